import {
  helpShare,
  MONTH_DAYS,
  monthsOf,
  needOf,
  ORIGINS,
  type Origin,
  RELEASES,
  type Run,
  stockGives,
  type Supply,
} from '../engine/index.ts';
import { percent } from './numbers.ts';
import { playedTurn, type Scene } from './scene.ts';
import { text } from './texts/text.ts';

/*
 * Tonnes of the last turn as they were seen. Before the first turn of a restriction nothing has been
 * counted yet, and what is under contract stands in for it.
 */

/** Whether a turn of this scenario has been played. */
export const isCounted = ({ run, seen }: Pick<Scene, 'run' | 'seen'>): boolean =>
  playedTurn(seen) > run.scenario.since.turn;

/** What a maker bought from the other side in a turn before the restriction. */
export const usualFrom = (run: Run, supply: Supply, u: number): number =>
  supply.users[u].demand * supply.users[u].dependence * monthsOf(run);

/** Tonnes that came to a maker from an origin. */
export function cameFrom(scene: Scene, supply: Supply, u: number, origin: Origin): number {
  const { run, seen } = scene;
  if (isCounted(scene)) return seen.arrived[u * ORIGINS.length + ORIGINS.indexOf(origin)];
  const { government, demand, dependence } = supply.users[u];
  const elsewhere = demand * (1 - dependence);
  const own = government === 'japan' ? seen.shipped[u] : Math.max(0, elsewhere - seen.ordered[u]);
  const usual: Record<Origin, number> = {
    licensed: demand * dependence,
    third: seen.ordered[u],
    india: own,
    recycled: 0,
    reserve: 0,
  };
  return usual[origin] * monthsOf(run);
}

/** Tonnes that a maker needed in the last turn. */
export const neededBy = (scene: Scene, u: number): number =>
  isCounted(scene) ? scene.seen.needed[u] : needOf(scene.seen, u) * monthsOf(scene.run);

/** What came from the other side in the last turn, as a share of usual trade with a government's makers. */
export function licensedShare(scene: Scene, supply: Supply, government: 'india' | 'japan'): number {
  let came = 0;
  let usual = 0;
  supply.users.forEach((user, u) => {
    if (user.government !== government) return;
    // makers of little tonnage weigh by the output that stands on it
    const weight = user.output / user.demand;
    came += weight * cameFrom(scene, supply, u, 'licensed');
    usual += weight * usualFrom(scene.run, supply, u);
  });
  return usual > 0 ? came / usual : 1;
}

/** The same for both governments, in words. */
export const licensedWords = (scene: Scene, supply: Supply): string =>
  text('say.supply.licensed', {
    india: percent(licensedShare(scene, supply, 'india')),
    japan: percent(licensedShare(scene, supply, 'japan')),
  });

/** Days in the sheds at which lines slow down: what rationing keeps back at the end of a turn. */
export const slowsAt = (run: Run, supply: Supply): number =>
  Math.max(0, supply.numbers['ration-months'] - 1) * MONTH_DAYS * monthsOf(run);

/** Tonnes that a maker has this turn without Japan's stock, if as much comes in as in the last: in its sheds, and what arrives. */
const withoutStock = (scene: Scene, supply: Supply, u: number): number =>
  ORIGINS.reduce(
    (sum, origin) => (origin === 'reserve' ? sum : sum + cameFrom(scene, supply, u, origin)),
    scene.seen.stored[u],
  );

/** What an opening of Japan's stock would give this turn, by the engine's rule, if deliveries stay as they are. */
export const foreseenRelease = (
  scene: Scene,
  supply: Supply,
  commodity: number,
  release: (typeof RELEASES)[number],
) =>
  stockGives(scene.run, supply, scene.draft, { commodity, release }, (u) =>
    withoutStock(scene, supply, u),
  );

/** The common answer by which India's makers get from the stock, where it is ordered now and does not act yet; ''. */
export function answerBegun({ run, draft }: Scene): string {
  const clause = answerOf(run);
  const ordered = run.orders.some(
    (order) => order.type === 'lever.start' && order.clause === clause,
  );
  return ordered && helpShare(run, draft) === 0 ? clause : '';
}

/** Its number. */
export function answerOf({ carriers, scenario }: Run): string {
  const carrier = carriers.get('coercion-answer')?.[0];
  return carrier ? scenario.entries[carrier.entry].clause : '';
}

/** What a maker would have at hand at the end of this turn if deliveries stay as they are, with Japan's stock as it is ordered. */
export function foreseenCover(scene: Scene, supply: Supply, u: number): number {
  const { run, seen, draft } = scene;
  const { commodity } = supply.users[u];
  const months = monthsOf(run);
  const need = needOf(seen, u) * months;
  const given = foreseenRelease(scene, supply, commodity, RELEASES[draft.opened[commodity]]);
  const there = withoutStock(scene, supply, u) + given.to[u];
  return need > 0 ? (MONTH_DAYS * months * (there - need)) / need : Infinity;
}
