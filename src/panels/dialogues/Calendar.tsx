import { Fragment, type ReactElement, useEffect, useRef } from 'react';
import { Check, Minus, Plus } from 'lucide-react';

import { type AgendaSlot, type DialogueView, type LaneCell, text } from '../../presenter/index.ts';
import type { Draft } from '../intents.ts';
import { OrderMenu, type OrderMenuGroup } from '../parts/OrderMenu.tsx';
import { Sideways } from '../parts/Sideways.tsx';
import { CalendarKey } from './CalendarKey.tsx';
import { itemsByGovernment, type Titles } from './items.ts';

interface CalendarProps {
  readonly dialogues: readonly DialogueView[];
  readonly turn: number;
  readonly turns: number;
  readonly titles: Titles;
  readonly onDraft: Draft;
}

/**
 * The calendar as lanes: a dialogue a row, a turn a column, and in a session the places of its agenda. It is
 * a table, so that it reads the same without eyes; a session opens a menu that fills or empties its places.
 */
export function Calendar(props: CalendarProps): ReactElement {
  const { dialogues, turn, turns } = props;
  const box = useRef<HTMLDivElement>(null);
  // this turn stands beside the names, with the one before it in sight; again when another one begins
  useEffect(() => {
    const now = box.current?.querySelector<HTMLElement>('thead .now');
    const names = box.current?.querySelector<HTMLElement>('thead th');
    if (box.current && now && names)
      box.current.scrollLeft = now.offsetLeft - names.offsetWidth - now.offsetWidth;
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [turn]);
  return (
    <div className="lanes">
      <Sideways
        className="lanes-box"
        label={text('ui.lane.scroll')}
        back={text('ui.lane.earlier')}
        onward={text('ui.lane.later')}
        box={box}
      >
        <table className="lanes-table">
          <caption className="unseen">{text('ui.lane.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="unseen">{text('ui.lane.dialogue')}</span>
              </th>
              {Array.from({ length: turns }, (_, i) => i + 1).map((at) => (
                <th key={at} scope="col" className={at === turn ? 'now' : ''}>
                  <span aria-hidden="true">{at}</span>
                  <span className="unseen">
                    {text(at === turn ? 'ui.lane.now' : 'ui.lane.turn', { turn: at })}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {dialogues.map((dialogue) => (
              <tr key={dialogue.clause}>
                <th scope="row">{dialogue.title}</th>
                {dialogue.lane.map((cell) => (
                  <td
                    key={cell.turn}
                    className={`lane-${cell.kind}${cell.turn === turn ? ' now' : ''}${cell.turn < turn ? ' past' : ''}`}
                  >
                    <Cell {...props} dialogue={dialogue} cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
      <CalendarKey />
    </div>
  );
}

interface CellProps extends Pick<CalendarProps, 'titles' | 'onDraft'> {
  readonly dialogue: DialogueView;
  readonly cell: LaneCell;
}

function Cell({ dialogue, cell, titles, onDraft }: CellProps): ReactElement | null {
  const { title } = dialogue;
  const { turn, words, kind } = cell;
  if (kind === 'sits') {
    const groups = agendaGroups(dialogue, titles);
    const places = <Places slots={dialogue.slots} />;
    if (groups.every(({ choices }) => choices.length === 0))
      return (
        <>
          {places}
          <span className="unseen">{words}</span>
        </>
      );
    return (
      <OrderMenu
        className="lane-button"
        label={places}
        spoken={text('ui.lane.edit', { dialogue: title, turn, words, on: placed(dialogue) })}
        groups={groups}
        onDraft={onDraft}
      />
    );
  }
  if (kind === 'callable')
    return (
      <OrderMenu
        className="lane-button"
        label={<Plus aria-hidden="true" />}
        spoken={text('ui.lane.call', { dialogue: title, turn })}
        groups={[{ id: 'call', title, choices: dialogue.call }]}
        onDraft={onDraft}
      />
    );
  if (words === '') return null;
  return (
    <>
      {kind === 'concluded' && <Check aria-hidden="true" />}
      {kind === 'deadlocked' && <Minus aria-hidden="true" />}
      <span className="unseen">{words}</span>
    </>
  );
}

/** The entries on an agenda, as they are seen. */
const placed = ({ slots }: DialogueView): string =>
  slots.flatMap(({ item }) => (item ? [item.clause] : [])).join(' ') || 'none';

/** What may be placed, by government, and what may be taken off. */
const agendaGroups = (dialogue: DialogueView, titles: Titles): readonly OrderMenuGroup[] => [
  ...itemsByGovernment(dialogue.place, titles).map((group) => ({
    ...group,
    title: text('ui.lane.place.by', { government: group.title }),
  })),
  {
    id: 'off',
    title: text('ui.lane.off'),
    choices: dialogue.slots.flatMap(({ remove, item }) =>
      remove.slice(0, 1).map((choice) => ({
        ...choice,
        name: text('say.entry', { clause: item!.clause, title: item!.title }),
      })),
    ),
  },
];

/** The places of an agenda: empty, round for India’s items, square for Japan’s. */
function Places({ slots }: { slots: readonly AgendaSlot[] }): ReactElement {
  return (
    <span className="places">
      {slots.map(({ slot, item }) => (
        <Fragment key={slot}>
          <span className={item ? `place place-${item.by}` : 'place'}>{item?.clause}</span>{' '}
        </Fragment>
      ))}
    </span>
  );
}
