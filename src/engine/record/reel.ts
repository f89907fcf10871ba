import type { Rulebook } from '../rulebook.ts';
import type { Run } from '../run.ts';
import type { Scenario } from '../scenario.ts';
import { forkState } from '../state.ts';
import {
  endingDiffers,
  type Mismatch,
  partsThatDiffer,
  type Replayed,
  replaying,
  rulesDiffer,
} from './replay.ts';
import type { RunFile } from './runfile.ts';

/*
 * A run that is looked at: played again once, with a still of every turn. Whatever shows a run shows a
 * still as well, and going back is picking another one.
 */

/** What is to be said of a run file that was played again under the rules that are here. */
export interface Verdict {
  /** Every hash, order and the ending are what the file says. */
  readonly holds: boolean;
  /** The file was made by another engine or under other rules: a story, and no proof. */
  readonly differ: Mismatch | null;
  /** Which parts of the rules are others; null when that cannot be told. */
  readonly parts: readonly string[] | null;
  /** The first thing that is not what the file says. */
  readonly mismatch: Mismatch | null;
  /** Orders that could not be given again. */
  readonly refused: Replayed['refused'];
}

export interface Reel {
  readonly file: RunFile;
  /** The run at its brief, then as each turn left it. */
  readonly stills: readonly Run[];
  readonly verdict: Verdict;
}

/** A run as it stands now: it may be looked at and forked, and does not change when the run is played on. */
export const stillOf = (run: Run): Run => ({
  ...run,
  state: forkState(run.scenario, run.state),
  draft: forkState(run.scenario, run.draft),
  orders: [...run.orders],
  acts: [...run.acts],
  ledger: {
    ...run.ledger,
    lines: [...run.ledger.lines],
    payments: [...run.ledger.payments],
  },
  events: [...run.events],
  history: [...run.history],
});

/** That a crisis began is the news of the turn before it, and comes when that turn’s still has been taken. */
function tellCrisis(stills: readonly Run[], { events }: Run): void {
  const last = stills[stills.length - 1];
  const news = last && events[last.events.length];
  if (news?.type === 'crisis.began') last.events.push(news);
}

/**
 * Plays a run file again, as far as there is a story, and says what is true of it.
 * @returns what is asked for turn by turn: each step is the number of turns played so far
 */
export function* unreeling(
  file: RunFile,
  scenario: Scenario,
  rulebook: Rulebook,
): Generator<number, Reel> {
  const differ = rulesDiffer(file, scenario, rulebook);
  const stills: Run[] = [];
  const turns = replaying(file, scenario, rulebook, { asStory: true });
  for (;;) {
    const step = turns.next();
    if (!step.done) {
      tellCrisis(stills, step.value);
      stills.push(stillOf(step.value));
      yield stills.length - 1;
      continue;
    }
    const { run, mismatch: first, refused } = step.value;
    tellCrisis(stills, run);
    const mismatch = first ?? endingDiffers(file, run);
    const parts = differ ? partsThatDiffer(file, scenario, rulebook) : [];
    return {
      file,
      stills,
      verdict: { holds: !differ && !mismatch, differ, parts, mismatch, refused },
    };
  }
}
