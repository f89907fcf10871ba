import { type ReactElement, useState } from 'react';
import { Button } from 'react-aria-components';

import { text } from '../../presenter/index.ts';
import type { ClassGroup, ClassRow } from '../../presenter/review/index.ts';
import { BandMark } from '../parts/BandMark.tsx';
import { ScrollBox } from '../parts/ScrollBox.tsx';

/** The columns that rows can be sorted by. */
const COLUMNS = ['group', 'role', 'ending', 'turns', 'score'] as const;
type Column = (typeof COLUMNS)[number];

const VALUES: Readonly<Record<Column, (row: ClassRow) => string | number>> = {
  group: ({ name }) => name,
  role: ({ role }) => role,
  ending: ({ ending }) => ending,
  turns: ({ turns }) => turns,
  score: ({ score }) => -(score ?? -1),
};

const collator = new Intl.Collator('en', { numeric: true });

function sorted(rows: readonly ClassRow[], by: Column | null): readonly ClassRow[] {
  if (by === null) return rows;
  const value = VALUES[by];
  return rows.toSorted((a, b) => {
    const [x, y] = [value(a), value(b)];
    return typeof x === 'number' && typeof y === 'number'
      ? x - y
      : collator.compare(String(x), String(y));
  });
}

/** Every run of the class, a row each. */
export function Table({ group }: { readonly group: ClassGroup }): ReactElement {
  const { rows, columns } = group;
  const [by, setBy] = useState<Column | null>(null);
  const roles = new Set(rows.map(({ role }) => role)).size > 1;
  // what is the same for all needs no column
  const shown = COLUMNS.filter((column) => roles || column !== 'role');
  return (
    <section>
      <h2>{text('ui.class.table')}</h2>
      <ScrollBox className="scroll-x" label={text('ui.class.table')}>
        <table className="class-table">
          <thead>
            <tr>
              {shown.map((column) => (
                <th
                  key={column}
                  scope="col"
                  aria-sort={
                    by !== column ? undefined : column === 'score' ? 'descending' : 'ascending'
                  }
                >
                  <Button
                    className="text-button"
                    aria-label={text('ui.class.sort', {
                      column: text(`ui.class.column.${column}`),
                    })}
                    onPress={() => setBy(by === column ? null : column)}
                  >
                    {text(`ui.class.column.${column}`)}
                  </Button>
                </th>
              ))}
              {columns.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted(rows, by).map((row) => (
              <Row key={row.key} row={row} roles={roles} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}

function Row({ row, roles }: { readonly row: ClassRow; readonly roles: boolean }): ReactElement {
  const { name, role, ending, turns, scoreWords, measures, sameAs } = row;
  return (
    <tr>
      <th scope="row">
        {name}
        {sameAs && (
          <span className="quiet same-as">{text('ui.class.same-as', { name: sameAs })}</span>
        )}
      </th>
      {roles && <td>{role}</td>}
      <td>{ending}</td>
      <td className="number">{turns}</td>
      <td className="number">{scoreWords}</td>
      {measures.map(({ id, written, band, bandWord }) => (
        <td key={id} className="number">
          {written} <BandMark band={band} word={bandWord} />
        </td>
      ))}
    </tr>
  );
}
