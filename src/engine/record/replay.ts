import { formatOrder } from '../order.ts';
import type { Rejection } from '../rejection.ts';
import type { Rulebook } from '../rulebook.ts';
import type { Run } from '../run.ts';
import type { Scenario } from '../scenario.ts';
import { draftOrder, facilitate, hasEnded, proceed, startRun, submit } from '../session.ts';
import { GOVERNMENTS } from '../vocabulary.ts';
import { ENGINE_VERSION, type RunFile, rulesHash } from './runfile.ts';

/** Why a run file does not hold against the rules. */
export type Mismatch =
  | { readonly code: 'other-scenario'; readonly expected: string; readonly found: string }
  | { readonly code: 'other-engine'; readonly expected: number; readonly found: number }
  | { readonly code: 'other-rules'; readonly expected: string; readonly found: string }
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
    }
  | { readonly code: 'ending'; readonly expected: string; readonly found: string };

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

/**
 * Plays a run file again, up to a turn.
 * @param until last turn to play; all of them by default
 * @returns the run as far as it could be played, and the first turn whose hash, order or act does not hold
 */
export function replayRun(
  file: RunFile,
  scenario: Scenario,
  rulebook: Rulebook,
  until = Infinity,
): { run: Run; mismatch: Mismatch | null } {
  const { seed, role, without } = file.header;
  const run = startRun({ scenario, rulebook, seed, role, without });
  for (const { turn, orders, acts, hash } of file.turns) {
    if (turn > until) break;
    if (hasEnded(run)) return { run, mismatch: { code: 'after-the-end', turn } };
    for (const order of orders) {
      const because = draftOrder(run, order);
      if (because)
        return {
          run,
          mismatch: { code: 'order-refused', turn, order: formatOrder(order), because },
        };
    }
    for (const act of acts) {
      if (!facilitate(run, act)) return { run, mismatch: { code: 'act-refused', turn } };
    }
    for (const government of GOVERNMENTS) submit(run, government);
    const found = run.history[run.history.length - 1].hash;
    proceed(run);
    if (found !== hash) return { run, mismatch: { code: 'hash', turn, expected: hash, found } };
  }
  return { run, mismatch: null };
}

/** Checks a run file against the rules, turn by turn. @returns null when every hash holds */
export function verifyRun(file: RunFile, scenario: Scenario, rulebook: Rulebook): Mismatch | null {
  const differ = rulesDiffer(file, scenario, rulebook);
  if (differ) return differ;
  const { run, mismatch } = replayRun(file, scenario, rulebook);
  if (mismatch) return mismatch;
  const found = hasEnded(run) ? run.scenario.endings[run.state.ending[0] - 1].id : 'open';
  const expected = file.ending ?? 'open';
  return found === expected && (file.status === 'ended') === hasEnded(run)
    ? null
    : { code: 'ending', expected, found };
}
