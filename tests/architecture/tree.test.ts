import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { boundaryProblems } from './boundaries.ts';
import { purityProblems } from './purity.ts';

const root = new URL('../../', import.meta.url);
const files = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((path) => /\.[cm]?[jt]sx?$/.test(path) && !path.endsWith('.d.ts'))
  .sort();

function problems(check: (path: string, text: string) => string[], where: RegExp): string[] {
  return files
    .filter((path) => where.test(path))
    .flatMap((path) => check(path, readFileSync(new URL(path, root), 'utf8')));
}

describe('the real tree', () => {
  it('keeps the picture of docs/architecture.md', () => {
    expect(problems(boundaryProblems, /^src\//)).toEqual([]);
  });

  it('keeps the engine and the rulebook pure', () => {
    expect(problems(purityProblems, /^src\/(engine|charts)\//)).toEqual([]);
  });
});
