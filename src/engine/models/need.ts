import type { Relief } from '../relief.ts';
import type { Run } from '../run.ts';
import { localSupply } from './relief.ts';
import { daysOf, numberOf, sinceLandfall } from './relief-state.ts';

/** What a district wants in a turn. */
export interface Want {
  /** People whose own water does not run. */
  readonly dry: number;
  /** Tonnes, by good. */
  readonly tonnes: readonly number[];
}

const NOTHING: Want = { dry: 0, tonnes: [0, 0, 0, 0, 0] };

/**
 * Need by Sphere's quantities: water to survive and food by the day, shelter and treatment as a backlog,
 * rescue teams while people are alive under what fell down.
 */
export function wantOf(run: Run, relief: Relief, d: number): Want {
  const hours = sinceLandfall(run, relief);
  if (hours < 0) return NOTHING;
  const { state } = run;
  const { people, water } = relief.districts[d];
  const days = daysOf(run);
  const n = (name: Parameters<typeof numberOf>[1]) => numberOf(relief, name);
  const running = Math.max(0, 1 - (1 - water) * state.struck[d]);
  const dry = people * (1 - localSupply(running, hours, n('local-recovery')));
  const hungry = people * (1 - localSupply(n('food-local'), hours, n('local-recovery')));
  return {
    dry,
    tonnes: [
      (dry * n('water-kg') * days) / 1000 / n('water-yield'),
      (hungry * n('food-kg') * days) / 1000,
      (state.homeless[d] * n('shelter-kg')) / 1000,
      state.injured[d] / n('patients-per-tonne'),
      state.trapped[d] >= 1 ? Math.max(0, 2 * n('team-tonnes') - state.teams[d]) : 0,
    ],
  };
}
