import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import { diagramsText } from '../../assets/make/diagrams.ts';

it('the layout of the charts is that of the charts as they are: npx tsx assets/make/diagrams.ts', async () => {
  const kept = readFileSync(new URL('../../assets/charts/diagrams.json', import.meta.url), 'utf8');
  expect(await diagramsText()).toBe(kept);
});
