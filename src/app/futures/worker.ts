import { compiled } from '../../charts/compiled.ts';
import {
  type Answer,
  type ClassAnswer,
  type ClassMessage,
  type Message,
  openClassroom,
  openReviewer,
  openWorkshop,
  type ReviewAnswer,
  type ReviewMessage,
} from '../../futures/index.ts';

/*
 * The worker: futures, reviews and the runs of a class are played here, beside the page. It plays on the tables of the charts; XState, YAML,
 * schemas and texts are no part of it (tests/futures/worker.test.ts).
 */

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.addEventListener('message', () => waiting.shift()?.());
channel.port1.start();

const host = {
  rulebook: compiled,
  answer: (answer: Answer | ReviewAnswer | ClassAnswer): void => postMessage(answer),
  // a message to itself comes after what the page has said meanwhile; a timer would wait for milliseconds
  breathe: () =>
    new Promise<void>((resolve) => {
      waiting.push(resolve);
      channel.port2.postMessage(null);
    }),
  now: () => performance.now(),
};

const foresee = openWorkshop(host);
const review = openReviewer(host);
const teach = openClassroom(host);

/** Each hears what it knows, and lets the rest pass. */
function hear(message: Message | ReviewMessage | ClassMessage): void {
  foresee(message as Message);
  review(message as ReviewMessage);
  teach(message as ClassMessage);
}

addEventListener('message', ({ data }: MessageEvent<Message | ReviewMessage | ClassMessage>) =>
  hear(data),
);
postMessage({ type: 'ready' });
