import { z } from 'zod';

import { BANDS, GOVERNMENTS } from '../../src/engine/index.ts';
import { REVIEW_FORMAT, VERDICTS } from '../../src/presenter/review/index.ts';

/*
 * The form of a review as data: what `two-seas review --json` and the page write. docs/review.md says what
 * the fields mean.
 */

const turn = z.int().min(0);
const share = z.number().min(0).max(1);
const words = z.string();
const numberOrNull = z.number().nullable();

const place = z.strictObject({
  id: words,
  value: z.number(),
  low: numberOrNull,
  middle: numberOrNull,
  high: numberOrNull,
  worse: share,
  same: share,
  better: share,
});

const measure = z.strictObject({
  id: words,
  name: words,
  unit: words,
  better: z.enum(['higher', 'lower']),
  held: z.number(),
  strained: z.number(),
  mandate: z.enum(GOVERNMENTS).nullable(),
  end: z.number(),
  band: z.enum(BANDS),
  course: z.array(z.strictObject({ turn, value: z.number(), band: z.enum(BANDS) })).min(1),
});

export const reviewSchema = z.strictObject({
  twoSeas: z.literal('review'),
  format: z.literal(REVIEW_FORMAT),
  scenario: words,
  title: words,
  seed: words,
  role: words,
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  group: words,
  ending: z.strictObject({ id: words, title: words, conditions: z.array(words) }),
  score: z.number().min(0).max(100),
  measures: z.array(measure).min(1),
  timeline: z.array(
    z.strictObject({
      turn,
      time: words,
      orders: z.array(words),
      points: z.array(
        z.strictObject({ measure: words, amount: z.number(), good: z.boolean(), why: words }),
      ),
      starred: z.boolean(),
      note: words,
    }),
  ),
  complete: z.boolean(),
  luck: z
    .strictObject({
      runs: z.int().min(1),
      score: place,
      measures: z.array(place),
      endings: z.array(z.strictObject({ id: words, name: words, share })),
    })
    .nullable(),
  plans: z
    .array(
      z.strictObject({
        id: words,
        name: words,
        own: z.boolean(),
        ending: words,
        score: z.number(),
        elsewhere: numberOrNull,
      }),
    )
    .nullable(),
  decisions: z
    .array(
      z.strictObject({
        turn,
        by: z.enum(GOVERNMENTS),
        order: words,
        name: words,
        worth: z.number(),
        differences: z.record(z.string(), z.number()),
      }),
    )
    .nullable(),
  clauses: z.array(
    z.strictObject({
      clause: z.string().regex(/^[1-6]\.\d$/),
      title: words,
      used: z.boolean(),
      how: words,
      expected: z.boolean(),
      worth: numberOrNull,
      verdict: z.enum(VERDICTS).nullable(),
      words,
    }),
  ),
  doctrine: words.nullable(),
  questions: z.array(words).min(1),
  notes: z.strictObject({ well: words, improve: words, surprised: words }),
});

export const reviewJsonSchema = () => z.toJSONSchema(reviewSchema);
