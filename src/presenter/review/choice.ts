import { percentileOf, type Review } from '../../futures/index.ts';
import type { Book } from '../../scenario/index.ts';
import { number, percent } from '../numbers.ts';
import { isTextKey, text } from '../texts/text.ts';
import type { ChoiceView, PlanRow } from './views.ts';
import type { RunWords } from './words.ts';

/** How much wider one spread has to be than another to be called wider. */
const CLEARLY = 1.25;

/** What a plan is called: "careful", "law and statements". */
export function planName(id: string): string {
  const key = `say.review.plan.${id}`;
  return isTextKey(key) ? text(key) : id.replaceAll('-', ' ');
}

const aboutPlan = (id: string, { texts }: Book): string => {
  const key = `say.review.plan.about.${id}`;
  return texts.plans[id] ?? (isTextKey(key) ? text(key) : '');
};

/** Width of the middle nine tenths. */
function spread(values: readonly number[]): { low: number; high: number } {
  const sorted = values.toSorted((a, b) => a - b);
  return { low: percentileOf(sorted, 5), high: percentileOf(sorted, 95) };
}

function verdictOf({ luck, plans, own }: Review): string {
  if (!luck || luck.score.low === null || luck.score.high === null) return '';
  const chosen = spread([own.score, ...plans.map(({ here }) => here.score)]);
  const [byLuck, byChoice] = [luck.score.high - luck.score.low, chosen.high - chosen.low];
  const more =
    byLuck > byChoice * CLEARLY ? 'luck' : byChoice > byLuck * CLEARLY ? 'choice' : 'same';
  return text('say.review.choice.verdict', {
    more,
    luckLow: number(luck.score.low),
    luckHigh: number(luck.score.high),
    choiceLow: number(chosen.low),
    choiceHigh: number(chosen.high),
  });
}

/** A run among the plans of its scenario; null before they were played. */
export function choiceView(review: Review, book: Book, { words }: RunWords): ChoiceView | null {
  const { plans, among, own, elsewhere } = review;
  if (!among || plans.length === 0) return null;
  const lucks = Math.max(...plans.map((plan) => plan.elsewhere.runs));
  const rows = plans.map(({ player, here, elsewhere: there }): PlanRow => {
    const ending = words.ending(here.ending);
    const args = { score: number(here.score), ending };
    return {
      id: player,
      name: planName(player),
      about: aboutPlan(player, book),
      own: false,
      ending,
      score: here.score,
      elsewhere: there.score,
      words:
        there.score === null
          ? text('say.review.choice.here', args)
          : text('say.review.choice.both', {
              ...args,
              mean: number(there.score),
              less: percent(there.worse),
              more: percent(there.better),
              runs: there.runs,
            }),
    };
  });
  const ending = words.ending(own.ending);
  const score = number(own.score);
  const mine: PlanRow = {
    id: 'own',
    name: text('say.review.choice.own'),
    about: '',
    own: true,
    ending,
    score: own.score,
    elsewhere,
    words:
      elsewhere === null
        ? text('say.review.choice.here', { score, ending })
        : text('say.review.choice.own.both', { score, ending, mean: number(elsewhere) }),
  };
  const { worse, same, better } = among.score;
  const count = (share: number) => Math.round(share * among.runs);
  return {
    plans: [mine, ...rows].sort((a, b) => b.score - a.score || Number(b.own) - Number(a.own)),
    lead: text('say.review.choice.lead', {
      plans: plans.length,
      worse: count(worse),
      same: count(same),
      better: count(better),
      lucks,
    }),
    verdict: verdictOf(review),
  };
}
