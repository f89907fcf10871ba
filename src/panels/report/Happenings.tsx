import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';

import { type ReportLine, type ReportView, text } from '../../presenter/index.ts';

interface HappeningsProps {
  readonly groups: ReportView['groups'];
  readonly onZone: (id: string) => void;
}

/** The log of a turn, grouped by who or where; what matters most stands out. */
export function Happenings({ groups, onZone }: HappeningsProps): ReactElement {
  return (
    <section className="block" aria-labelledby="happened">
      <h2 id="happened">{text('ui.report.happened')}</h2>
      {groups
        .filter((group) => group.lines.length > 0)
        .map((group) => (
          <section key={group.id} className="happenings">
            <h3>{group.title}</h3>
            <ul>
              {group.lines.map((line) => (
                <Line key={line.id} line={line} onZone={onZone} />
              ))}
            </ul>
          </section>
        ))}
    </section>
  );
}

function Line({ line, onZone }: { line: ReportLine; onZone: (id: string) => void }): ReactElement {
  const { zone } = line;
  return (
    <li className={`happening weight-${line.importance}`}>
      <p>
        {line.text}
        {zone && (
          <Button
            className="text-button"
            aria-label={text('ui.report.show-line', { line: line.text })}
            onPress={() => onZone(zone)}
          >
            {text('ui.report.show')}
          </Button>
        )}
      </p>
      {line.more && <p className="quiet">{line.more}</p>}
    </li>
  );
}
