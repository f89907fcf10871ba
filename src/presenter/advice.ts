import { formatOrder, type Order, type Run } from '../engine/index.ts';
import { playerOrders } from '../players/index.ts';
import { choiceOf, type Choices } from './choices.ts';
import { commanded, type Scene } from './scene.ts';
import { sentence } from './numbers.ts';
import { conditionWords } from './sentences/condition.ts';
import { text } from './texts/text.ts';
import type { AdviceView, DialogueView, ZoneView } from './views.ts';

/*
 * One next step on request. It is what the scenario’s plan for someone who follows the brief would order
 * now, or else what the calendar suggests; never more than one view.
 */

const PLAN = 'reader';

/** What the table says already. */
interface Known {
  readonly dialogues: readonly DialogueView[];
  readonly zones: readonly ZoneView[];
}

const doesOf = ({ book }: Scene, clause: string): string[] => {
  const [does] = book.texts.entries[clause]?.does ?? [];
  return does ? [does] : [];
};

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
      return scene.run.scenario.coercion
        ? zones.filter(({ id }) => id === order.to).map((zone) => zone.sentence)
        : [];
    default:
      return [];
  }
}

/** The plan’s own conditions for an order that is due, with the values that met them. */
function conditionsOf({ run, seen, words }: Scene, order: Order): string[] {
  const line = formatOrder(order);
  const turn = seen.turn[0];
  const rule = run.scenario.plans[PLAN]?.find(
    (each) => each.order === line && turn >= each.from && turn <= each.until,
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
  const [order] = due.sort((a, b) => rank(a) - rank(b));
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
  return fromPlan(scene, known) ?? fromCalendar(scene, known);
};
