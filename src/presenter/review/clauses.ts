import type { ClauseWorth, Review } from '../../futures/index.ts';
import { wholePercents } from '../numbers.ts';
import { text } from '../texts/text.ts';
import type { DebriefView } from '../views.ts';
import { differenceRows, worthWords } from './decisions.ts';
import type { ClauseRow, ClausesView, Verdict } from './views.ts';
import type { RunWords } from './words.ts';

/** Share of the lucks that has to agree for more than "it depends". */
const MOST = 0.8;
/** Worth less than this is next to nothing: a hundredth of a band. */
const NOTICED = 0.01;

/** What can be said of an entry: the run’s own luck and most of the others have to agree. */
export function verdictOf({ worth, elsewhere }: ClauseWorth): Verdict {
  const { runs, better, worse, same } = elsewhere;
  const still = Math.abs(worth) < NOTICED;
  if (runs === 0) return still ? 'nothing' : 'depends';
  if (still && same >= MOST) return 'nothing';
  if (worth > -NOTICED && better >= MOST) return 'helps';
  if (worth < NOTICED && worse >= MOST) return 'harms';
  return 'depends';
}

/** In how many of the other lucks it did good, nothing or harm; what never happened is not said. */
function elsewhereSentence({ runs, better, same, worse }: ClauseWorth['elsewhere']): string {
  if (runs === 0) return '';
  const written = wholePercents([better, same, worse]);
  const shares = (['better', 'same', 'worse'] as const).flatMap((kind, i) =>
    [better, same, worse][i] > 0 ? [text(`say.review.clause.${kind}`, { share: written[i] })] : [],
  );
  return text('say.review.clause.elsewhere', { runs, shares: shares.join(', ') });
}

/** Of what was looked at under the luck of the run alone nothing is said yet but that. */
function worthSentence(found: ClauseWorth, review: Review, words: RunWords): string {
  const { used, worth, differences, elsewhere, crowdedOut, ending } = found;
  const rows = differenceRows(review.measures, differences, words);
  const moved = rows.map(({ name, amount }) => `${name} ${amount}`).join(', ');
  const which = used ? ('used' as const) : ('not' as const);
  const here =
    moved === ''
      ? text(`say.review.clause.${which}.same`)
      : text(`say.review.clause.${which}.here`, { moved, worth: worthWords(worth) });
  return [
    here,
    ending === review.own.ending
      ? ''
      : text(`say.review.clause.${which}.ends`, { ending: words.words.ending(ending) }),
    crowdedOut > 0 ? text('say.review.clause.crowded', { n: crowdedOut }) : '',
    elsewhereSentence(elsewhere),
  ]
    .filter(Boolean)
    .join(' ');
}

const RANK: Readonly<Record<Verdict, number>> = { helps: 0, depends: 1, harms: 2, nothing: 3 };

/** The entries in play: used, those that might have been, and those that nothing would have come of. */
export function clausesView(
  { used, notUsed }: Pick<DebriefView, 'used' | 'notUsed'>,
  review: Review | null,
  words: RunWords,
): ClausesView {
  const found = new Map(review?.clauses.map((worth) => [worth.clause, worth]));
  const rowOf = (
    entry: { clause: string; title: string },
    rest: Pick<ClauseRow, 'how' | 'booked' | 'noEffect'>,
  ): ClauseRow => {
    const worth = found.get(entry.clause);
    return {
      clause: entry.clause,
      title: entry.title,
      ...rest,
      verdict: worth ? verdictOf(worth) : null,
      worth: worth?.worth ?? null,
      words: worth && review ? worthSentence(worth, review, words) : '',
    };
  };
  const not = notUsed.map((entry) =>
    rowOf(entry, { how: entry.why, booked: '', noEffect: entry.noEffect }),
  );
  const rank = ({ verdict }: ClauseRow): number => (verdict ? RANK[verdict] : RANK.nothing);
  const lucks = Math.max(0, ...(review?.clauses ?? []).map(({ elsewhere }) => elsewhere.runs));
  // an entry under whose name nothing is booked may have acted through others, but not where nothing came of it
  const booked = ({ clause, effect }: DebriefView['used'][number]): string => {
    const moved = Object.values(found.get(clause)?.differences ?? { unknown: 1 }).some(
      (n) => n !== 0,
    );
    return moved || effect !== text('say.debrief.effect.none') ? effect : '';
  };
  return {
    used: used.map((entry) =>
      rowOf(entry, { how: entry.how, booked: booked(entry), noEffect: '' }),
    ),
    would: not
      .filter((row) => rank(row) < RANK.nothing)
      .sort((a, b) => rank(a) - rank(b) || (b.worth ?? 0) - (a.worth ?? 0)),
    idle: not.filter((row) => rank(row) === RANK.nothing),
    idleTitle: text(found.size > 0 ? 'say.review.clauses.idle' : 'say.review.clauses.not'),
    lead: found.size > 0 ? text('say.review.clause.lead', { runs: lucks }) : '',
  };
}
