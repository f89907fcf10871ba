import { z } from 'zod';
import {
  CONSTRAINTS,
  FAMILIES,
  GROUP_KINDS,
  HOOKS,
  MINISTRIES,
  PARAMETERS,
  RUNGS,
  SLOTS,
} from '../engine/index.ts';
import { clause, each, id, name, parameter, text } from './schema-parts.ts';
import { MOVES } from './book.ts';
import { liftBlock } from './schema-relief.ts';

/*
 * The form of the files that every scenario shares: the Declaration's entries, places, classes of ships
 * and aircraft, parameters, sources.
 */

const entry = z.strictObject({
  clause,
  id,
  title: text,
  summary: text,
  family: z.enum(FAMILIES),
  starts: z.enum(RUNGS),
  verb: text,
  why: text,
  gate: id.optional(),
  ministry: each(z.enum(MINISTRIES)),
  cadence: parameter.optional(),
  slots: z.number().int().min(1).max(SLOTS).optional(),
  level: z.number().int().min(1).max(4).optional(),
  leads: z
    .strictObject({
      prepare: parameter.optional(),
      start: parameter.optional(),
      sustain: parameter.optional(),
      recover: parameter.optional(),
      stage: parameter.optional(),
      /** The stages after the first, where they take longer. */
      laterStage: parameter.optional(),
      notice: parameter.optional(),
      sitting: parameter.optional(),
      followUp: parameter.optional(),
    })
    .default({}),
  stages: z.number().int().min(1).max(9).optional(),
  costs: z.strictObject({
    capital: each(parameter),
    bandwidth: each(parameter),
    budget: parameter.optional(),
  }),
  constraints: each(z.array(z.strictObject({ id: z.enum(CONSTRAINTS), text }))),
  says: text,
  /** Which way the entry's effect moves a measure, where an effect is expected. */
  claims: z
    .array(z.strictObject({ scenario: id, measure: id, moves: z.enum(MOVES), plan: id.optional() }))
    .default([]),
  /** Where no effect is expected, and why. */
  nulls: z.array(z.strictObject({ scenario: id, because: text })).default([]),
  effects: z.array(
    z.strictObject({
      hook: z.enum(HOOKS),
      does: text,
      parameters: z.record(z.string(), parameter).default({}),
    }),
  ),
  inPlay: z.array(id),
  sources: z.array(z.string()),
});

export const declarationFile = z.strictObject({
  language: z.string(),
  entries: z.array(entry).length(42),
});

const point = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

export const geographyFile = z.strictObject({
  lanes: z.array(z.tuple([id, id])),
  zones: z.array(
    z.strictObject({
      id,
      name: text,
      names: name.optional(),
      sea: z.enum(['indian', 'pacific']),
      centre: point,
      outline: z.array(point).min(3),
      area: z.number().positive(),
      traffic: parameter,
    }),
  ),
  ports: z.array(
    z.strictObject({
      id,
      name: text,
      names: name.optional(),
      lon: z.number(),
      lat: z.number(),
      owner: id,
      kind: z.enum(['naval', 'coast-guard', 'air', 'commercial']),
      source: z.string(),
    }),
  ),
});

export const platformsFile = z.strictObject({
  platforms: z.array(
    z.strictObject({
      id,
      name: text,
      service: z.enum(['navy', 'coast-guard', 'air', 'tanker', 'militia']),
      kind: z.enum(GROUP_KINDS),
      speed: parameter,
      cruise: parameter.optional(),
      endurance: parameter.optional(),
      crewLimit: parameter.optional(),
      turnaround: parameter.optional(),
      sweep: parameter,
      searchHours: parameter.optional(),
      radius: parameter.optional(),
      sortieHours: parameter.optional(),
      sortiesPerDay: parameter.optional(),
      relief: liftBlock.optional(),
    }),
  ),
});

export const parametersFile = z.strictObject({
  parameters: z.record(z.enum(PARAMETERS), parameter),
});

export const sourcesFile = z.strictObject({
  sources: z.record(
    z.string(),
    z.strictObject({
      title: text,
      publisher: text.optional(),
      year: z.union([z.number(), z.string()]).optional(),
      url: z
        .string()
        .regex(/^https?:\/\//)
        .optional(),
      note: text.optional(),
    }),
  ),
});

export type DeclarationFile = z.infer<typeof declarationFile>;
export type GeographyFile = z.infer<typeof geographyFile>;
export type PlatformsFile = z.infer<typeof platformsFile>;
export type ParametersFile = z.infer<typeof parametersFile>;
export type SourcesFile = z.infer<typeof sourcesFile>;
