import { type Event, RELEASES, type Supply } from '../engine/index.ts';
import { sentence } from './numbers.ts';
import { playedTurn, type Scene } from './scene.ts';
import { cameFrom, isCounted } from './supply-flows.ts';
import { tonnesWords } from './supply-makers.ts';
import { text } from './texts/text.ts';
import type { ReportLine } from './views.ts';

/* What Japan's stock gave in the last turn; of earlier turns the tonnes are not kept. */

/** To whom, in words; '' where nothing went out. */
function gaveWords(scene: Scene, supply: Supply, k: number): string {
  const gave = supply.users.flatMap(({ id, commodity }, u) => {
    const tonnes = commodity === k ? cameFrom(scene, supply, u, 'reserve') : 0;
    return tonnes < 0.05
      ? []
      : [
          text('say.report.stock.to', {
            maker: scene.words.maker(id),
            tonnes: tonnesWords(tonnes),
          }),
        ];
  });
  return gave.length > 0 ? text('say.report.stock.gave', { list: gave.join(', ') }) : '';
}

/** What a stock that was opened in a turn gave the makers in it. */
export function stockGave(
  scene: Scene,
  { order, turn }: Extract<Event, { type: 'order.taken' }>,
): string | undefined {
  const { run, seen } = scene;
  const { supply } = run.scenario;
  if (order.type !== 'stock.release' || order.release === 'none' || !supply) return undefined;
  if (playedTurn(seen) !== turn) return undefined;
  const k = run.index.commodity.get(order.commodity)!;
  return gaveWords(scene, supply, k) || text('say.report.stock.nothing');
}

/** A stock that was opened in an earlier turn and gave something in this one. */
export function openStocks(scene: Scene, turn: number): ReportLine[] {
  const { run, seen, words } = scene;
  const { supply } = run.scenario;
  if (!supply || !isCounted(scene) || playedTurn(seen) !== turn) return [];
  return supply.commodities.flatMap(({ id }, k): ReportLine[] => {
    const ordered = run.events.some(
      (event) =>
        event.type === 'order.taken' &&
        event.turn === turn &&
        event.order.type === 'stock.release' &&
        event.order.commodity === id,
    );
    const gave = gaveWords(scene, supply, k);
    if (ordered || !gave || RELEASES[seen.opened[k]] === 'none') return [];
    return [
      {
        id: `${turn}.stock.${id}`,
        group: 'home',
        text: sentence(text('say.report.stock.open', { commodity: words.commodity(id) })),
        more: gave,
        entry: null,
        moved: [],
        help: null,
        importance: 1,
      },
    ];
  });
}
