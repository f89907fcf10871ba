/** Milliseconds after which a worker that has not said a word is given up (a slow line, not a slow machine). */
const PATIENCE = 20_000;

/** A worker that was started. */
export interface Thread<M> {
  say(message: M): void;
  stop(): void;
}

/**
 * Starts a worker of its own for whoever asks.
 * @param hear what it answers; first that it is ready
 * @param fail called once, where there can be no worker, where it does not come, or where it fails
 */
export function startThread<M, A extends { readonly type: string }>(
  hear: (answer: A) => void,
  fail: () => void,
): Thread<M> {
  let worker: Worker | null = null;
  const late = setTimeout(() => giveUp(), PATIENCE);
  const stop = (): void => {
    clearTimeout(late);
    worker?.terminate();
    worker = null;
  };
  const giveUp = (): void => {
    stop();
    fail();
  };
  try {
    worker = new Worker(new URL('./worker.ts', import.meta.url), {
      type: 'module',
      name: 'futures',
    });
  } catch {
    giveUp();
    return { say: () => undefined, stop };
  }
  worker.addEventListener('message', ({ data }: MessageEvent<A>) => {
    clearTimeout(late);
    hear(data);
    if (data.type === 'failed') giveUp();
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    giveUp();
  });
  worker.addEventListener('messageerror', giveUp);
  // a worker has no target origin
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  return { say: (message) => worker?.postMessage(message), stop };
}
