import type { ReactElement, ReactNode } from 'react';
import { Button } from 'react-aria-components';

import { type Names, type ReportView, type TableView, text } from '../../presenter/index.ts';
import { Desk } from '../desk/Desk.tsx';
import { Legend } from '../desk/Legend.tsx';
import { Timeline } from '../desk/Timeline.tsx';
import { TopBar } from '../desk/TopBar.tsx';
import type { DeskIntents } from '../intents.ts';
import { Changes } from '../report/Changes.tsx';
import { Happenings } from '../report/Happenings.tsx';

interface ReportProps {
  readonly report: ReportView;
  readonly table: TableView;
  readonly names: Names;
  readonly map: ReactNode;
  readonly intents: DeskIntents & {
    readonly onNext: () => void;
    readonly onZone: (id: string) => void;
  };
}

/** What a turn brought: the headline, each measure with its why, and the log in order of subject. */
export function Report({ report, table, names, map, intents }: ReportProps): ReactElement {
  const next = (
    <Button className="button primary" data-shortcut="commit" onPress={intents.onNext}>
      {report.ended ? text('ui.report.debrief') : text('ui.report.next', { turn: report.turn + 1 })}
    </Button>
  );
  return (
    <Desk
      wide
      bar={
        <TopBar
          title={table.title}
          turnWords={text('ui.report.of', { turn: report.turn, turns: table.turns })}
          dayWords={text('ui.report')}
          governments={table.governments}
          names={names}
          intents={intents}
          action={next}
        />
      }
      map={
        <>
          {map}
          <Legend />
          <Timeline turn={report.turn} turns={table.turns} sessions={[]} headline={null} />
        </>
      }
      panel={
        <article className="report">
          <header className="report-head">
            <p className="kicker">{report.title}</p>
            <h1 tabIndex={-1}>{report.headline}</h1>
          </header>
          <Changes measures={report.measures} />
          <Happenings groups={report.groups} onZone={intents.onZone} />
          <footer className="report-foot">{next}</footer>
        </article>
      }
    />
  );
}
