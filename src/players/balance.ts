import {
  endingsOf,
  type Rulebook,
  type Scenario,
  scoreOf,
  startRun,
  valueOf,
} from '../engine/index.ts';
import { playOut } from './players.ts';

/** How a player did over many seeds. */
export interface Standing {
  readonly runs: number;
  readonly score: { readonly mean: number; readonly sd: number };
  /** Share of runs, by ending; every ending of the scenario is listed. */
  readonly endings: Readonly<Record<string, number>>;
  /** Mean final value over the runs that had it, by measure. */
  readonly measures: Readonly<Record<string, number>>;
  /** One score per seed, for paired comparisons. */
  readonly scores: readonly number[];
}

/** Mean and standard deviation (n − 1) of a sample; the deviation of one number is 0. */
export function spreadOf(sample: readonly number[]): { mean: number; sd: number } {
  const mean = sample.reduce((a, b) => a + b, 0) / sample.length;
  const squares = sample.reduce((sum, x) => sum + (x - mean) * (x - mean), 0);
  return { mean, sd: Math.sqrt(squares / Math.max(1, sample.length - 1)) };
}

/**
 * Plays a scenario with each player over the same seeds, for both governments.
 * @param seeds whole numbers, first and last included
 */
export function balance(
  scenario: Scenario,
  rulebook: Rulebook,
  players: readonly string[],
  seeds: readonly [number, number],
): Record<string, Standing> {
  const standings: Record<string, Standing> = {};
  for (const player of players) {
    const scores: number[] = [];
    const endings = Object.fromEntries(endingsOf(scenario).map((id) => [id, 0]));
    const sums = new Map<string, { sum: number; runs: number }>();
    for (let seed = seeds[0]; seed <= seeds[1]; seed++) {
      const run = startRun({
        scenario,
        rulebook,
        seed: String(seed),
        recording: false,
        hashing: false,
      });
      playOut(run, player);
      // a long game ends in the scenario that it ran into
      const last = run.scenario;
      scores.push(scoreOf(last, run.state));
      endings[last.endings[run.state.ending[0] - 1].id] += 1;
      last.measures.forEach(({ id }, i) => {
        const before = sums.get(id) ?? { sum: 0, runs: 0 };
        sums.set(id, { sum: before.sum + valueOf(last, run.state, i), runs: before.runs + 1 });
      });
    }
    const runs = scores.length;
    standings[player] = {
      runs,
      score: spreadOf(scores),
      endings: Object.fromEntries(Object.entries(endings).map(([id, n]) => [id, n / runs])),
      measures: Object.fromEntries([...sums].map(([id, { sum, runs: n }]) => [id, sum / n])),
      scores,
    };
  }
  return standings;
}
