import {
  formatRun,
  GOVERNMENTS,
  hasEnded,
  proceed,
  type Rulebook,
  type Scenario,
  startRun,
  submit,
} from '../engine/index.ts';
import { draftAs } from '../players/index.ts';

/*
 * A class that nobody taught: groups of scripted players, so that the page can be tried before a lesson.
 */

export interface SampleFile {
  /** Which plan led India, and which Japan. */
  readonly plans: readonly [string, string];
  readonly text: string;
}

/** Groups of a sample class (assumption: a small class). */
const GROUPS = 14;

/** Who plays whom: every plan for both governments, then two plans side by side. */
export function samplePlans({ plans }: Scenario): [string, string][] {
  const names = ['none', ...Object.keys(plans)];
  const alike = names.map((name): [string, string] => [name, name]);
  const mixed = names.map((name, i): [string, string] => [name, names[(i + 2) % names.length]]);
  return [...alike, ...mixed].slice(0, GROUPS);
}

/** Plays one group of a sample class and writes its run file. */
export function sampleFile(
  scenario: Scenario,
  rulebook: Rulebook,
  seed: string,
  plans: readonly [string, string],
): SampleFile {
  const run = startRun({ scenario, rulebook, seed });
  while (!hasEnded(run)) {
    for (const [i, by] of GOVERNMENTS.entries()) draftAs(run, by, plans[i]);
    for (const by of GOVERNMENTS) submit(run, by);
    proceed(run);
  }
  return { plans, text: formatRun(run) };
}
