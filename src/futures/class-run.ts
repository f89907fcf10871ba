import {
  type Band,
  bandOf,
  type Damage,
  endingDiffers,
  formatOrder,
  hasEnded,
  legAt,
  type Mismatch,
  parseRun,
  replaying,
  type Role,
  rulesDiffer,
  type Rulebook,
  type Run,
  type RunFile,
  type Scenario,
  scoreOf,
  valueOf,
} from '../engine/index.ts';
import { decisionsOf, type Played, recordOf } from './outcome.ts';

/*
 * A run file that was handed in: checked turn by turn, and told as plain data.
 */

/** An order that people gave, where it stands in the record. */
export interface ClassOrder {
  readonly turn: number;
  /** Which scenario was played in that turn: its words say what the order is. */
  readonly leg: string;
  /** As run files write it. */
  readonly order: string;
}

export interface ClassRun {
  readonly scenario: string;
  readonly seed: string;
  readonly role: Role;
  readonly without: readonly string[];
  /** What the group calls itself, where the file says. */
  readonly group: string;
  readonly turns: number;
  /** The scenario that it ended in: a crisis, of a long game. */
  readonly last: string;
  /** Null while the run is open. */
  readonly ending: string | null;
  readonly score: number | null;
  /** Where its measures stand, in the order of the scenario. */
  readonly measures: readonly {
    readonly id: string;
    readonly value: number;
    readonly band: Band;
    /** Whether it was within its limits, held or strained, at the start or after any turn. */
    readonly wasWithin: boolean;
  }[];
  readonly orders: readonly ClassOrder[];
  /** Hash of the last turn: equal hashes mean equal runs. */
  readonly hash: string;
}

/** Why a file is not among the runs. */
export type ClassFault =
  | { readonly damage: Damage }
  | { readonly mismatch: Mismatch }
  /** A scenario that is not known here. */
  | { readonly unknown: string };

export type ClassSheet =
  | { readonly run: ClassRun; readonly fault?: undefined }
  | { readonly fault: ClassFault; readonly run?: undefined };

const roundedTo = (value: number, quantum: number): number =>
  Number((Math.round(value / quantum) * quantum).toFixed(4));

/** Where a measure stands, as it is shown. */
const standing = ({ scenario, state }: Run, measure: number): number =>
  roundedTo(valueOf(scenario, state, measure), scenario.measures[measure].quantum);

function tellOf(run: Run, file: RunFile, within: ReadonlySet<string>): ClassRun {
  const { scenario, state } = run;
  const ended = hasEnded(run);
  const { seed, role, without } = file.header;
  const group = file.notes.group ?? '';
  return {
    scenario: file.header.scenario,
    seed,
    role,
    without,
    group,
    turns: run.history.length,
    last: scenario.id,
    ending: ended ? scenario.endings[state.ending[0] - 1].id : null,
    score: ended ? scoreOf(scenario, state) : null,
    measures: scenario.measures.map((measure, i) => {
      const value = standing(run, i);
      return {
        id: measure.id,
        value,
        band: bandOf(measure, value),
        wasWithin: within.has(measure.id) || bandOf(measure, measure.initial) !== 'lost',
      };
    }),
    orders: decisionsOf(recordOf(run)).map(({ turn, order }) => ({
      turn,
      leg: legAt(run, turn).scenario.id,
      order: formatOrder(order),
    })),
    hash: run.history.at(-1)?.hash ?? '',
  };
}

/** Plays a file to its end, and notes which measures were within their limits after any of its turns. */
function playedAgain(file: RunFile, scenario: Scenario, rulebook: Rulebook) {
  const within = new Set<string>();
  const steps = replaying(file, scenario, rulebook, { recording: false });
  for (;;) {
    const step = steps.next();
    if (step.done) return { ...step.value, within };
    const run = step.value;
    for (const [i, measure] of run.scenario.measures.entries())
      if (bandOf(measure, standing(run, i)) !== 'lost') within.add(measure.id);
  }
}

/** Reads a file, plays it again and holds every hash against it. */
export function readSheet(
  text: string,
  rules: Readonly<Record<string, Scenario>>,
  rulebook: Rulebook,
): { sheet: ClassSheet; played: Played | null } {
  const parsed = parseRun(text);
  const none = (fault: ClassFault) => ({ sheet: { fault }, played: null });
  if (parsed.damage) return none({ damage: parsed.damage });
  const { file } = parsed;
  const { scenario: id } = file.header;
  if (!Object.hasOwn(rules, id)) return none({ unknown: id });
  const differ = rulesDiffer(file, rules[id], rulebook);
  if (differ) return none({ mismatch: differ });
  const { run, mismatch, within } = playedAgain(file, rules[id], rulebook);
  const fault = mismatch ?? endingDiffers(file, run);
  if (fault) return none({ mismatch: fault });
  return { sheet: { run: tellOf(run, file, within) }, played: recordOf(run) };
}
