import type { Lift, Relief, ReliefNumber } from '../engine/index.ts';
import type { ReliefBlock } from './schema-relief.ts';
import type { Parameter } from './schema-parts.ts';
import type { PlatformsFile } from './schema-shared.ts';

const number = (parameter: Parameter | undefined): number => parameter?.value ?? 0;

/** Looks an id up in a list and reports where it is missing. */
export type Find = (
  list: readonly string[],
  id: string,
  what: string,
  ...path: PropertyKey[]
) => number;

/** What a class carries; null for one that carries nothing. */
export const liftOf = ({ relief }: PlatformsFile['platforms'][number]): Lift | null =>
  relief
    ? {
        lift: number(relief.tonnes),
        load: number(relief.load),
        craft: number(relief.craft),
        helicopters: number(relief.helicopters),
        patients: number(relief.patients),
      }
    : null;

/** The relief block in indices and numbers. */
export function reliefOf(
  block: ReliefBlock,
  ports: readonly string[],
  hosts: readonly string[],
  find: Find,
): Relief {
  const entryIds = block.entryPoints.map(({ id }) => id);
  return {
    host: find(hosts, block.host, 'host', 'host'),
    bases: block.bases.map((id, i) => find(ports, id, 'port', 'bases', i)),
    entryPoints: block.entryPoints.map(({ id, port, ...rest }, i) => ({
      id,
      port: find(ports, port, 'port', 'entryPoints', i, 'port'),
      quay: rest.quay.value,
      slots: rest.slots.value,
      damage: rest.damage.value,
      heal: rest.heal.value,
      others: rest.others.value,
    })),
    districts: block.districts.map((district, i) => {
      for (const id of Object.keys(district.links))
        find(entryIds, id, 'entry point', 'districts', i, 'links', id);
      return {
        id: district.id,
        people: district.people.value,
        trapped: district.trapped.value,
        injured: district.injured.value,
        homeless: district.homeless.value,
        links: entryIds.map((id) => number(district.links[id])),
        damage: district.damage.value,
        heal: district.heal.value,
        water: district.water.value,
      };
    }),
    numbers: Object.fromEntries(
      Object.entries(block.parameters).map(([key, item]) => [key, item.value]),
    ) as Record<ReliefNumber, number>,
  };
}
