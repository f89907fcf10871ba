import { type Order, parseOrder, type Run } from '../engine/index.ts';
import type { Scene } from './scene.ts';
import type { LeverSection, LeverView, OpeningView, TableView } from './views.ts';

/*
 * A turn in five things, for those who see the table for the first time.
 */

/** So many levers, and so many measures. */
const FEW = 3;

const isStart = ({ type }: Order): boolean => type === 'lever.start' || type === 'lever.prepare';

/** What a reader of the brief would order in the whole game, in order. */
const planOf = ({ scenario }: Run): Order[] =>
  (scenario.plans['reader'] ?? []).flatMap(({ order }) => parseOrder(order) ?? []);

/** Levers that can be put to use now: those that a reader of the brief would take first, then those at hand. */
function firstLevers(scene: Scene, sections: readonly LeverSection[]): LeverView[] {
  const { run, draft } = scene;
  const planned = [...run.orders, ...planOf(run)].flatMap((order) =>
    'clause' in order && isStart(order) ? [order.clause] : [],
  );
  const rank = ({ clause }: LeverView) => {
    const at = planned.indexOf(clause);
    return at < 0 ? planned.length : at;
  };
  const ordered = new Set(
    run.orders.flatMap((order) => ('clause' in order && isStart(order) ? [order.clause] : [])),
  );
  const wait = ({ clause }: LeverView) =>
    run.scenario.entries[run.index.entry.get(clause)!].leads.start;
  // before the first order of a turn and after it the same levers stand here
  return sections
    .flatMap(({ levers }) => levers)
    .filter(
      (lever) =>
        lever.noEffect === '' &&
        draft.turn[0] > 0 &&
        (ordered.has(lever.clause) || lever.orders.some(({ order }) => isStart(order))),
    )
    .sort((a, b) => rank(a) - rank(b) || wait(a) - wait(b))
    .slice(0, FEW);
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
  };
}
