import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { format, resolveConfig } from 'prettier';

import { fastest, HEADLINE, type Session, summary } from './bench.ts';
import type { FuturesFound } from './parts/futures.ts';
import { growthPlot } from './plot.ts';

/* docs/performance.md: what the last session found in tables, and one row for every session. */

const docs = (name: string): string =>
  fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));
const PAGE = docs('performance.md');
const PLOT = docs('growth.svg');

type Row = readonly string[];
const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Three digits are all that a measurement on a shared machine says. */
const short = (x: number): string =>
  x >= 100 ? Math.round(x).toLocaleString('en') : Number(x.toPrecision(3)).toString();
const ms = (x: number): string => `${short(x)} ms`;
const times = (x: number): string => `${short(x)}×`;

function runsTable({ runs }: Session): string {
  const sets = Object.keys(runs);
  const kinds = Object.keys(runs[sets[0]]);
  const cell = (set: string, kind: string, form: string): string => {
    const found = runs[set][kind]?.[form];
    if (!found) return '–';
    const best = form === fastest(runs[set][kind]);
    const text = `${ms(found.ms)}, ${times(found.ratio)}`;
    return best ? `**${text}**` : text;
  };
  const rows = kinds.flatMap((kind) =>
    Object.keys(runs[sets[0]][kind])
      .filter((form) => form !== 'tables')
      .map((form) => [`${kind}: ${form}`, ...sets.map((set) => cell(set, kind, form))]),
  );
  const base = ['tables', ...sets.map((set) => ms(runs[set][kinds[0]].tables.ms))];
  return table(['a run', ...sets], [base, ...rows]);
}

function stepsTable({ steps }: Session): string {
  const best = fastest(steps);
  const rows = Object.entries(steps).map(([form, { ms: time, ratio }]) => {
    const cells = [`${short(time * 1000)} µs`, times(ratio)];
    return [form, ...(form === best ? cells.map((cell) => `**${cell}**`) : cells)];
  });
  return table(['', 'all steps of a run', 'as long as on tables'], rows);
}

function futuresTable({ node, chromium }: Session): string {
  const row = (where: string, { first100, all }: FuturesFound): Row => [
    where,
    ...[first100, all].flatMap(({ p50, p95, cold }) => [ms(p50), ms(p95), ms(cold)]),
  ];
  return table(
    ['', 'first 100, p50', 'p95', 'cold', 'all 1,000, p50', 'p95', 'cold', 'processor time'],
    [
      [...row('Node, in the same thread', node), ms(node.processor)],
      [...row('Chromium, in the worker', chromium), '–'],
    ],
  );
}

const forksTable = ({ forks }: Session): string =>
  table(
    [
      '',
      'bytes of state',
      'copied',
      'into a new buffer',
      'as a future',
      'structuredClone of arrays',
    ],
    Object.entries(forks).map(([id, { stateBytes, copy, fork, imagined, structuredClone }]) => [
      id,
      short(stateBytes),
      ...[copy, fork, imagined, structuredClone].map((ns) => `${short(ns)} ns`),
    ]),
  );

const growthTable = ({ growth }: Session): string =>
  table(
    ['', 'once', 'twice', 'four times'],
    growth.map(({ what, sizes }) => [
      what,
      ...sizes.map(
        ({ ms: time, ratio, amount }) => `${short(amount)}: ${ms(time)}, ${times(ratio)}`,
      ),
    ]),
  );

const SESSIONS = [
  'session (UTC)',
  'load',
  'vs XState',
  'vs boardgame.io',
  'runs a second',
  '1,000 futures, Node p50 / p95 / cold',
  'processor time',
  'Chromium p50 / p95 / cold',
  'first 100, Chromium p50',
  'page’s longest task',
  'copy',
  'two cores',
] as const;

function sessionRow(session: Session): Row {
  const { runs, futures1000Ms, forkNs, twoCores } = summary(session);
  const three = ({ p50, p95, cold }: typeof futures1000Ms.node) =>
    `${[p50, p95, cold].map((time) => short(time)).join(' / ')} ms`;
  const { longestTask, first100 } = session.chromium;
  return [
    session.date,
    String(session.machine.load),
    times(runs.vsXState),
    times(runs.vsBoardgameIo),
    short(runs.perSecond),
    three(futures1000Ms.node),
    ms(session.node.processor),
    three(futures1000Ms.chromium),
    ms(first100.p50),
    longestTask < 50 ? 'under 50 ms' : ms(longestTask),
    `${short(forkNs)} ns`,
    times(twoCores),
  ];
}

const machineLine = ({ date, machine }: Session): string => {
  const { cpu, cores, system, node, chromium, load } = machine;
  return `Session of ${date} UTC: ${cores} cores of ${cpu}, ${system}, Node ${node}, Chromium ${chromium}; load ${load}.`;
};

/** The parts of the page that a session writes, by the name between whose marks they stand. */
const partsOf = (session: Session): Record<string, string> => ({
  machine: machineLine(session),
  runs: runsTable(session),
  steps: stepsTable(session),
  futures: futuresTable(session),
  forks: forksTable(session),
  growth: growthTable(session),
});

/**
 * The page with a session's findings in it.
 * @throws Error when a mark is missing
 */
export function written(page: string, session: Session): string {
  const put = (text: string, name: string, body: (old: string) => string): string => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [from, to] = [text.indexOf(open) + open.length, text.indexOf(close)];
    if (to < from) throw new Error(`docs/performance.md has no place for ${name}`);
    const old = text.slice(from, to).trim();
    return `${text.slice(0, from)}\n\n${body(old)}\n\n${text.slice(to)}`;
  };
  const filled = Object.entries(partsOf(session)).reduce(
    (text, [name, body]) => put(text, name, () => body),
    page,
  );
  const row = `| ${sessionRow(session).join(' | ')} |`;
  return put(filled, 'sessions', (old) => `${old || table(SESSIONS, [])}\n${row}`);
}

/** Adds a session to docs/performance.md and draws the plot of how time grows. */
export async function record(session: Session): Promise<void> {
  const page = written(readFileSync(PAGE, 'utf8'), session);
  const style = await resolveConfig(PAGE);
  writeFileSync(PAGE, await format(page, { ...style, parser: 'markdown' }));
  writeFileSync(PLOT, growthPlot(session.growth, HEADLINE.scenario));
}
