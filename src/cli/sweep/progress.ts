import bars from 'cli-progress';

import { number, text } from '../../presenter/index.ts';
import { warn } from '../terminal.ts';

/** How far something is, for those who wait for it. */
export interface Progress {
  add(more: number): void;
  end(): void;
}

/** Between two lines where there is no bar. */
const LINE_MS = 10_000;
/** Steps over which the pace is taken. */
const PACE = 100;

/** Seconds as hours, minutes and seconds: 1:02:03, 4:05. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const two = (n: number) => String(n).padStart(2, '0');
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

const words = (done: number, all: number, left: number): string =>
  text(Number.isFinite(left) ? 'say.cli.sweep.progress' : 'say.cli.sweep.progress.start', {
    done: number(done),
    all: number(all),
    left: clock(left),
  });

/** A bar on a terminal, a line now and then elsewhere; both on the error output, away from results. */
export const progressOf = (done: number, all: number): Progress =>
  process.stderr.isTTY ? bar(done, all) : lines(done, all);

function bar(before: number, all: number): Progress {
  const shown = new bars.SingleBar({
    stream: process.stderr,
    etaBuffer: PACE,
    gracefulExit: false,
    clearOnComplete: true,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    format: (options, { progress, value, total, eta }) =>
      `${bars.Format.BarFormat(progress, options)} ${words(value, total, eta > 0 ? eta : NaN)}`,
  });
  shown.start(all, before);
  return { add: (more) => shown.increment(more), end: () => shown.stop() };
}

function lines(before: number, all: number): Progress {
  const began = Date.now();
  let said = began;
  let done = before;
  return {
    add(more) {
      done += more;
      const now = Date.now();
      if (now - said < LINE_MS) return;
      said = now;
      warn(words(done, all, ((all - done) * (now - began)) / 1000 / (done - before)));
    },
    end() {},
  };
}
