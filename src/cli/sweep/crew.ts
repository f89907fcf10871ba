import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

import type { Range, Sweep } from './sweep.ts';

/**
 * The worker as one script. Node reads no TypeScript: a thread that translates for itself works for a second
 * before its first run, one that is given a bundle for a tenth, and the bundle takes a fifth once for all of them.
 */
export async function workerScript(): Promise<string> {
  // loaded here: no other command needs it
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: fileURLToPath(new URL('worker.ts', import.meta.url)),
    platform: 'node',
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'cjs' });
  await bundle.close();
  return output[0].code;
}

/** Ranges that a worker has at a time: one to play and one to go on with. */
const AHEAD = 2;

interface Work {
  readonly script: string;
  readonly sweep: Sweep;
  readonly ranges: Iterator<Range>;
  readonly workers: number;
  /** Called with each finished range: how many runs, and their lines. */
  readonly done: (runs: number, lines: string) => void;
  readonly signal: AbortSignal;
}

/** Plays ranges of runs on several threads. Resolves when all are done, or at once when it is to stop. */
export async function playAll(work: Work): Promise<void> {
  const { signal, workers } = work;
  const crew: Worker[] = [];
  const stop = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  try {
    const all = Promise.all(Array.from({ length: workers }, () => workOff(work, crew)));
    await Promise.race([all, stop]);
  } finally {
    await Promise.all(crew.map((worker) => worker.terminate()));
  }
}

/** One worker until nothing is left to play. */
function workOff({ script, sweep, ranges, done, signal }: Work, crew: Worker[]): Promise<void> {
  const worker = new Worker(script, { eval: true, workerData: sweep });
  crew.push(worker);
  let open = 0;
  const next = () => {
    const range = ranges.next();
    if (range.done) return;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(range.value);
    open += 1;
  };
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('message', ([runs, lines]: [number, string]) => {
      if (signal.aborted) return;
      open -= 1;
      try {
        done(runs, lines);
        next();
        if (open === 0) resolve();
      } catch (error) {
        reject(error as Error);
      }
    });
    for (let i = 0; i < AHEAD; i++) next();
    if (open === 0) resolve();
  });
}
