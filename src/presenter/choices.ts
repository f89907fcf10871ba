import {
  type Government,
  hoursBetween,
  legalOrders,
  nearestBase,
  type Order,
  type OrderType,
  prepareHours,
  roundTrip,
  startHours,
} from '../engine/index.ts';
import { orderCapital } from './capital.ts';
import { doesHere } from './does-here.ts';
import { alignmentNote, holdNotes } from './holds.ts';
import { duration, number, short } from './numbers.ts';
import { pairWords } from './pair.ts';
import { planBarred } from './plans.ts';
import { commanded, type Scene } from './scene.ts';
import { supplyNotes } from './supply-notes.ts';
import { isJoint, orderOffered } from './sentences/order.ts';
import { text } from './texts/text.ts';
import type { OrderChoice } from './views.ts';

/** Every order that the viewer may give now, and its parts by type. */
export interface Choices {
  readonly all: readonly OrderChoice[];
  of<T extends OrderType>(
    type: T,
    fits: (order: Extract<Order, { type: T }>) => boolean,
  ): OrderChoice[];
}

const capitalNote = (scene: Scene, order: Order): string[] => orderCapital(scene, order, false);

function leverNote(scene: Scene, order: Extract<Order, { clause: string }>): string[] {
  const { run } = scene;
  const at = run.index.entry.get(order.clause)!;
  const { budget, family, bandwidth } = run.scenario.entries[at];
  const running = [
    ...(bandwidth.india + bandwidth.japan > 0
      ? [text('say.note.teams', { pair: pairWords(bandwidth) })]
      : []),
    ...(budget > 0 ? [text('say.note.budget', { amount: short(budget) })] : []),
  ];
  if (order.type === 'lever.prepare') {
    const [then] = orderCapital(scene, { ...order, type: 'lever.start' }, true);
    return [
      ...running,
      text('say.note.prepare', { time: duration(prepareHours(run, at)) }),
      ...(then ? [text('say.note.then', { capital: then })] : []),
    ];
  }
  if (order.type !== 'lever.start') return [];
  const key = family === 'project' ? 'say.note.stage' : 'say.note.start';
  const takes = text(key, { time: duration(startHours(run, at)) });
  const place = run.index.place.get(order.at ?? '');
  const barred = place === undefined ? null : planBarred(scene, at, place);
  return [
    ...running,
    takes,
    ...(barred ? [text('say.note.barred', { host: barred })] : []),
    ...holdNotes(scene, at),
    ...alignmentNote(scene, at),
  ];
}

function cargoNotes(
  { run, seen, words }: Scene,
  order: Extract<Order, { type: 'cargo.set' }>,
): string[] {
  const { ports } = run.scenario;
  const group = run.index.group.get(order.group)!;
  const { platform, count } = run.scenario.groups[group];
  const { lift } = run.scenario.platforms[platform];
  const [first] = run.scenario.relief?.entryPoints ?? [];
  const base = first ? nearestBase(run, seen, group, first.port) : null;
  const hours = first ? roundTrip(run, seen, group, first.port) : Infinity;
  const from = seen.groupTo[group];
  const lies = from < ports.length && seen.groupHours[group] <= 0;
  const isWayIn = run.scenario.relief?.entryPoints.some(({ port }) => port === from) ?? false;
  const loads = lift && lies && !isWayIn && seen.hold[group] === 0;
  return [
    ...(lift ? [text('say.note.cargo', { tonnes: number(count * lift.lift) })] : []),
    ...(loads
      ? [
          text('say.note.load', {
            stocks: nearestBase(run, seen, group, from)?.port === from ? 'yes' : 'no',
            from: words.place(ports[from].id),
            time: duration(lift.load),
          }),
        ]
      : []),
    ...(base && Number.isFinite(hours)
      ? [
          text('say.note.run', {
            time: duration(hours),
            port: words.place(ports[first.port].id),
            base: words.place(ports[base.port].id),
          }),
        ]
      : []),
  ];
}

/** Whether a state leans to a yes so far, and how long a no of it stands. */
function hostNote({ run, draft }: Scene, host: string): string {
  const { parameters } = run.scenario;
  const likely = draft.comfort[run.index.host.get(host)!] >= parameters['host-quiet'];
  const time = duration(parameters['host-patience']);
  return text('say.note.host', { likely: String(likely), time });
}

function notesOf(scene: Scene, order: Order): string[] {
  const { run, seen } = scene;
  switch (order.type) {
    case 'group.sail': {
      const group = run.index.group.get(order.group)!;
      const place = run.index.place.get(order.to)!;
      const time = duration(hoursBetween(run, group, seen.groupAt[group], place));
      return [text('say.note.sail', { time, cost: number(run.scenario.groups[group].cost, 1) })];
    }
    case 'lever.prepare':
    case 'lever.start':
    case 'lever.stop':
      return [...capitalNote(scene, order), ...leverNote(scene, order)];
    case 'session.call': {
      const { notice } = run.scenario.entries[run.index.entry.get(order.dialogue)!].leads;
      const time = duration(notice);
      return [...capitalNote(scene, order), text('say.note.session', { time })];
    }
    case 'ministers.call':
    case 'summit.call':
      return capitalNote(scene, order);
    case 'host.ask':
      return [hostNote(scene, order.host)];
    case 'cargo.set':
      return cargoNotes(scene, order);
    case 'evidence.disclose':
      return [text(`say.note.${order.how}`)];
    case 'stock.release':
    case 'export.allow':
    case 'deal.answer':
    case 'capacity.fund':
      return supplyNotes(scene, order);
    case 'agenda.place':
      return doesHere(scene, order.clause).slice(0, 1);
    case 'agenda.remove':
      return [];
  }
}

/** An order with its label and its note. */
export function choiceOf(scene: Scene, order: Order): OrderChoice {
  const led = commanded(scene);
  const leadsBoth = led.length > 1;
  return {
    order,
    by: order.by,
    sides: leadsBoth && isJoint(order) ? led : [order.by],
    label: orderOffered(order, scene.words, leadsBoth),
    note: notesOf(scene, order).join('; '),
  };
}

/**
 * All orders that the viewer may give now, written once and shared by every part of a view. What either of two
 * governments may order for both is offered once to those who lead both.
 */
export function choicesOf(scene: Scene): Choices {
  const orders = commanded(scene).flatMap((by: Government) => legalOrders(scene.run, by));
  const offered = new Map<string, OrderChoice>();
  for (const order of orders) {
    const choice = choiceOf(scene, order);
    if (!offered.has(choice.label)) offered.set(choice.label, choice);
  }
  const all = [...offered.values()];
  return {
    all,
    of: (type, fits) =>
      all.filter(({ order }) => order.type === type && fits(order as Parameters<typeof fits>[0])),
  };
}
