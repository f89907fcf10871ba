import {
  bandOf,
  type Event,
  openingOf,
  type Run,
  scoreOf,
  turnStart,
  valueOf,
  ENGINE_VERSION,
} from '../../engine/index.ts';
import { finalMeasures } from '../../players/index.ts';
import { digitsOf } from '../../presenter/index.ts';
import { endingId, lastHash } from '../ended.ts';
import type { Case, Sweep } from './sweep.ts';

/*
 * The columns of a sweep. docs/sweep.md says the same in a table, and a test holds the two together.
 */

export type Cell = string | number | null;

export interface Column {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'number';
  readonly of: (ended: Run, asked: Case) => Cell;
}

/** What stands in `without` where nothing is switched off: a word, so that no reader takes clauses for numbers. */
export const NOTHING = 'nothing';

/** Decimals of a score: beyond them two weights never differ. */
const SCORE_DIGITS = 4;

const count = (run: Run, is: (event: Event) => boolean): number => run.events.filter(is).length;

/** Whether the run passed through a coercion incident: elsewhere there is nothing to count. */
const hasIncidents = ({ legs }: Run): boolean =>
  legs.some(({ scenario }) => scenario.coercion !== null);

const ofIncidents = (is: (event: Event) => boolean) => (run: Run) =>
  hasIncidents(run) ? count(run, is) : null;

const ordersOf = (by: 'india' | 'japan') => (run: Run) =>
  run.history.reduce((sum, { orders }) => sum + orders.filter((o) => o.by === by).length, 0);

/** Entries that an order named, as a lever, as a dialogue or as its item. */
const entriesUsed = ({ history }: Run): number =>
  new Set(
    history.flatMap(({ orders }) =>
      orders.flatMap((order) => [
        ...('clause' in order ? [order.clause] : []),
        ...('dialogue' in order ? [order.dialogue] : []),
      ]),
    ),
  ).size;

/** The columns that every sweep has. */
export const COLUMNS: readonly Column[] = [
  { name: 'scenario', type: 'text', of: (run) => openingOf(run).id },
  { name: 'rules', type: 'text', of: (_, { scenario }) => scenario.hash },
  { name: 'engine', type: 'integer', of: () => ENGINE_VERSION },
  { name: 'assumptions', type: 'text', of: (_, { uncertain }) => uncertain },
  { name: 'player', type: 'text', of: (_, { player }) => player },
  { name: 'without', type: 'text', of: (_, { without }) => without.join(' ') || NOTHING },
  { name: 'seed', type: 'integer', of: (_, { seed }) => seed },
  { name: 'ending', type: 'text', of: endingId },
  { name: 'ended_in', type: 'text', of: ({ scenario }) => scenario.id },
  { name: 'turns', type: 'integer', of: ({ history }) => history.length },
  {
    name: 'days',
    type: 'number',
    of: ({ scenario, history }) => turnStart(scenario, history.length + 1) / 24,
  },
  {
    name: 'score',
    type: 'number',
    of: ({ scenario, state }) => Number(scoreOf(scenario, state).toFixed(SCORE_DIGITS)),
  },
  { name: 'orders_india', type: 'integer', of: ordersOf('india') },
  { name: 'orders_japan', type: 'integer', of: ordersOf('japan') },
  {
    name: 'orders_lapsed',
    type: 'integer',
    of: (run) => count(run, ({ type }) => type === 'order.lapsed'),
  },
  { name: 'entries_used', type: 'integer', of: entriesUsed },
  {
    name: 'sessions',
    type: 'integer',
    of: (run) => count(run, ({ type }) => type === 'dialogue.sat'),
  },
  {
    name: 'deadlocks',
    type: 'integer',
    of: (run) => count(run, (e) => e.type === 'dialogue.sat' && e.outcome === 'deadlocked'),
  },
  {
    name: 'averted',
    type: 'integer',
    of: ofIncidents((e) => e.type === 'incident' && e.outcome === 'averted'),
  },
  { name: 'accidents', type: 'integer', of: ofIncidents(({ type }) => type === 'accident') },
  { name: 'hash', type: 'text', of: lastHash },
];

/** A measure's two columns; empty in a run that ends in a scenario without it. */
function measureColumns(id: string): Column[] {
  const name = id.replaceAll('-', '_');
  const found = ({ scenario, state, index }: Run) => {
    const at = index.measure.get(id);
    if (at === undefined) return null;
    const measure = scenario.measures[at];
    const value = Number(valueOf(scenario, state, at).toFixed(digitsOf(measure.quantum)));
    return { value, band: bandOf(measure, value) };
  };
  return [
    { name, type: 'number', of: (run) => found(run)?.value ?? null },
    { name: `${name}_band`, type: 'text', of: (run) => found(run)?.band ?? null },
  ];
}

/** All columns of a sweep: those that every sweep has, and two for each measure that a run of it may end with. */
export function columnsOf({ scenarios }: Pick<Sweep, 'scenarios'>): Column[] {
  const ids = new Set(scenarios.flatMap(({ rules }) => finalMeasures(rules).map(({ id }) => id)));
  return [...COLUMNS, ...[...ids].flatMap(measureColumns)];
}
