import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { scenarioJsonSchema } from '../../src/scenario/index.ts';

it('the schema for editors is up to date: npx tsx assets/make/schema.ts', () => {
  const file = new URL('../../assets/schema/scenario.schema.json', import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(scenarioJsonSchema())),
  );
});
