import { memo, type ReactElement, useEffect, useRef } from 'react';
import { Tab as TabButton, TabList, TabPanel, Tabs } from 'react-aria-components';

import {
  type MapTwin,
  type NewThing,
  type Tab,
  type TableView,
  text,
} from '../../presenter/index.ts';
import { Dialogues } from '../dialogues/Dialogues.tsx';
import { Forces } from '../forces/Forces.tsx';
import type { Selection, TableIntents } from '../intents.ts';
import { Levers } from '../levers/Levers.tsx';
import { Introduction } from '../opening/Introduction.tsx';
import { Opening } from '../opening/Opening.tsx';
import { PageTitle } from '../parts/PageTitle.tsx';
import { MapWords } from '../map-words/MapWords.tsx';
import { Evidence } from '../situation/Evidence.tsx';
import { Hazard } from '../situation/Hazard.tsx';
import { Licences } from '../situation/Licences.tsx';
import { Measures } from '../situation/Measures.tsx';
import { Pressure } from '../situation/Pressure.tsx';
import { Shocks } from '../situation/Shocks.tsx';
import { Supply } from '../supply/Supply.tsx';
import { Tray } from '../tray/Tray.tsx';

interface TablePanelProps {
  readonly table: TableView;
  /** The map in words; null while another list is shown. */
  readonly twin: MapTwin | null;
  readonly tab: Tab;
  readonly selection: Selection | null;
  readonly intents: TableIntents;
  /** Shows everything; null where everything is shown. */
  readonly onWhole?: (() => void) | null;
  /** What is still to be introduced here. */
  readonly news: readonly NewThing[];
  readonly onRead: (thing: NewThing) => void;
}

/** Everything that can be known and ordered this turn, in its lists, and the orders so far. */
export function TablePanel(props: TablePanelProps): ReactElement {
  const { table, intents } = props;
  const { onWhole } = props;
  // a list that this scenario does not have: the first stands in for it
  const tab = table.tabs.includes(props.tab) ? props.tab : table.tabs[0];
  const lists = useBeginning(tab);
  return (
    <>
      <PageTitle
        unseen
        title={text('ui.table.title', { turn: table.turnWords, title: table.title })}
      />
      {onWhole ? (
        <div className="tab-panel">
          <Opening
            {...{ table, intents }}
            onWhole={() => {
              onWhole();
              requestAnimationFrame(focusTab);
            }}
          />
        </div>
      ) : (
        <Tabs
          ref={lists}
          className="tabs"
          selectedKey={tab}
          onSelectionChange={(key) => intents.onTab(key as Tab)}
        >
          <TabList className="tab-list" aria-label={text('ui.tabs')}>
            {table.tabs.map((id) => (
              <TabButton key={id} id={id} className="tab">
                {text(`ui.tab.${id}`)}
              </TabButton>
            ))}
          </TabList>
          {table.tabs.map((id) => (
            <TabPanel key={id} id={id} className="tab-panel">
              <List {...props} tab={id} shown={id === tab} />
            </TabPanel>
          ))}
        </Tabs>
      )}
      <Tray {...table} onDraft={intents.onDraft} onWithdraw={intents.onWithdraw} />
    </>
  );
}

/**
 * A list under its tab. One that is left is still there for a moment, in which React Aria looks whether it leaves in
 * motion: writing forty entries anew for that would double the work of every step to another list.
 */
const List = memo(
  (props: TablePanelProps & { readonly shown: boolean }): ReactElement => (
    <>
      <News {...props} />
      <Panel {...props} />
    </>
  ),
  (_, { shown }) => !shown,
);

/** In a low window the page scrolls as a whole: another list is then shown from where it begins. */
function useBeginning(tab: Tab) {
  const lists = useRef<HTMLDivElement>(null);
  const shown = useRef(tab);
  useEffect(() => {
    if (shown.current === tab) return;
    shown.current = tab;
    const top = lists.current?.getBoundingClientRect().top ?? 0;
    if (top < 0) lists.current?.scrollIntoView();
  }, [tab]);
  return lists;
}

/** What was pressed is gone: the focus goes on with the list that is shown. */
function focusTab(): void {
  document.querySelector<HTMLElement>('.tab[data-selected]')?.focus();
}

/** What is new in a list; the first also tells of the futures, once the lists are known. */
function News({ table, tab, news, onRead }: TablePanelProps): ReactElement | null {
  const first = tab === table.tabs[0];
  const thing = [tab, ...(first ? (['futures'] as const) : [])].find((each) => news.includes(each));
  if (!thing) return null;
  const read = (done: NewThing) => {
    onRead(done);
    requestAnimationFrame(focusTab);
  };
  return <Introduction thing={thing} tabs={table.tabs} onDone={read} />;
}

function Panel({ table, twin, tab, selection, intents }: TablePanelProps): ReactElement | null {
  const selected = (kind: Selection['kind']) => (selection?.kind === kind ? selection.id : null);
  const presses = !table.hazard && !table.supply && !table.shocks;
  const selectZone = (id: string | null) => intents.onSelect(id ? { kind: 'zone', id } : null);
  switch (tab) {
    case 'situation':
      return (
        <>
          {presses && (
            <Pressure pressure={table.pressure} rival={table.rival} onZone={selectZone} />
          )}
          {table.hazard ? (
            <Hazard hazard={table.hazard} />
          ) : table.supply ? (
            <Licences supply={table.supply} onSupply={() => intents.onTab('supply')} />
          ) : (
            table.shocks && <Shocks lines={table.shocks} />
          )}
          <Measures measures={table.measures} judged={table.judged} turns={table.turns} />
          {(presses || table.evidence.length > 0) && (
            <Evidence evidence={table.evidence} onDraft={intents.onDraft} />
          )}
        </>
      );
    case 'supply':
      return table.supply && <Supply supply={table.supply} tray={table.tray} {...intents} />;
    case 'levers':
      return <Levers {...table} {...intents} />;
    case 'dialogues':
      return <Dialogues table={table} onDraft={intents.onDraft} />;
    case 'forces':
      return <Forces {...table} {...intents} selected={selected('group')} />;
    case 'seas':
    case 'map':
      return twin && <MapWords {...{ table, twin }} {...intents} />;
  }
}
