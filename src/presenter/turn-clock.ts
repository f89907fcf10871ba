import type { TurnSequence } from './views.ts';

/** Where a turn that plays has come to. */
export interface TurnTime {
  /** Index of the moment. */
  readonly index: number;
  /** Hours into the turn: between two moments it runs on from one to the other. */
  readonly hour: number;
}

/** The seconds of a sequence: when each moment begins, and what time of the turn it is at any second. */
export interface TurnClock {
  readonly starts: readonly number[];
  readonly total: number;
  at(second: number): TurnTime;
}

export function turnClock({ moments, hours }: TurnSequence): TurnClock {
  const starts: number[] = [];
  let total = 0;
  for (const { seconds } of moments) {
    starts.push(total);
    total += seconds;
  }
  return {
    starts,
    total,
    at(second) {
      const index = Math.max(
        0,
        starts.findLastIndex((start) => start <= second),
      );
      const moment = moments[index];
      if (!moment || second >= total)
        return { index: Math.max(0, moments.length - 1), hour: hours };
      const share = Math.max(0, second - starts[index]) / moment.seconds;
      const next = moments[index + 1]?.hour ?? hours;
      return { index, hour: moment.hour + (next - moment.hour) * share };
    },
  };
}
