import { z } from 'zod';
import { RELIEF_NUMBERS } from '../engine/index.ts';
import { id, parameter, text } from './schema-parts.ts';

/** What a disaster needs: whose coast, the ways in, the districts, where stocks are, and the model's numbers. */
export const reliefBlock = z.strictObject({
  host: id,
  bases: z.array(id).min(1),
  entryPoints: z
    .array(
      z.strictObject({
        id,
        port: id,
        quay: parameter,
        slots: parameter,
        damage: parameter,
        heal: parameter,
        others: parameter,
      }),
    )
    .min(1),
  districts: z
    .array(
      z.strictObject({
        id,
        name: text,
        /** Longitude and latitude of its mark on the map. */
        at: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
        people: parameter,
        trapped: parameter,
        injured: parameter,
        homeless: parameter,
        /** Tonnes a day from each entry point that reaches it. */
        links: z.record(id, parameter),
        damage: parameter,
        heal: parameter,
        water: parameter,
      }),
    )
    .min(1),
  parameters: z.record(z.enum(RELIEF_NUMBERS), parameter),
});
export type ReliefBlock = z.infer<typeof reliefBlock>;

/** What a class of ship or aircraft is worth in relief. */
export const liftBlock = z.strictObject({
  tonnes: parameter,
  load: parameter,
  craft: parameter.optional(),
  helicopters: parameter.optional(),
  patients: parameter.optional(),
});
