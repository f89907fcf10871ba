import { acting } from '../entries.ts';
import { CHART_WIDTH, chartCode } from '../rulebook.ts';
import { partnerOf, type Run } from '../run.ts';
import { placeOfZone, seaMiles } from '../scenario.ts';
import type { State } from '../state.ts';
import type { Government } from '../vocabulary.ts';

/*
 * Which ports and tankers are open to whom. This is all that the supplies agreement does: it opens the
 * partner's facilities and tankers. What that is worth follows from distances (presence.ts).
 */

const ACCEPTS = chartCode('host', 'accepts');
const ACCEPTS_QUIETLY = chartCode('host', 'acceptsQuietly');

/** Whether a host state has said yes, in public or quietly. */
export function hostAccepts(state: State, host: number): boolean {
  const code = state.hosts[host * CHART_WIDTH];
  return code === ACCEPTS || code === ACCEPTS_QUIETLY;
}

/**
 * Whether a host opens its harbours and airfields. A state that is itself pressed and said yes quietly
 * lets partners act in its waters, but ships in its ports would be seen.
 */
export function portsOpen(run: Run, state: State, host: number): boolean {
  const code = state.hosts[host * CHART_WIDTH];
  return code === ACCEPTS || (code === ACCEPTS_QUIETLY && !run.scenario.hosts[host].pressed);
}

/** Whether each side may use the other's facilities now. */
export const partnerFacilitiesOpen = (run: Run, state: State): boolean =>
  acting(run, state, 'partner-facilities').some(({ force }) => force >= 1);

/** Indices of the ports where a government's ships and aircraft can be resupplied. */
export function openPorts(run: Run, state: State, government: Government): number[] {
  const partner = partnerFacilitiesOpen(run, state) ? partnerOf(government) : null;
  const open: number[] = [];
  run.scenario.ports.forEach((port, i) => {
    const host = run.index.host.get(port.owner);
    if (
      port.owner === government ||
      port.owner === partner ||
      (host !== undefined && portsOpen(run, state, host))
    ) {
      open.push(i);
    }
  });
  return open;
}

/** Whether a tanker that may serve this government is on station in a zone. */
export function tankerPresent(
  run: Run,
  state: State,
  government: Government,
  zone: number,
): boolean {
  const place = placeOfZone(run.scenario, zone);
  const shared = partnerFacilitiesOpen(run, state);
  return run.scenario.groups.some(
    (group, i) =>
      run.scenario.platforms[group.platform].kind === 'tanker' &&
      (group.government === government || shared) &&
      state.groupTo[i] === place &&
      state.groupHours[i] <= 0,
  );
}

/** Whether a group's nearest open port, or the tanker that serves it, is the partner's. */
export function leansOnPartner(
  run: Run,
  state: State,
  group: number,
  government: Government,
): boolean {
  const { scenario } = run;
  const to = state.groupTo[group];
  const zone = to - scenario.ports.length;
  let nearest = Infinity;
  let owner: string | null = null;
  for (const port of openPorts(run, state, government)) {
    const miles = seaMiles(scenario, port, to);
    if (miles < 0 || miles >= nearest) continue;
    nearest = miles;
    owner = scenario.ports[port].owner;
  }
  const partner = partnerOf(government);
  const fuelled = scenario.groups.some(
    (other, i) =>
      other.government === partner &&
      scenario.platforms[other.platform].kind === 'tanker' &&
      state.groupTo[i] === placeOfZone(scenario, zone),
  );
  return fuelled || owner === partner;
}
