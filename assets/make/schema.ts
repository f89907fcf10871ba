/** Writes the form of scenario files, run files and reviews, for editors and other programs: `npx tsx assets/make/schema.ts`. */
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FORMAT, HEADER, LAST, NOTES, TURN } from '../../src/engine/index.ts';
import { scenarioJsonSchema } from '../../src/scenario/index.ts';
import { reviewJsonSchema } from './review-schema.ts';

/** A line of a run file, by the objects that the reader itself checks by. */
export const runJsonSchema = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: `A line of a Two Seas run file, format ${FORMAT}`,
  description:
    'A run file is lines of JSON: a header, a line per turn, a line that seals what stands before it, and perhaps one of notes. See docs/run-file.md.',
  anyOf: ['header', 'turn', 'last', 'notes'].map((line) => ({ $ref: `#/$defs/${line}` })),
  $defs: { header: HEADER, turn: TURN, last: LAST, notes: NOTES },
});

export const schemas = {
  'scenario.schema.json': scenarioJsonSchema,
  'run.schema.json': runJsonSchema,
  'review.schema.json': reviewJsonSchema,
};

export const schemaText = (schema: unknown): string => `${JSON.stringify(schema, null, 2)}\n`;

/** Whether this file is the program that runs, and not imported by a test. */
const isProgram =
  process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isProgram) {
  const folder = new URL('../schema/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, make] of Object.entries(schemas))
    writeFileSync(new URL(name, folder), schemaText(make()));
}
