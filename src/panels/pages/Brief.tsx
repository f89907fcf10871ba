import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';

import { type BriefView, text } from '../../presenter/index.ts';
import { Facilitator } from '../brief/Facilitator.tsx';
import { BriefText } from '../brief/BriefText.tsx';
import { Start } from '../brief/Start.tsx';
import type { Setup } from '../intents.ts';
import { PageHead } from '../parts/PageHead.tsx';
import { PageTitle } from '../parts/PageTitle.tsx';
import type { UnfinishedGame } from '../home/Unfinished.tsx';

interface BriefProps {
  readonly brief: BriefView;
  readonly setup: Setup;
  readonly unfinished: UnfinishedGame | null;
  /** Whether a practice turn is offered for the first time, or again. */
  readonly practice: 'first' | 'again';
  readonly intents: {
    readonly onSetup: (setup: Setup) => void;
    readonly onNewSeed: () => void;
    readonly onStart: () => void;
    readonly onPractice: () => void;
    readonly onDownloadUnfinished: () => void;
    readonly onShortcuts: () => void;
  };
}

/** Where the way to play stands below the whole brief. */
function toStart(): void {
  const start = document.querySelector<HTMLElement>('.start');
  start?.scrollIntoView();
  start?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
}

/** One page to read before the first turn, and beside it how the game is to be played. */
export function Brief({ brief, setup, unfinished, practice, intents }: BriefProps): ReactElement {
  return (
    <div className="page">
      <PageHead onShortcuts={intents.onShortcuts} />
      <main className="brief">
        <header className="brief-head">
          <p className="kicker">{text('ui.brief')}</p>
          <PageTitle title={brief.title} />
          <p className="quiet">
            {brief.clock} · {brief.minutes}
          </p>
        </header>
        {/* on a telephone it lies at the foot of the window until the start is there */}
        <div className="brief-jump">
          <Button className="button primary" onPress={toStart}>
            {text('ui.brief.to-start')}
          </Button>
        </div>
        <article className="brief-text">
          <BriefText brief={brief} />
          <Facilitator {...brief.facilitator} />
        </article>
        <aside className="brief-side" aria-label={text('ui.setup')}>
          <Start {...{ setup, unfinished, practice }} {...intents} />
        </aside>
      </main>
    </div>
  );
}
