import type { ReactElement } from 'react';

import type { DialogueView } from '../../presenter/index.ts';

interface CalendarProps {
  readonly dialogues: readonly DialogueView[];
  readonly turn: number;
  readonly turns: number;
}

/** More turns than this leave no room for every number. */
const MANY = 14;

/** When each dialogue sits, a lane each; the entries below say the same in words. */
export function Calendar({ dialogues, turn, turns }: CalendarProps): ReactElement {
  return (
    <div
      className={turns > MANY ? 'calendar dense' : 'calendar'}
      aria-hidden="true"
      style={{ '--turns': turns } as object}
    >
      <span />
      {Array.from({ length: turns }, (_, i) => (
        <span key={i} className={i + 1 === turn ? 'calendar-turn now' : 'calendar-turn'}>
          {turns <= MANY || i + 1 === turn || (i + 1) % 6 === 0 ? i + 1 : ''}
        </span>
      ))}
      {dialogues.map((dialogue) => (
        <Lane key={dialogue.clause} dialogue={dialogue} turn={turn} turns={turns} />
      ))}
    </div>
  );
}

function Lane({ dialogue, turn, turns }: { dialogue: DialogueView; turn: number; turns: number }) {
  return (
    <>
      <span className="calendar-name">{dialogue.title}</span>
      {Array.from({ length: turns }, (_, i) => {
        const sits = dialogue.sits?.turn === i + 1;
        const kind = i + 1 < turn ? 'past' : i + 1 === turn ? 'now' : '';
        return (
          <span key={i} className={`calendar-cell ${kind}`}>
            {sits && (
              <i className="session">
                {dialogue.slots.map((slot) => (
                  <i key={slot.slot} className={slot.item ? 'taken' : ''} />
                ))}
              </i>
            )}
          </span>
        );
      })}
    </>
  );
}
