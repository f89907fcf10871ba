import { z } from 'zod';
import { PEACE_NUMBERS, SHOCK_HOOKS } from '../engine/index.ts';
import { clause, each, id, parameter, text } from './schema-parts.ts';

/** What a long game needs: years of money, a calendar that is drawn, small shocks, and the model's numbers. */
export const peaceBlock = z.strictObject({
  /** First turn of the first whole financial year, and turns in a year. */
  year: z.strictObject({ first: z.number().int().min(1), turns: z.number().int().min(1) }),
  /** Money of a whole year. */
  vote: each(parameter),
  /** Turn of the first yearly plenary of groups that decide by consensus. */
  plenary: z.number().int().min(1),
  /** Dialogues whose sessions are drawn from their cadence; days since the last one. */
  calendar: z.array(z.strictObject({ dialogue: clause, since: parameter })),
  shocks: z
    .array(
      z.strictObject({
        id,
        title: text,
        text,
        zone: id.optional(),
        /** It falls on a partner state, whose own services meet a part of it. */
        abroad: z.boolean().default(false),
        /** What the two have practised together helps. */
        practised: z.boolean().default(false),
        rate: parameter,
        loss: parameter,
        rarer: z.array(z.enum(SHOCK_HOOKS)).default([]),
        milder: z.array(z.enum(SHOCK_HOOKS)).default([]),
      }),
    )
    .min(1),
  parameters: z.record(z.enum(PEACE_NUMBERS), parameter),
});
export type PeaceBlock = z.infer<typeof peaceBlock>;
