import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

const report = readFileSync(new URL('../../docs/accessibility.md', import.meta.url), 'utf8');

/** The success criteria of WCAG 2.2, as https://www.w3.org/TR/WCAG22/ numbers them. */
const CRITERIA = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.1 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
} as const;

const TERMS = ['Supports', 'Partially Supports', 'Does Not Support', 'Not Applicable'];

/** The rows of a table under a heading. */
function rowsUnder(heading: string): string[][] {
  const [, after = ''] = report.split(`\n## ${heading}\n`);
  const [section] = after.split('\n## ');
  return section
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe('the accessibility conformance report', () => {
  it.each([
    ['A', 'WCAG 2.2, table 1: level A'],
    ['AA', 'WCAG 2.2, table 2: level AA'],
  ] as const)('has one line for each criterion of level %s', (level, heading) => {
    const rows = rowsUnder(heading);
    expect(rows.map(([name]) => name.split(' ')[0])).toEqual(CRITERIA[level].split(' '));
    for (const [, term, remark] of rows) {
      expect(TERMS).toContain(term);
      expect(remark.length).toBeGreaterThan(4);
    }
  });

  it('has the chapters that universities ask for', () => {
    for (const heading of ['Revised Section 508', 'EN 301 549 V3.2.1', 'How it was evaluated'])
      expect(report).toContain(`\n## ${heading}\n`);
    expect(report.match(/^\| 302\.\d /gm)).toHaveLength(9);
    expect(report.match(/^\| 4\.2\.\d+ /gm)).toHaveLength(11);
  });

  it('names tests that are there', () => {
    const named = [...report.matchAll(/`(tests\/[\w/.]+)`/g)].map(([, path]) => path);
    expect(named.length).toBeGreaterThan(2);
    for (const path of named)
      expect(() => readFileSync(new URL(`../../${path}`, import.meta.url))).not.toThrow(/ENOENT/);
  });
});
