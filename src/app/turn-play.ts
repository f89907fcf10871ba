import type { Playing, Speed } from '../panels/index.ts';
import {
  LAYERS,
  type Layer,
  type MapMoment,
  type TurnClock,
  turnClock,
  type TurnSequence,
} from '../presenter/front/index.ts';

/*
 * The turn that plays. It is a way of looking at a report that is there already: nothing waits for it, and
 * the chart of the program does not know of it.
 */

/** What lies beyond the ends of a turn, where a whole run is looked at. */
export interface Beyond {
  /** Goes on with the next turn. @returns whether there is one */
  next(runs: boolean): boolean;
  previous(): boolean;
}

/** Milliseconds between a turn and the next when a run plays on by itself. */
const BETWEEN = 900;

const SPEEDS: readonly Speed[] = [1, 2, 4];

export const stillness = (): MediaQueryList => matchMedia('(prefers-reduced-motion: reduce)');

interface Reel {
  readonly key: string;
  readonly sequence: TurnSequence;
  readonly clock: TurnClock;
}

let reel: Reel | null = null;
/** The second of the sequence that was reached at `since`, in milliseconds of the page's clock. */
let second = 0;
let since = 0;
let speed: Speed = 1;
let running = false;
let count = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let shown: Playing | null = null;
let beyond: Beyond | null = null;
/** Whether the next turn is about to begin. */
let between = false;
const listeners = new Set<() => void>();

const reached = (): number =>
  running ? second + ((performance.now() - since) / 1000) * speed : second;

function draw(): void {
  if (!reel) {
    shown = null;
  } else {
    const { sequence, clock } = reel;
    const over = second >= clock.total;
    const { index } = clock.at(second);
    const still = stillness().matches;
    shown = { turn: sequence.turn, index, running: running || between, over, speed, still };
  }
  listeners.forEach((listener) => listener());
}

/** Goes to a second and runs on from there, or not. */
function set(to: number, runs: boolean): void {
  if (!reel) return;
  const { clock } = reel;
  clearTimeout(timer);
  second = Math.min(clock.total, Math.max(0, to));
  since = performance.now();
  running = runs && second < clock.total;
  between = runs && !running && beyond !== null;
  count += 1;
  if (between) timer = setTimeout(goBeyond, BETWEEN / speed);
  draw();
  if (!running) return;
  const next = clock.starts[clock.at(second).index + 1] ?? clock.total;
  // a hair later than due, so that the moment has begun
  timer = setTimeout(
    () => set(Math.max(reached(), next), true),
    ((next - second) / speed) * 1000 + 4,
  );
}

function goBeyond(): void {
  between = false;
  if (!beyond?.next(true)) draw();
}

const begin = (index: number): number => reel?.clock.starts[index] ?? reel?.clock.total ?? 0;

export const turnPlay = {
  get: (): Playing | null => shown,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** Takes a report's sequence; one that is shown already stays where it is. Never runs by itself where motion is reduced. */
  show(key: string, sequence: TurnSequence, runs: boolean, further: Beyond | null = null): void {
    if (reel?.key === key) return;
    beyond = further;
    reel = { key, sequence, clock: turnClock(sequence) };
    const plays = runs && !stillness().matches;
    set(plays ? 0 : reel.clock.total, plays);
  },
  clear(): void {
    clearTimeout(timer);
    reel = null;
    beyond = null;
    running = false;
    between = false;
    second = 0;
    draw();
  },

  /** Plays on, from the start when it is over; pauses when it runs. Where motion is reduced it goes one on. */
  toggle(): void {
    if (!shown) return;
    if (between) set(second, false);
    else if (shown.over && beyond?.next(!shown.still)) return;
    else if (shown.over) set(0, !shown.still);
    else if (shown.still) turnPlay.step(1);
    else set(reached(), !running);
  },
  step(by: 1 | -1): void {
    if (!shown || !reel) return;
    if (by > 0 && shown.over && beyond?.next(false)) return;
    if (by < 0 && isFirst(shown) && beyond?.previous()) return;
    const index = clampIndex(
      shown.over && by < 0 ? reel.clock.starts.length - 1 : shown.index + by,
    );
    set(shown.over && by > 0 ? reel.clock.total : begin(index), false);
  },
  go(index: number): void {
    if (reel) set(begin(clampIndex(index)), false);
  },
  /** Goes to the moment that tells of something. @returns whether there is one */
  find(line: string): boolean {
    const index = reel?.sequence.moments.findIndex(({ lines }) =>
      lines.some(({ id }) => id === line),
    );
    if (index === undefined || index < 0) return false;
    turnPlay.go(index);
    return true;
  },
  skip(): void {
    if (reel) set(reel.clock.total, false);
  },
  faster(): void {
    const at = reached();
    speed = SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length];
    set(at, running);
  },

  /** What the map points at; null when no turn plays or it has played to its end. */
  moment(): MapMoment | null {
    if (!reel || !shown || shown.over) return null;
    const { clock, sequence } = reel;
    const { hour } = clock.at(Math.min(reached(), clock.starts[shown.index + 1] ?? clock.total));
    const { places, lines } = sequence.moments[shown.index];
    return { hour, running, count, places, incidents: lines.map(({ id }) => id) };
  },
  /** What has been told so far; null when all has. */
  told(): readonly Layer[] | null {
    if (!reel || !shown || shown.over) return null;
    const { index } = shown;
    const layers = reel.sequence.moments.slice(0, index + 1).flatMap((moment) => moment.layers);
    return LAYERS.filter((layer) => layers.includes(layer));
  },
};

const isFirst = ({ over, index }: Playing): boolean =>
  over ? reel?.clock.starts.length === 0 : index === 0;

const clampIndex = (index: number): number =>
  Math.max(0, Math.min(index, reel?.clock.starts.length ?? 0));
