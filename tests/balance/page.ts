import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/* Tables of docs/model.md that tests write and keep: UPDATE_GOLDEN=1 writes them anew. */

const PAGE = new URL('../../docs/model.md', import.meta.url);

/** A row of a Markdown table. */
export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Expects the table to stand at its mark in the page, or puts it there. */
export function pinTable(mark: string, table: string): void {
  const start = `<!-- ${mark}: written by tests/balance, do not edit -->\n`;
  const page = readFileSync(PAGE, 'utf8');
  const from = page.indexOf(start) + start.length;
  const until = page.indexOf(`<!-- /${mark} -->`);
  expect(from).toBeGreaterThan(start.length);
  if (process.env.UPDATE_GOLDEN)
    writeFileSync(PAGE, page.slice(0, from) + table + page.slice(until));
  else expect(page.slice(from, until)).toBe(table);
}
