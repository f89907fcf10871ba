import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';

import {
  type BriefView,
  type FacilitatorView,
  type MapTwin,
  type Names,
  type NewThing,
  type PracticeView,
  type ReportView,
  type Tab,
  type TableView,
  text,
} from '../../presenter/index.ts';
import { BriefWindow } from '../brief/BriefWindow.tsx';
import { Desk } from '../desk/Desk.tsx';
import { FacilitatorWindow } from '../desk/FacilitatorWindow.tsx';
import { Legend, mapKind } from '../desk/Legend.tsx';
import { TablePanel } from '../desk/TablePanel.tsx';
import { Timeline } from '../desk/Timeline.tsx';
import { TopBar } from '../desk/TopBar.tsx';
import type { DeskIntents, Selection, TableIntents } from '../intents.ts';
import { Coach } from '../practice/Coach.tsx';
import { Caption } from '../report/Caption.tsx';
import { PlayerBar } from '../report/PlayerBar.tsx';
import { ReportPanel } from '../report/ReportPanel.tsx';
import { Commit } from '../tray/Commit.tsx';

interface PlayProps {
  readonly table: TableView;
  /** The report of the last turn, if one has been played. */
  readonly report: ReportView | null;
  /** Whether the report is read, or the next turn planned. */
  readonly reading: boolean;
  readonly names: Names;
  /** Of what is played now. */
  readonly brief: BriefView;
  /** Stays where it is when a turn is planned, resolved and read. */
  readonly map: ReactNode;
  readonly futures: ReactNode;
  readonly twin: MapTwin | null;
  readonly facilitator: FacilitatorView;
  readonly tab: Tab;
  readonly selection: Selection | null;
  /** The practice turn that is played here, if it is one. */
  readonly practice: PracticeView | null;
  readonly startsGame: boolean;
  /** Whether only five things are shown. */
  readonly short: boolean;
  /** What is still to be introduced. */
  readonly news: readonly NewThing[];
  readonly intents: TableIntents &
    DeskIntents & {
      readonly onNext: () => void;
      readonly onAct: (inject: string, comes: boolean) => void;
      /** Shows the map in words. */
      readonly onWords: () => void;
      /** Shows everything, or only five things. */
      readonly onWhole: (whole: boolean) => void;
      readonly onRead: (thing: NewThing) => void;
      /** Introduces everything once more. */
      readonly onExplain: () => void;
      readonly onSkip: () => void;
      readonly onPracticeEnd: () => void;
    };
}

/** The main screen: the map, and beside it either the table of this turn or the report of the last. */
export function Play(props: PlayProps): ReactElement {
  const {
    table,
    report,
    reading,
    names,
    brief,
    map,
    twin,
    tab,
    selection,
    practice,
    short,
    intents,
  } = props;
  // a crisis is briefed by itself, once
  const [briefed, setBriefed] = useState('');
  const [rereading, setRereading] = useState(false);
  const [leading, setLeading] = useState(false);
  const breaking = !reading && table.crisis !== null && briefed !== table.scenario;
  // only when the table stands: its heading has the focus then, and gets it back from the window
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setSettled(breaking));
    return () => cancelAnimationFrame(frame);
  }, [breaking]);
  const closeBrief = () => {
    if (breaking) setBriefed(table.scenario);
    setRereading(false);
  };
  const read = reading ? report : null;
  const over = practice?.step === 'consequence';
  const next = read && !over && (
    <Button className="button primary" onPress={intents.onNext}>
      {read.ended ? text('ui.report.debrief') : text('ui.report.next', { turn: read.turn + 1 })}
    </Button>
  );
  const sessions = table.dialogues.flatMap(({ sits }) => (sits ? [sits.turn] : []));
  return (
    <>
      <Desk
        wide={read !== null}
        onWords={read ? null : intents.onWords}
        futures={read || short ? null : props.futures}
        bar={
          <TopBar
            title={table.title}
            turnWords={
              read
                ? text(table.turnIsMonth ? 'ui.report.of.month' : 'ui.report.of', {
                    turn: read.turn,
                    turns: table.turns,
                  })
                : table.turnIsMonth
                  ? table.dayWords
                  : table.turnWords
            }
            dayWords={read ? text('ui.report') : table.turnIsMonth ? '' : table.dayWords}
            governments={table.governments}
            names={names}
            short={short}
            intents={{
              ...intents,
              onBrief: () => setRereading(true),
              onLead: read || practice ? null : () => setLeading(true),
              onExplain: read || practice || short ? null : intents.onExplain,
            }}
            action={
              read ? (
                next
              ) : (
                <Commit table={table} onDraft={intents.onDraft} onCommit={intents.onCommit} />
              )
            }
          />
        }
        map={
          <>
            <div className="map-told">
              {map}
              {read && <Caption sequence={read.sequence} />}
            </div>
            <Legend
              kind={mapKind(table)}
              groups={table.groups}
              reach={!read && selection?.kind === 'group'}
              crowded={!read && !short && props.futures !== null}
              materials={table.supply?.materials.map(({ name }) => name)}
            />
            {read ? (
              <PlayerBar sequence={read.sequence} />
            ) : (
              <Timeline
                turn={table.turn}
                turns={table.turns}
                sessions={sessions}
                headline={report?.headline ?? null}
              />
            )}
          </>
        }
        panel={
          <>
            {practice && (
              <Coach
                practice={practice}
                startsGame={props.startsGame}
                onTab={intents.onTab}
                onSkip={intents.onSkip}
                onEnd={intents.onPracticeEnd}
              />
            )}
            {read ? (
              <ReportPanel report={read} next={next} />
            ) : (
              <TablePanel
                {...{ twin, tab, selection, intents }}
                // the practice turn has one thing to say at a time, and says it itself
                table={practice ? { ...table, warnings: [] } : table}
                news={props.news}
                onRead={intents.onRead}
                onWhole={short ? () => intents.onWhole(true) : null}
              />
            )}
          </>
        }
      />
      <FacilitatorWindow
        facilitator={props.facilitator}
        open={leading}
        onClose={() => setLeading(false)}
        onAct={intents.onAct}
      />
      <BriefWindow
        brief={brief}
        crisis={table.crisis}
        open={(breaking && settled) || rereading}
        onClose={closeBrief}
      />
    </>
  );
}
