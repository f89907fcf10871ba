import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { packed, unpacked } from '../../src/app/replay/link.ts';
import { compiled } from '../../src/charts/index.ts';
import { finished, parseRun, type RunFile, unreeling } from '../../src/engine/index.ts';
import { sealOf } from '../../src/engine/record/runfile.ts';
import { damageWords, mismatchWords } from '../../src/presenter/index.ts';
import { readScenarios } from '../../src/scenario/files.ts';
import {
  type Draw,
  drawOf,
  FUZZ,
  FUZZ_FROM,
  meddle,
  oneOf,
  patience,
  polluted,
  smudge,
} from './mutants.ts';

/*
 * Run files and links that are almost right end in words or in a run, never in anything else; and what is
 * called verified was decided as the file that it was made from says. FUZZ=100000 npx vitest run tests/fuzz
 */

const books = readScenarios();
const originals = Object.keys(books).map((id) =>
  readFileSync(new URL(`../golden/format-2/${id}.jsonl`, import.meta.url), 'utf8'),
);

/** All that was decided. */
const decided = ({ header, turns }: RunFile): unknown => ({
  scenario: header.scenario,
  seed: header.seed,
  role: header.role,
  without: header.without,
  turns,
});

const originalsDecided = originals.map((text) => decided(parseRun(text).file!));

/** A line of the file with something else in it, and sometimes a seal that fits. */
function meddled(text: string, draw: Draw): string {
  const lines = text.trimEnd().split('\n');
  const at = oneOf([0, draw(lines.length), draw(lines.length), lines.length - 1], draw);
  lines[at] = JSON.stringify(meddle(JSON.parse(lines[at]), draw)) ?? '';
  const seal = lines.findIndex((line) => line.startsWith('{"status"'));
  if (seal < 0 || draw(4) === 0) return `${lines.join('\n')}\n`;
  const last = JSON.parse(lines[seal]) as { status: string; ending: string | null };
  const body = lines.slice(0, seal).map((line) => `${line}\n`);
  const fits = { ...last, turns: seal - 1, seal: sealOf(body.join(''), last.status, last.ending) };
  lines[seal] = JSON.stringify(fits);
  return `${lines.join('\n')}\n`;
}

/** Reads a text as the program does. @returns in a word what came of it */
function read(text: string, original: number): string {
  const { file, damage } = parseRun(text);
  if (damage) expect(damageWords(damage)).toMatch(/\.$/);
  if (!file) return 'refused';
  const book = Object.hasOwn(books, file.header.scenario) ? books[file.header.scenario] : null;
  if (!book) return 'unknown';
  // what stands before the damage is looked at as a story
  const { verdict, stills } = finished(unreeling(file, book.rules, compiled));
  for (const found of [verdict.differ, verdict.mismatch])
    if (found) expect(mismatchWords(found, book)).toMatch(/\.$/);
  for (const { state } of stills) expect(state.all.every(Number.isFinite)).toBe(true);
  if (damage || !verdict.holds) return 'story';
  expect(decided(file)).toEqual(originalsDecided[original]);
  return 'verified';
}

const mutants = Array.from({ length: FUZZ }, (_, i) => FUZZ_FROM + i);

/** Makes and reads every mutant. @returns how many came to what */
function all(kind: string, mutant: (original: string, draw: Draw) => string): Map<string, number> {
  const found = new Map<string, number>();
  for (const number of mutants) {
    const draw = drawOf(kind, number);
    const original = draw(originals.length);
    let came: string;
    try {
      came = read(mutant(originals[original], draw), original);
    } catch (error) {
      throw new Error(`${kind} mutant ${number}`, { cause: error });
    }
    found.set(came, (found.get(came) ?? 0) + 1);
  }
  expect(polluted()).toBe(false);
  return found;
}

describe('run files that are almost right', () => {
  it(
    'with other fields are refused, told or verified',
    () => {
      const found = all('fields', meddled);
      if (FUZZ >= 1000)
        for (const came of ['refused', 'story', 'verified'])
          expect([...found.keys()]).toContain(came);
    },
    patience(FUZZ),
  );

  it(
    'with other letters are refused, told or verified',
    () => {
      const found = all('letters', smudge);
      if (FUZZ >= 1000)
        for (const came of ['refused', 'story']) expect([...found.keys()]).toContain(came);
    },
    patience(FUZZ),
  );
});

describe('links that are almost right', () => {
  const links = originals.map(packed);

  it(
    'give a text that is read like a file, or nothing',
    () => {
      const found = all('links', (text, draw) => {
        const link = links[originals.indexOf(text)];
        return unpacked(smudge(link, draw)) ?? '';
      });
      expect([...found.keys()]).toContain('refused');
    },
    patience(FUZZ),
  );
});
