import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { assumptionsPage } from '../../assets/make/assumptions.ts';

it('the page of assumptions is up to date: npx tsx assets/make/assumptions.ts', () => {
  const page = new URL('../../docs/assumptions.md', import.meta.url);
  expect(readFileSync(page, 'utf8')).toBe(assumptionsPage());
});
