import type { Measure } from '../../engine/index.ts';
import { byWorth, type DecisionEffect, type Review } from '../../futures/index.ts';
import { signed, withUnit } from '../numbers.ts';
import { text } from '../texts/text.ts';
import { decimals } from '../why.ts';
import type { DecisionRow, DecisionsView } from './views.ts';
import type { RunWords } from './words.ts';

/** What measures differ by, those that differ. */
export function differenceRows(
  measures: readonly Measure[],
  differences: Readonly<Record<string, number>>,
  { words }: RunWords,
): DecisionRow['differences'] {
  return measures.flatMap(({ id, quantum, better }) => {
    const value = differences[id] ?? 0;
    if (value === 0) return [];
    const unit = words.unit(id);
    const written = signed(value, decimals(quantum));
    return [
      {
        id,
        name: words.measure(id),
        value: Number(value.toFixed(4)),
        amount: withUnit(written, value, unit === '%' ? '% points' : unit),
        good: value > 0 === (better === 'higher'),
      },
    ];
  });
}

/** "+0.29" */
export const worthWords = (worth: number): string => signed(worth, 2);

/** What is less is written as nothing. */
const SLIGHT = 0.005;

/** What is said instead of rows that are left out. */
export const slightWords = (n: number): string =>
  n === 0 ? '' : text('say.review.decision.slight', { n });

function rowOf(effect: DecisionEffect, review: Review, runWords: RunWords): DecisionRow {
  const { turn, order, worth, differences, ending, lastTurn, takesAlong } = effect;
  const { own, measures } = review;
  const along = takesAlong.map((left) =>
    text('say.review.decision.taken', {
      turn: left.turn,
      order: runWords.order(left.turn, left.order),
    }),
  );
  return {
    turn,
    by: order.by,
    order,
    name: runWords.order(turn, order),
    worth,
    worthWords: worthWords(worth),
    differences: differenceRows(measures, differences, runWords),
    otherwise:
      ending === own.ending && lastTurn === own.turn
        ? ''
        : text('say.review.decision.ends', {
            turn: lastTurn,
            ending: runWords.words.ending(ending),
          }),
    takesAlong:
      along.length === 0
        ? ''
        : text('say.review.decision.takes-along', { n: along.length, orders: along.join('; ') }),
    slight: Math.abs(worth) < SLIGHT && ending === own.ending && lastTurn === own.turn,
  };
}

const moved = ({ differences }: DecisionEffect): boolean =>
  Object.values(differences).some((n) => n !== 0);

/** What each order did. */
export function decisionsView(review: Review, runWords: RunWords): DecisionsView {
  const { decisions, orders } = review;
  const did = byWorth(decisions.filter(moved));
  const nothing = decisions.length - did.length;
  return {
    rows: did.map((effect) => rowOf(effect, review, runWords)),
    nothing:
      orders === 0
        ? text('say.review.decision.none')
        : nothing > 0
          ? text('say.review.decision.nothing', { n: nothing })
          : '',
    lead: text('say.review.decision.lead'),
    looked: decisions.length,
    of: orders,
  };
}
