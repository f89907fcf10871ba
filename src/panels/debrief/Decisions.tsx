import { scaleLinear } from 'd3-scale';
import { type ReactElement, useState } from 'react';
import { Button } from 'react-aria-components';

import { text } from '../../presenter/index.ts';
import { type DecisionRow, type DecisionsView, slightWords } from '../../presenter/review/index.ts';

/** Decisions that are shown before more are asked for: the half of most weight. */
const FIRST = 12;
const HEIGHT = 14;

/** What each order was worth, as bars to both sides of nothing. */
export function Decisions({ decisions }: { readonly decisions: DecisionsView }): ReactElement {
  const { rows, lead, nothing, looked, of } = decisions;
  const [all, setAll] = useState(false);
  const most = new Set(
    rows.toSorted((a, b) => Math.abs(b.worth) - Math.abs(a.worth)).slice(0, FIRST),
  );
  const reach = Math.max(0.01, ...rows.map(({ worth }) => Math.abs(worth)));
  const rest = rows.length - most.size;
  const shown = rows.filter((row) => all || most.has(row) || !row.slight);
  return (
    <section className="review-decisions">
      <h2>{text('say.review.decisions')}</h2>
      <p>{lead}</p>
      {looked < of && <p className="quiet">{text('ui.review.decisions.on', { looked, of })}</p>}
      <ol className="decision-list">
        {shown.map((row) => (
          <Decision
            key={`${row.turn} ${row.name}`}
            row={row}
            reach={reach}
            spare={!all && !most.has(row)}
          />
        ))}
      </ol>
      {rest > 0 && !all && (
        <Button className="button more screen-only" onPress={() => setAll(true)}>
          {text('ui.review.decisions.rest', { n: rest })}
        </Button>
      )}
      {shown.length < rows.length && (
        <p className="quiet print-only">{slightWords(rows.length - shown.length)}</p>
      )}
      {nothing && <p className="quiet">{nothing}</p>}
    </section>
  );
}

interface DecisionProps {
  readonly row: DecisionRow;
  readonly reach: number;
  /** Printed, and shown on request. */
  readonly spare: boolean;
}

function Decision({ row, reach, spare }: DecisionProps): ReactElement {
  const { turn, name, worth, worthWords, differences, otherwise, takesAlong } = row;
  const x = scaleLinear([-reach, reach], [0, 100]);
  const [from, to] = [Math.min(x(0), x(worth)), Math.max(x(0), x(worth))];
  return (
    <li className={spare ? 'print-only' : undefined}>
      <p className="decision-name">
        <span className="quiet">{text('ui.debrief.turn', { turn })}</span> {name}
      </p>
      <svg width="100%" height={HEIGHT} aria-hidden="true">
        <rect
          className={worth < 0 ? 'bar-worse' : 'bar-better'}
          x={`${from}%`}
          width={`${Math.max(0.4, to - from)}%`}
          y="2"
          height={HEIGHT - 4}
        />
        <line className="axis" x1="50%" x2="50%" y1="0" y2={HEIGHT} />
      </svg>
      <b className={`number ${worth < 0 ? 'worse' : 'better'}`}>{worthWords}</b>
      <p className="decision-did">
        {differences.map((moved) => `${moved.name} ${moved.amount}`).join(', ')}.{' '}
        {[otherwise, takesAlong].filter(Boolean).join(' ')}
      </p>
    </li>
  );
}
