import { ROLES } from '../vocabulary.ts';
import { record, type Shape } from './shape.ts';

/*
 * The form of a run file’s lines, as a JSON Schema: the reader checks by it, and the same is published
 * (npx tsx assets/make/schema.ts). docs/run-file.md says what the fields mean.
 */

/** The format that is written. Older ones are read (migrations.ts). */
export const FORMAT = 2;

const hash: Shape = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const id: Shape = { type: 'string', pattern: '^[\\w-]{1,80}$' };
const turnNumber: Shape = { type: 'integer', minimum: 1, maximum: 10_000 };
const lines: Shape = { type: 'array', items: { type: 'string', maxLength: 200 }, maxItems: 500 };
const words = (most: number): Shape => ({ type: 'string', maxLength: most });

export const HEADER = record({
  twoSeas: { type: 'string', const: 'run' },
  format: { type: 'integer', const: FORMAT },
  engine: { type: 'integer', minimum: 1 },
  scenario: id,
  rules: hash,
  parts: {
    type: 'object',
    propertyNames: { type: 'string', pattern: '^[A-Za-z]{1,40}$' },
    additionalProperties: { type: 'string', pattern: '^[0-9a-f]{8}$' },
    maxProperties: 100,
  },
  assumptions: words(200),
  seed: words(2000),
  role: { type: 'string', enum: ROLES },
  without: { type: 'array', items: { type: 'string', maxLength: 20 }, maxItems: 100 },
  forked: { anyOf: [{ type: 'null' }, record({ from: hash, turn: turnNumber })] },
});

export const TURN = record({ turn: turnNumber, orders: lines, acts: lines, hash });

export const LAST = record({
  status: { type: 'string', enum: ['open', 'ended'] },
  ending: { anyOf: [{ type: 'null' }, id] },
  turns: { type: 'integer', minimum: 0, maximum: 10_000 },
  seal: hash,
});

/** What people wrote about a run. It stands after the seal: writing it changes nothing that was played. */
export const NOTES = record(
  {
    twoSeas: { type: 'string', const: 'notes' },
    group: words(80),
    bookmarks: {
      type: 'array',
      items: record(
        {
          turn: { type: 'integer', minimum: 0, maximum: 10_000 },
          moment: words(80),
          note: words(1000),
        },
        ['moment'],
      ),
      maxItems: 200,
    },
    hotWash: record({ well: words(4000), improve: words(4000), surprised: words(4000) }),
  },
  ['group', 'bookmarks', 'hotWash'],
);
