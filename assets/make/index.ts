/** Makes every generated asset: `npx tsx assets/make/index.ts`. Takes a few minutes. */
import { writeFileSync } from 'node:fs';
import { measure, type Distances } from './distances.ts';
import { readGeography, writeAreas } from './geography.ts';
import { openSea, rasterise, seaArea } from './mask.ts';
import { landRings } from './sources.ts';

const { zones, places } = readGeography();
const land = rasterise(landRings());
const sea = openSea(land);

writeAreas(new Map(zones.map((z) => [z.id, seaArea(land, z.outline)])));
const { distances, routes } = measure(sea, places);
writeFileSync(new URL('../geography/distances.json', import.meta.url), table(distances));
console.log(`${places.length} places, ${routes.length} routes`);

/** One row of a table per line: a change of one port is a readable diff. */
function table({ places, sea, air }: Distances): string {
  const rows = (t: (number | null)[][]) => t.map((row) => JSON.stringify(row)).join(',\n');
  return `{"places":${JSON.stringify(places)},\n"sea":[\n${rows(sea)}],\n"air":[\n${rows(air)}]}\n`;
}
