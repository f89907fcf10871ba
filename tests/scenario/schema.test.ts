import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { schemas, schemaText } from '../../assets/make/schema.ts';

it.each(Object.entries(schemas))(
  '%s is up to date: npx tsx assets/make/schema.ts',
  (name, make) => {
    const file = new URL(`../../assets/schema/${name}`, import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(schemaText(make()));
  },
);
