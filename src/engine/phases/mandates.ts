import { hostAccepts } from '../models/facilities.ts';
import { changeFor, isOff, measureValue, type Run } from '../run.ts';
import type { Government, GroupKind } from '../vocabulary.ts';

/** How much a kind of ship under pressure asks of its government's mandate, a warship 1. */
function exposureOf(run: Run, kind: GroupKind): number {
  if (kind === 'warship') return 1;
  return kind === 'coast-guard' ? run.scenario.parameters['mandate-coast-guard'] : 0;
}

/** The most exposed kind of ship that a government keeps on station in a zone, as a weight; 0 for none. */
function exposure(run: Run, government: Government, zone: number): number {
  const { state, scenario } = run;
  const place = scenario.ports.length + zone;
  let most = 0;
  scenario.groups.forEach((group, i) => {
    const here =
      state.groupTo[i] === place && group.government === government && state.onStation[i] > 0;
    if (here) most = Math.max(most, exposureOf(run, scenario.platforms[group.platform].kind));
  });
  return most;
}

/** Whether Japan's ships have a legal basis in a zone: home waters, a host's consent, or a reviewed operation there. */
function isCovered(run: Run, zone: number): boolean {
  const { state, scenario } = run;
  const { home, host } = scenario.zones[zone];
  const place = 1 + scenario.ports.length + zone;
  return (
    home === 'japan' ||
    (host >= 0 && hostAccepts(state, host)) ||
    scenario.entries.some(
      (entry, e) =>
        entry.family === 'operation' &&
        state.reviewed[e] > 0 &&
        state.entryPlace[e] === place &&
        !isOff(run, e),
    )
  );
}

/** What time restores of a mandate: a little each turn, up to where it began. */
function recover(run: Run, id: 'autonomy' | 'legal'): void {
  const measure = run.index.measure.get(id);
  if (measure === undefined) return;
  const missing = run.scenario.measures[measure].initial - measureValue(run, run.state, id);
  changeFor(
    run,
    id,
    Math.min(run.scenario.parameters['mandate-recovery'], Math.max(0, missing)),
    'recovery',
  );
}

/** 6f. Each government's private mandate: India's freedom of choice, Japan's legal footing. */
export function mandates(run: Run): void {
  const { state, scenario } = run;
  scenario.zones.forEach((zone, z) => {
    const pressed = state.pressure[z];
    if (pressed < 1) return;
    const exposed = exposure(run, 'japan', z);
    if (exposed > 0 && !isCovered(run, z)) {
      const asked = exposed * pressed * scenario.parameters['mandate-legal-step'];
      const share = scenario.parameters['mandate-legal-presence'];
      changeFor(run, 'legal', -asked * share, 'legal-exposure', { zone: z });
    }
    if (zone.home !== 'india') {
      const seen =
        exposure(run, 'india', z) * pressed * scenario.parameters['mandate-autonomy-step'];
      const share = scenario.parameters['mandate-autonomy-presence'];
      changeFor(run, 'autonomy', -seen * share, 'alignment', { zone: z });
    }
  });
  recover(run, 'legal');
  recover(run, 'autonomy');
}
