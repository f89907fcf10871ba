import { acting } from '../entries.ts';
import type { Run } from '../run.ts';

/*
 * What a coastal state has of its own in its waters: hulls on patrol, and eyes on the shore. Help to build
 * its services (2.5) adds to both, stage by stage.
 */

/** What the stages done so far add, by entry, as a share of what the coastal state had. */
export const partnerBuilt = (run: Run): { entry: number; gain: number }[] =>
  acting(run, run.state, 'host-capacity').map(({ entry, force, parameters }) => {
    const stages = force * run.scenario.entries[entry].stages;
    return { entry, gain: parameters['patrol-gain'] * stages };
  });

/** 1, and what the stages done so far add. */
const built = (run: Run): number => partnerBuilt(run).reduce((sum, { gain }) => sum + gain, 1);

/** Hulls that the coastal state keeps in its own waters on average; 0 where there is none. */
export const hostHulls = (run: Run, zone: number): number =>
  run.scenario.zones[zone].host < 0 ? 0 : run.scenario.parameters['host-patrol'] * built(run);

/** Chance that the coastal state itself sees a vessel in its waters. */
export const hostWatch = (run: Run): number =>
  Math.min(1, run.scenario.parameters['host-watch'] * built(run));
