import type { ReactElement, ReactNode } from 'react';

import type { ReportView } from '../../presenter/index.ts';
import { PageTitle } from '../parts/PageTitle.tsx';
import { Changes } from './Changes.tsx';
import { TurnLog } from './TurnLog.tsx';

interface ReportPanelProps {
  readonly report: ReportView;
  /** The way on, repeated where the reading ends. */
  readonly next: ReactNode;
  /** What can be done with the turn, where it is one of a run that is looked at: then the run is the page. */
  readonly lead?: ReactNode;
}

/** What a turn brought: the headline, each measure with its why, and the log. */
export function ReportPanel({ report, next, lead }: ReportPanelProps): ReactElement {
  return (
    <article className="report">
      <header className="report-head">
        <p className="kicker">{report.title}</p>
        {lead ? <h2>{report.headline}</h2> : <PageTitle title={report.headline} />}
        {report.outcome && <p>{report.outcome}</p>}
      </header>
      {lead}
      <Changes judged={report.judged} measures={report.measures} />
      <TurnLog sequence={report.sequence} />
      <footer className="report-foot">{next}</footer>
    </article>
  );
}
