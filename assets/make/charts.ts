/** Writes the tables of the charts: `npx tsx assets/make/charts.ts`. A test holds them against the charts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { compileCharts } from '../../src/charts/compile.ts';
import { rulebook } from '../../src/charts/index.ts';

const folder = new URL('../charts/', import.meta.url);
mkdirSync(folder, { recursive: true });
const rows = Object.entries(compileCharts()).map(
  ([chart, events]) =>
    `  ${JSON.stringify(chart)}: {\n${Object.entries(events)
      .map(([event, row]) => `    ${JSON.stringify(event)}: ${JSON.stringify(row)}`)
      .join(',\n')}\n  }`,
);
const text = `{\n"fingerprint": ${JSON.stringify(rulebook.fingerprint)},\n"charts": {\n${rows.join(',\n')}\n}\n}\n`;
writeFileSync(new URL('tables.json', folder), text);
