import { compiled } from '../../src/charts/compiled.ts';
import {
  candidateOrders,
  draftOrder,
  GOVERNMENTS,
  hasEnded,
  type Order,
  proceed,
  type Rulebook,
  type Run,
  type Scenario,
  startRun,
  submit,
} from '../../src/engine/index.ts';
import { playOut } from '../../src/players/index.ts';
import { engineOn } from './contenders/engine.ts';
import type { ChartStep, Game } from './game.ts';

const begun = (scenario: Scenario, seed: string): Run =>
  startRun({ scenario, rulebook: compiled, seed, recording: false, hashing: false });

const recorded = (run: Run): Game => ({
  scenario: run.legs[0].scenario,
  seed: run.seed,
  orders: run.history.map(({ orders }) => orders),
});

/** Games of a scenario as a player plays them. */
export const gamesOf = (scenario: Scenario, player: string, count: number): Game[] =>
  Array.from({ length: count }, (_, i) => {
    const run = begun(scenario, `bench ${i + 1}`);
    playOut(run, player);
    return recorded(run);
  });

/** Orders of different kinds in turn, so that the many places to sail to do not drown the rest. */
function mixed(orders: readonly Order[]): Order[] {
  const kinds = new Map<string, Order[]>();
  for (const order of orders) kinds.set(order.type, [...(kinds.get(order.type) ?? []), order]);
  const longest = Math.max(0, ...[...kinds.values()].map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) =>
    [...kinds.values()].flatMap((list) => list.slice(i, i + 1)),
  ).flat();
}

/**
 * Games with as many orders a turn and government as are asked for, as far as there are legal ones.
 */
export const busyGames = (scenario: Scenario, orders: number, count: number): Game[] =>
  Array.from({ length: count }, (_, i) => {
    const run = begun(scenario, `bench ${i + 1}`);
    while (!hasEnded(run)) {
      for (const government of GOVERNMENTS) {
        let given = 0;
        for (const order of mixed(candidateOrders(run, government))) {
          if (given >= orders) break;
          if (draftOrder(run, order) === null) given += 1;
        }
      }
      for (const government of GOVERNMENTS) submit(run, government);
      proceed(run);
    }
    return recorded(run);
  });

/** Every event that a chart takes in a game, with the numbers that came with it. */
export function stepsOf({ scenario, seed, orders }: Game): ChartStep[] {
  const steps: ChartStep[] = [];
  const listening: Rulebook = {
    ...compiled,
    step(chart, memory, at, event, world) {
      const before = [memory[at], memory[at + 1], memory[at + 2]] as const;
      steps.push({ chart, memory: before, event, world: { ...world } });
      return compiled.step(chart, memory, at, event, world);
    },
  };
  engineOn(listening)({ scenario, seed, orders });
  return steps;
}
