import { entryPointOf, nearestBase, roundTrip } from '../engine/index.ts';
import type { Choices } from './choices.ts';
import { cargoChoices } from './groups.ts';
import { uninvitedCost } from './ports.ts';
import { duration } from './numbers.ts';
import { commanded, type Scene } from './scene.ts';
import { text } from './texts/text.ts';
import type { Warning } from './views.ts';

/** What an adviser would say of a disaster before the turn is committed. */
export function reliefWarnings(scene: Scene, choices: Choices): Warning[] {
  const { run, draft, words } = scene;
  const { relief, ports } = run.scenario;
  if (!relief) return [];
  const found = run.scenario.groups.flatMap((_, g) => groupWarnings(scene, choices, g));
  relief.entryPoints.forEach(({ port }, e) => {
    if (draft.slots[e] > 0 && draft.arrivals[e] > draft.slots[e] * 1.001)
      found.push({
        code: 'jam',
        text: text('say.warning.jam', { port: words.place(ports[port].id) }),
      });
  });
  return found;
}

/** A group that is at a way in or bound for one, where it may not land anything or has nothing to land. */
function groupWarnings(scene: Scene, choices: Choices, g: number): Warning[] {
  const { run, draft, words } = scene;
  const { relief, groups, platforms, ports, parameters } = run.scenario;
  const { id, government, platform, count } = groups[g];
  const to = draft.groupTo[g];
  const isWayIn = relief!.entryPoints.some(({ port }) => port === to);
  if (!platforms[platform].lift || !commanded(scene).includes(government)) return [];
  if (!isWayIn) return sailsUnloaded(scene, g);
  const there = entryPointOf(run, draft, g) >= 0;
  const costs = uninvitedCost(scene, g, to);
  // a state has as long to agree as it takes to hear it again: a ship that is longer under way may start
  const early = there || draft.groupHours[g] < parameters['host-patience'];
  const args = {
    group: words.group(id),
    port: words.place(ports[to].id),
    host: words.state(ports[to].owner),
    count,
    costs,
    there: there ? 'yes' : 'no',
  };
  const found: Warning[] = [];
  if (costs && early) found.push({ code: 'uninvited', text: text('say.warning.uninvited', args) });
  if (draft.cargo[g] === 0)
    found.push({
      code: 'no-cargo',
      text: text('say.warning.no-cargo', args),
      settles: {
        label: text('say.warning.settle.cargo'),
        spoken: text('say.warning.settle.cargo.group', { group: words.group(id) }),
        title: text('say.warning.settle.cargo.title'),
        choices: cargoChoices(choices, id),
      },
    });
  const empty = sailsEmpty(scene, g);
  if (empty) found.push({ code: 'sails-empty', text: empty });
  return found;
}

/** Ships that leave stocks with nothing on board for a port that is no way in. */
function sailsUnloaded(scene: Scene, g: number): Warning[] {
  const { run, draft, seen, words } = scene;
  const { groups, ports } = run.scenario;
  const { id } = groups[g];
  const [from, to] = [seen.groupTo[g], draft.groupTo[g]];
  const hasStocks = (port: number) => nearestBase(run, draft, g, port)?.port === port;
  const leaves = run.orders.some((order) => order.type === 'group.sail' && order.group === id);
  const lies = from < ports.length && seen.groupHours[g] <= 0;
  if (!leaves || !lies || draft.cargo[g] === 0 || draft.hold[g] > 0 || !hasStocks(from)) return [];
  const args = {
    group: words.group(id),
    from: words.place(ports[from].id),
    to: to < ports.length ? words.place(ports[to].id) : '',
    stocks: to < ports.length && hasStocks(to) ? 'yes' : 'no',
  };
  return [{ code: 'sails-unloaded', text: text('say.warning.sails-unloaded', args) }];
}

/** Ships that leave in this turn with nothing on board, and where they will then fetch it; null for all others. */
function sailsEmpty({ run, draft, seen, words }: Scene, g: number): string | null {
  const { groups, platforms, ports } = run.scenario;
  const { id, platform } = groups[g];
  const sent = run.orders.some((order) => order.type === 'group.sail' && order.group === id);
  const carries = draft.cargo[g] > 0 && platforms[platform].kind !== 'aircraft';
  if (!sent || !carries || draft.hold[g] > 0) return null;
  const from = seen.groupTo[g];
  const base = nearestBase(run, draft, g, draft.groupTo[g]);
  if (!base || seen.groupHours[g] > 0 || from >= ports.length) return null;
  const stocks = nearestBase(run, draft, g, from)?.port === from;
  return text('say.warning.sails-empty', {
    group: words.group(id),
    from: words.place(ports[from].id),
    stocks: stocks ? 'yes' : 'no',
    base: words.place(ports[base.port].id),
    time: duration(roundTrip(run, draft, g, draft.groupTo[g])),
  });
}
