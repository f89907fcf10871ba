/** Makes every generated asset: `npx tsx assets/make/index.ts`. Takes about a minute. */
import { writeFileSync } from 'node:fs';
import { measure, type Distances } from './distances.ts';
import { readGeography, writeAreas } from './geography.ts';
import { openSea, rasterise, seaArea } from './mask.ts';
import { packLayers, packRoutes } from './pack.ts';
import { shapes } from './shapes.ts';
import { DEPTHS, depthRings, landRings } from './sources.ts';

const { zones, places } = readGeography();
const rings = landRings();
const land = rasterise(rings);
const sea = openSea(land);

writeAreas(new Map(zones.map((z) => [z.id, seaArea(land, z.outline)])));

const { distances, routes } = measure(sea, places);
write('geography/distances.json', table(distances));
write('map/routes.bin', packRoutes(routes, distances.places));
write(
  'map/base.bin',
  packLayers([shapes(rings, 0.8), ...DEPTHS.map((d) => shapes(depthRings(d), 20))]),
);
write(
  'map/places.json',
  `{"places":[\n${places.map((p) => JSON.stringify({ id: p.id, at: p.at })).join(',\n')}],\n` +
    `"zones":[\n${zones.map((z) => JSON.stringify({ id: z.id, outline: z.outline })).join(',\n')}]}\n`,
);

function write(path: string, content: string | Uint8Array): void {
  writeFileSync(new URL(`../${path}`, import.meta.url), content);
  console.log(`assets/${path}: ${content.length} bytes`);
}

/** One row of a table per line: a change of one port is a readable diff. */
function table({ places, sea, air }: Distances): string {
  const rows = (t: (number | null)[][]) => t.map((row) => JSON.stringify(row)).join(',\n');
  return `{"places":${JSON.stringify(places)},\n"sea":[\n${rows(sea)}],\n"air":[\n${rows(air)}]}\n`;
}
