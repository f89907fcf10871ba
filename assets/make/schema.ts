/** Writes the form of scenario files for editors: `npx tsx assets/make/schema.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { scenarioJsonSchema } from '../../src/scenario/index.ts';

const folder = new URL('../schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(
  new URL('scenario.schema.json', folder),
  `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`,
);
