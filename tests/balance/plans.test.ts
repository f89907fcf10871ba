import { beforeAll, describe, expect, it } from 'vitest';

import { compiled } from '../../src/charts/index.ts';
import { balance, PLAYERS, type Standing } from '../../src/players/index.ts';
import { readScenarios } from '../../src/scenario/files.ts';
import { pinTable, row } from './page.ts';

/*
 * Named plans: ways to play that differ in spirit and keep their name from scenario to scenario. What is
 * best in one crisis is not what is best in another.
 */

const SEEDS: [number, number] = [2001, 2040];
const BOOKS = Object.values(readScenarios());
/** The plans of a scenario that are a spirit: not a first reading, and not the good plan made for it. */
const spiritsOf = (plans: object): string[] =>
  Object.keys(plans).filter((name) => !(PLAYERS as readonly string[]).includes(name));

const standings: Record<string, Record<string, Standing>> = {};
const ranked = (id: string): string[] =>
  Object.keys(standings[id]).toSorted(
    (a, b) => standings[id][b].score.mean - standings[id][a].score.mean,
  );

beforeAll(() => {
  for (const { rules } of BOOKS)
    standings[rules.id] = balance(rules, compiled, spiritsOf(rules.plans), SEEDS);
}, 300_000);

describe('named plans', () => {
  it('are twelve or more, and each scenario has five or more', () => {
    for (const { rules } of BOOKS)
      expect(spiritsOf(rules.plans).length, rules.id).toBeGreaterThanOrEqual(5);
    const all = new Set(BOOKS.flatMap(({ rules }) => spiritsOf(rules.plans)));
    expect(all.size).toBeGreaterThanOrEqual(12);
  });

  it('say in one line what they believe in', () => {
    for (const { rules, texts } of BOOKS) {
      expect(Object.keys(texts.plans)).toEqual(Object.keys(rules.plans));
      const lines = Object.values(texts.plans);
      expect(new Set(lines).size).toBe(lines.length);
      for (const line of lines) expect(line).toMatch(/^[^\n]{20,140}\.$/);
    }
  });

  it('come back in other scenarios, and the best of one is not the best of the next', () => {
    const names = BOOKS.flatMap(({ rules }) => spiritsOf(rules.plans));
    expect(names.length).toBeGreaterThan(new Set(names).size);
    const best = BOOKS.map(({ rules }) => ranked(rules.id)[0]);
    expect(new Set(best).size, best.join(', ')).toBeGreaterThan(1);
  });

  it('leave room above: none does better than the plan made for its scenario', () => {
    for (const { rules } of BOOKS) {
      const { careful } = balance(rules, compiled, ['careful'], SEEDS);
      const best = standings[rules.id][ranked(rules.id)[0]];
      expect(careful.score.mean, rules.id).toBeGreaterThan(best.score.mean);
    }
  });

  it('stand in docs/model.md as they are', () => {
    const tables = BOOKS.map(({ rules: { id }, texts }) => {
      const often = ({ endings }: Standing): string => {
        const [ending, share] = Object.entries(endings).toSorted((a, b) => b[1] - a[1])[0];
        return `${texts.endings[ending].title}, ${Math.round(100 * share)} %`;
      };
      return [
        `${texts.title}, seeds ${SEEDS[0]} to ${SEEDS[1]}:\n`,
        row(['plan', 'what it believes in', 'score, mean (sd)', 'most often']),
        row(['---', '---', '---:', '---']),
        ...ranked(id).map((name) => {
          const standing = standings[id][name];
          const { mean, sd } = standing.score;
          const score = `${mean.toFixed(1)} (${sd.toFixed(1)})`;
          return row([name, texts.plans[name], score, often(standing)]);
        }),
        '',
      ].join('\n');
    });
    pinTable('plans', tables.join('\n'));
  });
});
