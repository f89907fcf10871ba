import {
  draftOrder,
  engineplayed,
  formatOrder,
  formatRun,
  GOVERNMENTS,
  grantOf,
  hasEnded,
  type Order,
  parseOrder,
  proceed,
  type Rejection,
  submit,
  withdrawOrder,
} from '../engine/index.ts';
import { draftAs } from '../players/index.ts';
import {
  bookAt,
  debriefView,
  lexiconOf,
  measureStory,
  orderOffered,
  rejectionSentence,
  tableView,
  text,
  textBoard,
} from '../presenter/index.ts';
import type { Table } from './conversation.ts';
import { writeText } from './files.ts';
import { afterPractice, beginPractice, endPractice, practiceLines } from './practice.ts';
import { endLines, lastReport, spanLines, whyStory } from './story.ts';

type Verb = (table: Table, rest: string) => readonly string[];

const viewOf = ({ run, book, viewer }: Table) => tableView(run, book, viewer);

const board: Verb = (table) => [textBoard(viewOf(table)), '', text('say.play.hint')];

const help: Verb = () => [
  text('say.play.help'),
  ...(
    [
      'orders',
      'number',
      'notation',
      'why',
      'lever',
      'zones',
      'board',
      'undo',
      'commit',
      'save',
      'practice',
      'quit',
    ] as const
  ).map((verb) => `  ${text(`say.play.help.${verb}`)}`),
];

const orders: Verb = (table, word) => {
  const { sections, dialogues, groups, hosts, evidence, calls, supply } = viewOf(table);
  const all = [
    ...sections.flatMap(({ levers }) => levers.flatMap((lever) => lever.orders)),
    ...dialogues.flatMap(({ place, call, slots }) => [
      ...place,
      ...call,
      ...slots.flatMap(({ remove }) => remove),
    ]),
    ...groups.flatMap(({ destinations }) => destinations),
    ...hosts.flatMap(({ ask }) => ask),
    ...evidence.flatMap(({ share, publish }) => [...share, ...publish]),
    ...calls,
    ...(supply?.orders ?? []),
  ];
  const labels = new Set<string>();
  table.menu = all.filter(({ label }) => {
    if (labels.has(label) || !label.toLowerCase().includes(word.toLowerCase())) return false;
    labels.add(label);
    return true;
  });
  if (table.menu.length === 0) return [text('say.play.none')];
  return table.menu.map(({ label, note }, i) =>
    text('say.play.number', {
      n: String(i + 1).padStart(3),
      label,
      note: note ? text('say.play.note', { note }) : '',
    }),
  );
};

/** How to give what the partner asks for, where it asks. */
const grantLines = (refusal: Rejection): string[] =>
  refusal.code === 'partner-asks'
    ? [text('say.play.grant', { order: formatOrder(grantOf(refusal.ask, refusal.by)) })]
    : [];

function draft({ run, book, viewer }: Table, order: Order): string[] {
  if (engineplayed(run, order.by)) {
    const government = text(`say.government.${order.by}`);
    return [text('say.play.not-yours', { government })];
  }
  const refusal = draftOrder(run, order);
  if (refusal) {
    const reason = rejectionSentence(refusal, run, book, viewer);
    return [text('say.play.refused', { reason }), ...grantLines(refusal)];
  }
  return [
    text('say.play.drafted', {
      order: orderOffered(order, lexiconOf(bookAt(run, book), viewer.names), run.role === 'both'),
    }),
  ];
}

function numbered(table: Table, n: number): readonly string[] {
  if (table.menu.length === 0) return [text('say.play.list-first')];
  const choice = table.menu[n - 1];
  return choice
    ? draft(table, choice.order)
    : [text('say.play.no-number', { most: table.menu.length })];
}

const why: Verb = (table, rest) => {
  const { measures } = viewOf(table);
  const [, name, turn] = /^(.*?)(?:\s+(\d+))?$/.exec(rest) ?? [];
  const wanted = name.toLowerCase();
  const found = measures.find(
    (m) => wanted !== '' && (m.id === wanted || m.name.toLowerCase().includes(wanted)),
  );
  if (!found)
    return [text('say.play.which-measure', { measures: measures.map((m) => m.id).join(', ') })];
  const { run, book, viewer } = table;
  const lines =
    turn === undefined
      ? whyStory(found)
      : spanLines(measureStory(run, book, viewer, found.id), Number(turn));
  return lines.length > 0 ? lines : [text('say.play.unmoved', { measure: found.name })];
};

const lever: Verb = (table, clause) => {
  const found = viewOf(table)
    .sections.flatMap(({ levers }) => levers)
    .find((l) => l.clause === clause);
  if (!found) return [text('say.play.which-lever', { clause })];
  return [
    `${found.clause} ${found.title}: ${found.stateWord}, ${found.playWord}`,
    ...(found.noEffect ? [`  ${found.noEffect}`] : []),
    ...[
      found.summary,
      found.sentence,
      ...found.does,
      ...found.needs,
      ...found.sides.map(({ who, text: words }) => `${who}: ${words}`),
      found.cost,
      found.takesEffect,
      found.says,
      ...found.reasons.flatMap(({ text: words, grant }) => [
        words,
        ...(grant ? [text('say.play.grant', { order: formatOrder(grant.order) })] : []),
      ]),
      ...found.orders.map((order) => order.label),
    ].map((line) => `  ${line}`),
  ];
};

const zones: Verb = (table) => viewOf(table).zones.map((zone) => zone.sentence);

const undo: Verb = ({ run, book, viewer }) => {
  const last = run.orders.length - 1;
  if (last < 0) return [text('say.play.nothing-to-undo')];
  const words = lexiconOf(bookAt(run, book), viewer.names);
  return withdrawOrder(run, last).map((order) =>
    text('say.play.taken-back', { order: orderOffered(order, words, run.role === 'both') }),
  );
};

const save: Verb = ({ run }, file) => {
  if (file === '') return [text('say.play.which-file')];
  writeText(file, formatRun(run));
  return [text('say.cli.written', { file })];
};

const commit: Verb = (table) => {
  const { run, book, viewer } = table;
  if (hasEnded(run)) return [text('say.play.over')];
  for (const by of GOVERNMENTS.filter((government) => engineplayed(run, government)))
    draftAs(run, by, 'reader');
  for (const government of GOVERNMENTS) submit(run, government);
  const report = lastReport(run, book, viewer);
  proceed(run);
  table.menu = [];
  if (table.kept) return [...report, ...afterPractice(table)];
  return [...report, '', ...(hasEnded(run) ? debrief(table) : board(table, ''))];
};

function debrief({ run, book, viewer }: Table): string[] {
  const view = debriefView(run, book, viewer);
  if (!view) return [];
  return [
    text('say.play.debrief'),
    ...endLines(run, book, viewer),
    ...(view.doctrine
      ? [`${view.doctrine.title}. ${view.doctrine.text} ${view.doctrine.allies}`]
      : []),
    text('say.play.turning-points'),
    ...view.turningPoints.map((point) => `  ${point.text}`),
    text('say.play.questions'),
    ...view.questions.map((question) => `  ${question}`),
    text('say.play.over'),
  ];
}

const VERBS: Readonly<Record<string, Verb>> = {
  help,
  orders,
  why,
  lever,
  zones,
  board,
  undo,
  commit,
  save,
  practice: beginPractice,
  skip: endPractice,
};

/** What the game answers to a line; in a practice turn what it asks for next stands below. */
export function answerTo(table: Table, line: string): readonly string[] {
  const asked = practiceLines(table).join('\n');
  const answer = answerOf(table, line);
  const asks = practiceLines(table);
  return asks.length > 0 && asks.join('\n') !== asked && !answer.includes(asks[1])
    ? [...answer, ...asks]
    : answer;
}

function answerOf(table: Table, line: string): readonly string[] {
  if (/^\d+$/.test(line)) return numbered(table, Number(line));
  const order = parseOrder(line);
  if (order) return draft(table, order);
  const [verb, ...rest] = line.split(/\s+/);
  const word = verb.toLowerCase();
  return Object.hasOwn(VERBS, word)
    ? VERBS[word](table, rest.join(' '))
    : [text('say.play.unknown', { line })];
}
