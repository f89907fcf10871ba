import {
  draftOrder,
  GOVERNMENTS,
  hasEnded,
  proceed,
  type Rulebook,
  startRun,
  submit,
} from '../../../src/engine/index.ts';
import type { Contender, Play, Walk } from '../game.ts';

/** The engine as it is shipped, on a rulebook; ledger and hashes are off, as in futures and sweeps. */
export const engineOn =
  (rulebook: Rulebook): Play =>
  ({ scenario, seed, orders }) => {
    const run = startRun({ scenario, rulebook, seed, recording: false, hashing: false });
    let turns = 0;
    for (; !hasEnded(run); turns++) {
      for (const order of orders[turns] ?? []) draftOrder(run, order);
      for (const government of GOVERNMENTS) submit(run, government);
      proceed(run);
    }
    return { turns, ending: run.state.ending[0], measures: [...run.state.measures] };
  };

/** The charts alone. */
const chartsOn = (rulebook: Rulebook): Walk => {
  const memory = new Float64Array(3);
  return (steps) => {
    let moved = 0;
    for (const { chart, memory: before, event, world } of steps) {
      memory.set(before);
      if (rulebook.step(chart, memory, 0, event, world)) moved += 1;
    }
    return moved;
  };
};

/** What a bundle offers of its rulebooks. */
export function contender(rulebooks: Readonly<Record<string, Rulebook>>): Contender {
  const each = <T>(of: (rulebook: Rulebook) => T): Record<string, T> =>
    Object.fromEntries(Object.entries(rulebooks).map(([form, rulebook]) => [form, of(rulebook)]));
  return { plays: each(engineOn), walks: each(chartsOn) };
}
