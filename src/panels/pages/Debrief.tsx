import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';

import { type DebriefView, text } from '../../presenter/index.ts';
import { Prose } from '../brief/Prose.tsx';
import { Clauses } from '../debrief/Clauses.tsx';
import { Outcome } from '../debrief/Outcome.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { PageTitle } from '../parts/PageTitle.tsx';

interface DebriefProps {
  readonly debrief: DebriefView;
  readonly intents: {
    readonly onDownload: () => void;
    readonly onAgain: () => void;
    readonly onHome: () => void;
    readonly onShortcuts: () => void;
  };
}

/** How it ended and why; what moved it; what nobody was told; what to talk about. */
export function Debrief({ debrief, intents }: DebriefProps): ReactElement {
  const { ending, doctrine } = debrief;
  return (
    <div className="page">
      <PageHead {...intents} />
      <main className="debrief">
        <header className="debrief-head">
          <p className="kicker">
            {text('ui.debrief')} · {debrief.title}
          </p>
          <PageTitle title={ending.title} />
          <p className="lead">{ending.text}</p>
          <p className="quiet">
            {text('ui.debrief.run', { seed: debrief.seed, turns: debrief.turns })}
          </p>
          <div className="button-row">
            <Button className="button primary" onPress={intents.onAgain}>
              {text('ui.again')}
            </Button>
            <Button className="button" onPress={intents.onDownload}>
              {text('ui.download')}
            </Button>
          </div>
        </header>
        <section className="debrief-why">
          <h2>{text('ui.debrief.why')}</h2>
          <p>{ending.why}</p>
          <ul className="notes">
            {ending.conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </section>
        <Outcome debrief={debrief} />
        <section>
          <h2>{text('ui.debrief.turning')}</h2>
          <ol className="turning">
            {debrief.turningPoints.map((point) => (
              <li key={point.text}>
                <span className="quiet">{text('ui.debrief.turn', { turn: point.turn })}</span>
                <p>
                  <b>{point.measureName}</b> {point.line.text}
                </p>
                <b className={`number ${point.line.good ? 'better' : 'worse'}`}>
                  {point.line.amount}
                </b>
              </li>
            ))}
          </ol>
        </section>
        {doctrine && (
          <section className="other-side">
            <h2>{text('ui.debrief.doctrine', { title: doctrine.title })}</h2>
            <p>{doctrine.text}</p>
            <p>{doctrine.allies}</p>
          </section>
        )}
        <Prose title={text('ui.debrief.hosts')} lines={debrief.hosts} list />
        <Prose title={text('ui.debrief.hidden')} lines={debrief.hidden} list />
        <Clauses used={debrief.used} notUsed={debrief.notUsed} />
        <Prose title={text('ui.debrief.questions')} lines={debrief.questions} list />
        <Prose title={text('ui.sources')} lines={debrief.sources} list small />
        <p className="quiet hash">{text('ui.debrief.hash', { hash: debrief.hash })}</p>
      </main>
    </div>
  );
}
