import { type ReactElement, useEffect, useRef } from 'react';
import { ToggleButton } from 'react-aria-components';

import { type DraftedOrder, type GroupView, text } from '../../presenter/index.ts';
import type { Draft } from '../intents.ts';
import { UnitSymbol } from '../parts/UnitSymbol.tsx';
import { DraftedHere } from '../tray/DraftedHere.tsx';
import { GroupMenus } from './GroupMenus.tsx';

interface GroupProps {
  readonly group: GroupView;
  readonly selected: boolean;
  readonly drafted: readonly DraftedOrder[];
  readonly onDraft: Draft;
  readonly onWithdraw: (index: number) => void;
  readonly onSelect: (on: boolean) => void;
}

/** One group, with the list of places it can be sent to. */
export function Group(props: GroupProps): ReactElement {
  const { group, selected, drafted, onDraft, onWithdraw, onSelect } = props;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <li ref={row} className={selected ? 'stack group selected' : 'stack group'}>
      <div className="group-head">
        <UnitSymbol role={group.role} side={group.government} />
        <h3>{group.name}</h3>
        <span className="group-acts">
          <GroupMenus group={group} onDraft={onDraft} />
          {group.reach.length > 0 && (
            <ToggleButton
              className="text-button"
              aria-label={text('ui.reach.of', { group: group.name })}
              isSelected={selected}
              onChange={onSelect}
            >
              {text('ui.reach.show')}
            </ToggleButton>
          )}
        </span>
      </div>
      <p className="quiet">
        {text('ui.forces.what', {
          count: group.count,
          kind: group.kindWord,
          platform: group.platform,
        })}
      </p>
      <p className="group-at">
        {group.at.name}
        {group.underWay && (
          <>
            <span aria-hidden="true"> → </span>
            <span className="unseen">, </span>
            {group.underWay.to.name}
            <span className="quiet"> {group.underWay.words}</span>
          </>
        )}
      </p>
      {group.cargoWords && <p className="quiet">{group.cargoWords}</p>}
      {group.ratio > 0 && (
        <div className="group-ratio">
          <meter min={0} max={1} value={group.ratio} aria-label={text('ui.forces.ratio')} />
          <span className="quiet">{group.ratioWords}</span>
        </div>
      )}
      {group.rotation && <p className="quiet">{group.rotation}</p>}
      {selected && group.reach.length > 0 && (
        <details className="reach" open>
          <summary>{text('ui.reach')}</summary>
          <p className="quiet">{text('ui.reach.about')}</p>
          <ul>
            {group.reach.map(({ id, name, share, words }) => (
              <li key={id}>
                <span>{name}</span>
                <i aria-hidden="true" style={{ inlineSize: `${6 * share}rem` }} />
                <span className="quiet">{words}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <DraftedHere drafted={drafted} onWithdraw={onWithdraw} />
    </li>
  );
}
