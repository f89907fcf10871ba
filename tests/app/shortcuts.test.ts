import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

const source = (path: string): string =>
  readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');

/** Keys as the list writes them. */
const WRITTEN: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowLeft: '← →',
  ArrowRight: '← →',
  Escape: 'Esc',
  PageUp: 'Page ↑ ↓',
  PageDown: 'Page ↑ ↓',
};

const written = (key: string): string =>
  WRITTEN[key] ?? (key.length === 1 ? key.toUpperCase() : key);

/** Every key that a listener of the program compares with. */
function actingKeys(): string[] {
  const keys = ['app/shortcuts.ts', 'app/replay/keys.ts'].flatMap((path) =>
    [...source(path).matchAll(/(?:case|key ===|letter ===) '([^']+)'|^ {2}(\w): \(/gm)].map(
      ([, compared, mapped]) => compared ?? mapped,
    ),
  );
  // with Ctrl, apart from the single keys
  const undo = /key\.toLowerCase\(\) !== 'z'/.test(source('app/shortcuts.ts')) ? ['Ctrl+Z'] : [];
  return [...new Set([...keys.map(written), ...undo])].sort();
}

it('every key that acts is listed under ?, and every listed key acts', () => {
  const list = source('panels/desk/Shortcuts.tsx');
  const listed = [...list.matchAll(/^ {2}\['(.+)', 'ui\./gm)].map(([, key]) => key);
  expect(listed.length).toBeGreaterThan(8);
  expect([...new Set(listed)].sort()).toEqual(actingKeys());
});
