import { type Cause, type Event, legAt, visibleLines } from '../engine/index.ts';
import { mayRead, type Scene } from './scene.ts';
import { type Share, shareOf } from './shares.ts';
import type { MovedMeasure } from './views.ts';
import { shownChange } from './why.ts';

/** Causes under which an event stands in the ledger, when neither clause nor inject names it. */
const CAUSES: Partial<Record<Event['type'], readonly Cause[]>> = {
  incident: ['coercion'],
  accident: ['accident'],
  'evidence.used': ['publication', 'burnt-source', 'sharing'],
};

function tells(event: Event, share: Share): boolean {
  switch (event.type) {
    case 'inject.fired':
      return share.inject === event.inject;
    case 'shock':
      return share.shock === event.shock;
    case 'district.bound':
      return share.place?.id === event.district;
    case 'makers.short':
      return share.place?.id === event.user;
    case 'incident':
      // help that came in time cost nothing: what the zone lost, others lost
      if (event.outcome === 'averted') return false;
      break;
    default:
  }
  const causes = CAUSES[event.type];
  if (causes && 'zone' in event)
    return causes.includes(share.cause) && share.place?.id === event.zone;
  return 'clause' in event && share.clause === event.clause;
}

/** Measures that an event moved in its turn and by how much, as far as the ledger knows it by its clause, place or inject. */
export function movedBy(scene: Scene, event: Event): MovedMeasure[] {
  const { run, viewer, words } = scene;
  const { measures } = legAt(run, event.turn).scenario;
  const found = new Map<number, number>();
  for (const line of visibleLines(run, viewer.role)) {
    if (line.turn !== event.turn) continue;
    if (mayRead(scene, measures[line.measure]) && tells(event, shareOf(run, line)))
      found.set(line.measure, (found.get(line.measure) ?? 0) + line.amount);
  }
  return [...found].map(([at, quanta]) => ({
    id: measures[at].id,
    name: words.measure(measures[at].id),
    change: quanta === 0 ? '' : shownChange(scene, measures[at], quanta),
  }));
}
