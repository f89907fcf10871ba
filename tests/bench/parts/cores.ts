import { isMainThread, parentPort, Worker } from 'node:worker_threads';

import { compiled } from '../../../src/charts/compiled.ts';
import { engineOn } from '../contenders/engine.ts';
import type { Game } from '../game.ts';
import { median } from '../measure.ts';
import { answer, given } from './given.ts';

/* The same runs by one thread and by two: how much of a second core arrives. */

export interface CoresTask {
  readonly games: readonly Game[];
  /** Runs that are shared out. */
  readonly runs: number;
  readonly rounds: number;
}

const task = given<CoresTask>();
const play = engineOn(compiled);
const playSome = (runs: number): void => {
  for (let i = 0; i < runs; i++) play(task.games[i % task.games.length]);
};

function hired(): { work(runs: number): Promise<void>; end(): Promise<number> } {
  const worker = new Worker(new URL(import.meta.url), { argv: process.argv.slice(2) });
  return {
    work: (runs) =>
      new Promise((resolve, reject) => {
        worker.once('message', () => resolve());
        worker.once('error', reject);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        worker.postMessage(runs);
      }),
    end: () => worker.terminate(),
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function main(): Promise<void> {
  const [one, other] = [hired(), hired()];
  const { runs, rounds } = task;
  const alone = () => one.work(runs);
  const shared = () => Promise.all([one.work(runs / 2), other.work(runs / 2)]);
  const ratios: number[] = [];
  for (let round = 0; round < rounds + 2; round++) {
    const ratio = (await timed(alone)) / (await timed(shared));
    if (round >= 2) ratios.push(ratio);
  }
  await Promise.all([one.end(), other.end()]);
  answer(median(ratios));
}

if (isMainThread) await main();
else
  parentPort?.on('message', (runs: number) => {
    playSome(runs);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    parentPort?.postMessage('done');
  });
