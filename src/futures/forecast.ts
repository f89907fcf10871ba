import {
  bandOf,
  type Band,
  BANDS,
  endingsOf,
  engineplayed,
  GOVERNMENTS,
  hasEnded,
  openingOf,
  imaginedRun,
  proceed,
  setPaused,
  type Role,
  type Rulebook,
  type Run,
  sightFor,
  submit,
  valueOf,
} from '../engine/index.ts';
import { draftAs } from '../players/index.ts';
import { type Assumptions, drawer } from './assumptions.ts';
import { percentileOf } from './statistics.ts';

/*
 * Many futures of a run under its standing plan: the orders that are drafted now, and then none; what is
 * open stays open, what runs runs to its end, agendas stay as they are placed. A government that the
 * program plays beside people follows the brief, as it does at the table.
 */

/** The band of percentiles that a fan shows: half and nine tenths of the futures. */
export const PERCENTILES = [5, 25, 50, 75, 95] as const;
export type Percentile = (typeof PERCENTILES)[number];

export interface FanTurn {
  readonly turn: number;
  readonly percentiles: Readonly<Record<Percentile, number>>;
}

export interface Fan {
  readonly measure: string;
  /** After each turn from this one on; a future that has ended stays where it ended. */
  readonly turns: readonly FanTurn[];
  /** Share of the futures that end in each band. */
  readonly bands: Readonly<Record<Band, number>>;
}

/** What is uncertain in a forecast: chance alone, or chance and every number that has a range. */
export const UNCERTAIN = ['chance', 'all'] as const;
export type Uncertain = (typeof UNCERTAIN)[number];

export interface Forecast {
  readonly runs: number;
  readonly uncertain: Uncertain;
  readonly fans: readonly Fan[];
  /** Share of the futures, by ending. */
  readonly endings: Readonly<Record<string, number>>;
}

/** How one future went: the measures after each turn, by id, and its ending. */
export interface Future {
  /** One row per turn that was played, one number per measure of `ids`. */
  readonly rows: readonly (readonly number[])[];
  readonly ending: string;
}

/** The measures that a forecast follows: those of the scenario that is played now. */
const idsOf = (run: Run): string[] => run.scenario.measures.map(({ id }) => id);

/** Where the measures of these ids stand; one that a crisis does not have stays where it was. */
function rowOf(run: Run, ids: readonly string[], before: readonly number[]): number[] {
  return ids.map((id, i) => {
    const at = run.index.measure.get(id);
    return at === undefined ? before[i] : valueOf(run.scenario, run.state, at);
  });
}

/** Plays one future to its end, whatever stage of a turn it stands in. */
export function playFuture(future: Run): Future {
  setPaused(future, false);
  proceed(future);
  const ids = idsOf(future);
  const rows: number[][] = [];
  let row = rowOf(future, ids, []);
  while (!hasEnded(future)) {
    for (const government of GOVERNMENTS) {
      if (engineplayed(future, government)) draftAs(future, government, 'reader');
    }
    for (const government of GOVERNMENTS) submit(future, government);
    row = rowOf(future, ids, row);
    rows.push(row);
    proceed(future);
  }
  return { rows, ending: future.scenario.endings[future.state.ending[0] - 1].id };
}

/**
 * The futures of a run, one after another, for as long as somebody asks.
 * @param role what the futures may know: only what this role sees
 * @param assumptions the numbers that each future draws from their ranges; null keeps them as they are
 */
export function* futuresOf(
  run: Run,
  role: Role,
  rulebook: Rulebook,
  assumptions: Assumptions | null = null,
): Generator<Future, never> {
  const seen = sightFor(run, role);
  // a future is over before the next one is drawn
  const draw = assumptions && drawer(run.scenario, assumptions);
  for (let i = 0; ; i++) {
    const key = String(i);
    yield playFuture(imaginedRun(run, seen, rulebook, key, draw ? draw(key) : run.scenario));
  }
}

/** Sums futures up. @param futures of one run, at least one */
export function summed(
  run: Run,
  futures: readonly Future[],
  uncertain: Uncertain = 'chance',
): Forecast {
  const { measures } = run.scenario;
  const longest = Math.max(...futures.map(({ rows }) => rows.length));
  // a typed array sorts as numbers, several times as fast
  const values = new Float64Array(futures.length);
  const fans = measures.map((measure, m): Fan => {
    const turns = Array.from({ length: longest }, (_, t): FanTurn => {
      for (let i = 0; i < values.length; i++) {
        const { rows } = futures[i];
        values[i] = rows[Math.min(t, rows.length - 1)][m];
      }
      values.sort();
      const at = (p: Percentile) => [p, percentileOf(values, p)];
      return {
        turn: run.state.turn[0] + t,
        percentiles: Object.fromEntries(PERCENTILES.map(at)) as FanTurn['percentiles'],
      };
    });
    const last = futures.map(({ rows }) => bandOf(measure, rows[rows.length - 1][m]));
    const share = (band: Band) => [band, last.filter((b) => b === band).length / futures.length];
    return {
      measure: measure.id,
      turns,
      bands: Object.fromEntries(BANDS.map(share)) as Fan['bands'],
    };
  });
  const endings = Object.fromEntries(
    endingsOf(openingOf(run)).map((id) => [
      id,
      futures.filter(({ ending }) => ending === id).length / futures.length,
    ]),
  );
  return { runs: futures.length, uncertain, fans, endings };
}

/** A whole forecast at once, for the terminal and for tests. */
export function forecast(
  run: Run,
  role: Role,
  rulebook: Rulebook,
  runs: number,
  assumptions: Assumptions | null = null,
): Forecast {
  const source = futuresOf(run, role, rulebook, assumptions);
  const futures = Array.from({ length: runs }, () => source.next().value);
  return summed(run, futures, assumptions ? 'all' : 'chance');
}
