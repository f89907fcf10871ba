import { formatOrder } from '../../engine/index.ts';
import { csvLine } from '../csv.ts';
import type { OutcomeRow } from '../views.ts';
import { coursePoints } from './course.ts';
import { inertCell } from './escape.ts';
import { WASH } from './notes.ts';
import type { LuckRow, ReviewView } from './views.ts';

/** The columns of the table; docs/review.md says what stands in them. */
export const REVIEW_COLUMNS = [
  'kind',
  'turn',
  'by',
  'id',
  'name',
  'order',
  'value',
  'unit',
  'band',
  'low',
  'middle',
  'high',
  'worse',
  'same',
  'better',
  'runs',
  'worth',
  'verdict',
  'words',
] as const;

type Column = (typeof REVIEW_COLUMNS)[number];
export type ReviewRow = Partial<Record<Column, string | number | null>>;

/** Without the noise of binary fractions. */
const clean = (value: number | null): number | null =>
  value === null ? null : Number(value.toFixed(4));

const runRows = ({ debrief, role, notes }: ReviewView): ReviewRow[] =>
  Object.entries({
    group: notes.group,
    scenario: debrief.scenario,
    title: debrief.title,
    seed: debrief.seed,
    role,
    ending: debrief.ending.title,
    hash: debrief.hash,
  }).map(([id, words]) => ({ kind: 'run', id, words }));

const courseRows = ({ id, name, measure }: OutcomeRow): ReviewRow[] =>
  coursePoints(measure).map(({ turn, value, band }) => ({
    kind: 'measure',
    turn,
    id,
    name,
    value,
    unit: measure.unit,
    band,
  }));

function placeRow(row: LuckRow, runs: number): ReviewRow {
  const { id, name, value, unit, low, middle, high, worse, same, better } = row;
  return {
    kind: 'luck',
    id,
    name,
    value: clean(value),
    unit,
    low: clean(low),
    middle: clean(middle),
    high: clean(high),
    worse: clean(worse),
    same: clean(same),
    better: clean(better),
    runs,
  };
}

const luckRows = ({ luck }: ReviewView): ReviewRow[] =>
  luck
    ? [
        ...[luck.score, ...luck.measures].map((row) => placeRow(row, luck.runs)),
        ...luck.endings.map(({ id, name, share }) => ({
          kind: 'ending',
          id,
          name,
          value: clean(share),
          runs: luck.runs,
        })),
      ]
    : [];

const planRows = ({ choice }: ReviewView): ReviewRow[] =>
  (choice?.plans ?? []).map(({ id, name, score, elsewhere, ending }) => ({
    kind: 'plan',
    id,
    name,
    value: clean(score),
    middle: clean(elsewhere),
    words: ending,
  }));

const decisionRows = ({ decisions }: ReviewView): ReviewRow[] =>
  (decisions?.rows ?? []).flatMap((row) => {
    const head = { turn: row.turn, by: row.by, order: formatOrder(row.order) };
    return [
      {
        kind: 'decision',
        ...head,
        name: row.name,
        worth: clean(row.worth),
        words: [row.otherwise, row.takesAlong].filter(Boolean).join(' '),
      },
      ...row.differences.map(({ id, name, value }) => ({
        kind: 'effect',
        ...head,
        id,
        name,
        value: clean(value),
      })),
    ];
  });

const clauseRows = ({ clauses: { used, would, idle } }: ReviewView): ReviewRow[] =>
  [used, [...would, ...idle]].flatMap((rows, i) =>
    rows.map(({ clause, title, worth, verdict, words, noEffect, how }) => ({
      kind: i === 0 ? 'clause used' : 'clause not used',
      id: clause,
      name: title,
      worth: clean(worth),
      verdict,
      words: [how, noEffect, words].filter(Boolean).join('. '),
    })),
  );

const timelineRows = ({ timeline }: ReviewView): ReviewRow[] =>
  timeline.flatMap(({ turn, points, starred, note }) => [
    ...points.map(({ measure, measureName, line }) => ({
      kind: 'turning point',
      turn,
      id: measure,
      name: measureName,
      value: clean(line.value),
      words: line.text,
    })),
    ...(starred ? [{ kind: 'star', turn, words: note }] : []),
  ]);

/** Everything of a review that is a number, a choice or a note, one to a row. */
export const reviewRows = (view: ReviewView): ReviewRow[] => [
  ...runRows(view),
  { kind: 'score', value: clean(view.debrief.score) },
  ...view.debrief.measures.flatMap(courseRows),
  ...(view.debrief.quiet?.measures ?? []).flatMap(courseRows),
  ...luckRows(view),
  ...planRows(view),
  ...decisionRows(view),
  ...clauseRows(view),
  ...timelineRows(view),
  ...WASH.filter((id) => view.notes[id].trim() !== '').map((id) => ({
    kind: 'note',
    id,
    words: view.notes[id],
  })),
];

/** The review as a table; no cell is a formula to a spreadsheet. */
export function reviewCsv(view: ReviewView): string {
  const rows = reviewRows(view).map((row) =>
    REVIEW_COLUMNS.map((column) => {
      const value = row[column] ?? null;
      return typeof value === 'string' ? inertCell(value) : value;
    }),
  );
  return [REVIEW_COLUMNS, ...rows].map((cells) => `${csvLine(cells)}\r\n`).join('');
}
