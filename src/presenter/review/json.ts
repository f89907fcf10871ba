import { bandOf, formatOrder } from '../../engine/index.ts';
import type { OutcomeRow } from '../views.ts';
import { coursePoints } from './course.ts';
import type { ClauseRow, LuckRow, ReviewView } from './views.ts';

/** Of the form of the file; docs/review.md and assets/schema/review.schema.json say what is in it. */
export const REVIEW_FORMAT = 1;

const clean = (value: number | null): number | null =>
  value === null ? null : Number(value.toFixed(4));

const measureData = ({ id, name, mandateOf, measure }: OutcomeRow) => ({
  id,
  name,
  unit: measure.unit,
  better: measure.better,
  held: measure.held,
  strained: measure.strained,
  mandate: mandateOf,
  end: measure.value,
  band: bandOf(measure, measure.value),
  course: coursePoints(measure),
});

const placeData = ({ id, value, low, middle, high, worse, same, better }: LuckRow) => ({
  id,
  value: clean(value),
  low: clean(low),
  middle: clean(middle),
  high: clean(high),
  worse: clean(worse),
  same: clean(same),
  better: clean(better),
});

const clauseData = (row: ClauseRow, used: boolean) => ({
  clause: row.clause,
  title: row.title,
  used,
  how: row.how,
  expected: row.noEffect === '',
  worth: clean(row.worth),
  verdict: row.verdict,
  words: row.words,
});

/** The review as data. */
export function reviewData(view: ReviewView) {
  const { debrief, notes, luck, choice, decisions, clauses, progress } = view;
  return {
    twoSeas: 'review',
    format: REVIEW_FORMAT,
    scenario: debrief.scenario,
    title: debrief.title,
    seed: debrief.seed,
    role: view.role,
    hash: debrief.hash,
    group: notes.group,
    ending: {
      id: debrief.ending.id,
      title: debrief.ending.title,
      conditions: debrief.ending.conditions,
    },
    score: clean(debrief.score),
    measures: [...debrief.measures, ...(debrief.quiet?.measures ?? [])].map(measureData),
    timeline: view.timeline.map(({ turn, time, orders, points, starred, note }) => ({
      turn,
      time,
      orders,
      points: points.map(({ measure, line }) => ({
        measure,
        amount: clean(line.value),
        good: line.good,
        why: line.text,
      })),
      starred,
      note,
    })),
    /** Whether all runs behind what follows were played. */
    complete: progress.complete,
    luck: luck && {
      runs: luck.runs,
      score: placeData(luck.score),
      measures: luck.measures.map(placeData),
      endings: luck.endings.map(({ id, name, share }) => ({ id, name, share: clean(share) })),
    },
    plans:
      choice &&
      choice.plans.map(({ id, name, own, ending, score, elsewhere }) => ({
        id,
        name,
        own,
        ending,
        score: clean(score),
        elsewhere: clean(elsewhere),
      })),
    decisions:
      decisions &&
      decisions.rows.map(({ turn, by, order, name, worth, differences }) => ({
        turn,
        by,
        order: formatOrder(order),
        name,
        worth: clean(worth),
        differences: Object.fromEntries(differences.map(({ id, value }) => [id, clean(value)])),
      })),
    clauses: [
      ...clauses.used.map((row) => clauseData(row, true)),
      ...[...clauses.would, ...clauses.idle].map((row) => clauseData(row, false)),
    ],
    doctrine: debrief.doctrine?.title ?? null,
    questions: debrief.questions,
    notes: { well: notes.well, improve: notes.improve, surprised: notes.surprised },
  };
}

export type ReviewData = ReturnType<typeof reviewData>;

export const reviewJson = (view: ReviewView): string =>
  `${JSON.stringify(reviewData(view), null, 2)}\n`;
