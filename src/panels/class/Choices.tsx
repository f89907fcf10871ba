import type { ReactElement } from 'react';

import { text } from '../../presenter/index.ts';
import type { ClassChoiceRow, ClassGroup } from '../../presenter/review/index.ts';
import type { Worked } from '../pages/Class.tsx';

interface ChoicesProps {
  readonly group: ClassGroup;
  readonly worked: Worked;
}

/** Orders that some groups gave and others did not: when, and what they did. */
export function Choices({ group, worked }: ChoicesProps): ReactElement {
  const { choices, choicesWords, keys } = group;
  return (
    <section>
      <h2>{text('ui.class.choices')}</h2>
      <p>{choicesWords}</p>
      <ul className="choice-list">
        {choices.map((choice) => (
          <Choice key={choice.order} choice={choice} of={keys.length} waits={worked.worker} />
        ))}
      </ul>
    </section>
  );
}

interface ChoiceProps {
  readonly choice: ClassChoiceRow;
  readonly of: number;
  /** Whether what it did is still to come. */
  readonly waits: boolean;
}

const HEIGHT = 22;
/** Worth less than this is written as nothing, and has no mark. */
const NOTICED = 0.005;

function Choice({ choice, of, waits }: ChoiceProps): ReactElement {
  const { name, counted, share, when, instead, turns, scores, did, worth } = choice;
  const width = 100 / Math.max(1, turns.length);
  return (
    <li>
      <h3>{name}</h3>
      <p className="choice-count">
        <span className="share-bar" aria-hidden="true">
          <i style={{ inlineSize: `${100 * share}%` }} />
        </span>
        {counted}: <span className="quiet">{when}.</span>
      </p>
      {instead && <p className="choice-count">{instead}</p>}
      <svg width="100%" height={HEIGHT} aria-hidden="true">
        {turns.map((count, i) => (
          <rect
            // a turn has no other name than its place
            // oxlint-disable-next-line react/no-array-index-key
            key={i}
            className="turn-cell"
            x={`${i * width}%`}
            width={`${Math.max(0.2, width - 0.6)}%`}
            y="0"
            height={HEIGHT}
            fillOpacity={count === 0 ? 0.08 : 0.25 + (0.75 * count) / of}
          />
        ))}
      </svg>
      <p>
        {did || (waits ? '…' : '')}{' '}
        {worth !== null && Math.abs(worth) >= NOTICED && (
          <span aria-hidden="true" className={worth < 0 ? 'worse' : 'better'}>
            {worth < 0 ? '▼' : '▲'}
          </span>
        )}{' '}
        <span className="quiet">{scores}</span>
      </p>
    </li>
  );
}
