import type { Event } from '../engine/index.ts';
import { helpView } from './help.ts';
import { movedBy } from './moved.ts';
import { commanded, type Scene } from './scene.ts';
import { injectWords } from './sentences/consequence.ts';
import { eventTold } from './sentences/event.ts';
import { text } from './texts/text.ts';
import type { Timed } from './turn-order.ts';
import type { ReportGroupId, ReportLine } from './views.ts';

/** Where each kind of event stands in the report, and how much it matters. */
const KINDS: Readonly<Record<Event['type'], readonly [ReportGroupId, 1 | 2 | 3]>> = {
  'inject.fired': ['injects', 3],
  'crisis.began': ['next', 3],
  'order.taken': ['ours', 1],
  'order.lapsed': ['ours', 3],
  'item.promoted': ['diplomacy', 2],
  'item.blocked': ['diplomacy', 2],
  'item.deferred': ['diplomacy', 2],
  'ask.granted': ['diplomacy', 2],
  'dialogue.sat': ['diplomacy', 2],
  'lever.moved': ['ours', 2],
  'group.recalled': ['sea', 3],
  'group.sailed': ['sea', 1],
  'group.arrived': ['sea', 1],
  'posture.changed': ['theirs', 3],
  'focus.shifted': ['theirs', 2],
  incident: ['sea', 2],
  accident: ['sea', 3],
  'evidence.used': ['ours', 2],
  'evidence.stale': ['ours', 1],
  'mission.arrived': ['sea', 2],
  'mission.turned-back': ['sea', 3],
  'host.answered': ['diplomacy', 3],
  'warning.given': ['theirs', 2],
  'hazard.changed': ['injects', 2],
  landfall: ['injects', 3],
  'airfield.jammed': ['sea', 3],
  'relief.landed': ['sea', 2],
  'relief.doubled': ['sea', 2],
  'relief.stolen': ['sea', 2],
  'district.bound': ['sea', 1],
  'restriction.changed': ['theirs', 3],
  'restriction.foreseen': ['theirs', 2],
  'deal.offered': ['theirs', 3],
  'deal.closed': ['diplomacy', 3],
  'pool.joined': ['diplomacy', 2],
  'project.begun': ['ours', 2],
  'project.working': ['ours', 3],
  'makers.short': ['home', 3],
  'lever.ran': ['ours', 2],
  'stage.done': ['ours', 3],
  shock: ['injects', 2],
  plenary: ['diplomacy', 2],
  'budget.voted': ['home', 2],
  'outage.over': ['home', 1],
  ended: ['next', 3],
};

/** States in which a lever is ready and does nothing. */
const RESTING = ['ready.standby', 'ready.closed', 'ready.idle', 'ready.silent'];

/** What a state means whose name alone says little. */
function stateMeans({ words }: Scene, event: Event): string | undefined {
  if (event.type !== 'lever.moved') return undefined;
  if (event.state === 'ready.fading') return text('say.lever.position.ready.fading');
  // what was ordered was its preparation, and it is easily taken for the thing itself
  if (RESTING.includes(event.state)) return text('say.report.rests');
  if (event.state !== 'ready.overstretched' || !event.place) return undefined;
  const place = words.place(event.place);
  return text('say.lever.operation.ready.overstretched', { place });
}

/** What stands under the sentence of an event. */
function moreOf(scene: Scene, event: Event): string | undefined {
  const { texts } = scene.book;
  switch (event.type) {
    case 'inject.fired':
      return injectWords(texts.injects[event.inject]?.text ?? '', event, scene.run, scene.words);
    case 'shock':
      return texts.shocks[event.shock]?.text;
    case 'crisis.began':
      return text('say.crisis.eve');
    default:
      return stateMeans(scene, event);
  }
}

/** An event as a line of the report of its turn. */
export function eventLine(scene: Scene, { event, index }: Timed, turn: number): ReportLine {
  const { run, words } = scene;
  const [group, importance] = KINDS[event.type];
  const foreign =
    (event.type === 'order.taken' || event.type === 'order.lapsed') &&
    !commanded(scene).includes(event.order.by);
  const more = moreOf(scene, event);
  return {
    id: `${turn}.${index}`,
    group: foreign ? 'diplomacy' : group,
    text: eventTold(event, run, words),
    ...(more ? { more } : {}),
    ...('zone' in event ? { zone: event.zone } : {}),
    entry: 'clause' in event ? { clause: event.clause, title: words.title(event.clause) } : null,
    moved: movedBy(scene, event),
    help: event.type === 'incident' ? helpView(scene, event) : null,
    importance,
  };
}
