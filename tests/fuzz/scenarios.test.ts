import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';

import { compiled } from '../../src/charts/index.ts';
import { hasEnded, startRun } from '../../src/engine/index.ts';
import { playOut } from '../../src/players/index.ts';
import { readScenarios, readShared, scenarioIds } from '../../src/scenario/files.ts';
import { checkScenario } from '../../src/scenario/index.ts';
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
 * Scenarios that are almost right are refused with file, line and column, or they are scenarios: whatever
 * checks can be played to its end. A tenth of the mutants of run files: each costs as much as ten of them.
 */

const read = readShared();
if ('problems' in read) throw new Error('the shared files do not check');
const { shared } = read;
const books = readScenarios();
const originals = scenarioIds().map((id) =>
  readFileSync(new URL(`../../scenarios/${id}.yaml`, import.meta.url), 'utf8'),
);
const contents = originals.map((text) => parse(text) as unknown);

const meddled = (original: number, draw: Draw): string =>
  stringify(meddle(structuredClone(contents[original]), draw), { aliasDuplicateObjects: false });

const smudged = (original: number, draw: Draw): string => smudge(originals[original], draw);

/** Names that stand for names that stand for names: three lines that would be gigabytes. */
function bomb(levels: number): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < levels; i++)
    lines.push(`a${i}: &a${i} [${Array.from({ length: 9 }, () => `*a${i - 1}`).join(', ')}]`);
  return lines.join('\n');
}

/** Checks a text, and plays what checks. @returns in a word what came of it */
function tried(text: string): string {
  const result = checkScenario({ file: 'mutant.yaml', text }, shared, (id) =>
    Object.hasOwn(books, id) ? books[id] : undefined,
  );
  if ('problems' in result) {
    expect(result.problems.length).toBeGreaterThan(0);
    for (const { line, column, reason } of result.problems) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(reason).not.toBe('');
    }
    return 'refused';
  }
  const scenario = result.book.rules;
  const run = startRun({ scenario, rulebook: compiled, seed: 'fuzz', hashing: false });
  playOut(run, 'reader');
  expect(hasEnded(run)).toBe(true);
  expect(run.state.all.every(Number.isFinite)).toBe(true);
  return 'played';
}

describe('scenarios that are almost right', () => {
  const count = Math.ceil(FUZZ / 10);

  it.each([
    ['fields', meddled],
    ['letters', smudged],
  ])(
    'with other %s are refused with their place, or play',
    (kind, mutant) => {
      const found = new Set<string>();
      for (let number = FUZZ_FROM; number < FUZZ_FROM + count; number++) {
        const draw = drawOf(`scenario ${kind}`, number);
        try {
          found.add(tried(mutant(oneOf([...originals.keys()], draw), draw)));
        } catch (error) {
          throw new Error(`scenario ${kind} mutant ${number}`, { cause: error });
        }
      }
      expect(polluted()).toBe(false);
      if (count >= 50) expect([...found].sort()).toEqual(['played', 'refused']);
    },
    // most of those that check are played from the first turn to the last
    patience(count, 2000),
  );

  it('that unfold without end are refused', () => {
    expect(tried(bomb(12))).toBe('refused');
    expect(tried(`${'['.repeat(20_000)}`)).toBe('refused');
    expect(tried(`id: ${'x'.repeat(2_000_000)}`)).toBe('refused');
  });
});
