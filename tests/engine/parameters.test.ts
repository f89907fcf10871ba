import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { HOOK_PARAMETERS, HOOKS, PARAMETERS } from '../../src/engine/index.ts';

const folder = new URL('../../src/engine/', import.meta.url);

/** The engine's source but for the lists of words themselves. */
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file !== 'vocabulary.ts')
  .map((file) => readFileSync(new URL(file.replaceAll('\\', '/'), folder), 'utf8'))
  .join('\n');

/** Whether a name stands in the source as a word of its own, quoted or behind a dot. */
const stands = (name: string): boolean =>
  source.includes(`'${name}'`) || new RegExp(`\\.${name}\\b`).test(source);

describe('every number that is kept is asked for', () => {
  it.each(PARAMETERS)('the parameter %s', (name) => {
    expect(source).toContain(`'${name}'`);
  });

  it.each(HOOKS.filter((hook) => HOOK_PARAMETERS[hook].length > 0))('the hook %s', (hook) => {
    expect(source).toContain(`'${hook}'`);
    // that a model reads no other number is what the compiler sees to: acting() knows these names alone
    for (const name of HOOK_PARAMETERS[hook]) expect(stands(name), name).toBe(true);
  });
});

it('the table has every hook, in the order of the list', () => {
  expect(Object.keys(HOOK_PARAMETERS)).toEqual([...HOOKS]);
});
