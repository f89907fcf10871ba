import { createContext, runInContext } from 'node:vm';

import { beforeAll, describe, expect, it } from 'vitest';

import { SAME_EVERYWHERE } from '../architecture/purity.ts';
import { bundle, GAMES } from '../support/bundle.ts';
import { readScenarios } from '../../src/scenario/files.ts';
import { played } from '../support/runs.ts';

/*
 * The engine in a room without windows: a context of its own that has the language, and no clock, no
 * chance, no locale, no host. Of Math it may use what every engine computes to the same bit.
 */

/** What the language itself brings into a context and what could differ from machine to machine. */
const FORBIDDEN = [
  'Date',
  'Intl',
  'WeakRef',
  'FinalizationRegistry',
  'Promise',
  'eval',
  'Function',
];

/** Replaces what may not be used by something that says so. Runs inside. */
const SEAL = `(allowed, forbidden) => {
  const deny = (name) => () => { throw new Error('the engine touched ' + name); };
  for (const name of Object.getOwnPropertyNames(Math)) {
    if (typeof Math[name] === 'function' && !allowed.includes(name)) Math[name] = deny('Math.' + name);
  }
  for (const [owner, names] of [
    [String.prototype, ['localeCompare', 'toLocaleUpperCase', 'toLocaleLowerCase']],
    [Number.prototype, ['toLocaleString']],
    [Array.prototype, ['toLocaleString']],
  ]) for (const name of names) owner[name] = deny(name);
  for (const name of forbidden) {
    Object.defineProperty(globalThis, name, { get: deny(name), configurable: true });
  }
}`;

interface Room {
  play(player: string, seed: string): string[];
  run(code: string): unknown;
}

function room(script: string): Room {
  // XState reads console.log when it loads, and calls it for warnings that production has none of
  const context = createContext({ console: { log() {}, warn() {}, error() {} } });
  runInContext(script, context);
  const seal = runInContext(SEAL, context) as (allowed: string[], forbidden: string[]) => void;
  seal([...SAME_EVERYWHERE], FORBIDDEN);
  return {
    play: (player, seed) =>
      JSON.parse(
        runInContext(
          `JSON.stringify(play(${JSON.stringify(player)}, ${JSON.stringify(seed)}))`,
          context,
        ) as string,
      ) as string[],
    run: (code) => runInContext(code, context),
  };
}

describe.each(Object.entries(readScenarios()))('the sealed engine, %s', (_, { rules }) => {
  let sealed: Room;
  beforeAll(async () => {
    sealed = room(await bundle(rules));
  });

  it.each([
    'Math.exp(1)',
    'Math.random()',
    'Math.pow(2, 3)',
    'Date.now()',
    'new Date()',
    'new Intl.NumberFormat()',
    '"a".localeCompare("b")',
    'Function("return 1")',
  ])('has no %s', (code) => {
    expect(() => sealed.run(code)).toThrow('the engine touched');
  });

  it.each([
    'process',
    'performance',
    'setTimeout',
    'require',
    'fetch',
    'structuredClone',
    'crypto',
  ])('has no %s at all', (name) => {
    expect(sealed.run(`typeof ${name}`)).toBe('undefined');
  });

  it.each(GAMES)('plays %s with seed %s to the same hashes', (player, seed) => {
    const hashes = sealed.play(player, seed);
    expect(hashes.length).toBeGreaterThan(0);
    const here = played(seed, player, { scenario: rules });
    expect(hashes).toEqual(here.history.map(({ hash }) => hash));
  });
});
