/*
 * How the bench measures time. The machine may be busy with other things: what is compared is measured in
 * processor time of this program (its threads that compile and collect garbage with it), in turns, a slice
 * of one and a slice of the other, and the ratio of each pair is kept, so that a busy minute falls on both.
 */

/** A percentile of some numbers, by the nearest rank. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))];
}

export const median = (values: readonly number[]): number => percentile(values, 50);

/** Milliseconds of processor time that this program has used so far. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds that one call of `work` takes on average, over at least so many milliseconds. */
function sliceOf(work: () => void, milliseconds: number): number {
  const start = processorTime();
  let calls = 0;
  let spent: number;
  do {
    work();
    calls += 1;
    spent = processorTime() - start;
  } while (spent < milliseconds);
  return spent / calls;
}

export interface Rounds {
  /** Slices of each contender; the first ones are not counted. */
  readonly rounds: number;
  readonly warmUp: number;
  /** Milliseconds of a slice; longer than the clock of processor time is coarse. */
  readonly slice: number;
}

export interface Timed {
  /** Milliseconds a call: the median over the slices. */
  readonly ms: number;
  /** How many times as long as the first contender, pair by pair: the median. */
  readonly ratio: number;
}

/** Measures contenders in turns; each is held against the first. */
export function interleaved(
  contenders: Readonly<Record<string, () => void>>,
  { rounds, warmUp, slice }: Rounds,
): Record<string, Timed> {
  const names = Object.keys(contenders);
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  const ratios = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const name of names) {
      // the first goes again before each of the others, so that the two of a pair lie side by side
      const base = sliceOf(contenders[names[0]], slice);
      const own = name === names[0] ? base : sliceOf(contenders[name], slice);
      if (round < warmUp) continue;
      times.get(name)?.push(own);
      ratios.get(name)?.push(own / base);
    }
  }
  return Object.fromEntries(
    names.map((name) => [
      name,
      { ms: median(times.get(name) ?? []), ratio: median(ratios.get(name) ?? []) },
    ]),
  );
}

/** p50 and p95 of repeated work, after some that is not counted. */
export function repeated(
  work: () => number,
  count: number,
  warmUp: number,
): { p50: number; p95: number } {
  const times: number[] = [];
  for (let i = 0; i < warmUp + count; i++) {
    const time = work();
    if (i >= warmUp) times.push(time);
  }
  return { p50: median(times), p95: percentile(times, 95) };
}
