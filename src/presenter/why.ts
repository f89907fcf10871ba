import { type Contribution, visibleLines } from '../engine/index.ts';
import type { Lexicon } from './lexicon.ts';
import { digitsOf, number, signed, withUnit } from './numbers.ts';
import type { Scene } from './scene.ts';
import { text } from './texts/text.ts';
import type { WhyLine, WhyTurn } from './views.ts';

/** Decimals a measure is written with: whole incidents; one decimal for everything finer. */
export const decimals = (quantum: number): number => Math.min(1, digitsOf(quantum));

/** A value of a measure in words: "63.4 %". @param quanta whole quanta */
export function measureValue(scene: Scene, measure: number, quanta: number): string {
  const { id, quantum } = scene.run.scenario.measures[measure];
  const value = quanta * quantum;
  return withUnit(number(value, decimals(quantum)), value, scene.words.unit(id));
}

/** A change of a measure in words, with its sign: "+2.1 points". */
export function measureChange(scene: Scene, measure: number, quanta: number): string {
  const { id, quantum } = scene.run.scenario.measures[measure];
  const value = quanta * quantum;
  const unit = scene.words.unit(id);
  // a change of a percentage is counted in points of it
  return withUnit(signed(value, decimals(quantum)), value, unit === '%' ? '% points' : unit);
}

/** Whether a change goes the way that is wanted. */
const isGood = (scene: Scene, measure: number, quanta: number): boolean =>
  scene.run.scenario.measures[measure].better === 'higher' ? quanta > 0 : quanta < 0;

const sameSource = (a: Contribution, b: Contribution): boolean =>
  a.cause === b.cause && a.entry === b.entry && a.zone === b.zone && a.inject === b.inject;

/** Lines with the same cause, entry and zone are one line to a reader. Lines that cancel out vanish. */
function merged(lines: readonly Contribution[]): Contribution[] {
  const kept: Contribution[] = [];
  for (const line of lines) {
    const at = kept.findIndex((other) => sameSource(other, line));
    if (at < 0) kept.push(line);
    else kept[at] = { ...kept[at], amount: kept[at].amount + line.amount };
  }
  return kept.filter(({ amount }) => amount !== 0);
}

function sourceWords(line: Contribution, scene: Scene, words: Lexicon, cause: string): string {
  const { scenario } = scene.run;
  const zone = line.zone === undefined ? undefined : words.zone(scenario.zones[line.zone].id);
  const entry =
    line.entry === undefined ? undefined : words.entry(scenario.entries[line.entry].clause);
  if (line.inject !== undefined) {
    const title = words.inject(scenario.injects[line.inject].id);
    return text('say.why.inject', { cause, title });
  }
  if (entry && zone) return text('say.why.clause-zone', { cause, entry, zone });
  if (entry) return text('say.why.clause', { cause, entry });
  return zone ? text('say.why.zone', { cause, zone }) : text('say.why.line', { cause });
}

/** One contribution in words. */
export function whyLine(scene: Scene, line: Contribution): WhyLine {
  const { words, run } = scene;
  const { scenario } = run;
  const cause = text(`say.cause.${line.cause}`);
  const entry = line.entry === undefined ? undefined : scenario.entries[line.entry];
  const zone = line.zone === undefined ? undefined : scenario.zones[line.zone];
  return {
    cause,
    text: sourceWords(line, scene, words, cause),
    ...(entry ? { clause: entry.clause, clauseTitle: words.title(entry.clause) } : {}),
    ...(zone ? { zone: zone.id, zoneName: words.zone(zone.id) } : {}),
    value: line.amount * scenario.measures[line.measure].quantum,
    amount: measureChange(scene, line.measure, line.amount),
    sign: line.amount < 0 ? '−' : '+',
    good: isGood(scene, line.measure, line.amount),
  };
}

/** The lines of a measure that the viewer may read, by turn: what the last turn played is comes last. */
function linesByTurn(scene: Scene, measure: number): Contribution[][] {
  const { run, viewer } = scene;
  const lines = visibleLines(run, viewer.role).filter((line) => line.measure === measure);
  return run.history.map(({ turn }) => lines.filter((line) => line.turn === turn));
}

const sum = (lines: readonly Contribution[]): number =>
  lines.reduce((a, { amount }) => a + amount, 0);

/**
 * Why a measure moved, turn by turn, newest first; and its values in whole quanta at the start and after
 * each turn. A run that keeps no ledger has only its present value.
 */
export function whyOf(scene: Scene, measure: number): { why: WhyTurn[]; quanta: number[] } {
  const { run, seen } = scene;
  if (!run.ledger.recording) return { why: [], quanta: [seen.measures[measure]] };
  const turns = linesByTurn(scene, measure);
  let value = seen.measures[measure] - turns.reduce((a, lines) => a + sum(lines), 0);
  const quanta = [value];
  const why = turns.map((lines, i): WhyTurn => {
    const before = value;
    value += sum(lines);
    quanta.push(value);
    const change = value - before;
    return {
      turn: run.history[i].turn,
      label: text('say.why.turn', { turn: run.history[i].turn }),
      before: measureValue(scene, measure, before),
      after: measureValue(scene, measure, value),
      change: measureChange(scene, measure, change),
      sign: change === 0 ? '' : change < 0 ? '−' : '+',
      good: isGood(scene, measure, change),
      lines: merged(lines)
        .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
        .map((line) => whyLine(scene, line)),
    };
  });
  return { why: why.reverse(), quanta };
}
