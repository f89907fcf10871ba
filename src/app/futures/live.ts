import {
  type Answer,
  type FuturesClient,
  futuresClient,
  type Message,
} from '../../futures/index.ts';

/** Milliseconds after which a worker that has not said a word is given up (a slow line, not a slow machine). */
const PATIENCE = 20_000;

/**
 * Starts the worker for futures. Where there can be none, where it does not come, or where it fails, the
 * client is off and says so; nothing else depends on it.
 */
export function startFutures(): FuturesClient {
  let worker: Worker | null = null;
  // a worker has no target origin
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const client = futuresClient((message: Message) => worker?.postMessage(message));
  const giveUp = (): void => {
    worker?.terminate();
    worker = null;
    client.fail();
  };
  try {
    worker = new Worker(new URL('./worker.ts', import.meta.url), {
      type: 'module',
      name: 'futures',
    });
  } catch {
    client.fail();
    return client;
  }
  const late = setTimeout(giveUp, PATIENCE);
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    clearTimeout(late);
    client.receive(data);
    if (data.type === 'failed') giveUp();
  });
  worker.addEventListener('error', (event) => {
    clearTimeout(late);
    event.preventDefault();
    giveUp();
  });
  worker.addEventListener('messageerror', giveUp);
  return client;
}
