/**
 * Lambert azimuthal equal-area, centred on 95° E 13° N: sea areas are true, distances within ±7 %.
 * World coordinates: one unit is an earth radius / 2000 (3.19 km), x to the east, y to the south.
 */
export interface Point {
  x: number;
  y: number;
}

const RADIUS = 2000;
const RAD = Math.PI / 180;
const LON0 = 95 * RAD;
const SIN0 = Math.sin(13 * RAD);
const COS0 = Math.cos(13 * RAD);

/** The part of the plane that has data, in world units. */
export const WORLD = { left: -2240, top: -1760, right: 2180, bottom: 1640 } as const;

/** Longitude and latitude in degrees → world units. Finite everywhere but at the antipode. */
export function project(lon: number, lat: number): Point {
  const dLon = lon * RAD - LON0;
  const sin = Math.sin(lat * RAD);
  const cos = Math.cos(lat * RAD);
  const cosDistance = SIN0 * sin + COS0 * cos * Math.cos(dLon);
  const k = RADIUS * Math.sqrt(2 / Math.max(1 + cosDistance, 1e-9));
  return {
    x: k * cos * Math.sin(dLon),
    y: -k * (COS0 * sin - SIN0 * cos * Math.cos(dLon)),
  };
}

/** World units → [longitude, latitude] in degrees; the inverse of `project`. */
export function unproject(x: number, y: number): [lon: number, lat: number] {
  const rho = Math.hypot(x, y) / RADIUS;
  if (rho === 0) return [95, 13];
  const c = 2 * Math.asin(Math.min(1, rho / 2));
  const up = -y / RADIUS;
  const lat = Math.asin(Math.cos(c) * SIN0 + (up * Math.sin(c) * COS0) / rho);
  const lon =
    LON0 +
    Math.atan2((x / RADIUS) * Math.sin(c), rho * COS0 * Math.cos(c) - up * SIN0 * Math.sin(c));
  return [lon / RAD, lat / RAD];
}
