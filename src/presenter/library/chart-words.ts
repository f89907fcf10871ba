import { type Named, outlineOf, type Step } from '../../charts/index.ts';
import { chartCode, type ChartId, CHARTS, type Entry, RUNGS } from '../../engine/index.ts';
import { duration, sentence } from '../numbers.ts';
import { stateWords } from '../sentences/state.ts';
import { isTextKey, text, type TextKey } from '../texts/text.ts';
import type { ChartPlace, ChartStep } from '../views.ts';

/*
 * A chart in words, read from the machine itself: its states, what may happen in each, and what follows.
 */

/** The lead time that a limit of the charts stands for. */
const LEAD: Readonly<Record<string, keyof Entry['leads']>> = {
  prepareHours: 'prepare',
  startHours: 'start',
  sustainHours: 'sustain',
  recoverHours: 'recover',
  stageHours: 'stage',
  followUpHours: 'followUp',
  window: 'notice',
};

/** Whose chart it is: an entry has times of its own, any other chart none. */
export interface Charted {
  readonly chart: ChartId;
  readonly entry: Entry | null;
}

/** The condition of a step in words; a limit is written as the entry's own time where there is one. */
function guardWords({ chart, entry }: Charted, { type, params }: Named): string {
  const limit = params.limit ?? params.within ?? '';
  const time = entry && LEAD[limit] ? duration(entry.leads[LEAD[limit]]) : null;
  const keys = [
    ...(time === null ? [`${type}.${limit}`, `${type}.generic`] : []),
    `${type}.${params.what}.${params.than}`,
    `${type}.${params.what}`,
    type,
  ].map((key) => `say.guard.${key}`);
  const key = keys.find(isTextKey)!;
  return text(key, { chart, time: time ?? '', stages: entry?.stages ?? 0 });
}

/** What happens to the chart's memory in a step that leads nowhere. */
function effectWords({ chart }: Charted, { target, effects }: Step): string {
  if (target !== null) return text('say.effect.stays');
  if (effects.length === 0) return text('say.effect.nothing');
  // that left-over time counts on is said where nothing else happens
  const told = effects.filter(({ type }) => type !== 'carry' || effects.length === 1);
  return told.map(({ type }) => text(`say.effect.${type}` as TextKey, { chart })).join(', ');
}

/**
 * A step in words.
 * @param from the state it is asked in, so that a step to itself is told as staying
 * @param otherwise whether another step of the same event is tried before it
 */
export function stepWords(
  charted: Charted,
  step: Step,
  from: string,
  otherwise: boolean,
): ChartStep {
  const event = text(`say.chart.event.${step.event}` as TextKey);
  const condition = step.guard ? guardWords(charted, step.guard) : '';
  const key = condition ? 'when' : otherwise ? 'otherwise' : 'always';
  const leads = step.target !== null && step.target !== from;
  return {
    when: text(`say.step.${key}`, { event, condition }),
    follows: leads ? stateWords(charted.chart, step.target!) : effectWords(charted, step),
    leads,
  };
}

/** What stands beside an arrow: that time passes goes without saying where a time is named. */
export function arrowWords(charted: Charted, step: Step, from: string, otherwise: boolean): string {
  if (step.event === 'tick' && step.guard) return sentence(guardWords(charted, step.guard));
  return stepWords(charted, step, from, otherwise).when;
}

/** Whether another step of the same event is tried before this one. */
export const isOtherwise = (steps: readonly Step[], i: number): boolean =>
  steps.slice(0, i).some(({ event }) => event === steps[i].event);

/** Where the verb of the text starts an entry: a rung, and on the last of them the first state of its own. */
export function startState({ family, starts }: Entry): string {
  if (family === 'dialogue') return starts === 'exploring' ? 'unestablished' : 'dormant';
  return CHARTS[family][RUNGS.indexOf(starts)];
}

/** The states of a chart in their order; `start` is where an entry, or the machine itself, begins. */
export function chartPlaces(charted: Charted): ChartPlace[] {
  const { chart, entry } = charted;
  const start = entry ? startState(entry) : CHARTS[chart][0];
  return outlineOf(chart).map(({ state, steps }) => ({
    state,
    word: stateWords(chart, state),
    start: chartCode(chart, state as never) === chartCode(chart, start as never),
    steps: steps.map((step, i) => stepWords(charted, step, state, isOtherwise(steps, i))),
  }));
}
