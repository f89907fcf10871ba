import { type ReactElement, useId } from 'react';
import { Button } from 'react-aria-components';
import { ChevronFirst, ChevronLast, Flag, Handshake, ScrollText, Zap } from 'lucide-react';

import { type LandmarkKind, LANDMARKS, text, type TurnMark } from '../../presenter/index.ts';

/** The symbols of what can be jumped to, wherever it is named. */
const SYMBOL = { incident: Zap, dialogue: Handshake, decision: ScrollText, bookmark: Flag };

export type Jump = LandmarkKind | 'bookmark';

export interface ReplayBarProps {
  readonly marks: readonly TurnMark[];
  readonly turn: number;
  /** Turns with a bookmark. */
  readonly bookmarked: readonly number[];
  readonly onTurn: (turn: number) => void;
  readonly onJump: (kind: Jump) => void;
}

/** The run on a line: its turns with what happened in them, a slider over it, and ways to the next of a kind. */
export function ReplayBar(props: ReplayBarProps): ReactElement {
  const { marks, turn, bookmarked, onTurn, onJump } = props;
  const last = marks.length - 1;
  const jumps: Jump[] = bookmarked.length > 0 ? [...LANDMARKS, 'bookmark'] : [...LANDMARKS];
  return (
    <section className="scrubber" aria-label={text('ui.replay.all')}>
      <div className="scrubber-keys">
        <Key name="ui.replay.turn.previous" off={turn === 0} act={() => onTurn(turn - 1)}>
          <ChevronFirst aria-hidden="true" size={18} />
        </Key>
        <Key name="ui.replay.turn.next" off={turn === last} act={() => onTurn(turn + 1)}>
          <ChevronLast aria-hidden="true" size={18} />
        </Key>
        <span className="scrubber-jumps">
          {jumps.map((kind) => {
            const Symbol = SYMBOL[kind];
            return (
              <Key key={kind} name={`ui.replay.jump.${kind}`} act={() => onJump(kind)}>
                <Symbol aria-hidden="true" size={16} />
              </Key>
            );
          })}
        </span>
      </div>
      <Turns {...props} />
    </section>
  );
}

interface KeyProps {
  readonly name: Parameters<typeof text>[0];
  readonly off?: boolean;
  readonly act: () => void;
  readonly children: ReactElement;
}

function Key({ name, off = false, act, children }: KeyProps): ReactElement {
  return (
    <Button className="icon-button" aria-label={text(name)} isDisabled={off} onPress={act}>
      {children}
    </Button>
  );
}

/** The turns as cells of one width, with their marks, and the slider that lies over them. */
function Turns({ marks, turn, bookmarked, onTurn }: ReplayBarProps): ReactElement {
  const id = useId();
  return (
    <div className="scrubber-track">
      <div className="scrubber-turns" aria-hidden="true" data-many={marks.length > 20 || undefined}>
        {marks.map((mark) => (
          <span
            key={mark.turn}
            className={mark.turn < turn ? 'past' : mark.turn === turn ? 'now' : ''}
          >
            <span className="scrubber-marks">
              {bookmarked.includes(mark.turn) && <Flag size={11} />}
              {LANDMARKS.map((kind) => {
                const Symbol = SYMBOL[kind];
                const here = mark.marks.some((one) => one.kind === kind);
                return here && kind !== 'decision' ? <Symbol key={kind} size={11} /> : null;
              })}
            </span>
            <i data-decides={mark.marks.some(({ kind }) => kind === 'decision') || undefined} />
            <b>{mark.turn}</b>
          </span>
        ))}
      </div>
      <label className="unseen" htmlFor={id}>
        {text('ui.replay.turn')}
      </label>
      <input
        id={id}
        className="scrubber-range"
        type="range"
        min={0}
        max={marks.length - 1}
        value={turn}
        aria-valuetext={marks[turn].words}
        onChange={({ target }) => onTurn(Number(target.value))}
      />
    </div>
  );
}
