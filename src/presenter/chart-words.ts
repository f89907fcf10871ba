import { type Named, outlineOf, type Step } from '../charts/index.ts';
import { chartCode, CHARTS, type Entry, RUNGS } from '../engine/index.ts';
import { duration } from './numbers.ts';
import { stateWords } from './sentences/state.ts';
import { text, type TextKey } from './texts/text.ts';
import type { ChartPlace, ChartStep } from './views.ts';

/*
 * A chart of an entry in words, read from the machine itself: its states, what may happen in each, and
 * what follows.
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

/** The condition of a step in words; a limit is written as the entry's own time. */
function guardWords({ leads, stages }: Entry, { type, params }: Named): string {
  const limit = LEAD[params.limit ?? params.within ?? ''] ?? 'stage';
  const key = ['given', 'atLeast'].includes(type) ? `${type}.${params.what}` : type;
  return text(`say.guard.${key}` as TextKey, { time: duration(leads[limit]), stages });
}

function stepWords(entry: Entry, step: Step, otherwise: boolean): ChartStep {
  const event = text(`say.chart.event.${step.event}` as TextKey);
  const condition = step.guard ? guardWords(entry, step.guard) : '';
  const key = condition ? 'when' : otherwise ? 'otherwise' : 'always';
  // that left-over time counts on is said where nothing else happens
  const told = step.effects.filter(({ type }) => type !== 'carry' || step.effects.length === 1);
  const effects = told.map(({ type }) => text(`say.effect.${type}` as TextKey));
  return {
    when: text(`say.step.${key}`, { event, condition }),
    follows: step.target ? stateWords(entry.family, step.target) : effects.join(', '),
    leads: step.target !== null,
  };
}

/** Where the verb of the text starts an entry: a rung, and on the last of them the first state of its own. */
export function startState({ family, starts }: Entry): string {
  if (family === 'dialogue') return starts === 'exploring' ? 'unestablished' : 'dormant';
  return CHARTS[family][RUNGS.indexOf(starts)];
}

/** The states of an entry's chart in their order. */
export const chartPlaces = (entry: Entry): ChartPlace[] =>
  outlineOf(entry.family).map(({ state, steps }) => ({
    state,
    word: stateWords(entry.family, state),
    start:
      chartCode(entry.family, state as never) ===
      chartCode(entry.family, startState(entry) as never),
    steps: steps.map((step, i) =>
      stepWords(
        entry,
        step,
        steps.slice(0, i).some(({ event }) => event === step.event),
      ),
    ),
  }));
