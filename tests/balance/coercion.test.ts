import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { rulebook } from '../../src/charts/index.ts';
import { balance, PLAYERS, spreadOf, type Standing } from '../../src/players/index.ts';
import { book } from '../support/runs.ts';

/*
 * How the players stand on seeds that were not used for tuning (1 to 100 were). The table in
 * docs/model.md is this one; UPDATE_GOLDEN=1 writes it anew.
 */

const SEEDS = [1001, 1200] as const;
const PAGE = new URL('../../docs/model.md', import.meta.url);
const START = '<!-- balance: written by tests/balance, do not edit -->\n';
const END = '<!-- /balance -->';

const { rules: scenario, texts } = book();
let standings: Record<string, Standing>;
beforeAll(() => {
  standings = balance(scenario, rulebook, PLAYERS, [...SEEDS]);
}, 300_000);

/** Mean and half the 95 % interval of the paired difference of two players' scores. */
function lead(ahead: string, behind: string): { mean: number; half: number; effect: number } {
  const pairs = standings[ahead].scores.map((score, i) => score - standings[behind].scores[i]);
  const { mean, sd } = spreadOf(pairs);
  return { mean, half: (1.96 * sd) / Math.sqrt(pairs.length), effect: mean / sd };
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(): string {
  const head = [
    row(['', ...PLAYERS]),
    row(['---', ...PLAYERS.map(() => '---:')]),
    row([
      'score, mean (sd)',
      ...PLAYERS.map(
        (p) => `${standings[p].score.mean.toFixed(1)} (${standings[p].score.sd.toFixed(1)})`,
      ),
    ]),
  ];
  const endings = scenario.endings.map(({ id }) =>
    row([
      `ending: ${texts.endings[id].title}`,
      ...PLAYERS.map((p) => percent(standings[p].endings[id])),
    ]),
  );
  const measures = scenario.measures.map(({ id }) =>
    row([
      `${texts.measures[id].name}, ${texts.measures[id].unit}`,
      ...PLAYERS.map((p) => standings[p].measures[id].toFixed(1)),
    ]),
  );
  const leads = [
    ['reader', 'random'],
    ['careful', 'reader'],
    ['careful', 'everything'],
  ].map(([a, b]) => {
    const { mean, half, effect } = lead(a, b);
    return `- ${a} − ${b}, paired over seeds: ${mean.toFixed(1)} ± ${half.toFixed(1)} points (95 %), ${effect.toFixed(2)} standard deviations`;
  });
  return [
    `Seeds ${SEEDS[0]} to ${SEEDS[1]}, both governments played by one player.\n`,
    ...head,
    ...endings,
    ...measures,
    '',
    ...leads,
    '',
  ].join('\n');
}

describe('the coercion incident in the balance', () => {
  it('tells random play, a first reading and a good plan clearly apart', () => {
    for (const [ahead, behind] of [
      ['reader', 'random'],
      ['careful', 'reader'],
    ] as const) {
      const { mean, half, effect } = lead(ahead, behind);
      expect(mean - half, `${ahead} over ${behind}`).toBeGreaterThan(0);
      expect(effect, `${ahead} over ${behind}`).toBeGreaterThanOrEqual(0.5);
    }
  });

  it('does not reward everything at once', () => {
    const { mean, half } = lead('careful', 'everything');
    expect(mean - half).toBeGreaterThan(0);
  });

  it('comes to every ending, and to none too often', () => {
    for (const { id } of scenario.endings) {
      const seen = PLAYERS.reduce((sum, player) => sum + standings[player].endings[id], 0);
      expect(seen, id).toBeGreaterThan(0);
      expect(standings.reader.endings[id], `reader: ${id}`).toBeLessThanOrEqual(0.6);
    }
  });

  it('stands in docs/model.md as it is', () => {
    const page = readFileSync(PAGE, 'utf8');
    const from = page.indexOf(START) + START.length;
    const until = page.indexOf(END);
    expect(from).toBeGreaterThan(START.length);
    if (process.env.UPDATE_GOLDEN) {
      writeFileSync(PAGE, page.slice(0, from) + table() + page.slice(until));
    } else {
      expect(page.slice(from, until)).toBe(table());
    }
  });
});
