import type { ReactElement } from 'react';
import { Tab as TabButton, TabList, TabPanel, Tabs } from 'react-aria-components';

import { type TableView, text } from '../../presenter/index.ts';
import { Dialogues } from '../dialogues/Dialogues.tsx';
import { Forces } from '../forces/Forces.tsx';
import { type Selection, type Tab, type TableIntents, TABS } from '../intents.ts';
import { Levers } from '../levers/Levers.tsx';
import { PageTitle } from '../parts/PageTitle.tsx';
import { Seas } from '../seas/Seas.tsx';
import { Evidence } from '../situation/Evidence.tsx';
import { Hazard } from '../situation/Hazard.tsx';
import { Measures } from '../situation/Measures.tsx';
import { Pressure } from '../situation/Pressure.tsx';
import { Shocks } from '../situation/Shocks.tsx';
import { Supply } from '../situation/Supply.tsx';
import { Tray } from '../tray/Tray.tsx';

interface TablePanelProps {
  readonly table: TableView;
  readonly tab: Tab;
  readonly selection: Selection | null;
  readonly intents: TableIntents;
}

/** Everything that can be known and ordered this turn, in five lists, and the orders so far. */
export function TablePanel(props: TablePanelProps): ReactElement {
  const { table, tab, intents } = props;
  return (
    <>
      <PageTitle
        unseen
        title={text('ui.table.title', { turn: table.turnWords, title: table.title })}
      />
      <Tabs
        className="tabs"
        selectedKey={tab}
        onSelectionChange={(key) => intents.onTab(key as Tab)}
      >
        <TabList className="tab-list" aria-label={text('ui.tabs')}>
          {TABS.map((id) => (
            <TabButton key={id} id={id} className="tab">
              {text(`ui.tab.${id}`)}
            </TabButton>
          ))}
        </TabList>
        {TABS.map((id) => (
          <TabPanel key={id} id={id} className="tab-panel">
            <Panel {...props} tab={id} />
          </TabPanel>
        ))}
      </Tabs>
      <Tray {...table} onWithdraw={intents.onWithdraw} />
    </>
  );
}

function Panel({ table, tab, selection, intents }: TablePanelProps): ReactElement {
  const selected = (kind: Selection['kind']) => (selection?.kind === kind ? selection.id : null);
  const selectZone = (id: string | null) => intents.onSelect(id ? { kind: 'zone', id } : null);
  switch (tab) {
    case 'situation':
      return (
        <>
          {table.hazard ? (
            <Hazard hazard={table.hazard} />
          ) : table.supply ? (
            <Supply supply={table.supply} onDraft={intents.onDraft} />
          ) : table.shocks ? (
            <Shocks lines={table.shocks} />
          ) : (
            <Pressure pressure={table.pressure} rival={table.rival} onZone={selectZone} />
          )}
          <Measures measures={table.measures} turns={table.turns} />
          <Evidence evidence={table.evidence} onDraft={intents.onDraft} />
        </>
      );
    case 'levers':
      return <Levers {...table} {...intents} />;
    case 'dialogues':
      return <Dialogues table={table} onDraft={intents.onDraft} />;
    case 'forces':
      return <Forces {...table} {...intents} selected={selected('group')} />;
    case 'seas':
      return (
        <Seas
          table={table}
          selected={selected('zone')}
          onSelect={selectZone}
          onDraft={intents.onDraft}
        />
      );
  }
}
