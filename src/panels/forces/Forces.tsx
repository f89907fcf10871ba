import type { ReactElement } from 'react';

import {
  type DraftedOrder,
  type GovernmentView,
  type GroupView,
  text,
} from '../../presenter/index.ts';
import type { Draft, Selection } from '../intents.ts';
import { Mark } from '../parts/Mark.tsx';
import { Group } from './Group.tsx';

interface ForcesProps {
  readonly governments: readonly GovernmentView[];
  readonly groups: readonly GroupView[];
  readonly tray: readonly DraftedOrder[];
  readonly selected: string | null;
  readonly onDraft: Draft;
  readonly onWithdraw: (index: number) => void;
  readonly onSelect: (selection: Selection | null) => void;
}

/** Every group of ships and aircraft: where it is, what it keeps on station, where it can go. */
export function Forces(props: ForcesProps): ReactElement {
  const { governments, groups, tray, selected, onDraft, onWithdraw, onSelect } = props;
  // whoever leads one government looks for its own ships first
  const ownFirst = governments.toSorted((a, b) => Number(b.yours) - Number(a.yours));
  return (
    <>
      {ownFirst.map((government) => (
        <section key={government.id} className="block" aria-labelledby={`forces-${government.id}`}>
          <h2 id={`forces-${government.id}`}>
            <Mark side={government.id} /> {text('ui.forces', { who: government.name })}
          </h2>
          <ul className="rows">
            {groups
              .filter((group) => group.government === government.id)
              .map((group) => (
                <Group
                  key={group.id}
                  group={group}
                  selected={group.id === selected}
                  drafted={tray.filter(
                    ({ order }) => order.type === 'group.sail' && order.group === group.id,
                  )}
                  onDraft={onDraft}
                  onWithdraw={onWithdraw}
                  onSelect={(on) => onSelect(on ? { kind: 'group', id: group.id } : null)}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
