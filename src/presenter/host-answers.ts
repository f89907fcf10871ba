import { hostAccepts } from '../engine/index.ts';
import { sentence } from './numbers.ts';
import type { Scene } from './scene.ts';
import { refusalWords } from './sentences/refusal.ts';
import { text } from './texts/text.ts';

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
      text('say.debrief.host.turn', { turn, reason: refusalWords(scene.run, id, turn) }),
    );
    return [[sentence(told), ...reasons].join(' ')];
  });
}
