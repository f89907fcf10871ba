import type { ReactElement } from 'react';
import { Button, FileTrigger } from 'react-aria-components';

import { type HomeView, text } from '../../presenter/front/index.ts';
import { PageHead } from '../parts/PageHead.tsx';
import { PageTitle } from '../parts/PageTitle.tsx';
import { Seascape } from '../home/Seascape.tsx';
import { ScenarioEntry } from '../home/ScenarioEntry.tsx';
import { Unfinished, type UnfinishedGame } from '../home/Unfinished.tsx';

interface HomeProps {
  readonly home: HomeView;
  /** The stored game, if there is one. */
  readonly unfinished: UnfinishedGame | null;
  /** Why a file or a stored game could not be opened. */
  readonly problem: string | null;
  readonly intents: {
    readonly onScenario: (id: string) => void;
    readonly onLibrary: () => void;
    readonly onReplay: () => void;
    readonly onClass: () => void;
    readonly onContinue: () => void;
    readonly onOpen: (file: File) => void;
    readonly onDownloadDamaged: (() => void) | null;
    readonly onDropDamaged: () => void;
    readonly onShortcuts: () => void;
  };
}

/** The front page: what this is, and the ways in. */
export function Home({ home, unfinished, problem, intents }: HomeProps): ReactElement {
  return (
    <div className="page home">
      <PageHead isHome onShortcuts={intents.onShortcuts} />
      <main>
        <section className="home-lead">
          <Seascape />
          <PageTitle title={home.title} />
          <p>{home.tagline}</p>
        </section>
        {problem && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        {intents.onDownloadDamaged && (
          <section className="damaged" aria-labelledby="damaged">
            <h2 id="damaged">{text('ui.damaged')}</h2>
            <p>{text('ui.damaged.about')}</p>
            <div className="button-row">
              <Button className="button" onPress={intents.onDownloadDamaged}>
                {text('ui.damaged.download')}
              </Button>
              <Button className="text-button" onPress={intents.onDropDamaged}>
                {text('ui.damaged.drop')}
              </Button>
            </div>
          </section>
        )}
        {unfinished && <Unfinished game={unfinished} onContinue={intents.onContinue} />}
        <section aria-labelledby="scenarios" className="home-scenarios">
          <h2 id="scenarios">{text('ui.scenarios')}</h2>
          <p className="home-players">{home.players}</p>
          <div className="scenarios">
            {home.cards.map((card) => (
              <ScenarioEntry key={card.id} card={card} onOpen={() => intents.onScenario(card.id)} />
            ))}
          </div>
        </section>
        <section aria-labelledby="library">
          <h2 id="library">{text('ui.library')}</h2>
          <p>{text('ui.library.about')}</p>
          <Button className="button" onPress={intents.onLibrary}>
            {text('ui.library.open')}
          </Button>
        </section>
        <section aria-labelledby="replay">
          <h2 id="replay">{text('ui.replay')}</h2>
          <p>{text('ui.replay.about')}</p>
          <Button className="button" onPress={intents.onReplay}>
            {text('ui.replay.open')}
          </Button>
        </section>
        <section aria-labelledby="class">
          <h2 id="class">{text('ui.home.class')}</h2>
          <p>{text('ui.home.class.about')}</p>
          <Button className="button" onPress={intents.onClass}>
            {text('ui.home.class.open')}
          </Button>
        </section>
        <section aria-labelledby="files" className="home-files">
          <h2 id="files">{text('ui.open')}</h2>
          <p>{text('ui.open.about')}</p>
          <FileTrigger
            acceptedFileTypes={['.jsonl', '.json', '.txt']}
            onSelect={(files) => {
              const file = files?.[0];
              if (file) intents.onOpen(file);
            }}
          >
            <Button className="button">{text('ui.open.choose')}</Button>
          </FileTrigger>
        </section>
      </main>
    </div>
  );
}
