import type { ReactElement, ReactNode } from 'react';
import { Button } from 'react-aria-components';

import {
  type MapTwin,
  type Names,
  type ReportView,
  type TableView,
  text,
  type TurnMark,
  type VerdictView,
} from '../../presenter/index.ts';
import { Desk } from '../desk/Desk.tsx';
import { Legend, mapKind } from '../desk/Legend.tsx';
import type { Selection } from '../intents.ts';
import { Filters } from '../parts/Filters.tsx';
import { PageTitle } from '../parts/PageTitle.tsx';
import { Caption } from '../report/Caption.tsx';
import { PlayerBar } from '../report/PlayerBar.tsx';
import { ReportPanel } from '../report/ReportPanel.tsx';
import { Measures } from '../situation/Measures.tsx';
import { type BookmarkEntry, Bookmarks } from './Bookmarks.tsx';
import { type Jump, ReplayBar } from './ReplayBar.tsx';
import { Situation } from './Situation.tsx';
import { VerdictLines } from './Verdict.tsx';
import { WatchHead, type WatchIntents } from './WatchHead.tsx';

const VIEWS = ['map', 'text'] as const;
type View = (typeof VIEWS)[number];

interface WatchProps {
  readonly name: string;
  /** Why another run could not be opened. */
  readonly problem: string | null;
  readonly verdict: VerdictView;
  readonly marks: readonly TurnMark[];
  readonly turn: number;
  /** The situation as the turn left it. */
  readonly table: TableView;
  /** Null at the brief. */
  readonly report: ReportView | null;
  readonly names: Names;
  readonly view: View;
  readonly map: ReactNode;
  /** The map in words; null while the map is shown. */
  readonly twin: MapTwin | null;
  readonly bookmarks: readonly BookmarkEntry[];
  readonly keeps: boolean;
  readonly intents: WatchIntents & {
    readonly onPlay: () => void;
    readonly onTurn: (turn: number) => void;
    readonly onJump: (kind: Jump) => void;
    readonly onView: (view: View) => void;
    readonly onSelect: (selection: Selection | null) => void;
    readonly onGo: (index: number) => void;
    readonly onNote: (index: number, note: string) => void;
    readonly onRemove: (index: number) => void;
  };
}

/** A run that is looked at: its turns on a line, the map or its words, and the report of the turn beside it. */
export function Watch(props: WatchProps): ReactElement {
  const { marks, turn, table, report, view, twin, map, intents, bookmarks } = props;
  const last = marks.length - 1;
  const beyond = { before: turn > 0, after: turn < last };
  const bookmarked = [...new Set(bookmarks.map((bookmark) => bookmark.turn))];
  return (
    <Desk
      wide
      onWords={twin ? null : () => intents.onView('text')}
      instead={view === 'text' ? text('ui.replay.situation') : undefined}
      bar={
        <WatchHead
          {...props}
          title={props.name}
          turnWords={
            turn === 0 ? text('ui.replay.at-brief') : text('ui.replay.turn.short', { turn, last })
          }
          timeWords={marks[turn].time}
        />
      }
      map={
        <>
          <div className="map-told">
            {twin ? <Situation {...{ table, twin }} onSelect={intents.onSelect} /> : map}
            {view === 'map' && report && <Caption sequence={report.sequence} />}
          </div>
          {view === 'map' && (
            <Legend
              kind={mapKind(table)}
              groups={table.groups}
              materials={table.supply?.materials.map(({ name }) => name)}
            />
          )}
          <div className="replay-bars">
            <ReplayBar
              {...{ marks, turn, bookmarked }}
              onTurn={intents.onTurn}
              onJump={intents.onJump}
            />
            {report && <PlayerBar sequence={report.sequence} beyond={beyond} />}
          </div>
        </>
      }
      panel={
        <>
          {/* one title for all turns: the focus stays where it is when the turn changes */}
          <PageTitle
            unseen
            title={text('ui.replay.title', { title: text('ui.replay'), what: props.name })}
          />
          {props.problem && (
            <p className="problem" role="alert">
              {props.problem}
            </p>
          )}
          {report ? (
            <ReportPanel
              report={report}
              lead={<Lead {...props} />}
              next={
                beyond.after && (
                  <Button className="button" onPress={() => intents.onTurn(turn + 1)}>
                    {text('ui.replay.turn.next')}
                  </Button>
                )
              }
            />
          ) : (
            <Beginning {...props} />
          )}
        </>
      }
    />
  );
}

/** What can be done at the moment that is shown, and what was marked. */
function Lead({ view, bookmarks, keeps, intents }: WatchProps): ReactElement {
  return (
    <>
      <div className="replay-lead">
        <Filters
          label={text('ui.replay.view')}
          options={VIEWS}
          value={view}
          onChange={intents.onView}
        >
          {(option) => text(`ui.replay.view.${option}`)}
        </Filters>
        <Button className="button small" onPress={intents.onBookmark}>
          {text('ui.replay.bookmark.here')}
        </Button>
      </div>
      <Bookmarks {...{ bookmarks, keeps }} {...intents} />
    </>
  );
}

/** The run at its brief: whether it holds, and the way in. */
function Beginning(props: WatchProps): ReactElement {
  const { name, verdict, table, marks, intents } = props;
  return (
    <article className="report">
      <header className="report-head">
        <p className="kicker">{text('ui.replay.start')}</p>
        <h2>{name}</h2>
      </header>
      <section className={`block verdict-block verdict-${verdict.kind}`} aria-labelledby="verdict">
        <h2 id="verdict">{verdict.title}</h2>
        <VerdictLines verdict={verdict} />
      </section>
      <div className="report-foot">
        <p>{text('ui.replay.start.about')}</p>
        {marks.length > 1 && (
          <Button className="button primary" onPress={intents.onPlay}>
            {text('ui.replay.play')}
          </Button>
        )}
      </div>
      <Lead {...props} />
      <Measures measures={table.measures} judged={table.judged} turns={table.turns} />
    </article>
  );
}
