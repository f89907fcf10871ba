import type { Ending, Scenario } from '../../src/engine/index.ts';

/*
 * Scenarios that are the real one several times over, to see how time grows: with as many turns, or with as
 * many zones. They are no game; nobody but the bench plays them.
 */

/** Endings that do not end a run before its last turn. */
const late = (endings: readonly Ending[]): Ending[] =>
  endings.map((ending) => ({ ...ending, early: false }));

/** A scenario that lasts so many times as long. */
export const withTurns = (scenario: Scenario, times: number): Scenario => ({
  ...scenario,
  turns: scenario.turns * times,
  endings: late(scenario.endings),
});

/** A scenario with every zone so many times, each with its part of the traffic; who is where is as before. */
export function withZones(scenario: Scenario, times: number): Scenario {
  const { ports, zones } = scenario;
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const places = ports.length + zones.length;
  /** The place that each place is a copy of. */
  const originals = [
    ...ports.map((_, port) => port),
    ...copies.flatMap(() => zones.map((_, zone) => ports.length + zone)),
  ];
  const spread = (miles: readonly number[]): number[] =>
    originals.flatMap((from) => originals.map((to) => miles[from * places + to]));
  return {
    ...scenario,
    endings: late(scenario.endings),
    zones: copies.flatMap((copy) =>
      zones.map((zone) => ({
        ...zone,
        id: copy === 0 ? zone.id : `${zone.id}-${copy}`,
        weight: zone.weight / times,
      })),
    ),
    sea: spread(scenario.sea),
    air: spread(scenario.air),
  };
}
