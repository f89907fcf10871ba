import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { linkOf, LONGEST_ADDRESS, packed, unpacked } from '../../src/app/replay/link.ts';
import { MOST_CHARACTERS } from '../../src/engine/index.ts';
import { valid } from '../engine/runfiles.ts';
import { numbers } from '../support/runs.ts';

const PAGE = 'https://example.org/two-seas/';
const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

describe('a run as a link', () => {
  it('comes back as the same text', () => {
    const text = valid();
    const { link, length } = linkOf(text, `${PAGE}#/debrief`);
    expect(link).toMatch(/^https:\/\/example\.org\/two-seas\/#\/replay\/run\/[\w-]+$/);
    expect(link).toHaveLength(length);
    expect(unpacked(link!.split('/run/')[1])).toBe(text);
    // a whole game leaves room for a long address of the page
    expect(length).toBeLessThan(LONGEST_ADDRESS / 2);
  });

  it('comes back as the same text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unpacked(packed(text))).toBe(text);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('is not offered when it is too long to be passed on', () => {
    const random = numbers(1);
    const noise = Array.from({ length: 9000 }, () => String.fromCharCode(33 + 90 * random()));
    const { link, length } = linkOf(noise.join(''), PAGE);
    expect(length).toBeGreaterThan(LONGEST_ADDRESS);
    expect(link).toBeNull();
  });

  it.each(['', 'a b', '%41', '<script>', '-', 'AAAA', packed('x'.repeat(99)).slice(0, -3)])(
    'is none: %s',
    (link) => {
      expect(unpacked(link)).toBeNull();
    },
  );

  it('that swells is left where no run file can be as large', () => {
    const bomb = base64url(deflateSync(new Uint8Array(4 * MOST_CHARACTERS)));
    expect(bomb.length).toBeLessThan(20_000);
    expect(unpacked(bomb)).toBeNull();
    const within = base64url(deflateSync(new Uint8Array(MOST_CHARACTERS).fill(32)));
    expect(unpacked(within)).toHaveLength(MOST_CHARACTERS);
  });

  it('never throws', () => {
    const link = packed(valid());
    fc.assert(
      fc.property(
        fc.nat({ max: link.length - 1 }),
        fc.constantFrom('A', '_', '-', '9', ''),
        (at, put) => {
          const changed = link.slice(0, at) + put + link.slice(at + 1);
          expect(['string', 'object']).toContain(typeof unpacked(changed));
        },
      ),
      { seed: 4, numRuns: 300 },
    );
  });
});
