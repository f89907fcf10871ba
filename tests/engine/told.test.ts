import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import {
  candidateOrders,
  formatOrder,
  GOVERNMENTS,
  hasEnded,
  holdsOf,
  reject,
  type Run,
  visibleEvents,
  visibleLines,
} from '../../src/engine/index.ts';
import { readScenarios } from '../../src/scenario/files.ts';
import { expectGolden, readGolden } from '../support/golden.ts';
import { lineOf } from '../support/golden-games.ts';
import { newRun, playerTurn } from '../support/runs.ts';

/*
 * What is told of golden games: the hash of a turn speaks of its state alone, and the same state could be
 * explained by other words. A digest for each turn is kept in tests/golden/told.txt. After a change that is
 * meant: UPDATE_GOLDEN=1 npx vitest run tests/engine/told.test.ts
 */

const TOLD = 'told.txt';
const scenarios = readScenarios();
/** A partner that the program plays may decline, and asks for something in return. */
const ROLES = { none: 'both', random: 'india', careful: 'japan', everything: 'both' } as const;
type Player = keyof typeof ROLES;
const games = Object.keys(scenarios).flatMap((id) =>
  (Object.keys(ROLES) as Player[]).map((player, i) => [id, player, String(i + 1)] as const),
);
const kept = new Map(
  readGolden(TOLD)
    .split('\n')
    .map((line) => line.split(' '))
    .map(([id, player, seed, ...digests]) => [`${id} ${player} ${seed}`, digests]),
);

/** What may be ordered, why the rest may not, and what holds each entry. */
function allowed(run: Run): unknown {
  const refusals = GOVERNMENTS.flatMap((by) =>
    candidateOrders(run, by).map((order) => [formatOrder(order), reject(run, order)]),
  );
  const holds = run.scenario.entries.map((_, entry) => holdsOf(run, run.state, entry));
  return [refusals, holds];
}

/** The digest of every turn of a game, as it is played. */
function* digests(id: string, player: Player, seed: string): Generator<string> {
  const run = newRun(seed, { scenario: scenarios[id].rules, role: ROLES[player] });
  while (!hasEnded(run)) {
    const before = [1, 6].includes(run.history.length) ? allowed(run) : null;
    const [events, lines] = [run.events.length, run.ledger.lines.length];
    playerTurn(run, player);
    const { hash } = run.history.at(-1)!;
    const told = [run.events.slice(events), run.ledger.lines.slice(lines)];
    const seen = [visibleEvents(run).length, visibleLines(run, 'india').length];
    yield createHash('sha256')
      .update(JSON.stringify([before, hash, told, seen]))
      .digest('hex');
  }
}

describe('what is told of a game', () => {
  it.each(games)('of %s, played by %s with seed %s, is as it was', (id, player, seed) => {
    const expected = process.env.UPDATE_GOLDEN ? null : kept.get(`${id} ${player} ${seed}`);
    const found: string[] = [];
    // turn by turn: what comes after the first difference is different for its sake
    for (const digest of digests(id, player, seed)) {
      found.push(digest.slice(0, 8));
      if (expected) expect(found.at(-1), `turn ${found.length}`).toBe(expected[found.length - 1]);
    }
    if (expected) expect(found).toHaveLength(expected.length);
    kept.set(`${id} ${player} ${seed}`, found);
  });

  it('is kept for these games and no others', () => {
    const lines = games.map(([id, player, seed]) =>
      lineOf(id, player, seed, kept.get(`${id} ${player} ${seed}`) ?? []),
    );
    expectGolden(TOLD, `${lines.join('\n')}\n`);
  });
});
