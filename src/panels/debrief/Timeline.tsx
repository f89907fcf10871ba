import { scaleLinear } from 'd3-scale';
import { Star } from 'lucide-react';
import type { ReactElement } from 'react';
import { Input, Label, TextField, ToggleButton } from 'react-aria-components';

import { text } from '../../presenter/index.ts';
import { MOST, type Notes, type TimelineTurn } from '../../presenter/review/index.ts';

interface TimelineProps {
  readonly turns: readonly TimelineTurn[];
  readonly notes: Notes;
  readonly onNotes: (notes: Notes) => void;
}

/** The run turn by turn: what was ordered, what turned by the ledger, and what people mark. */
export function Timeline({ turns, notes, onNotes }: TimelineProps): ReactElement {
  function star(turn: number, starred: boolean): void {
    const others = notes.stars.filter((marked) => marked.turn !== turn);
    const stars = starred ? [...others, { turn, note: '' }] : others;
    onNotes({ ...notes, stars: stars.sort((a, b) => a.turn - b.turn) });
  }
  const write = (turn: number, note: string): void =>
    onNotes({
      ...notes,
      stars: notes.stars.map((marked) => (marked.turn === turn ? { turn, note } : marked)),
    });
  return (
    <section className="review-timeline">
      <h2>{text('say.review.timeline')}</h2>
      <p>
        {text('ui.review.timeline.about')}{' '}
        <span className="screen-only">{text('ui.review.timeline.mark')}</span>
      </p>
      <Chart turns={turns} />
      <ol className="turn-list">
        {turns.map((turn) => (
          <Turn
            key={turn.turn}
            turn={turn}
            onStar={(starred) => star(turn.turn, starred)}
            onNote={(note) => write(turn.turn, note)}
          />
        ))}
      </ol>
    </section>
  );
}

const HEIGHT = 132;
/** Above, for marks. */
const EDGE = 14;

/** What each turn booked for the better and for the worse. An illustration: the list below says it. */
function Chart({ turns }: { readonly turns: readonly TimelineTurn[] }): ReactElement {
  const up = Math.max(0.01, ...turns.map(({ gain }) => gain));
  const down = Math.max(0.01, ...turns.map(({ loss }) => loss));
  const y = scaleLinear([-down, up], [HEIGHT - 2, EDGE + 2]);
  const x = scaleLinear([0.5, turns.length + 0.5], [0, 100]);
  const width = 100 / turns.length;
  return (
    <figure className="turn-chart" aria-hidden="true">
      <svg width="100%" height={HEIGHT}>
        {turns.map(({ turn, gain, loss, points, starred }, i) => {
          const left = x(i + 1) - width * 0.36;
          const bar = { x: `${left}%`, width: `${width * 0.72}%` };
          return (
            <g key={turn}>
              <rect className="bar-better" {...bar} y={y(gain)} height={y(0) - y(gain)} />
              <rect className="bar-worse" {...bar} y={y(0)} height={y(-loss) - y(0)} />
              {points.length > 0 && (
                <circle className="turn-point" cx={`${x(i + 1)}%`} cy={y(0)} r="4" />
              )}
              {starred && (
                <text className="turn-star" x={`${x(i + 1)}%`} y={EDGE - 2} textAnchor="middle">
                  ★
                </text>
              )}
            </g>
          );
        })}
        <line className="axis" x1="0" x2="100%" y1={y(0)} y2={y(0)} />
      </svg>
      <div className="ticks">
        {turns
          .filter(({ turn }) => turn === 1 || turn % tickEvery(turns.length) === 0)
          .map(({ turn }) => (
            <span key={turn} style={{ insetInlineStart: `${x(turn)}%` }}>
              {turn}
            </span>
          ))}
      </div>
      <figcaption className="chart-key quiet">{text('ui.review.timeline.key')}</figcaption>
    </figure>
  );
}

const tickEvery = (turns: number): number => (turns > 36 ? 12 : turns > 16 ? 4 : 1);

interface TurnProps {
  readonly turn: TimelineTurn;
  readonly onStar: (starred: boolean) => void;
  readonly onNote: (note: string) => void;
}

function Turn({ turn, onStar, onNote }: TurnProps): ReactElement {
  const { turn: at, time, begins, orders, points, starred, note } = turn;
  const quiet = orders.length + points.length === 0 && !begins;
  return (
    <li className={quiet && !starred ? 'quiet-turn' : undefined}>
      <div className="turn-head">
        <h3>
          {text('ui.debrief.turn', { turn: at })} <span className="quiet">{time}</span>
        </h3>
        <ToggleButton
          className="star"
          isSelected={starred}
          onChange={onStar}
          aria-label={text('ui.review.star', { turn: at })}
        >
          <Star aria-hidden="true" size={18} />
        </ToggleButton>
      </div>
      {begins && <p>{text('say.review.begins', { title: begins })}</p>}
      {starred && (
        <TextField className="star-note" value={note} onChange={onNote} maxLength={MOST.note}>
          <Label className="unseen">{text('ui.review.star.note', { turn: at })}</Label>
          <Input placeholder={text('ui.review.star.why')} />
        </TextField>
      )}
      {points.length > 0 && (
        <ul className="turn-points">
          {points.map(({ text: whole, measureName, line }) => (
            <li key={whole}>
              <span className={line.good ? 'better' : 'worse'} aria-hidden="true">
                {line.good ? '▲' : '▼'}
              </span>
              <b className="number">
                {measureName} {line.amount}
                <span className="unseen">
                  {' '}
                  {text(line.good ? 'ui.review.for-better' : 'ui.review.for-worse')}
                </span>
              </b>
              <span>{line.text}</span>
            </li>
          ))}
        </ul>
      )}
      {orders.length > 0 ? (
        <ul className="turn-orders">
          {orders.map((order) => (
            <li key={order}>{order}</li>
          ))}
        </ul>
      ) : (
        <p className="quiet">{text('ui.review.no-orders')}</p>
      )}
    </li>
  );
}
