import { bandOf, type Measure, type Run, type Scenario } from '../engine/index.ts';
import { governmentName } from './lexicon.ts';
import { digitsOf, short, withUnit } from './numbers.ts';
import { mayRead, type Scene } from './scene.ts';
import { text } from './texts/text.ts';
import type { Called, MeasureView, Reached } from './views.ts';
import { measureChange, measureValue, whyOf } from './why.ts';

type Limits = Pick<Measure, 'better' | 'held' | 'strained'>;

/** The thresholds of a measure in words: "Held from 70 %; strained from 50 %; lost below." */
export function ruleWords(measure: Measure, unit: string): string {
  const write = (value: number) => withUnit(short(value), value, unit);
  const begins = reachedBy(measure, [measure.initial]) === 'unreached';
  const kind = begins ? 'begins.' : measure.held === measure.strained ? 'only.' : '';
  return text(`say.measure.rule.${kind}${measure.better}`, {
    held: write(measure.held),
    strained: write(measure.strained),
  });
}

/** Without the noise of binary fractions: 75.6, not 75.60000000000001. */
export const rounded = (value: number, quantum: number): number =>
  Number(value.toFixed(digitsOf(quantum)));

export const mandateWords = ({ mandate }: Measure): string =>
  mandate === null
    ? text('say.measure.shared')
    : text('say.measure.mandate', { government: governmentName(mandate) });

/**
 * What a measure has come to. What began beyond its limits is called lost only after it was within them.
 * @param values its values so far, the present one last
 */
export function reachedBy(measure: Limits, values: readonly number[]): Reached {
  const bands = values.map((value) => bandOf(measure, value));
  return bands.every((band) => band === 'lost') ? 'unreached' : bands[bands.length - 1];
}

/** Index of the first value that is not the one it began with. */
const struckAt = (quanta: readonly number[]): number =>
  Math.max(
    0,
    quanta.findIndex((at) => at !== quanta[0]),
  );

/**
 * How a measure is called: by its band, once something can have moved it. Before the first turn, and while a storm
 * is still at sea, what stands where it began is neither held nor lost.
 * @param quanta its values so far, the present one last
 */
export function standingOf(
  { run, seen }: Scene,
  measure: Measure,
  quanta: readonly number[],
): { band: Called; bandWord: string } {
  const [first] = quanta;
  const waits = quanta.length < 2 || (run.scenario.relief !== null && seen.hazard[0] === 0);
  if (waits && quanta.every((at) => at === first))
    return { band: 'start', bandWord: text(first === 0 ? 'say.band.none' : 'say.band.start') };
  const { quantum } = measure;
  // what nobody needed before a storm was not achieved by anybody: it is to be reached from the day it strikes
  const since = run.scenario.relief && measure.better === 'higher' ? struckAt(quanta) : 0;
  const band = reachedBy(
    measure,
    quanta.slice(since).map((at) => rounded(at * quantum, quantum)),
  );
  return { band, bandWord: text(`say.band.${band}`) };
}

function viewOf(scene: Scene, measure: Measure): MeasureView {
  const { run, book } = scene;
  const { id, quantum, better } = measure;
  const { name, unit, about, counterpart } = book.texts.measures[id] ?? {
    name: id,
    unit: '',
    about: '',
    counterpart: '',
  };
  const { why, quanta } = whyOf(scene, measure);
  const end = quanta[quanta.length - 1];
  const value = rounded(end * quantum, quantum);
  const moved = quanta.length > 1 ? quanta[quanta.length - 1] - quanta[quanta.length - 2] : 0;
  const trend = moved === 0 ? 'same' : moved > 0 === (better === 'higher') ? 'better' : 'worse';
  const change = measureChange(scene, measure, moved);
  return {
    id,
    name,
    about,
    counterpart,
    unit,
    value,
    formatted: measureValue(scene, measure, end),
    ...standingOf(scene, measure, quanta),
    rule: ruleWords(measure, unit),
    better,
    lowest: measure.lowest,
    highest: measure.highest,
    held: measure.held,
    strained: measure.strained,
    trend,
    change,
    trendWords:
      run.history.length === 0
        ? text('say.measure.trend.none')
        : text(`say.measure.trend.${trend}`, { change }),
    history: quanta.map((n) => rounded(n * quantum, quantum)),
    why,
    mandateOf: measure.mandate,
    mandateWords: mandateWords(measure),
  };
}

/**
 * The measures that the viewer may know, shared ones first as the scenario lists them.
 * @param scenario an earlier leg of a long game: its measures, with its bands
 */
export const measureViews = (
  scene: Scene,
  { measures }: Scenario = scene.run.scenario,
): MeasureView[] =>
  measures.flatMap((measure) => (mayRead(scene, measure) ? [viewOf(scene, measure)] : []));

/** A measure by its id, of what is played now or of the quiet years before. */
export const measureNamed = ({ legs }: Run, id: string): Measure | undefined =>
  legs.flatMap(({ scenario }) => scenario.measures).findLast((measure) => measure.id === id);
