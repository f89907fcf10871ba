import type { ReactElement } from 'react';

import { text } from '../../presenter/index.ts';
import type { ClassFaultRow } from '../../presenter/review/index.ts';

/** Files that are not among the runs, each with its reason. */
export function Faults({
  faults,
}: {
  readonly faults: readonly ClassFaultRow[];
}): ReactElement | null {
  if (faults.length === 0) return null;
  return (
    <section className="class-faults">
      <h2>{text('ui.class.faults')}</h2>
      <ul>
        {faults.map(({ key, name, reason }) => (
          <li key={key}>
            <b>{name}</b> {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}
