import type { ReactElement, ReactNode } from 'react';
import { Tab as TabButton, TabList, TabPanel, Tabs } from 'react-aria-components';

import { type Names, type TableView, text } from '../../presenter/index.ts';
import { Desk } from '../desk/Desk.tsx';
import { Legend } from '../desk/Legend.tsx';
import { Timeline } from '../desk/Timeline.tsx';
import { TopBar } from '../desk/TopBar.tsx';
import { Dialogues } from '../dialogues/Dialogues.tsx';
import { Forces } from '../forces/Forces.tsx';
import type { DeskIntents, Selection, Tab, TableIntents } from '../intents.ts';
import { TABS } from '../intents.ts';
import { Levers } from '../levers/Levers.tsx';
import { Seas } from '../seas/Seas.tsx';
import { Evidence } from '../situation/Evidence.tsx';
import { Measures } from '../situation/Measures.tsx';
import { Pressure } from '../situation/Pressure.tsx';
import { Commit } from '../tray/Commit.tsx';
import { Tray } from '../tray/Tray.tsx';

interface TableProps {
  readonly table: TableView;
  readonly names: Names;
  readonly map: ReactNode;
  /** The most important line of the last report. */
  readonly headline: string | null;
  readonly tab: Tab;
  readonly selection: Selection | null;
  readonly intents: TableIntents & DeskIntents;
}

/** The main screen: the map, and beside it everything that can be known and ordered this turn. */
export function Table(props: TableProps): ReactElement {
  const { table, names, map, headline, tab, intents } = props;
  const sessions = table.dialogues.flatMap(({ sits }) => (sits ? [sits.turn] : []));
  return (
    <Desk
      bar={
        <TopBar
          {...table}
          names={names}
          intents={intents}
          action={<Commit table={table} onCommit={intents.onCommit} />}
        />
      }
      map={
        <>
          {map}
          <Legend />
          <Timeline turn={table.turn} turns={table.turns} sessions={sessions} headline={headline} />
        </>
      }
      panel={
        <>
          <h1 className="unseen" tabIndex={-1}>
            {text('ui.table.title', { turn: table.turnWords, title: table.title })}
          </h1>
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
          <Tray tray={table.tray} warnings={table.warnings} onWithdraw={intents.onWithdraw} />
        </>
      }
    />
  );
}

function Panel({ table, tab, selection, intents }: TableProps): ReactElement {
  const selected = (kind: Selection['kind']) => (selection?.kind === kind ? selection.id : null);
  const selectZone = (id: string | null) => intents.onSelect(id ? { kind: 'zone', id } : null);
  switch (tab) {
    case 'situation':
      return (
        <>
          <Pressure pressure={table.pressure} rival={table.rival} onZone={selectZone} />
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
