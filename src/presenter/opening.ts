import {
  type Order,
  parseOrder,
  prepareHours,
  type Run,
  startHours,
  turnAfter,
} from '../engine/index.ts';
import { playerOrders } from '../players/index.ts';
import { commanded, type Scene } from './scene.ts';
import type { LeverSection, LeverView, OpeningView, ProjectView, TableView } from './views.ts';

/*
 * A turn in five things, for those who see the table for the first time.
 */

/** So many levers, and so many measures. */
const FEW = 3;

/** The plan of one who does what the brief advises. */
const READER = 'reader';

const isStart = ({ type }: Order): boolean => type === 'lever.start' || type === 'lever.prepare';

/** What a plan would order in the whole game, in order. */
const ordersOf = ({ scenario }: Run, plan: string): Order[] =>
  (scenario.plans[plan] ?? []).flatMap(({ order }) => parseOrder(order) ?? []);

const begins = (orders: readonly Order[]): string[] =>
  orders.flatMap((order) => ('clause' in order && isStart(order) ? [order.clause] : []));

/** In how many plans of the scenario a lever is begun at all: nobody plans with what does nothing there. */
function plansWith({ run }: Scene): (clause: string) => number {
  const all = Object.keys(run.scenario.plans).map((plan) => new Set(begins(ordersOf(run, plan))));
  return (clause) => all.filter((begun) => begun.has(clause)).length;
}

/** Whether what is begun now acts before the game is over. */
function isInTime({ run, seen }: Scene, { clause, state }: LeverView): boolean {
  const at = run.index.entry.get(clause)!;
  const first = state.startsWith('ready') ? 0 : prepareHours(run, at);
  const acts = turnAfter(run.scenario, seen.turn[0], first + startHours(run, at));
  return acts <= run.scenario.turns;
}

/**
 * Levers that can be put to use now: those that a reader of the brief would take first, then those that most
 * plans for the scenario make use of, then those at hand.
 */
function firstLevers(scene: Scene, sections: readonly LeverSection[]): LeverView[] {
  const { run, draft } = scene;
  const ordered = begins(run.orders);
  const read = [...ordered, ...begins(ordersOf(run, READER))];
  const rank = ({ clause }: LeverView) => {
    const at = read.indexOf(clause);
    return at < 0 ? read.length : at;
  };
  const planned = plansWith(scene);
  const wait = ({ clause }: LeverView) =>
    run.scenario.entries[run.index.entry.get(clause)!].leads.start;
  // before the first order of a turn and after it the same levers stand here
  return sections
    .flatMap(({ levers }) => levers)
    .filter(
      (lever) =>
        lever.noEffect === '' &&
        draft.turn[0] > 0 &&
        (ordered.includes(lever.clause) ||
          (lever.orders.some(({ order }) => isStart(order)) && isInTime(scene, lever))),
    )
    .sort((a, b) => rank(a) - rank(b) || planned(b.clause) - planned(a.clause) || wait(a) - wait(b))
    .slice(0, FEW);
}

/** Of each kind of supply decision those that a reader of the brief would take now, and those taken in this turn. */
function firstSupplies(scene: Scene, supply: TableView['supply']): OpeningView['supply'] {
  if (!supply) return { materials: [], projects: [] };
  const { run } = scene;
  const due = commanded(scene).flatMap((by) => playerOrders(run, by, READER));
  const now = [...run.orders, ...due];
  const ids = new Set(
    now.flatMap((order) =>
      'project' in order ? [order.project] : 'commodity' in order ? [order.commodity] : [],
    ),
  );
  // what was due in an earlier turn and was not paid for is still advised
  for (const order of ordersOf(run, READER)) if ('project' in order) ids.add(order.project);
  const isFirst = ({ id }: { readonly id: string }) => ids.has(id);
  const isOpen = ({ state, fund }: ProjectView) => state.startsWith('drafted') || fund.length > 0;
  return {
    materials: supply.materials.filter(isFirst).map(({ id }) => id),
    projects: supply.projects
      .filter(isFirst)
      .filter(isOpen)
      .map(({ id }) => id),
  };
}

/** What presses, in the scenario’s own kind of pressure. */
function pressureOf(table: Pick<TableView, 'pressure' | 'hazard' | 'supply' | 'shocks'>): string[] {
  if (table.hazard) return [table.hazard.sentence];
  if (table.supply) return [table.supply.sentence];
  return table.shocks ? table.shocks.slice(0, FEW) : [table.pressure.sentence];
}

/** The five things of a turn; the fifth is to commit it. */
export function openingOf(
  scene: Scene,
  table: Pick<TableView, 'pressure' | 'hazard' | 'supply' | 'shocks' | 'sections' | 'measures'>,
): OpeningView {
  const weight = new Map(scene.run.scenario.measures.map(({ id, weight: w }) => [id, w]));
  const measures = table.measures.toSorted(
    (a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0),
  );
  return {
    stake: scene.book.texts.brief.stake,
    measures: measures
      .slice(0, FEW)
      .map(({ name, formatted, band, bandWord }) => ({ name, formatted, band, bandWord })),
    pressure: pressureOf(table),
    levers: firstLevers(scene, table.sections).map(({ clause }) => clause),
    supply: firstSupplies(scene, table.supply),
  };
}
