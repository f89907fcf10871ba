import type { ReactElement } from 'react';

import { type ComparedTurn, type CompareView, text } from '../../presenter/index.ts';

/** What was decided, aligned by turn; the first difference is marked. */
export function CompareTurns({ comparison }: { comparison: CompareView }): ReactElement {
  const { turns, first } = comparison;
  return (
    <ol className="compare-turns">
      {turns.map((turn) => (
        <li key={turn.turn} className={turn.turn === first ? 'first' : ''}>
          <h3>
            {text('ui.debrief.turn', { turn: turn.turn })}
            <span className="quiet"> {turn.time}</span>
            {turn.turn === first && <b className="compare-first">{text('ui.compare.first')}</b>}
          </h3>
          <Decided {...turn} />
        </li>
      ))}
    </ol>
  );
}

function Decided({ both, onlyA, onlyB, inA, inB }: ComparedTurn): ReactElement {
  const nothing = both.length + onlyA.length + onlyB.length === 0 && inA && inB;
  return (
    <dl className="compare-decided">
      {(both.length > 0 || nothing) && (
        <div className="both">
          <dt>{text('ui.compare.both')}</dt>
          <dd>
            <Orders orders={both} />
          </dd>
        </div>
      )}
      {(onlyA.length > 0 || !inA) && <Only letter="A" orders={onlyA} played={inA} />}
      {(onlyB.length > 0 || !inB) && <Only letter="B" orders={onlyB} played={inB} />}
    </dl>
  );
}

interface OnlyProps {
  readonly letter: string;
  readonly orders: readonly string[];
  readonly played: boolean;
}

const Only = ({ letter, orders, played }: OnlyProps): ReactElement => (
  <div data-run={letter}>
    <dt>{text('ui.compare.only', { letter })}</dt>
    <dd>{played ? <Orders orders={orders} /> : text('ui.compare.not-played')}</dd>
  </div>
);

const Orders = ({ orders }: { orders: readonly string[] }): ReactElement =>
  orders.length === 0 ? (
    <span className="quiet">{text('ui.compare.none')}</span>
  ) : (
    <ul>
      {orders.map((order) => (
        <li key={order}>{order}</li>
      ))}
    </ul>
  );
