import { formatOrder } from '../../engine/index.ts';
import type { Outcome } from '../../futures/index.ts';
import { digitsOf } from '../../presenter/index.ts';
import type { Found } from './found.ts';

/** What was found, as data. */
export function dataOf({
  run,
  own,
  luck,
  plans,
  among,
  decisions,
  measures,
  ...rest
}: Found): object {
  const digits = new Map(measures.map(({ id, quantum }) => [id, digitsOf(quantum)]));
  const rounded = (values: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      Object.entries(values).map(([id, n]) => [id, Number(n.toFixed(digits.get(id) ?? 2))]),
    );
  const outcome = ({ values, ending, score }: Outcome) => ({
    ending,
    score,
    measures: rounded(values),
  });
  return {
    scenario: run.legs[0].scenario.id,
    seed: run.seed,
    ...outcome(own),
    luck,
    choice: {
      these: { score: rest.elsewhere },
      plans: plans.map((plan) => ({ ...plan, here: outcome(plan.here) })),
      among,
    },
    decisions: decisions.map(({ order, differences, takesAlong, ...effect }) => ({
      ...effect,
      order: formatOrder(order),
      differences: rounded(differences),
      takesAlong: takesAlong.map(({ turn, order: left }) => ({ turn, order: formatOrder(left) })),
    })),
  };
}
