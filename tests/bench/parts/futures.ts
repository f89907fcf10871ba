import { compiled } from '../../../src/charts/compiled.ts';
import { type Scenario, startRun } from '../../../src/engine/index.ts';
import { type Future, futuresOf, summed } from '../../../src/futures/index.ts';
import { median, processorTime, repeated } from '../measure.ts';
import { answer, given } from './given.ts';

/* A thousand futures from the brief of a scenario, in this process: the first time, and then again and again. */

export interface FuturesTask {
  readonly scenario: Scenario;
  readonly futures: number;
  readonly warmUp: number;
  readonly count: number;
}

export interface FuturesFound {
  /** Milliseconds to a summary of the first hundred, and of all. */
  readonly first100: Times;
  readonly all: Times;
}

/** In Node, where a program knows what it has used: milliseconds of processor time of one forecast, warm. */
export interface NodeFound extends FuturesFound {
  readonly processor: number;
}

export interface Times {
  readonly p50: number;
  readonly p95: number;
  /** In a program that has played nothing yet. */
  readonly cold: number;
}

const { scenario, futures: wanted, warmUp, count } = given<FuturesTask>();
const early = Math.min(100, wanted);

function forecast(seed: number): { first100: number; all: number } {
  const start = performance.now();
  const run = startRun({
    scenario,
    rulebook: compiled,
    seed: String(seed),
    recording: false,
    hashing: false,
  });
  const source = futuresOf(run, 'both', compiled);
  const futures: Future[] = [];
  const playTo = (many: number): number => {
    while (futures.length < many) futures.push(source.next().value);
    summed(run, futures);
    return performance.now() - start;
  };
  return { first100: playTo(early), all: playTo(wanted) };
}

const cold = forecast(0);
const firsts: number[] = [];
const spent: number[] = [];
const all = repeated(
  () => {
    const before = processorTime();
    const times = forecast(firsts.length + 1);
    firsts.push(times.first100);
    spent.push(processorTime() - before);
    return times.all;
  },
  count,
  warmUp,
);
const at = { now: warmUp };
const first100 = repeated(() => firsts[at.now++], firsts.length - warmUp, 0);
const found: NodeFound = {
  first100: { ...first100, cold: cold.first100 },
  all: { ...all, cold: cold.all },
  processor: median(spent.slice(warmUp)),
};
answer(found);
