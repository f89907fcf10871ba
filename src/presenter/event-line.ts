import { type Event, type Government, legAt, type Order } from '../engine/index.ts';
import { comfortTold } from './comfort-told.ts';
import { doesHere } from './does-here.ts';
import { helpView } from './help.ts';
import { holdTold } from './hold-told.ts';
import { movedBy } from './moved.ts';
import { number } from './numbers.ts';
import { postureTold } from './posture-told.ts';
import { commanded, type Scene } from './scene.ts';
import { injectWords } from './sentences/consequence.ts';
import { eventTold, incidentsKnown } from './sentences/event.ts';
import { isJoint } from './sentences/order.ts';
import { stockGave } from './stock-gave.ts';
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
  'incidents.expected': ['theirs', 1],
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

/** What follows from an order in the turn in which it is given, or comes by itself. */
const ORDERED: readonly Event['type'][] = [
  'order.taken',
  'order.lapsed',
  'lever.moved',
  'evidence.used',
  'project.begun',
];

/** States in which a lever is ready and does nothing. */
const RESTING = ['ready.standby', 'ready.closed', 'ready.idle', 'ready.silent'];

/** States in which an operation or a position is at work. */
const ACTING = ['ready.active', 'ready.coordinated'];

/** What a state means whose name alone says little. */
function stateMeans(scene: Scene, event: Event): string | undefined {
  if (event.type !== 'lever.moved') return undefined;
  const { words } = scene;
  // an open channel serves others, and whoever paid for it looks for what it has done
  if (event.state === 'ready.open' && movedBy(scene, event).length === 0)
    return text('say.report.no-measure');
  if (event.state === 'ready.fading') return text('say.lever.position.ready.fading');
  // what was ordered was its preparation, and it is easily taken for the thing itself
  if (RESTING.includes(event.state)) return text('say.report.rests');
  // what it is for may come in later turns and through others, and stands in no amount of this one
  if (ACTING.includes(event.state)) return doesHere(scene, event.clause)[0];
  if (event.state !== 'ready.overstretched') return undefined;
  const place = event.place ? words.place(event.place) : '';
  return text('say.lever.operation.ready.overstretched', { place, placed: place ? 'yes' : 'no' });
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
    case 'deal.offered':
      return commanded(scene).includes(event.government)
        ? text('say.report.deal.answer')
        : undefined;
    case 'order.taken':
      return stockGave(scene, event) ?? holdTold(scene, event);
    case 'group.arrived':
      return holdTold(scene, event);
    case 'posture.changed':
      return postureTold(scene, event);
    case 'evidence.used':
    case 'host.answered':
      return comfortTold(scene, event);
    case 'mission.turned-back':
      return text('say.report.delivery', {
        days: number(legAt(scene.run, event.turn).scenario.parameters['stores-mission']),
      });
    case 'incidents.expected':
      return event.expected >= 1 && incidentsKnown(scene.run, event.turn) === 0
        ? text('say.report.by-luck')
        : undefined;
    default:
      return stateMeans(scene, event);
  }
}

/** Whether an order is what an event came of. */
function isOf(order: Order, event: Event): boolean {
  switch (event.type) {
    case 'lever.moved':
      return isJoint(order) && 'clause' in order && order.clause === event.clause;
    case 'evidence.used':
      return order.type === 'evidence.disclose' && order.zone === event.zone;
    case 'project.begun':
      return order.type === 'capacity.fund' && order.project === event.project;
    default:
      return false;
  }
}

/** Whose order of the same turn an event is or came of; null where nobody ordered it in that turn. */
function orderedBy({ run }: Scene, event: Event): Government | null {
  if (event.type === 'order.taken' || event.type === 'order.lapsed') return event.order.by;
  const found = run.events.find(
    (other) =>
      other.type === 'order.taken' && other.turn === event.turn && isOf(other.order, event),
  );
  return found?.type === 'order.taken' ? found.order.by : null;
}

/** What others ordered is diplomacy, and what nobody ordered in this turn is not told as if it had been. */
function groupOf(scene: Scene, event: Event): ReportGroupId {
  const [group] = KINDS[event.type];
  if (group !== 'ours' || !ORDERED.includes(event.type)) return group;
  const by = orderedBy(scene, event);
  if (by === null) return 'levers';
  return commanded(scene).includes(by) ? 'ours' : 'diplomacy';
}

/** An event as a line of the report of its turn. */
export function eventLine(scene: Scene, { event, index }: Timed, turn: number): ReportLine {
  const { run, words } = scene;
  const importance = KINDS[event.type][1];
  const more = moreOf(scene, event);
  return {
    id: `${turn}.${index}`,
    group: groupOf(scene, event),
    text: eventTold(event, run, words, commanded(scene).length > 1),
    ...(more ? { more } : {}),
    ...('zone' in event ? { zone: event.zone } : {}),
    entry: 'clause' in event ? { clause: event.clause, title: words.title(event.clause) } : null,
    moved: movedBy(scene, event),
    help: event.type === 'incident' ? helpView(scene, event) : null,
    importance,
  };
}
