import { entryPointOf, hostAccepts } from '../engine/index.ts';
import { commanded, type Scene } from './scene.ts';
import { text } from './texts/text.ts';
import type { Warning } from './views.ts';

/** What an adviser would say of a disaster before the turn is committed. */
export function reliefWarnings(scene: Scene): Warning[] {
  const { run, draft, words } = scene;
  const { relief, groups, platforms, ports } = run.scenario;
  if (!relief) return [];
  const found: Warning[] = [];
  const open = hostAccepts(draft, relief.host);
  groups.forEach(({ id, government, platform }, g) => {
    const e = entryPointOf(run, draft, g);
    if (e < 0 || !platforms[platform].lift || !commanded(scene).includes(government)) return;
    const args = {
      group: words.group(id),
      port: words.place(ports[relief.entryPoints[e].port].id),
    };
    if (!open) found.push({ code: 'uninvited', text: text('say.warning.uninvited', args) });
    if (draft.cargo[g] === 0)
      found.push({ code: 'no-cargo', text: text('say.warning.no-cargo', args) });
  });
  relief.entryPoints.forEach(({ port }, e) => {
    if (draft.slots[e] > 0 && draft.arrivals[e] > draft.slots[e] * 1.001)
      found.push({
        code: 'jam',
        text: text('say.warning.jam', { port: words.place(ports[port].id) }),
      });
  });
  return found;
}
