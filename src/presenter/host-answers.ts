import { hostAccepts } from '../engine/index.ts';
import { number, sentence } from './numbers.ts';
import type { Scene } from './scene.ts';
import { text } from './texts/text.ts';

/** Why a host state said no, from what had happened until then. */
function reasonOf({ run }: Scene, host: string, turn: number): string {
  const { parameters, relief, hosts } = run.scenario;
  const earlier = run.events.flatMap((event) =>
    event.type === 'host.answered' && event.host === host && event.turn < turn ? [event.state] : [],
  );
  if (earlier.at(-1)?.startsWith('accepts'))
    return text('say.debrief.host.withdrew', { points: number(parameters['host-withdraw']) });
  const struck = run.events.find(({ type }) => type === 'landfall');
  const early = relief && hosts[relief.host].id === host && (!struck || turn < struck.turn);
  if (early) return text('say.debrief.host.early');
  const key = relief ? 'say.debrief.host.relief' : 'say.debrief.host.comfort';
  return text(key, { points: number(parameters['host-quiet']) });
}

/** How often each third country was asked and said no, and why. */
export function hostAnswers(scene: Scene): string[] {
  const { run, seen, words } = scene;
  return run.scenario.hosts.flatMap(({ id }, h) => {
    const asked = run.history.flatMap(({ orders }) =>
      orders.filter((order) => order.type === 'host.ask' && order.host === id),
    ).length;
    const noes = run.events.flatMap((event) =>
      event.type === 'host.answered' && event.host === id && event.state === 'declines'
        ? [event.turn]
        : [],
    );
    if (asked === 0) return [];
    const open = hostAccepts(seen, h);
    const told = text('say.debrief.host', {
      host: words.host(id),
      asked,
      noes: noes.length,
      open: String(open),
    });
    const reasons = noes.map((turn) =>
      text('say.debrief.host.turn', { turn, reason: reasonOf(scene, id, turn) }),
    );
    return [[sentence(told), ...reasons].join(' ')];
  });
}
