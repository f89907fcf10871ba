import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const MAP = new URL('../../src/map/', import.meta.url);
const files = readdirSync(MAP, { recursive: true, encoding: 'utf8' }).filter((f) =>
  f.endsWith('.ts'),
);
const entry = readFileSync(new URL('build/phaser-entry.js', MAP), 'utf8');

/** Types come from the whole of Phaser; a build has only what the entry names. */
test('every Phaser name used at run time is in the custom entry', () => {
  const used = new Set<string>();
  for (const f of files.filter((f) => !f.startsWith('build'))) {
    const text = readFileSync(new URL(f, MAP), 'utf8');
    for (const [, name] of text.matchAll(
      /(?:new|=|extends|:|\() ?Phaser\.([A-Z]\w*)(?=[.;,()\s{])/g,
    ))
      used.add(name!);
    for (const [, factory] of text.matchAll(/\badd\.([a-z]\w*)\(/g)) used.add(`factory ${factory}`);
  }
  const known = new Set([
    ...entry.match(/^ {2}(\w+)(?=[,:])/gm)!.map((m) => m.trim()),
    // From `...CONST`.
    'AUTO',
    ...[...entry.matchAll(/gameobjects\/\w+\/(\w+)Factory/g)].map(
      (m) => `factory ${m[1]!.toLowerCase()}`,
    ),
  ]);
  // `document.fonts.add` and lists are not factories.
  expect([...used].filter((name) => !known.has(name))).toEqual([]);
});
