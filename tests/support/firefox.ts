import { spawnSync } from 'node:child_process';

/** Where Firefox stands on Debian, other Linux, macOS and Windows. */
const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** An installed Firefox, or null: the tests run without one, and say that they skip it. */
export const findFirefox = (): string | null =>
  PLACES.find((place) => spawnSync(place, ['--version']).status === 0) ?? null;
