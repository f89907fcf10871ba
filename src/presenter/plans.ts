import { hostAccepts } from '../engine/index.ts';
import type { Scene } from './scene.ts';

/**
 * The coastal state, by name, without whose yes a plan of the coast guards does nothing in a sea: it shortens the
 * way only of ships that may help. Null where the entry is no such plan, or nobody has to agree.
 * @param entry index of the entry; @param place index of the place
 */
export function planBarred(
  { run, draft, words }: Scene,
  entry: number,
  place: number,
): string | null {
  const { entries, ports, zones, hosts } = run.scenario;
  if (!entries[entry].effects.some(({ hook }) => hook === 'coast-guard-plan')) return null;
  const host = zones[place - ports.length]?.host ?? -1;
  return host < 0 || hostAccepts(draft, host) ? null : words.host(hosts[host].id);
}
