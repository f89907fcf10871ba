import {
  type Entry,
  entryCount,
  entryHours,
  prepareHours,
  startHours,
  turnAfter,
} from '../engine/index.ts';
import { placeNamed } from './lexicon.ts';
import { duration, number, short } from './numbers.ts';
import { pairWords } from './pair.ts';
import { placeId, type Scene } from './scene.ts';
import { text, type TextKey } from './texts/text.ts';
import type { Named } from './views.ts';

/** Which lead time a state of a chart waits for. */
function limitOf(scene: Scene, at: number, state: string): number {
  const { leads } = scene.run.scenario.entries[at];
  const limits: Record<string, number> = {
    preparing: prepareHours(scene.run, at),
    'ready.deploying': startHours(scene.run, at),
    'ready.opening': startHours(scene.run, at),
    'ready.coordinated': leads.start,
    'ready.active': leads.sustain,
    'ready.overstretched': leads.recover,
    'ready.recovering': leads.recover,
    'ready.degraded': leads.recover,
    'ready.underway': startHours(scene.run, at),
  };
  return limits[state] ?? 0;
}

/** Hours until a chart leaves its state by itself; 0 where it does not. */
export const hoursLeft = (scene: Scene, at: number, state: string): number =>
  Math.max(0, limitOf(scene, at, state) - entryHours(scene.draft, at));

/** Where an operation is held. */
export function placeOf(scene: Scene, at: number): Named | null {
  const place = scene.draft.entryPlace[at] - 1;
  return place < 0 ? null : placeNamed(scene.words, placeId(scene.run, place));
}

/** Where a lever stands, in one sentence. */
export function leverSentence(scene: Scene, at: number, state: string): string {
  const { family, stages, where } = scene.run.scenario.entries[at];
  return text(`say.lever.${family}.${state}` as TextKey, {
    left: duration(hoursLeft(scene, at, state)),
    place: placeOf(scene, at)?.name ?? '',
    placed: where === 'none' ? 'no' : 'yes',
    done: entryCount(scene.draft, at),
    stages,
  });
}

const pair = ({ india, japan }: Readonly<Record<'india' | 'japan', number>>) => ({
  india: number(india),
  japan: number(japan),
});

function placeNeed({ where, effects }: Entry): string[] {
  if (where === 'port') return [text('say.need.port')];
  if (where === 'none') return [];
  const hooks = effects.map(({ hook }) => hook);
  if (hooks.includes('exercise')) return [text('say.need.zone.both')];
  return [text(hooks.includes('coast-guard-plan') ? 'say.need.zone.coast-guard' : 'say.need.zone')];
}

/** What has to be there before a lever can be used. */
export function needsOf(scene: Scene, at: number): string[] {
  const { run, words } = scene;
  const entry = run.scenario.entries[at];
  const gate = run.scenario.entries[entry.gate];
  return [
    ...(entry.starts === 'exploring' && gate
      ? [text('say.need.gate', { dialogue: words.entry(gate.clause) })]
      : []),
    ...placeNeed(entry),
    text('say.need.teams', {
      ...pair(entry.bandwidth),
      indiaMinistry: text(`say.ministry.${entry.ministry.india}`),
      japanMinistry: text(`say.ministry.${entry.ministry.japan}`),
    }),
  ];
}

/** What it costs, in one line. */
export function costOf({ capital, bandwidth, budget }: Entry): string {
  const parts = [
    ...(capital.india || capital.japan
      ? [text('say.cost.capital', { pair: pairWords(capital) })]
      : []),
    ...(bandwidth.india || bandwidth.japan
      ? [text('say.cost.teams', { pair: pairWords(bandwidth) })]
      : []),
    ...(budget > 0 ? [text('say.cost.budget', { amount: short(budget) })] : []),
  ];
  return parts.length > 0 ? parts.join('; ') : text('say.cost.none');
}

/** How long it takes, and in which turn an order given now would act. */
export function takesEffect(scene: Scene, at: number, state: string): string {
  const { run, seen } = scene;
  const { family, leads, stages } = run.scenario.entries[at];
  const hours = startHours(run, at);
  const sentences: string[] = [];
  const prepare = prepareHours(run, at);
  if (/^(exploring|agreed)/.test(state) && prepare > 0)
    sentences.push(text('say.takes.prepare', { time: duration(prepare) }));
  const when = state.startsWith('ready') ? 'now' : 'later';
  sentences.push(
    family === 'dialogue'
      ? text('say.takes.dialogue', { time: duration(leads.notice) })
      : text(`say.takes.${when}.${family}`, {
          time: duration(hours),
          turn: turnAfter(run.scenario, seen.turn[0], hours),
          sustain: duration(leads.sustain),
          stages,
        }),
  );
  return sentences.join(' ');
}
