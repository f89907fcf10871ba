import { wholePercents } from '../numbers.ts';
import { text } from '../texts/text.ts';
import type { OutcomeRow } from '../views.ts';
import { slightWords } from './decisions.ts';
import { markdownLine as line, markdownQuote as quote } from './escape.ts';
import { WASH } from './notes.ts';
import type { ClauseRow, ReviewView, TimelineTurn } from './views.ts';

/*
 * The review as a document to hand out: a heading for each question that a facilitator asks, words before
 * tables, nothing that needs the program to be understood.
 */

/** Paragraphs under a heading; nothing when there is nothing to say. */
const section = (title: string, lines: readonly string[]): string[] =>
  lines.some(Boolean) ? [`## ${line(title)}`, '', ...lines, ''] : [];

const list = (lines: readonly string[]): string[] => lines.map((words) => `- ${line(words)}`);

/** Paragraphs, a blank line between. */
const paragraphs = (...words: readonly string[]): string[] =>
  words.filter(Boolean).flatMap((each, i) => (i === 0 ? [line(each)] : ['', line(each)]));

/** A table; cells are words as they are. @param numbers columns whose cells stand to the right */
function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[] = [],
): string[] {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => line(cell)).join(' | ')} |`;
  const rule = head.map((_, i) => (numbers.includes(i) ? '--:' : '---'));
  return [row(head), `| ${rule.join(' | ')} |`, ...rows.map(row)];
}

const outcome = (rows: readonly OutcomeRow[]): string[] =>
  table(
    [
      text('say.review.column.measure'),
      text('say.review.column.start'),
      text('say.review.column.end'),
      text('say.review.column.change'),
      text('say.review.column.band'),
      text('say.review.column.rule'),
    ],
    rows.map(({ name, mandateWords, mandateOf, start, end, change, bandWord, rule }) => [
      mandateOf === null ? name : `${name} (${mandateWords})`,
      start,
      end,
      change,
      bandWord,
      rule,
    ]),
    [1, 2, 3],
  );

function turnLines({ turn, time, begins, orders, points, starred, note }: TimelineTurn): string[] {
  const mark = starred ? ' ★' : '';
  return [
    `- **${line(text('ui.debrief.turn', { turn }))}** (${line(time)})${mark}${note ? ` ${line(note)}` : ''}`,
    ...(begins ? [`  - ${line(text('say.review.begins', { title: begins }))}`] : []),
    ...orders.map((order) => `  - ${line(order)}`),
    ...points.map(
      ({ measureName, line: why }) =>
        `  - ${why.good ? '▲' : '▼'} **${line(measureName)} ${line(why.amount)}**: ${line(why.text)}`,
    ),
  ];
}

/** Turns in which something was ordered, turned or marked; the others in one line between them. */
function timeline(turns: readonly TimelineTurn[]): string[] {
  const lines: string[] = [];
  let quiet: number[] = [];
  const flush = () => {
    if (quiet.length > 0) {
      const [first, last] = [quiet[0], quiet[quiet.length - 1]];
      lines.push(`- ${line(text('say.review.quiet', { first, last, n: quiet.length }))}`);
    }
    quiet = [];
  };
  for (const turn of turns) {
    const told = turn.orders.length + turn.points.length > 0 || turn.starred || turn.begins;
    if (!told) quiet.push(turn.turn);
    else {
      flush();
      lines.push(...turnLines(turn));
    }
  }
  flush();
  return lines;
}

function luck({ luck: found, choice, progress }: ReviewView): string[] {
  if (!found) return paragraphs(progress.words);
  const write = (value: number | null) => (value === null ? '' : String(Number(value.toFixed(1))));
  return [
    ...paragraphs(found.lead, choice?.verdict ?? ''),
    '',
    ...table(
      [
        text('say.review.column.measure'),
        text('say.review.column.own'),
        '5 %',
        '50 %',
        '95 %',
        text('say.review.column.worse'),
        text('say.review.column.same'),
        text('say.review.column.better'),
      ],
      [...found.measures, found.score].map((row) => [
        row.name,
        row.written,
        write(row.low),
        write(row.middle),
        write(row.high),
        ...wholePercents([row.worse, row.same, row.better]),
      ]),
      [1, 2, 3, 4, 5, 6, 7],
    ),
    '',
    ...paragraphs(text('say.review.luck.endings', { runs: found.runs })),
    '',
    ...found.endings.map(
      ({ name, words, own }) =>
        `- ${line(own ? text('say.review.luck.this-ending', { ending: name }) : name)}: ${line(words)}`,
    ),
    '',
    ...paragraphs(found.leftOut),
    ...(choice ? ['', ...paragraphs(choice.lead), '', ...plans(choice.plans)] : []),
  ];
}

const plans = (rows: NonNullable<ReviewView['choice']>['plans']): string[] =>
  table(
    [
      text('say.review.column.plan'),
      text('say.review.column.score'),
      text('say.review.column.elsewhere'),
      text('say.review.column.ending'),
      text('say.review.column.about'),
    ],
    rows.map(({ name, score, elsewhere, ending, about, own }) => [
      own ? text('say.review.choice.own') : name,
      String(Math.round(score)),
      elsewhere === null ? '' : String(Math.round(elsewhere)),
      ending,
      about,
    ]),
    [1, 2],
  );

function decisions({ decisions: found }: ReviewView): string[] {
  if (!found) return [];
  const told = found.rows.filter(({ slight }) => !slight);
  const rows = told.map((row) => [
    row.worthWords,
    String(row.turn),
    row.name,
    [
      row.differences.map(({ name, amount }) => `${name} ${amount}`).join(', '),
      [row.otherwise, row.takesAlong].filter(Boolean).join(' '),
    ]
      .filter(Boolean)
      .join('. '),
  ]);
  const head = [
    text('say.review.column.worth'),
    text('say.review.column.turn'),
    text('say.review.column.order'),
    text('say.review.column.did'),
  ];
  const rest = [slightWords(found.rows.length - told.length), found.nothing].filter(Boolean);
  return [
    ...paragraphs(found.lead),
    ...(rows.length > 0 ? ['', ...table(head, rows, [0, 1])] : []),
    ...(rest.length > 0 ? ['', line(rest.join(' '))] : []),
  ];
}

function clauseLine({ clause, title, how, booked, noEffect, verdict, words }: ClauseRow): string {
  const said = verdict ? `, *${line(text(`say.review.verdict.${verdict}`))}*` : '';
  const rest = [`${how}.`, booked, noEffect, words].filter(Boolean).join(' ');
  return `- **${line(`${clause} ${title}`)}**${said}: ${line(rest)}`;
}

function clauses({ clauses: { used, would, idle, idleTitle, lead } }: ReviewView): string[] {
  const part = (title: string, rows: readonly ClauseRow[]): string[] =>
    rows.length === 0 ? [] : ['', `### ${line(title)}`, '', ...rows.map(clauseLine)];
  return [
    ...paragraphs(lead),
    ...part(text('say.review.clauses.used'), used),
    ...part(text('say.review.clauses.would'), would),
    ...part(idleTitle, idle),
  ];
}

const hotWash = ({ notes }: ReviewView): string[] =>
  WASH.filter((id) => notes[id].trim() !== '').flatMap((id, i) => [
    ...(i > 0 ? [''] : []),
    `**${line(text(`say.review.wash.${id}`))}**`,
    '',
    ...quote(notes[id]),
  ]);

/** The review as a Markdown document. */
export function reviewMarkdown(view: ReviewView): string {
  const { debrief, notes, role } = view;
  const { ending, doctrine } = debrief;
  const facts = [
    ...(notes.group.trim() === '' ? [] : [text('say.review.fact.group', { group: notes.group })]),
    text('say.review.fact.played', { role, turns: debrief.turns }),
    text('say.review.fact.seed', { seed: debrief.seed }),
  ];
  const lines = [
    `# ${line(text('say.review.title', { title: debrief.title }))}`,
    '',
    `**${line(ending.title)}.** ${line(ending.why)} ${line(debrief.limits)}`,
    '',
    line(ending.text),
    '',
    ...list(facts),
    '',
    ...section(text('ui.debrief.why'), list(ending.conditions)),
    ...section(text('ui.measures'), [
      ...outcome(debrief.measures),
      ...(debrief.quiet
        ? ['', `### ${line(debrief.quiet.title)}`, '', ...outcome(debrief.quiet.measures)]
        : []),
      '',
      line(`${text('ui.debrief.score')} ${debrief.scoreWords}. ${debrief.scoreCaveat}`),
    ]),
    ...section(text('say.review.timeline'), [
      line(text('say.review.timeline.about')),
      '',
      ...timeline(view.timeline),
    ]),
    ...section(text('say.review.luck'), luck(view)),
    ...section(text('say.review.decisions'), decisions(view)),
    ...section(
      doctrine ? text('ui.debrief.doctrine', { title: doctrine.title }) : '',
      doctrine ? paragraphs(doctrine.text, doctrine.allies) : [],
    ),
    ...section(text('ui.debrief.hosts'), list(debrief.hosts)),
    ...section(text('ui.debrief.hidden'), list(debrief.hidden)),
    ...section(text('say.review.clauses'), clauses(view)),
    ...section(
      text('ui.debrief.questions'),
      debrief.questions.map((question, i) => `${i + 1}. ${line(question)}`),
    ),
    ...section(text('say.review.wash'), hotWash(view)),
    ...section(text('say.review.made'), [
      ...paragraphs(view.progress.complete ? view.progress.words : '', text('say.review.fiction')),
      '',
      line(text('ui.debrief.hash', { hash: debrief.hash })),
    ]),
  ];
  return `${lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
