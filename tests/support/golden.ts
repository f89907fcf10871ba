import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

import { expect } from 'vitest';

const folder = new URL('../golden/', import.meta.url);

/**
 * Compares a text with the one kept under tests/golden. `UPDATE_GOLDEN=1 npx vitest run` writes it anew;
 * the difference is then reviewed like any other change.
 */
export function expectGolden(name: string, text: string): void {
  const file = new URL(name, folder);
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readGolden(name));
}

/** A text that is kept under tests/golden, with Unix line ends; '' when there is none. */
export function readGolden(name: string): string {
  const file = new URL(name, folder);
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : '';
}
