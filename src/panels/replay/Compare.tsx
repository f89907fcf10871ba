import { type ReactElement, useId, useState } from 'react';
import { Button } from 'react-aria-components';

import { type CompareView, text, type VerdictView } from '../../presenter/index.ts';
import { PageHead } from '../parts/PageHead.tsx';
import { PageTitle } from '../parts/PageTitle.tsx';
import { CompareMeasures } from './CompareMeasures.tsx';
import { CompareTurns } from './CompareTurns.tsx';
import { VerdictMark } from './Verdict.tsx';

interface CompareProps {
  readonly comparison: CompareView;
  readonly verdicts: readonly [VerdictView, VerdictView];
  readonly intents: {
    readonly onSwap: () => void;
    readonly onBack: () => void;
    readonly onHome: () => void;
    readonly onShortcuts: () => void;
  };
}

/** Two runs side by side: what they have to do with each other, what was decided, and what came of it. */
export function Compare({ comparison, verdicts, intents }: CompareProps): ReactElement {
  const { title, runs, relation, first, firstWords, most } = comparison;
  const [turn, setTurn] = useState(first ?? most);
  return (
    <div className="page">
      <PageHead onHome={intents.onHome} onShortcuts={intents.onShortcuts} />
      <main className="compare">
        <header>
          <p className="kicker">{title}</p>
          <PageTitle title={text('ui.compare')} />
          <p className="lead">
            {firstWords} {relation}
          </p>
          <div className="button-row">
            <Button className="button" onPress={intents.onBack}>
              {text('ui.replay.compare.stop')}
            </Button>
            <Button className="text-button" onPress={intents.onSwap}>
              {text('ui.replay.compare.swap')}
            </Button>
          </div>
        </header>
        <div className="compare-runs">
          {runs.map(({ letter, name, words, ending }, i) => (
            <section key={letter} aria-label={text('ui.compare.run', { letter })}>
              <h2>
                <i aria-hidden="true">{letter}</i> {name}
              </h2>
              <p className="quiet">{words}</p>
              <p>
                <b>{ending}</b>
              </p>
              <VerdictMark verdict={verdicts[i]} />
            </section>
          ))}
        </div>
        <section aria-labelledby="compare-measures">
          <h2 id="compare-measures">{text('ui.compare.measures')}</h2>
          <TurnSlider {...{ turn, most, first }} onTurn={setTurn} />
          <CompareMeasures comparison={comparison} turn={turn} />
        </section>
        <section aria-labelledby="compare-decisions">
          <h2 id="compare-decisions">{text('ui.compare.decisions')}</h2>
          <CompareTurns comparison={comparison} />
        </section>
      </main>
    </div>
  );
}

interface SliderProps {
  readonly turn: number;
  readonly most: number;
  readonly first: number | null;
  readonly onTurn: (turn: number) => void;
}

/** The turn whose values are compared; the first difference is marked on it. */
function TurnSlider({ turn, most, first, onTurn }: SliderProps): ReactElement {
  const id = useId();
  const words = turn === 0 ? text('ui.compare.at.brief') : text('ui.compare.at', { turn });
  return (
    <div className="compare-slider">
      <label htmlFor={id}>{words}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={most}
        value={turn}
        aria-label={text('ui.compare.slider')}
        aria-valuetext={words}
        onChange={({ target }) => onTurn(Number(target.value))}
      />
      {first !== null && (
        <Button className="text-button" onPress={() => onTurn(first)}>
          {text('ui.compare.first')}
        </Button>
      )}
    </div>
  );
}
