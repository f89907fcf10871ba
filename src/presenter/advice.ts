import {
  allHold,
  formatOrder,
  hoursBetween,
  type Order,
  type Run,
  turnAfter,
} from '../engine/index.ts';
import { playerOrders } from '../players/index.ts';
import { choiceOf, type Choices } from './choices.ts';
import { doesHere } from './does-here.ts';
import { comesTooEarly, portNote } from './ports.ts';
import { cargoAdvice } from './relief-advice.ts';
import { commanded, type Scene } from './scene.ts';
import { number, sentence } from './numbers.ts';
import { conditionWords } from './sentences/condition.ts';
import { foreseenRelease } from './supply-flows.ts';
import { text } from './texts/text.ts';
import type { AdviceView, DialogueView, ZoneView } from './views.ts';

/*
 * One next step on request. It is what the scenario’s plan for someone who follows the brief would order
 * now, or else what empty holds or the calendar suggest; never more than one view.
 */

const PLAN = 'reader';

/** What the table says already. */
interface Known {
  readonly dialogues: readonly DialogueView[];
  readonly zones: readonly ZoneView[];
}

const doesOf = (scene: Scene, clause: string): string[] => doesHere(scene, clause).slice(0, 1);

/** From so much comfort on a state tends to say yes; one that says no is not asked again for a while. */
const isLikely = ({ run, draft }: Scene, host: number): boolean =>
  draft.comfort[host] >= run.scenario.parameters['host-quiet'];

/** A stock that no maker of its metal would call on is not worth opening yet. */
function givesNow(scene: Scene, order: Extract<Order, { type: 'stock.release' }>): boolean {
  const { run } = scene;
  const { supply } = run.scenario;
  const commodity = run.index.commodity.get(order.commodity);
  if (!supply || commodity === undefined) return false;
  return foreseenRelease(scene, supply, commodity, order.release).total >= 0.05;
}

/** A plan is made before a game; what it asks for must make sense in the state of play. */
function isTimely(scene: Scene, order: Order): boolean {
  if (order.type === 'host.ask') return isLikely(scene, scene.run.index.host.get(order.host)!);
  if (order.type === 'stock.release' && order.release !== 'none') return givesNow(scene, order);
  return (
    order.type !== 'group.sail' || (!comesTooEarly(scene, order) && !comesTooLate(scene, order))
  );
}

/** From so many turns under way on, pressure will have moved elsewhere before a ship is there (assumption). */
const LATE_TURNS = 3;

function comesTooLate(
  { run, seen }: Scene,
  order: Extract<Order, { type: 'group.sail' }>,
): boolean {
  const { scenario, index } = run;
  if (!scenario.coercion) return false;
  const group = index.group.get(order.group)!;
  const hours = hoursBetween(run, group, seen.groupAt[group], index.place.get(order.to)!);
  return hours > LATE_TURNS * scenario.turnHours;
}

/** What speaks for asking a state, in the numbers by which it decides. */
function askReasons({ run, draft, words }: Scene, id: string): string[] {
  const { parameters } = run.scenario;
  return [
    text('say.advice.host', {
      host: words.host(id),
      comfort: number(draft.comfort[run.index.host.get(id)!]),
      quiet: number(parameters['host-quiet']),
    }),
    text('say.advice.host.why'),
  ];
}

function sailReasons(scene: Scene, { group, to }: Extract<Order, { type: 'group.sail' }>) {
  const { run, seen, words } = scene;
  const g = run.index.group.get(group)!;
  const place = run.index.place.get(to)!;
  const hours = hoursBetween(run, g, seen.groupAt[g], place);
  const turn = words.turn(turnAfter(run.scenario, seen.turn[0], hours));
  const way = text('say.advice.sail', { place: words.place(to), turn });
  const waits = place < run.scenario.ports.length ? portNote(scene, place) : '';
  return waits ? [way, text('say.advice.sail.waits', { list: waits })] : [way];
}

/** What speaks for an order, from the catalogue and from what is seen. */
function reasonsOf(scene: Scene, order: Order, { dialogues, zones }: Known): string[] {
  switch (order.type) {
    case 'lever.start':
    case 'lever.prepare':
    case 'ministers.call':
    case 'summit.call':
      return doesOf(scene, order.clause);
    case 'agenda.place': {
      const forum = dialogues.find(({ clause }) => clause === order.dialogue);
      return [
        text('say.advice.agenda', {
          dialogue: scene.words.entry(order.dialogue),
          sits: forum?.sits?.words ?? '',
        }),
        ...doesOf(scene, order.clause),
      ];
    }
    case 'group.sail':
      // in a disaster the seas say nothing of where to go
      return [
        ...(scene.run.scenario.coercion ? zones : [])
          .filter(({ id }) => id === order.to)
          .map((zone) => zone.sentence),
        ...sailReasons(scene, order),
      ];
    case 'host.ask':
      return askReasons(scene, order.host);
    case 'lever.stop':
    case 'agenda.remove':
      return [text('say.advice.frees')];
    case 'session.call':
      return [text('say.advice.session')];
    default:
      return [text(`say.advice.${order.type}`)];
  }
}

/** The plan’s own conditions for an order that is due, with the values that met them. */
function conditionsOf({ run, seen, words }: Scene, order: Order): string[] {
  const line = formatOrder(order);
  const turn = seen.turn[0];
  const rule = run.scenario.plans[PLAN]?.find(
    (each) =>
      each.order === line &&
      turn >= each.from &&
      turn <= each.until &&
      // the same order may be due for several reasons, and only one of them is there now
      allHold(run, seen, each.when),
  );
  if (!rule || rule.when.length === 0) return [];
  // by what the viewer sees: a condition must not tell more
  const looked: Run = { ...run, state: seen };
  const list = rule.when.map((condition) => conditionWords(condition, looked, words)).join('; ');
  return [text('say.advice.because', { list })];
}

function fromPlan(scene: Scene, known: Known): AdviceView | null {
  const { run } = scene;
  if (!Object.hasOwn(run.scenario.plans, PLAN)) return null;
  const due = commanded(scene).flatMap((by) => playerOrders(run, by, PLAN));
  const rank = (order: Order) =>
    run.scenario.plans[PLAN].findIndex((rule) => rule.order === formatOrder(order));
  const [order] = due.filter((each) => isTimely(scene, each)).sort((a, b) => rank(a) - rank(b));
  if (!order) return null;
  return {
    choice: choiceOf(scene, order),
    reasons: [...reasonsOf(scene, order, known), ...conditionsOf(scene, order)].map(sentence),
    from: text('say.advice.from.reader'),
  };
}

/** A dialogue that sits now and has room for an item. */
function fromCalendar(scene: Scene, { dialogues }: Known): AdviceView | null {
  const turn = scene.draft.turn[0];
  const forum = dialogues.find(
    ({ inPlay, sits, place, slots }) =>
      inPlay && sits?.turn === turn && place.length > 0 && slots.some(({ item }) => !item),
  );
  const choice = forum?.place[0];
  if (!choice || !('clause' in choice.order)) return null;
  return {
    choice,
    reasons: [
      text('say.advice.free', { dialogue: scene.words.entry(forum.clause) }),
      ...doesOf(scene, choice.order.clause),
    ].map(sentence),
    from: text('say.advice.from.agenda'),
  };
}

/** One next step for this situation with its reason, as one view has it; null where it has none. */
export const adviceOf = (scene: Scene, choices: Choices, known: Known): AdviceView | null => {
  if (choices.all.length === 0) return null;
  return fromPlan(scene, known) ?? cargoAdvice(scene, choices) ?? fromCalendar(scene, known);
};
