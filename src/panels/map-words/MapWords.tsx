import { type ReactElement, useEffect, useRef } from 'react';
import { ToggleButton } from 'react-aria-components';

import {
  type MapTwin,
  type TableView,
  text,
  type TwinLine,
  type TwinSection,
} from '../../presenter/index.ts';
import { GroupMenus } from '../forces/GroupMenus.tsx';
import type { Draft, Selection } from '../intents.ts';
import { OrderMenu } from '../parts/OrderMenu.tsx';
import { sailingsTo } from '../seas/choices.ts';
import { Seas } from '../seas/Seas.tsx';

interface MapWordsProps {
  readonly table: TableView;
  readonly twin: MapTwin;
  readonly onSelect: (selection: Selection | null) => void;
  readonly onDraft: Draft;
}

/** The map without the map: every mark under the heading of its kind, with what can be asked for there. */
export function MapWords(props: MapWordsProps): ReactElement {
  const { table, twin, onSelect, onDraft } = props;
  const { sections } = twin;
  return (
    <section className="twin" id="map-words" tabIndex={-1} aria-label={text('ui.twin')}>
      <p className="twin-about quiet">
        {text(sections.length > 0 ? 'ui.twin.about' : 'ui.twin.none')}
      </p>
      {sections.map((section) =>
        section.id === 'zones' ? (
          <Seas
            key="zones"
            {...{ table, onDraft }}
            told={section.lines}
            onSelect={(id) => onSelect(id === null ? null : { kind: 'zone', id })}
          />
        ) : (
          <Section key={section.id} {...props} section={section} />
        ),
      )}
    </section>
  );
}

function Section(props: MapWordsProps & { readonly section: TwinSection }): ReactElement {
  const { section } = props;
  const id = `twin-${section.id}`;
  return (
    <section className="block" aria-labelledby={id}>
      <h2 id={id}>{section.title}</h2>
      <ul className="rows">
        {section.lines.map((line) => (
          <Line key={line.id} {...props} line={line} />
        ))}
      </ul>
    </section>
  );
}

function Line(props: MapWordsProps & { section: TwinSection; line: TwinLine }): ReactElement {
  const { table, section, line, onSelect, onDraft } = props;
  const { selects, place, more } = line;
  const row = useRef<HTMLLIElement>(null);
  const on = selects?.on === true;
  useEffect(() => {
    if (on) row.current?.scrollIntoView({ block: 'nearest' });
  }, [on]);
  const group = section.id === 'groups' && table.groups.find(({ id }) => id === line.id);
  return (
    <li ref={row} className={on ? 'stack selected' : 'stack'}>
      <p>{line.text}</p>
      {more.length > 0 && (
        <ul className="notes">
          {more.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {(selects || place || group) && (
        <div className="button-row">
          {selects && (
            <ToggleButton
              className="text-button"
              aria-label={text('ui.twin.show.of', { what: line.name })}
              isSelected={on}
              onChange={(chosen) =>
                onSelect(chosen ? { kind: selects.kind, id: selects.id } : null)
              }
            >
              {text(on ? 'ui.twin.shown' : 'ui.twin.show')}
            </ToggleButton>
          )}
          {group && <GroupMenus group={group} onDraft={onDraft} />}
          {place && (
            <OrderMenu
              label={text('ui.seas.send')}
              spoken={text('ui.seas.send.to', { zone: line.name })}
              groups={sailingsTo(table, place)}
              onDraft={onDraft}
            />
          )}
        </div>
      )}
    </li>
  );
}
