import { type FacilitatorAct, formatOrder } from '../order.ts';
import type { Rejection } from '../rejection.ts';
import type { Rulebook } from '../rulebook.ts';
import type { Fork, Run, TurnRecord } from '../run.ts';
import type { Scenario } from '../scenario.ts';
import { draftOrder, facilitate, hasEnded, proceed, startRun, submit } from '../session.ts';
import { GOVERNMENTS } from '../vocabulary.ts';
import { rulesHash, rulesParts } from './parts.ts';
import { ENGINE_VERSION, type RunFile } from './runfile.ts';

/** Why a run file does not hold against the rules. */
export type Mismatch =
  | { readonly code: 'other-scenario'; readonly expected: string; readonly found: string }
  | { readonly code: 'other-engine'; readonly expected: number; readonly found: number }
  | { readonly code: 'other-rules'; readonly expected: string; readonly found: string }
  | TurnMismatch
  | { readonly code: 'ending'; readonly expected: string; readonly found: string };

/** Where a replay parts from its file. */
export type TurnMismatch =
  | {
      readonly code: 'order-refused';
      readonly turn: number;
      readonly order: string;
      readonly because: Rejection;
    }
  | { readonly code: 'act-refused'; readonly turn: number }
  | { readonly code: 'after-the-end'; readonly turn: number }
  | {
      readonly code: 'hash';
      readonly turn: number;
      readonly expected: string;
      readonly found: string;
    };

/** Whether a file was made under these rules; the story may still be replayed when not. */
export function rulesDiffer(
  file: RunFile,
  scenario: Scenario,
  rulebook: Rulebook,
): Mismatch | null {
  const { header } = file;
  if (header.scenario !== scenario.id) {
    return { code: 'other-scenario', expected: header.scenario, found: scenario.id };
  }
  if (header.engine !== ENGINE_VERSION) {
    return { code: 'other-engine', expected: header.engine, found: ENGINE_VERSION };
  }
  const rules = rulesHash(scenario, rulebook);
  return header.rules === rules
    ? null
    : { code: 'other-rules', expected: header.rules, found: rules };
}

/** The parts of the rules that are not what they were for a file; null when the file does not say (format 1). */
export function partsThatDiffer(
  { header }: RunFile,
  scenario: Scenario,
  rulebook: Rulebook,
): string[] | null {
  const then = new Map(Object.entries(header.parts));
  if (then.size === 0) return null;
  const now = new Map(Object.entries(rulesParts(scenario, rulebook)));
  return [...new Set([...now.keys(), ...then.keys()])].filter(
    (part) => now.get(part) !== then.get(part),
  );
}

export interface ReplayOptions {
  /** Last turn to play; all of them by default. */
  readonly until?: number;
  /** Goes on where something does not hold: what is refused is left out, as an order that lapses is. */
  readonly asStory?: boolean;
  /** What the replayed run is a fork of; what the file says by default. */
  readonly forked?: Fork | null;
  /** Whether contributions and events are written down; nothing depends on it but what can be told. */
  readonly recording?: boolean;
}

/** What came of playing a file again. */
export interface Replayed {
  readonly run: Run;
  /** The first thing that does not hold. */
  readonly mismatch: TurnMismatch | null;
  /** Orders that were refused, when a story went on without them. */
  readonly refused: readonly (TurnMismatch & { code: 'order-refused' })[];
}

function refusedOf(run: Run, { turn, orders }: TurnRecord) {
  return orders.flatMap((order) => {
    const because = draftOrder(run, order);
    return because
      ? [{ code: 'order-refused' as const, turn, order: formatOrder(order), because }]
      : [];
  });
}

const refusesAct = (run: Run, acts: readonly FacilitatorAct[]): boolean =>
  acts.map((act) => facilitate(run, act)).includes(false);

/**
 * Plays a run file again and stops after every turn: where it was resolved, and before it goes on to the
 * next. Whoever asks for the turns decides how fast, and when to look elsewhere.
 */
export function* replaying(
  file: RunFile,
  scenario: Scenario,
  rulebook: Rulebook,
  options: ReplayOptions = {},
): Generator<Run, Replayed> {
  const { until = Infinity, asStory = false, forked = file.header.forked } = options;
  const { recording = true } = options;
  const { seed, role, without } = file.header;
  const run = startRun({ scenario, rulebook, seed, role, without, forked, recording });
  const refused: (TurnMismatch & { code: 'order-refused' })[] = [];
  let mismatch: TurnMismatch | null = null;
  yield run;
  for (const record of file.turns) {
    const { turn, acts, hash } = record;
    if (turn > until) break;
    if (hasEnded(run))
      return { run, mismatch: mismatch ?? { code: 'after-the-end', turn }, refused };
    const here = refusedOf(run, record);
    refused.push(...here);
    mismatch ??= here[0] ?? null;
    if (mismatch && !asStory) break;
    if (refusesAct(run, acts)) mismatch ??= { code: 'act-refused', turn };
    if (mismatch && !asStory) break;
    for (const government of GOVERNMENTS) submit(run, government);
    const found = run.history[run.history.length - 1].hash;
    if (found !== hash) mismatch ??= { code: 'hash', turn, expected: hash, found };
    yield run;
    proceed(run);
    if (mismatch && !asStory) break;
  }
  return { run, mismatch, refused };
}

/** Asks for all that a generator has to give. @returns what it comes to */
export function finished<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Plays a run file again, up to a turn.
 * @param until last turn to play; all of them by default
 * @returns the run as far as it could be played, and the first turn whose hash, order or act does not hold
 */
export const replayRun = (
  file: RunFile,
  scenario: Scenario,
  rulebook: Rulebook,
  until = Infinity,
): Replayed => finished(replaying(file, scenario, rulebook, { until }));

/** Whether a run that was replayed whole ended as its file says. */
export function endingDiffers({ status, ending }: RunFile, run: Run): Mismatch | null {
  const found = hasEnded(run) ? run.scenario.endings[run.state.ending[0] - 1].id : 'open';
  const expected = ending ?? 'open';
  return found === expected && (status === 'ended') === hasEnded(run)
    ? null
    : { code: 'ending', expected, found };
}

/** Checks a run file against the rules, turn by turn. @returns null when every hash holds */
export function verifyRun(file: RunFile, scenario: Scenario, rulebook: Rulebook): Mismatch | null {
  const differ = rulesDiffer(file, scenario, rulebook);
  if (differ) return differ;
  const { run, mismatch } = replayRun(file, scenario, rulebook);
  return mismatch ?? endingDiffers(file, run);
}
