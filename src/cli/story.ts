import type { Run } from '../engine/index.ts';
import {
  debriefView,
  GROUPINGS,
  type MeasureStory,
  type MeasureView,
  type ReportView,
  reportView,
  text,
  type Viewer,
  type WhyTurn,
} from '../presenter/index.ts';
import type { Book } from '../scenario/index.ts';

/** Why a measure moved in one turn, as lines. */
export const whyLines = (name: string, why: WhyTurn): string[] => [
  text('say.cli.why', { measure: name, change: why.change, after: why.after }),
  ...why.lines.map(
    (line) => `  ${text('say.cli.why.line', { amount: line.amount, why: line.text })}`,
  ),
];

/** What moved a measure in one turn, by cause, by entry and by place; none for a turn that was not played. */
export function spanLines(story: MeasureStory | null, turn: number): string[] {
  const span = story?.spans.find((played) => played.turn === turn);
  if (!story || !span) return [];
  const line = (amount: string, why: string) => text('say.cli.why.line', { amount, why });
  return [
    span.label,
    text('say.cli.why', { measure: story.name, change: span.change.written, after: span.after }),
    ...GROUPINGS.flatMap((by) => [
      `  ${text(`ui.glass.by.${by}`)}`,
      ...span.groups[by].map(({ written, title }) => `    ${line(written, title)}`),
    ]),
  ];
}

/** All that is known of why a measure moved, oldest turn first. */
export const whyStory = ({ name, why }: MeasureView): string[] =>
  [...why]
    .reverse()
    .filter((turn) => turn.lines.length > 0)
    .flatMap((turn) => [turn.label, ...whyLines(name, turn).map((line) => `  ${line}`)]);

/** A turn report as lines. */
export const reportLines = (report: ReportView, why: boolean): string[] => [
  report.title,
  ...report.groups.flatMap((group) => [
    `  ${group.title}`,
    ...group.lines.flatMap((line) => [
      `    ${line.text}`,
      ...(line.more ? [`      ${line.more}`] : []),
    ]),
  ]),
  ...(why
    ? report.measures
        .filter((measure) => measure.why.lines.length > 0)
        .flatMap((measure) => whyLines(measure.name, measure.why).map((line) => `  ${line}`))
    : []),
];

/** The report of the turn that was played last, as lines. */
export const lastReport = (run: Run, book: Book, viewer: Viewer, why = false): string[] =>
  reportLines(reportView(run, book, viewer), why);

/** How a run ended, as lines; none while it is open. */
export function endLines(run: Run, book: Book, viewer: Viewer): string[] {
  const view = debriefView(run, book, viewer);
  if (!view) return [];
  const { ending, measures } = view;
  return [
    text('say.cli.ending', { title: ending.title, id: ending.id }),
    `  ${ending.why} ${view.limits}`,
    `  ${ending.text}`,
    ...ending.conditions.map((condition) => `  ${condition}`),
    ...measures.map((m) => `  ${m.name}: ${m.end}, ${m.bandWord} (${m.start}, ${m.change})`),
    ...[...view.used].map(({ clause, title, effect }) => `  ${clause} ${title}: ${effect}`),
    text('say.cli.score', { score: view.scoreWords, caveat: view.scoreCaveat }),
    text('say.cli.hash', { hash: view.hash }),
  ];
}
