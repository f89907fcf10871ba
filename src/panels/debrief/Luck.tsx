import type { ReactElement } from 'react';

import { text } from '../../presenter/index.ts';
import type { ChoiceView, LuckView, ReviewView } from '../../presenter/review/index.ts';
import { Histogram } from './Histogram.tsx';
import { Plans } from './Plans.tsx';
import { Progress } from './Progress.tsx';
import { Range } from './Range.tsx';

/** The run among the same orders under other luck, and among other plans under its own. */
export function Luck({ review }: { readonly review: ReviewView }): ReactElement {
  const { luck, choice, progress } = review;
  return (
    <section className="review-luck">
      <h2>{text('say.review.luck')}</h2>
      <Progress progress={progress} />
      {luck && <Same luck={luck} choice={choice} />}
      {choice && <Plans choice={choice} />}
    </section>
  );
}

interface SameProps {
  readonly luck: LuckView;
  readonly choice: ChoiceView | null;
}

function Same({ luck, choice }: SameProps): ReactElement {
  const { score, bins, measures, endings, lead, leftOut } = luck;
  return (
    <>
      {choice?.verdict && <p className="lead">{choice.verdict}</p>}
      <div className="review-block">
        <h3>{text('ui.review.luck.same')}</h3>
        <p>{lead}</p>
        <Histogram bins={bins} marks={[score.value]} />
        <p className="chart-key quiet">{text('ui.review.luck.key')}</p>
      </div>
      <div className="review-block">
        <h3>{text('ui.review.luck.measures')}</h3>
        <ul className="range-list">
          {measures.map((row) => (
            <li key={row.id}>
              <h4>{row.name}</h4>
              <Range {...row} />
              <p>{row.words}</p>
            </li>
          ))}
        </ul>
        <p className="chart-key quiet">{text('ui.review.luck.range-key')}</p>
      </div>
      <div className="review-block">
        <h3>{text('ui.review.luck.endings')}</h3>
        <ul className="share-list">
          {endings.map(({ id, name, means, share, words, own }) => (
            <li key={id} className={own ? 'own' : undefined}>
              <span>{own ? text('say.review.luck.this-ending', { ending: name }) : name}</span>
              <i style={{ inlineSize: `${100 * share}%` }} aria-hidden="true" />
              <b className="number">{words}</b>
              <p className="share-means">{means}</p>
            </li>
          ))}
        </ul>
        <p className="quiet">{leftOut}</p>
      </div>
    </>
  );
}
