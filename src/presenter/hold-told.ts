import { type Event, GOODS, legAt, nearestBase } from '../engine/index.ts';
import { number } from './numbers.ts';
import { playedTurn, type Scene } from './scene.ts';
import { text } from './texts/text.ts';

/** Why nothing is on board of a group: it is at sea, or in a port with stocks or without. */
function whereOf({ run, seen }: Scene, group: number): 'sea' | 'stocks' | 'port' {
  const at = seen.groupTo[group];
  if (seen.groupHours[group] > 0 || at >= run.scenario.ports.length) return 'sea';
  return nearestBase(run, seen, group, at)?.port === at ? 'stocks' : 'port';
}

/** What an order to carry goods has come to, or what a group that arrived has on board; of older turns it is not kept. */
export function holdTold(scene: Scene, event: Event): string | undefined {
  const { run, seen } = scene;
  const { scenario } = run;
  const ordered = event.type === 'order.taken' && event.order.type === 'cargo.set';
  if ((!ordered && event.type !== 'group.arrived') || playedTurn(seen) !== event.turn) return;
  if (legAt(run, event.turn).scenario !== scenario) return;
  const g = run.index.group.get(event.type === 'group.arrived' ? event.group : idOf(event));
  if (g === undefined || !scenario.relief || !scenario.platforms[scenario.groups[g].platform].lift)
    return;
  if (seen.hold[g] >= 0.5)
    return text('say.report.hold', {
      tonnes: number(seen.hold[g]),
      good: text(`say.good.${GOODS[seen.loaded[g] - 1]}`),
    });
  return ordered ? text('say.report.hold.none', { where: whereOf(scene, g) }) : undefined;
}

const idOf = (event: Event): string =>
  event.type === 'order.taken' && event.order.type === 'cargo.set' ? event.order.group : '';
