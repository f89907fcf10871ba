import type { Browser, Page } from 'playwright-core';

/** An event of Chromium's trace; times in microseconds, `tdur` of CPU. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: Record<string, unknown> };
}

/** A piece of work of the page's main thread. */
export interface Work {
  /** Milliseconds of CPU, and of the clock. */
  readonly cpu: number;
  readonly wall: number;
  /** What took most of it. */
  readonly what: string;
}

export interface Trace {
  /** Every animation frame in which the page drew: scripts, styles, layout and painting commands of its task. */
  readonly frames: readonly Work[];
  /** Every task. */
  readonly tasks: readonly Work[];
}

const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  'v8.execute',
];

const MARK = 'two-seas bench';

/** What the page's main thread does while `act` runs. */
export async function traced(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<Trace> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.evaluate((name) => performance.mark(name), MARK);
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const mark = traceEvents.find(({ name, ph }) => name === MARK && /[RIin]/.test(ph));
  if (!mark) throw new Error('The trace does not hold the mark of the bench.');
  const main = traceEvents
    .filter(
      ({ ph, pid, tid, ts }) => ph === 'X' && pid === mark.pid && tid === mark.tid && ts >= mark.ts,
    )
    .toSorted((a, b) => a.ts - b.ts);
  const tasks = main.filter(({ name }) => name === 'ThreadControllerImpl::RunTask');
  const within = (task: TraceEvent) =>
    main.filter(({ ts, name }) => ts >= task.ts && ts < end(task) && name !== task.name);
  const work = (task: TraceEvent): Work => ({
    cpu: (task.tdur ?? task.dur ?? 0) / 1000,
    wall: (task.dur ?? 0) / 1000,
    what: named(within(task)),
  });
  return {
    tasks: tasks.map(work),
    frames: tasks
      .filter((task) => within(task).some(({ name }) => name === 'FireAnimationFrame'))
      .map(work),
  };
}

const end = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

/** The longest piece that says what it is, with the script it comes from. */
function named(inner: readonly TraceEvent[]): string {
  const said = inner.filter(({ name }) =>
    /^(FunctionCall|EvaluateScript|v8\.compile|Layout|UpdateLayoutTree|Paint|ParseHTML|MajorGC|MinorGC|EventDispatch|FireAnimationFrame|TimerFire|RunMicrotasks|Commit|PrePaint|Decode)/.test(
      name,
    ),
  );
  const longest = said.toSorted((a, b) => (b.dur ?? 0) - (a.dur ?? 0))[0];
  if (!longest) return 'the browser itself';
  const { data } = longest.args ?? {};
  const script = String(data?.url ?? '').replace(/^.*\//, '');
  return [longest.name, data?.type, data?.functionName, script].filter(Boolean).join(' ');
}

/** The share of a list below which `share` of it lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
