import { csvLine } from '../csv.ts';
import type { ClassAsked } from './class.ts';
import { runNamed } from './class-names.ts';
import { classView } from './class.ts';
import { inertCell } from './escape.ts';

/** Columns of the table before those of the measures; docs/class.md says what stands in them. */
export const CLASS_COLUMNS = [
  'name',
  'file',
  'verified',
  'reason',
  'scenario',
  'seed',
  'role',
  'status',
  'turns',
  'ending',
  'score',
  'orders',
  'hash',
] as const;

/** All files as a table: a row each, and two columns for each measure, its value and its band. */
export function classCsv(asked: ClassAsked): string {
  const { files, hidden } = asked;
  const reasons = new Map(classView(asked).faults.map(({ key, reason }) => [key, reason]));
  const runs = files.map(({ sheet }) => (sheet && sheet !== 'unreadable' ? sheet.run : undefined));
  const measures = [...new Set(runs.flatMap((run) => run?.measures.map(({ id }) => id) ?? []))];
  const rows = files.map(({ key, name, sheet }, at) => {
    const run = runs[at];
    return [
      runNamed(name, run ?? null, at, hidden),
      hidden ? null : name,
      sheet === null ? 'waiting' : run ? 'yes' : 'no',
      reasons.get(key) ?? null,
      ...(run
        ? [
            run.scenario,
            run.seed,
            run.role,
            run.ending === null ? 'open' : 'ended',
            run.turns,
            run.ending,
            run.score === null ? null : Number(run.score.toFixed(2)),
            run.orders.length,
            run.hash,
          ]
        : Array<null>(9).fill(null)),
      ...measures.flatMap((id) => {
        const measure = run?.measures.find((each) => each.id === id);
        return [measure?.value ?? null, measure?.band ?? null];
      }),
    ];
  });
  const head = [...CLASS_COLUMNS, ...measures.flatMap((id) => [id, `${id} band`])];
  return [head, ...rows]
    .map((cells) => cells.map((cell) => (typeof cell === 'string' ? inertCell(cell) : cell)))
    .map((cells) => `${csvLine(cells)}\r\n`)
    .join('');
}
