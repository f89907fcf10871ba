import { compiled } from '../../charts/compiled.ts';
import { type Message, openWorkshop } from '../../futures/index.ts';

/*
 * The worker: futures are played here, beside the page. It plays on the tables of the charts; XState, YAML,
 * schemas and texts are no part of it (tests/futures/worker.test.ts).
 */

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.addEventListener('message', () => waiting.shift()?.());
channel.port1.start();

const hear = openWorkshop({
  rulebook: compiled,
  answer: (answer) => postMessage(answer),
  // a message to itself comes after what the page has said meanwhile; a timer would wait for milliseconds
  breathe: () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      channel.port2.postMessage(null);
    }),
  now: () => performance.now(),
});

addEventListener('message', ({ data }: MessageEvent<Message>) => hear(data));
postMessage({ type: 'ready' });
