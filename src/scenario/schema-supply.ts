import { z } from 'zod';
import { GOVERNMENTS, SOURCE_KINDS, SUPPLY_NUMBERS } from '../engine/index.ts';
import { id, name, parameter, text } from './schema-parts.ts';

const place = { lon: z.number().min(-180).max(180), lat: z.number().min(-90).max(90) };

/** What an export restriction needs: materials, makers, sources, projects, the other side's doctrines, the model's numbers. */
export const supplyBlock = z.strictObject({
  commodities: z.array(z.strictObject({ id, name: text, about: text, reserve: parameter })).min(1),
  users: z
    .array(
      z.strictObject({
        id,
        name: text,
        government: z.enum(GOVERNMENTS),
        ...place,
        commodity: id,
        demand: parameter,
        stock: parameter,
        dependence: parameter,
        qualified: parameter,
        qualifiedMost: parameter,
        substitution: parameter,
        recycling: parameter,
        home: parameter.optional(),
        output: parameter,
        elasticity: parameter,
      }),
    )
    .min(1),
  sources: z
    .array(
      z.strictObject({
        id,
        name,
        kind: z.enum(SOURCE_KINDS),
        ...place,
        /** Tonnes a month by material; none that is not named. */
        capacity: z.record(id, parameter),
      }),
    )
    .min(1),
  projects: z.array(
    z.strictObject({
      id,
      name: text,
      about: text,
      from: id,
      commodity: id,
      capacity: parameter,
      lead: parameter,
      slip: z.strictObject({ least: parameter, most: parameter }),
      realised: z.strictObject({ least: parameter, most: parameter }),
      cost: parameter,
      shared: z.boolean(),
    }),
  ),
  doctrines: z
    .array(
      z.strictObject({
        id,
        share: z.number().min(0).max(1),
        appetite: z.number().min(0),
        anger: z.number().min(0),
        temper: z.number().positive(),
        home: z.number(),
        market: z.number().min(0),
        publicity: z.number().min(0),
        dealing: z.number().min(0),
        breadth: z.number().min(0).max(1),
        patience: z.number().int().min(0),
        title: text,
        text,
      }),
    )
    .min(1),
  parameters: z.record(z.enum(SUPPLY_NUMBERS), parameter),
});
export type SupplyBlock = z.infer<typeof supplyBlock>;
