import { compiled } from '../../../src/charts/compiled.ts';
import { glimpseOf, type Scenario, startRun } from '../../../src/engine/index.ts';
import type { Answer, Message } from '../../../src/futures/index.ts';

/*
 * A page beside the worker that is shipped: it asks for the futures of a scenario's brief and takes the
 * time until the first hundred are there, and all.
 */

export interface PageTask {
  readonly scenario: Scenario;
  readonly futures: number;
  readonly warmUp: number;
  readonly count: number;
}

/** Of one question, in milliseconds. */
export interface Asked {
  readonly first100: number;
  readonly all: number;
}

/** A worker that has been started and has said so. */
async function started(): Promise<Worker> {
  const worker = new Worker('./worker.mjs', { type: 'module' });
  await new Promise<void>((resolve, reject) => {
    worker.addEventListener('message', () => resolve(), { once: true });
    worker.addEventListener('error', () => reject(new Error('The worker does not start.')), {
      once: true,
    });
  });
  return worker;
}

function asking(worker: Worker, { scenario, futures }: PageTask): () => Promise<Asked> {
  // a worker has no target origin
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const say = (message: Message): void => worker.postMessage(message);
  const run = startRun({ scenario, rulebook: compiled, seed: 'page', recording: false });
  const glimpse = glimpseOf(run, 'both');
  const early = Math.min(100, futures);
  let id = 0;
  say({ type: 'scenario', number: 1, scenario });
  return () =>
    new Promise((resolve, reject) => {
      id += 1;
      const start = performance.now();
      let first100 = 0;
      const hear = ({ data }: MessageEvent<Answer>): void => {
        if (data.type === 'failed') reject(new Error(data.reason));
        if (data.type !== 'found' || data.id !== id) return;
        const now = performance.now() - start;
        if (first100 === 0 && data.plan.runs >= early) first100 = now;
        if (!data.complete) return;
        worker.removeEventListener('message', hear);
        resolve({ first100, all: now });
      };
      worker.addEventListener('message', hear);
      // a new point each time: what was found for the last one is of no more use to the worker
      const point = { number: id, opening: 1, scenario: 1, assumptions: 0 };
      say({
        type: 'question',
        id,
        point,
        plan: { key: '', glimpse },
        other: null,
        runs: futures,
      });
    });
}

declare global {
  interface Window {
    futures(task: PageTask): Promise<{ cold: Asked; warm: Asked[]; longestTask: number }>;
  }
}

window.futures = async (task) => {
  const tasks: number[] = [];
  new PerformanceObserver((list) =>
    tasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({ entryTypes: ['longtask'] });
  const worker = await started();
  const ask = asking(worker, task);
  const cold = await ask();
  for (let i = 0; i < task.warmUp; i++) await ask();
  const warm: Asked[] = [];
  for (let i = 0; i < task.count; i++) warm.push(await ask());
  worker.terminate();
  return { cold, warm, longestTask: Math.max(0, ...tasks) };
};
