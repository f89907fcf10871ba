import { compiled } from '../../src/charts/index.ts';
import {
  candidateOrders,
  draftOrder,
  type Government,
  GOVERNMENTS,
  hasEnded,
  type Order,
  proceed,
  type Role,
  type Rulebook,
  type Run,
  startRun,
  submit,
} from '../../src/engine/index.ts';
import { draftAs } from '../../src/players/index.ts';
import type { Book } from '../../src/scenario/index.ts';
import { readBook } from '../../src/scenario/files.ts';

let shipped: Book | undefined;

/** The shipped scenario, read once per test file. */
export const book = (): Book => (shipped ??= readBook('coercion-incident'));

export interface NewRun {
  readonly role?: Role;
  readonly without?: readonly string[];
  readonly recording?: boolean;
  readonly hashing?: boolean;
  readonly rulebook?: Rulebook;
  readonly scenario?: Book['rules'];
}

/** A run at its brief, on the tables: several times faster than XState, and tests/charts prove them equal. */
export function newRun(seed: string, options: NewRun = {}): Run {
  return startRun({ scenario: book().rules, rulebook: compiled, seed, ...options });
}

/** Both governments submit, and the run goes on to the next turn or to the debrief. */
export function endTurn(run: Run): void {
  for (const government of GOVERNMENTS) submit(run, government);
  proceed(run);
}

/** Both governments order as a player would, and the turn is resolved. */
export function playerTurn(run: Run, player: string): void {
  for (const government of GOVERNMENTS) draftAs(run, government, player);
  endTurn(run);
}

/** A run that a player played to its end, or for so many turns. */
export function played(seed: string, player: string, options: NewRun = {}, turns = Infinity): Run {
  const run = newRun(seed, options);
  while (!hasEnded(run) && run.history.length < turns) playerTurn(run, player);
  return run;
}

/** A stream of numbers in [0, 1) for tests: mulberry32, of no use to the engine. */
export function numbers(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const known = new Map<string, Order[][]>();

/** Every well-formed order of a government in a run's scenario, one list per type. */
function ofEachType(run: Run, by: Government): Order[][] {
  const key = `${run.scenario.id} ${by}`;
  const lists = known.get(key) ?? [];
  if (lists.length === 0) {
    for (const order of candidateOrders(run, by)) {
      const list = lists.find(([first]) => first.type === order.type);
      if (list) list.push(order);
      else lists.push([order]);
    }
    known.set(key, lists);
  }
  return lists;
}

/**
 * Drafts what chance picks among all well-formed orders, legal or not: far cheaper than asking for all
 * legal orders first. Order types are equally likely, so that rare ones are played too.
 */
export function draftAtRandom(run: Run, luck: () => number, tries = 24): void {
  for (const by of GOVERNMENTS) {
    const types = ofEachType(run, by);
    for (let i = 0; i < tries; i++) {
      const orders = types[Math.floor(luck() * types.length)];
      draftOrder(run, orders[Math.floor(luck() * orders.length)]);
    }
  }
}

/** Plays a run on by chance, to its end or for so many turns. */
export function randomPlay(run: Run, luck: () => number, turns = Infinity): Run {
  for (let i = 0; i < turns && !hasEnded(run); i++) {
    draftAtRandom(run, luck);
    endTurn(run);
  }
  return run;
}
