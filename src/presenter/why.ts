import { legAt, type Measure } from '../engine/index.ts';
import type { Lexicon } from './lexicon.ts';
import { digitsOf, number, signed, withUnit } from './numbers.ts';
import type { Scene } from './scene.ts';
import { merged, placeWords, type Share, sharesOf, sum } from './shares.ts';
import { text } from './texts/text.ts';
import type { Sign, WhyLine, WhyTurn } from './views.ts';

/** Decimals a measure is written with: whole incidents; one decimal for everything finer. */
export const decimals = (quantum: number): number => Math.min(1, digitsOf(quantum));

const written = (scene: Scene, measure: Measure, quanta: number, digits: number): string => {
  const { id, quantum } = measure;
  const value = quanta * quantum;
  return withUnit(number(value, digits), value, scene.words.unit(id));
};

const writtenChange = (scene: Scene, measure: Measure, quanta: number, digits: number): string => {
  const { id, quantum } = measure;
  const value = quanta * quantum;
  const unit = scene.words.unit(id);
  // a change of a percentage is counted in points of it
  return withUnit(signed(value, digits), value, unit === '%' ? '% points' : unit);
};

/** A value of a measure in words: "63.4 %". @param quanta whole quanta */
export const measureValue = (scene: Scene, measure: Measure, quanta: number): string =>
  written(scene, measure, quanta, decimals(measure.quantum));

/** A change of a measure in words, with its sign: "+2.1 points". */
export const measureChange = (scene: Scene, measure: Measure, quanta: number): string =>
  writtenChange(scene, measure, quanta, decimals(measure.quantum));

/** With every decimal that a quantum has, so that what is read adds up as what is counted does. */
export const exactValue = (scene: Scene, measure: Measure, quanta: number): string =>
  written(scene, measure, quanta, digitsOf(measure.quantum));
export const exactChange = (scene: Scene, measure: Measure, quanta: number): string =>
  writtenChange(scene, measure, quanta, digitsOf(measure.quantum));

/** As short as the value, unless nothing were left of it. */
export function shownChange(scene: Scene, measure: Measure, quanta: number): string {
  const seen = Math.abs(quanta * measure.quantum) >= 0.5 * 10 ** -decimals(measure.quantum);
  return (seen ? measureChange : exactChange)(scene, measure, quanta);
}

/** Whether a change goes the way that is wanted. */
export const isGood = ({ better }: Measure, quanta: number): boolean =>
  better === 'higher' ? quanta > 0 : quanta < 0;

export const signOf = (quanta: number): Sign => (quanta === 0 ? '' : quanta < 0 ? '−' : '+');

function sourceWords(share: Share, words: Lexicon, cause: string): string {
  const zone = share.place === null ? null : placeWords(words, share.place);
  const entry = share.clause === null ? null : words.entry(share.clause);
  if (share.shock !== null) {
    const shock = words.shock(share.shock);
    const told =
      share.cause === 'shock' ? shock : text('say.why.inject', { cause: shock, title: cause });
    if (entry) return text('say.why.clause', { cause: told, entry });
    return zone ? text('say.why.zone', { cause: told, zone }) : told;
  }
  if (share.inject !== null) {
    return text('say.why.inject', { cause, title: words.inject(share.inject) });
  }
  if (entry && zone) return text('say.why.clause-zone', { cause, entry, zone });
  if (entry) return text('say.why.clause', { cause, entry });
  return zone ? text('say.why.zone', { cause, zone }) : text('say.why.line', { cause });
}

/** One contribution in words. */
export function whyLine(scene: Scene, measure: Measure, share: Share): WhyLine {
  const { words } = scene;
  const { clause, place, amount } = share;
  const zone = place?.kind === 'zone' ? place.id : null;
  const cause = text(`say.cause.${share.cause}`);
  return {
    cause,
    text: sourceWords(share, words, cause),
    ...(clause === null ? {} : { clause, clauseTitle: words.title(clause) }),
    ...(zone === null ? {} : { zone, zoneName: words.zone(zone) }),
    value: amount * measure.quantum,
    amount: exactChange(scene, measure, amount),
    sign: amount < 0 ? '−' : '+',
    good: isGood(measure, amount),
  };
}

/** A measure from turn to turn, in whole quanta. */
export interface Course {
  /** The turns that were played since the scenario has had the measure, and what moved it in each. */
  readonly turns: readonly { readonly turn: number; readonly shares: readonly Share[] }[];
  /** Its value before the first of them, and after each. */
  readonly quanta: readonly number[];
}

/** Where a measure stands, or where the quiet years left what their crisis does not have. */
function endOf({ run, seen }: Scene, { id, initial, quantum }: Measure, shares: readonly Share[]) {
  const at = run.index.measure.get(id);
  return at === undefined ? Math.round(initial / quantum) + sum(shares) : seen.measures[at];
}

/** @param measure of what is played now, or of an earlier leg of a long game */
export function courseOf(scene: Scene, measure: Measure): Course {
  const { run } = scene;
  const { id } = measure;
  const shares = sharesOf(scene, id);
  const end = endOf(scene, measure, shares);
  if (!run.ledger.recording) return { turns: [], quanta: [end] };
  const turns = run.history
    .filter(({ turn }) => legAt(run, turn).index.measure.has(id))
    .map(({ turn }) => ({ turn, shares: shares.filter((share) => share.turn === turn) }));
  let value = end - sum(shares);
  return { turns, quanta: [value, ...turns.map((turn) => (value += sum(turn.shares)))] };
}

/**
 * Why a measure moved, turn by turn, newest first; and its values in whole quanta at the start and after
 * each turn. A run that keeps no ledger has only its present value.
 */
export function whyOf(
  scene: Scene,
  measure: Measure,
): { why: WhyTurn[]; quanta: readonly number[] } {
  const { turns, quanta } = courseOf(scene, measure);
  const why = turns.map(({ turn, shares }, i): WhyTurn => {
    const change = quanta[i + 1] - quanta[i];
    return {
      turn,
      label: text('say.why.turn', { turn }),
      before: exactValue(scene, measure, quanta[i]),
      after: exactValue(scene, measure, quanta[i + 1]),
      change: exactChange(scene, measure, change),
      sign: signOf(change),
      good: isGood(measure, change),
      lines: merged(shares).map((share) => whyLine(scene, measure, share)),
    };
  });
  return { why: why.reverse(), quanta };
}
