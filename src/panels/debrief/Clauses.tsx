import type { ReactElement } from 'react';

import { text } from '../../presenter/index.ts';
import type { ClauseRow, ClausesView, Verdict } from '../../presenter/review/index.ts';
import { EntryLink } from '../parts/EntryLink.tsx';

/** What of the Declaration was used and what that did; what would have mattered, and what not and why. */
export function Clauses({ clauses }: { readonly clauses: ClausesView }): ReactElement {
  const { used, would, idle, idleTitle, lead } = clauses;
  return (
    <section className="clauses">
      <h2>{text('say.review.clauses')}</h2>
      {lead && <p>{lead}</p>}
      <Part title={text('say.review.clauses.used')} rows={used}>
        {text('ui.debrief.used.none')}
      </Part>
      <Part title={text('say.review.clauses.would')} rows={would} />
      <Part title={idleTitle} rows={idle} />
    </section>
  );
}

interface PartProps {
  readonly title: string;
  readonly rows: readonly ClauseRow[];
  /** What stands there when there is none. */
  readonly children?: string;
}

function Part({ title, rows, children }: PartProps): ReactElement | null {
  if (rows.length === 0 && !children) return null;
  return (
    <div className="review-block">
      <h3>{title}</h3>
      {rows.length === 0 && <p className="quiet">{children}</p>}
      <ul className="clause-list">
        {rows.map((row) => (
          <Row key={row.clause} row={row} />
        ))}
      </ul>
    </div>
  );
}

/** Marks of a verdict, beside its words. */
const MARKS: Readonly<Record<Verdict, string>> = {
  helps: '▲',
  harms: '▼',
  depends: '◆',
  nothing: '○',
};

function Row({ row }: { readonly row: ClauseRow }): ReactElement {
  const { how, booked, noEffect, verdict, words } = row;
  return (
    <li>
      <p className="clause-head">
        <EntryLink entry={row} />
        {verdict && (
          <span className={`clause-verdict clause-${verdict}`}>
            <span aria-hidden="true">{MARKS[verdict]}</span> {text(`say.review.verdict.${verdict}`)}
          </span>
        )}
      </p>
      <p className="quiet">{how}</p>
      {words && <p>{words}</p>}
      {booked && <p className="quiet">{booked}</p>}
      {noEffect && <p className="no-effect">{noEffect}</p>}
    </li>
  );
}
