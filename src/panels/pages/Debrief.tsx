import '../styles/review.css';
import '../styles/paper.css';

import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';

import { text } from '../../presenter/index.ts';
import type { ReviewView } from '../../presenter/review/index.ts';
import { Prose } from '../brief/Prose.tsx';
import { Clauses } from '../debrief/Clauses.tsx';
import { Decisions } from '../debrief/Decisions.tsx';
import { type ExportIntents, Exports } from '../debrief/Exports.tsx';
import { HotWash } from '../debrief/HotWash.tsx';
import { Luck } from '../debrief/Luck.tsx';
import { Outcome } from '../debrief/Outcome.tsx';
import { Timeline } from '../debrief/Timeline.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { PageTitle } from '../parts/PageTitle.tsx';

interface DebriefProps {
  readonly review: ReviewView;
  /** Whether the last change of the notes is kept; null before the first. */
  readonly kept: boolean | null;
  readonly intents: ExportIntents & {
    readonly onAgain: () => void;
    readonly onReplay: () => void;
    /** For a fork whose original is kept here. */
    readonly onCompare: (() => void) | null;
    readonly onShortcuts: () => void;
  };
}

/** How it ended and why; what moved it, luck or choice; what nobody was told; what to talk about. */
export function Debrief({ review, kept, intents }: DebriefProps): ReactElement {
  const { debrief, notes, timeline, decisions, clauses } = review;
  const { ending, doctrine } = debrief;
  return (
    <div className="page">
      <PageHead onShortcuts={intents.onShortcuts} />
      <main className="debrief review">
        <header className="debrief-head">
          <p className="kicker">
            {text('ui.debrief')} · {debrief.title}
          </p>
          <PageTitle title={ending.title} />
          <p>
            {ending.why} {debrief.limits}
          </p>
          <p className="lead">{ending.text}</p>
          {notes.group.trim() !== '' && (
            <p className="print-only">{text('say.review.fact.group', { group: notes.group })}</p>
          )}
          <p className="quiet">
            {text('ui.debrief.run', { seed: debrief.seed, turns: debrief.turns })}
          </p>
          <div className="button-row screen-only">
            <Button className="button primary" onPress={intents.onAgain}>
              {text('ui.again')}
            </Button>
            <Button className="button" onPress={intents.onReplay}>
              {text('ui.replay.again')}
            </Button>
            {intents.onCompare && (
              <Button className="button" onPress={intents.onCompare}>
                {text('ui.replay.compare.original')}
              </Button>
            )}
          </div>
        </header>
        <section className="debrief-why">
          <h2>{text('ui.debrief.why')}</h2>
          <ul className="notes">
            {ending.conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </section>
        <Outcome debrief={debrief} />
        <Timeline turns={timeline} notes={notes} onNotes={intents.onNotes} />
        <Luck review={review} />
        {decisions && <Decisions decisions={decisions} />}
        {doctrine && (
          <section className="other-side">
            <h2>{text('ui.debrief.doctrine', { title: doctrine.title })}</h2>
            <p>{doctrine.text}</p>
            <p>{doctrine.allies}</p>
          </section>
        )}
        <Prose title={text('ui.debrief.hosts')} lines={debrief.hosts} list />
        <Prose title={text('ui.debrief.hidden')} lines={debrief.hidden} list />
        <Clauses clauses={clauses} />
        <Prose title={text('ui.debrief.questions')} lines={debrief.questions} list />
        <HotWash notes={notes} onNotes={intents.onNotes} kept={kept} />
        <Exports notes={notes} intents={intents} />
        <Prose title={text('ui.sources')} lines={debrief.sources} list small />
        <p className="quiet">{text('say.review.fiction')}</p>
        <p className="quiet hash">{text('ui.debrief.hash', { hash: debrief.hash })}</p>
      </main>
    </div>
  );
}
