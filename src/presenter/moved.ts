import { type Cause, type Event, legAt, visibleEvents, visibleLines } from '../engine/index.ts';
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

const isOf = (event: Event, type: Event['type'], turn: number): boolean =>
  event.type === type && event.turn === turn;

/** How many events of the turn the ledger has in one line with this one: incidents and collisions at one place are alike. */
function alike({ run }: Scene, event: Event): number {
  if (event.type !== 'incident' && event.type !== 'accident') return 1;
  return visibleEvents(run).filter(
    (other) =>
      isOf(other, event.type, event.turn) &&
      'zone' in other &&
      other.zone === event.zone &&
      !(other.type === 'incident' && other.outcome === 'averted'),
  ).length;
}

/** Whether a later event of the turn tells what the same entry did: the amount stands with the last of them. */
const isToldLater = ({ run }: Scene, event: Event): boolean =>
  'clause' in event &&
  visibleEvents(run).findLast(
    (other) =>
      isOf(other, event.type, event.turn) && 'clause' in other && other.clause === event.clause,
  ) !== event;

/** Whether what is seen where a group came to is told with this group: with the last that came there. */
function tellsSearch({ run }: Scene, event: Event): boolean {
  if (event.type !== 'group.arrived') return false;
  const last = visibleEvents(run).findLast(
    (other) => isOf(other, 'group.arrived', event.turn) && 'at' in other && other.at === event.at,
  );
  return last === event;
}

/** Measures that an event moved in its turn and by how much, as far as the ledger knows it by its clause, place or inject. */
export function movedBy(scene: Scene, event: Event): MovedMeasure[] {
  const { run, viewer, words } = scene;
  if (isToldLater(scene, event)) return [];
  const searches = tellsSearch(scene, event);
  const { measures } = legAt(run, event.turn).scenario;
  const found = new Map<number, number>();
  for (const line of visibleLines(run, viewer.role)) {
    if (line.turn !== event.turn) continue;
    const share = shareOf(run, line);
    const isSearch =
      searches && 'at' in event && share.cause === 'own-search' && share.place?.id === event.at;
    if (mayRead(scene, measures[line.measure]) && (isSearch || tells(event, share)))
      found.set(line.measure, (found.get(line.measure) ?? 0) + line.amount);
  }
  const events = alike(scene, event);
  return [...found].map(([at, quanta]) => ({
    id: measures[at].id,
    name: words.measure(measures[at].id),
    change: quanta === 0 ? '' : shownChange(scene, measures[at], Math.round(quanta / events)),
  }));
}
