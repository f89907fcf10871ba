import {
  entryState,
  inForce,
  type Measure,
  type Rulebook,
  type Run,
  type Scenario,
  startRun,
  type TurnRecord,
  valueOf,
} from '../engine/index.ts';
import type { Book, Claim, Expectation } from '../scenario/index.ts';
import { playOut } from './players.ts';
import { playRecorded } from './recorded.ts';
import { nameOfUser } from './uses.ts';

/*
 * Proof of life: what an entry is worth is what changes when its effect is switched off, and nothing else
 * is: the same recorded orders, the same luck.
 */

/** Share of a band's width from which on a difference counts as a change. */
const NOTICED = 0.01;

/**
 * Where the measures of a run ended, and how wide their bands are. Those of quiet years stand as the years
 * left them when the crisis came, also where the crisis goes on with them.
 */
export type Ends = ReadonlyMap<string, { readonly value: number; readonly width: number }>;

/** A run as it was played: its orders, where its measures ended, and which entries could have mattered. */
export interface Recording {
  readonly turns: readonly TurnRecord[];
  readonly ends: Ends;
  /** Indices of entries that were in force, reviewed or sat at the end of some turn. */
  readonly used: ReadonlySet<number>;
}

/** Width of the middle band of a measure. */
export const bandWidth = ({ held, strained }: Measure): number => Math.abs(held - strained);

const endsOf = ({ scenario, state }: Run): Ends =>
  new Map(
    scenario.measures.map((measure, i) => [
      measure.id,
      { value: valueOf(scenario, state, i), width: bandWidth(measure) },
    ]),
  );

/** Notes where the measures of quiet years stand, turn by turn; a run that has none notes nothing. */
class QuietYears {
  private ends: Ends = new Map();
  readonly note = (run: Run): void => {
    if (run.scenario.crises) this.ends = endsOf(run);
  };
  /** Where everything ended, the quiet years before the crisis. */
  before = (run: Run): Ends => new Map([...endsOf(run), ...this.ends]);
}

/** Adds the entries that have come to bear. Levers and dialogues move before every model that asks for them. */
function noteUse(run: Run, used: Set<number>): void {
  const { scenario, state, events } = run;
  scenario.entries.forEach((entry, i) => {
    if (inForce(run, state, i) > 0 || state.reviewed[i] > 0) used.add(i);
    // on a clock of months a word has faded, and a working group has met, before the turn is over
    if (state.spokenAt[i] > 0) used.add(i);
    const informs = run.scenario.entries[i].effects.some((e) => e.hook === 'mineral-knowledge');
    if (informs && entryState(run, state, i) === 'ready.underway') used.add(i);
    // a session that ends without agreement costs trust
    if (events.some((event) => event.type === 'dialogue.sat' && event.clause === entry.clause))
      used.add(i);
  });
}

/** Plays a seed with one player for both governments and writes down what was ordered. */
export function recordRun(
  scenario: Scenario,
  rulebook: Rulebook,
  seed: string,
  player: string,
): Recording {
  // what happened is told only where a run is recorded, and sessions that sat are known from it
  const run = startRun({ scenario, rulebook, seed, hashing: false });
  const used = new Set<number>();
  const quiet = new QuietYears();
  playOut(run, player, () => {
    noteUse(run, used);
    quiet.note(run);
  });
  return { turns: run.history, ends: quiet.before(run), used };
}

/** Where the measures end when the recorded orders are given with an entry's effect switched off. */
export function endsWithout(
  scenario: Scenario,
  rulebook: Rulebook,
  seed: string,
  { turns }: Recording,
  clause: string,
): Ends {
  const run = startRun({
    scenario,
    rulebook,
    seed,
    without: [clause],
    recording: false,
    hashing: false,
  });
  const quiet = new QuietYears();
  playRecorded(run, turns, quiet.note);
  return quiet.before(run);
}

/** What an entry did to one measure over the seeds. */
export interface Effect {
  readonly measure: string;
  /** Final value with the entry minus the value without, mean over the seeds that have the measure. */
  readonly meanDifference: number;
  /** Share of all seeds in which it made a difference of 1 % of a band's width or more. */
  readonly share: number;
}

/** Measures that a run of a scenario may end with: those of a long game's quiet years, and of its crises. */
export const finalMeasures = ({ measures, crises }: Scenario): Measure[] => {
  const inCrises = (crises?.of ?? []).flatMap(({ scenario }) => scenario.measures);
  return [...new Map([...inCrises, ...measures].map((measure) => [measure.id, measure])).values()];
};

/** Two ends of one seed's run, with and without an entry. */
type Pair = readonly [Ends, Ends];

/** What the pairs of all seeds come to for one measure. */
function summed(measure: string, pairs: readonly Pair[]): Effect {
  const differences = pairs.flatMap(([on, off]) => {
    const [a, b] = [on.get(measure), off.get(measure)];
    return a && b ? [{ by: a.value - b.value, width: a.width }] : [];
  });
  const noticed = differences.filter(
    ({ by, width }) => Math.abs(by) >= NOTICED * width * (1 - 1e-9),
  );
  return {
    measure,
    meanDifference:
      differences.reduce((sum, { by }) => sum + by, 0) / Math.max(1, differences.length),
    share: noticed.length / pairs.length,
  };
}

/** Recordings by player, one per seed; players that are asked again are not played again. */
class Records {
  private readonly known = new Map<string, Recording[]>();
  private readonly found = new Map<string, Effect[]>();
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  readonly seeds: readonly string[];
  constructor(scenario: Scenario, rulebook: Rulebook, [first, last]: readonly [number, number]) {
    this.scenario = scenario;
    this.rulebook = rulebook;
    this.seeds = Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
  }

  of(player: string): readonly Recording[] {
    const known = this.known.get(player);
    if (known) return known;
    const played = this.seeds.map((seed) => recordRun(this.scenario, this.rulebook, seed, player));
    this.known.set(player, played);
    return played;
  }

  /** What an entry did to every measure in the hands of a player. */
  effects(clause: string, player: string): Effect[] {
    const key = `${clause} ${player}`;
    const found = this.found.get(key) ?? this.compare(clause, player);
    this.found.set(key, found);
    return found;
  }

  private compare(clause: string, player: string): Effect[] {
    const { scenario, rulebook, seeds } = this;
    const entry = scenario.entries.findIndex((e) => e.clause === clause);
    const pairs = this.of(player).map((recording, i): Pair => {
      const { ends, used } = recording;
      // what never came to bear changes nothing
      if (!used.has(entry)) return [ends, ends];
      return [ends, endsWithout(scenario, rulebook, seeds[i], recording, clause)];
    });
    return finalMeasures(scenario).map(({ id }) => summed(id, pairs));
  }
}

/** What an entry does to every measure of a scenario in the hands of a player. */
export const effectsOf = (
  scenario: Scenario,
  rulebook: Rulebook,
  clause: string,
  player: string,
  seeds: readonly [number, number],
): Effect[] => new Records(scenario, rulebook, seeds).effects(clause, player);

/** One line of the proof: an entry, a measure that it is said to move or not to move, and what it did. */
export interface Ablation extends Effect {
  readonly clause: string;
  readonly id: string;
  readonly scenario: string;
  readonly claimed: Claim['moves'];
  readonly expected: 'effect' | 'none';
  /** Why no effect is expected. */
  readonly reason?: string;
}

/** Whether a line holds: a claim in its direction and in enough seeds, a null in too few. */
export const holdsTrue = (
  { claimed, expected, share, meanDifference }: Ablation,
  enough = 0.1,
): boolean =>
  expected === 'none'
    ? share < enough
    : share >= enough && (claimed === 'up' ? meanDifference > 0 : meanDifference < 0);

/** The measure that moved in most seeds; where none did, the first. */
function mostMoved(measures: readonly Measure[], effects: readonly Effect[]): Effect {
  const weight = ({ share, meanDifference }: Effect, i: number) =>
    share + Math.abs(meanDifference) / bandWidth(measures[i]) / 1e3;
  return effects.reduce((most, effect, i) =>
    weight(effect, i) > weight(most, effects.indexOf(most)) ? effect : most,
  );
}

function linesOf(
  records: Records,
  clause: string,
  id: string,
  { claims, because }: Expectation,
  player: string | undefined,
): Ablation[] {
  const { scenario } = records;
  const head = { clause, id, scenario: scenario.id };
  if (because !== null) {
    const effects = records.effects(clause, player ?? nameOfUser(clause, null));
    const measures = finalMeasures(scenario);
    const most = mostMoved(measures, effects);
    const { better } = measures.find((measure) => measure.id === most.measure)!;
    // nobody claims a direction: the one that would be welcome stands in its place
    const claimed = better === 'higher' ? 'up' : 'down';
    return [{ ...head, ...most, claimed, expected: 'none', reason: because }];
  }
  return claims.map(({ measure, moves, plan }) => {
    const effects = records.effects(clause, player ?? nameOfUser(clause, plan));
    const effect = effects.find((e) => e.measure === measure)!;
    return { ...head, ...effect, claimed: moves, expected: 'effect' };
  });
}

export interface AblateOptions {
  /** Whole numbers, first and last included. */
  readonly seeds: readonly [number, number];
  /** One player for every entry; without one each entry has a player that uses it. */
  readonly player?: string | undefined;
  /** Called before each entry. */
  readonly progress?: (clause: string) => void;
}

/**
 * Holds what the catalogue expects of every entry in play in a scenario against play.
 * @returns a line per claim, and one per entry of which nothing is expected
 */
export function ablate(
  { rules, expectations }: Book,
  rulebook: Rulebook,
  { seeds, player, progress }: AblateOptions,
): Ablation[] {
  const records = new Records(rules, rulebook, seeds);
  return rules.entries.flatMap(({ clause, id, inPlay }) => {
    if (!inPlay) return [];
    progress?.(clause);
    return linesOf(records, clause, id, expectations[clause], player);
  });
}
