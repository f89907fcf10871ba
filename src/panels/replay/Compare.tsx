import { type ReactElement, type ReactNode, useId } from 'react';
import { Button } from 'react-aria-components';

import {
  type CompareMapsView,
  type CompareView,
  text,
  type VerdictView,
} from '../../presenter/index.ts';
import { PageHead } from '../parts/PageHead.tsx';
import { PageTitle } from '../parts/PageTitle.tsx';
import { CompareMaps, type CompareMapsAs } from './CompareMaps.tsx';
import { CompareMeasures } from './CompareMeasures.tsx';
import { CompareTurns } from './CompareTurns.tsx';
import { VerdictMark } from './Verdict.tsx';

interface CompareProps {
  readonly comparison: CompareView;
  readonly verdicts: readonly [VerdictView, VerdictView];
  readonly maps: CompareMapsView;
  /** Turns played when maps and measures are compared. */
  readonly turn: number;
  readonly view: CompareMapsAs;
  /** The drawn maps. */
  readonly pair: ReactNode;
  readonly intents: {
    readonly onTurn: (turn: number) => void;
    readonly onView: (view: CompareMapsAs) => void;
    readonly onSwap: () => void;
    readonly onBack: () => void;
    readonly onLeave: () => void;
    readonly onShortcuts: () => void;
  };
}

/** Two runs side by side: what they have to do with each other, what came of them, and what was decided. */
export function Compare(props: CompareProps): ReactElement {
  const { comparison, verdicts, maps, turn, view, pair, intents } = props;
  const { title, runs, relation, first, firstWords, most } = comparison;
  return (
    <div className="page">
      <PageHead onLeave={intents.onLeave} onShortcuts={intents.onShortcuts} />
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
          {runs.map(({ letter, name, words, ending, limits }, i) => (
            <section key={letter} aria-label={text('ui.compare.run', { letter })}>
              <h2>
                <i aria-hidden="true">{letter}</i> {name}
              </h2>
              <p className="quiet">{words}</p>
              <p>
                <b>{ending}</b>
              </p>
              {limits && <p>{limits}</p>}
              <VerdictMark verdict={verdicts[i]} />
            </section>
          ))}
        </div>
        <section aria-labelledby="compare-situation">
          <h2 id="compare-situation">{text('ui.compare.situation')}</h2>
          <TurnSlider {...{ turn, most, first }} onTurn={intents.onTurn} />
          <CompareMaps {...{ maps, view, pair }} onView={intents.onView} />
          <h3>{text('ui.compare.measures')}</h3>
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
