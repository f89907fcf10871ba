import { z } from 'zod';
import { DEALS, GOVERNMENTS, PARAMETERS, POSTURES } from '../engine/index.ts';
import { clause, each, id, name, noted, parameter, text, withBasis } from './schema-parts.ts';
import { peaceBlock } from './schema-peace.ts';
import { reliefBlock } from './schema-relief.ts';
import { supplyBlock } from './schema-supply.ts';

/*
 * The form of a scenario file. It is also written out as JSON Schema for editors
 * (assets/schema). What one file alone cannot say (does this clause exist, is this a zone) is checked in
 * resolve.ts.
 */

/**
 * Several numbers of one kind, one per posture. The range bounds them all; how sure they are is said of the
 * whole row, as what it is multiplied by.
 */
const perPosture = z
  .strictObject({
    values: z.array(z.number()).length(POSTURES.length),
    ...noted,
    times: parameter.optional(),
  })
  .refine(
    ({ values, range }) => values.every((v) => v >= range[0] && v <= range[1]),
    'every value must lie in the range',
  )
  .refine(withBasis, 'an assumption needs a basis');

const government = z.enum(GOVERNMENTS);

const limit = z.strictObject({
  'at-least': z.number().optional(),
  below: z.number().optional(),
}).shape;
const postureLimit = z.string().regex(/^(at-least|below) [0-9]+$/, '"at-least 3" or "below 2"');
const condition = z.union(
  [
    z.strictObject({ measure: id, ...limit }),
    z.strictObject({ posture: postureLimit }),
    z.strictObject({ turn: postureLimit }),
    z.strictObject({ accidents: postureLimit }),
    z.strictObject({ comfort: id, ...limit }),
    z.strictObject({ evidence: id, ...limit }),
    z.strictObject({ host: id, state: text }),
    z.strictObject({ entry: clause, state: text }),
    z.strictObject({ hazard: id }),
    z.strictObject({ restrictor: text }),
    z.strictObject({ deal: government, state: z.enum(DEALS) }),
  ],
  'not a condition: measure, comfort or evidence with at-least or below; posture, turn or accidents as "at-least 3"; host, entry or deal with state; hazard; restrictor',
);
export type ConditionText = z.infer<typeof condition>;

const consequence = z.union(
  [
    z.strictObject({ measure: id, amount: z.number() }),
    z.strictObject({ capital: government, amount: z.number() }),
    z.strictObject({ budget: government, amount: z.number() }),
    z.strictObject({ pull: government, amount: z.number() }),
    z.strictObject({ outage: z.number().positive() }),
    z.strictObject({ storm: id, hours: z.number().positive() }),
    z.strictObject({ degrade: clause }),
    z.strictObject({ tempt: id, amount: z.number() }),
    z.strictObject({ attack: id, amount: z.number() }),
    z.strictObject({ shut: id, hours: z.number().positive(), attack: z.boolean().default(false) }),
    z.strictObject({ blackout: z.number().positive() }),
    z.strictObject({ crowd: z.number().positive() }),
    z.strictObject({ release: id, hours: z.number().positive() }),
    z.strictObject({ slide: id, hours: z.number().positive() }),
    z.strictObject({ fuel: id, hours: z.number().positive() }),
    z.strictObject({ breakdown: id, hours: z.number().positive() }),
    z.strictObject({ comfort: id, amount: z.number() }),
    z.strictObject({ theft: id, share: z.number().min(0).max(1) }),
    z.strictObject({ robbery: z.number().min(0).max(1) }),
    z.strictObject({ customs: z.number().positive(), attack: z.boolean().default(false) }),
    z.strictObject({ panic: id, amount: z.number().min(0).max(1) }),
    z.strictObject({ offer: government }),
    z.strictObject({ complaint: z.number().positive() }),
    z.strictObject({ pool: z.number().min(0).max(1) }),
    z.strictObject({ quarrel: z.number().min(0).max(1) }),
    z.strictObject({ leave: id, share: z.number().min(0).max(1) }),
  ],
  'not a consequence: measure, capital, budget, pull, tempt, comfort, attack or panic with amount; storm, shut, release, slide, fuel or breakdown with hours; theft or leave with share; outage; blackout; crowd; robbery; degrade; customs; offer; complaint; pool; quarrel',
);
export type ConsequenceText = z.infer<typeof consequence>;

const ending = z.strictObject({
  id,
  title: text,
  text,
  why: text,
  early: z.boolean().default(false),
  when: z.array(condition),
});

/** Which scenarios a long game may run into, and between which of its turns. */
const crisesBlock = z.strictObject({
  from: z.number().int().min(2),
  until: z.number().int().min(2),
  of: z
    .array(
      z.strictObject({
        scenario: id,
        share: parameter,
        turns: z.number().int().min(1).optional(),
        /** Its endings in the shorter time; its own where none are given. */
        endings: z.array(ending).min(1).optional(),
      }),
    )
    .min(1),
});

const teams = z.strictObject({
  foreign: z.number().int().min(0),
  defence: z.number().int().min(0),
  'coast-guard': z.number().int().min(0),
  security: z.number().int().min(0),
});
const points = z.number().min(0).max(100);
const share = z.number().min(0).max(1);

/** What a coercion incident needs: who presses, where it begins, the outpost it is about. */
const coercionBlock = z.strictObject({
  focus: id,
  posture: z.enum(POSTURES),
  station: id,
  doctrines: z
    .array(
      z.strictObject({
        id,
        share,
        appetite: z.number(),
        publicity: z.number(),
        caution: z.number(),
        roving: share,
        patience: z.number().int().min(0),
        afterAccident: z.number().int().min(-1).max(1),
        title: text,
        text,
      }),
    )
    .min(1),
});

/** A way to play: what it believes in, in one line, and its orders. */
const plan = z.strictObject({
  about: text,
  orders: z.array(
    z.strictObject({
      turn: z.number().int().min(1).optional(),
      from: z.number().int().min(1).optional(),
      until: z.number().int().min(1).optional(),
      every: z.number().int().min(1).optional(),
      by: z.enum(['both', ...GOVERNMENTS]).optional(),
      if: z.array(condition).optional(),
      order: text,
    }),
  ),
});

/**
 * A turn to try first: on a seed of its own one lever is started and one item placed, and after so many
 * turns the lever has moved the measure. The checker plays it.
 */
const practiceBlock = z.strictObject({
  seed: text,
  lever: text,
  item: text,
  turns: z.number().int().min(1).max(4),
  measure: id,
  texts: z.strictObject({
    lever: text,
    item: text,
    commit: text,
    /** While the lever is on its way, where it takes more than a turn. */
    wait: text.optional(),
    consequence: text,
    end: text,
  }),
});

export const scenarioFile = z.strictObject({
  id,
  version: z.number().int().min(1),
  language: z.string(),
  title: text,
  situation: text,
  learn: text,
  minutes: z.number().int().positive(),
  turnHours: z.number().int().positive(),
  turns: z.number().int().min(1).max(60),
  turn: text,
  brief: z.strictObject({
    situation: z.array(text).min(1),
    stake: z.array(text).min(1),
    mandate: z.strictObject({ both: text, india: text, japan: text }),
    limits: z.array(text).min(1),
    others: z.array(text).min(1),
    otherSide: text,
    advice: z.array(text).min(1),
    note: text,
  }),
  rival: name,
  names: z.record(id, name),
  hosts: z.array(
    z.strictObject({ id, pressed: z.boolean(), comfort: parameter, temptation: parameter }),
  ),
  coercion: coercionBlock.optional(),
  relief: reliefBlock.optional(),
  crises: crisesBlock.optional(),
  supply: supplyBlock.optional(),
  peace: peaceBlock.optional(),
  practice: practiceBlock,
  /** Shared numbers that are other numbers on this scenario's clock. */
  parameters: z.partialRecord(z.enum(PARAMETERS), parameter).optional(),
  zones: z
    .array(
      z.strictObject({
        id,
        host: id.optional(),
        home: government.optional(),
        area: parameter,
        weight: parameter,
        value: parameter.optional(),
        rates: perPosture.optional(),
        rivals: perPosture.optional(),
      }),
    )
    .min(1),
  groups: z.array(
    z.strictObject({
      id,
      name: text,
      government,
      platform: id,
      count: z.number().int().min(1).max(50),
      home: id,
      cost: parameter,
    }),
  ),
  start: z.strictObject({
    capital: each(parameter),
    budget: each(parameter),
    bandwidth: each(teams),
    trust: z.strictObject({
      foreign: points,
      defence: points,
      'coast-guard': points,
      security: points,
    }),
    interoperability: share,
    open: z.array(clause),
    alliesClose: parameter,
  }),
  /** What each government asks for when the program plays it: items on an agenda, smaller steps first. */
  wishes: each(z.strictObject({ agenda: z.array(clause), first: z.array(clause) })),
  sessions: z.array(z.strictObject({ dialogue: clause, turn: z.number().int().min(1) })),
  measures: z
    .array(
      z.strictObject({
        id,
        name: text,
        unit: text,
        about: text,
        counterpart: text,
        quantum: z.number().positive(),
        initial: z.number(),
        lowest: z.number(),
        highest: z.number(),
        better: z.enum(['higher', 'lower']),
        held: z.number(),
        strained: z.number(),
        weight: z.number().min(0),
        mandate: government.optional(),
      }),
    )
    .min(1),
  injects: z.array(
    z.strictObject({
      id,
      title: text,
      text,
      turn: z.number().int().min(1).optional(),
      if: z.array(condition).optional(),
      chance: share.optional(),
      does: z.array(consequence).min(1),
    }),
  ),
  endings: z.array(ending),
  plans: z.record(id, plan),
  facilitator: z.strictObject({ notes: z.array(text).min(1), questions: z.array(text).min(1) }),
  sources: z.array(z.string()),
});

export type ScenarioFile = z.infer<typeof scenarioFile>;

/** The form of a scenario file as JSON Schema, for editors. */
export const scenarioJsonSchema = (): unknown => z.toJSONSchema(scenarioFile, { io: 'input' });
