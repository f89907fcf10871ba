import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

export type LonLat = [lon: number, lat: number];

export interface Zone {
  id: string;
  name: string;
  centre: LonLat;
  outline: LonLat[];
  area: number;
}

export interface Port {
  id: string;
  name: string;
  lon: number;
  lat: number;
  kind: 'naval' | 'coast-guard' | 'air' | 'commercial';
}

/** A port or a zone centre, in the order of the distance tables: ports, then zones. */
export interface Place {
  id: string;
  at: LonLat;
  air: boolean;
}

const FILE = new URL('../../scenarios/shared/geography.yaml', import.meta.url);

/** The hand-written zones and ports, unchecked: src/scenario is what checks them. */
export function readGeography(): { zones: Zone[]; ports: Port[]; places: Place[] } {
  const { zones, ports } = parse(readFileSync(FILE, 'utf8')) as { zones: Zone[]; ports: Port[] };
  const places: Place[] = [
    ...ports.map((p) => ({ id: p.id, at: [p.lon, p.lat] as LonLat, air: p.kind === 'air' })),
    ...zones.map((z) => ({ id: z.id, at: z.centre, air: false })),
  ];
  return { zones, ports, places };
}

/** Writes the `area:` lines and nothing else, so that comments and layout stay as written. */
export function writeAreas(areas: ReadonlyMap<string, number>): void {
  let zone = '';
  const lines = readFileSync(FILE, 'utf8')
    .split('\n')
    .map((line) => {
      zone = /^ {2}- id: (\S+)/.exec(line)?.[1] ?? zone;
      return /^ {4}area: /.test(line) ? `    area: ${areas.get(zone) ?? 0}` : line;
    });
  writeFileSync(FILE, lines.join('\n'));
}
