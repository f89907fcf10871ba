import { text } from './texts/text.ts';
import type { HazardView, SupplyView, TableView } from './views.ts';

const pad = (words: string, width: number): string =>
  words + ' '.repeat(Math.max(0, width - words.length));

/** Rows of words in columns as wide as their widest word; the last column is ragged. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, c) => Math.max(...rows.map((row) => row[c].length)));
  return rows.map((row) =>
    `  ${row.map((word, c) => (c === row.length - 1 ? word : pad(word, widths[c]))).join('  ')}`.trimEnd(),
  );
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

const measures = (view: TableView): string[] =>
  columns(view.measures.map((m) => [m.name, m.formatted, m.bandWord, m.trendWords]));

const governments = (view: TableView): string[] =>
  view.governments.flatMap((g) => [
    `  ${g.name}: ${g.capitalWords}; ${g.budgetWords}; ${g.statusWords}`,
    `    ${g.ministries.map((m) => `${m.name} ${m.words}`).join(', ')}`,
  ]);

const pressure = ({ pressure: p, zones }: TableView): string[] => [
  `  ${p.sentence}`,
  ...(p.warning ? [`  ${p.warning}`] : []),
  ...columns(
    zones.map((zone) => [
      zone.name,
      zone.postureWord,
      zone.seen.map((s) => s.words).join(', '),
      [...zone.present, ...zone.coming, ...zone.incidents].join('; '),
    ]),
  ),
];

const hazard = (h: HazardView): string[] => [
  `  ${h.sentence}`,
  ...indented(h.facts),
  ...indented(h.districts.map((d) => d.sentence)),
  ...indented(h.entryPoints.map((e) => e.sentence)),
];

const supply = (s: SupplyView): string[] => [
  `  ${s.sentence}`,
  ...(s.warning ? [`  ${s.warning}`] : []),
  ...indented(s.facts),
  ...s.deals
    .filter((deal) => deal.terms.length > 0)
    .flatMap((deal) => [
      `  ${deal.sentence}`,
      ...deal.terms.map(({ name, words }) => `    ${name}: ${words}`),
    ]),
  ...indented(s.makers.map((m) => m.sentence)),
  ...indented(s.materials.map((m) => m.sentence)),
  ...indented(s.sources.map((source) => source.sentence)),
  ...indented(s.projects.map((p) => p.sentence)),
];

const dialogues = (view: TableView): string[] =>
  columns(
    view.dialogues
      .filter((d) => d.inPlay)
      .map((d) => [
        `${d.clause} ${d.title}`,
        d.stateWords,
        d.sits?.words ?? text('say.agenda.none'),
        d.slots.map((slot) => slot.words).join(' | '),
      ]),
  );

const levers = (view: TableView): string[] =>
  columns(
    view.sections
      .flatMap((s) => s.levers)
      .filter((l) => l.inPlay && l.family !== 'dialogue')
      .map((l) => [`${l.clause} ${l.title}`, l.familyWord, l.stateWord, l.place?.name ?? '']),
  );

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** The table as plain text: for the terminal, tests and bug reports. */
export function textBoard(view: TableView): string {
  return [
    [view.title, view.turnWords, view.dayWords, view.phaseWords].join(' · '),
    ...section(text('say.board.measures'), measures(view)),
    ...section(text('say.board.governments'), governments(view)),
    ...(view.hazard
      ? section(text('say.board.hazard'), hazard(view.hazard))
      : view.supply
        ? section(text('say.board.supply'), supply(view.supply))
        : view.shocks
          ? section(text('say.board.shocks'), indented(view.shocks))
          : section(text('say.board.pressure'), pressure(view))),
    ...section(
      text('say.board.groups'),
      indented(
        view.groups.map((g) => (g.cargoWords ? `${g.sentence} (${g.cargoWords})` : g.sentence)),
      ),
    ),
    ...section(text('say.board.hosts'), indented(view.hosts.map((h) => h.sentence))),
    ...section(text('say.board.dialogues'), dialogues(view)),
    ...section(text('say.board.levers'), levers(view)),
    ...section(
      text('say.board.evidence'),
      indented(view.evidence.map((e) => `${e.name}: ${e.drafted ?? e.words}`)),
    ),
    ...section(text('say.board.warnings'), indented(view.warnings.map((w) => w.text))),
    ...section(text('say.board.tray'), indented(view.tray.map((o) => o.sentence))),
  ].join('\n');
}
