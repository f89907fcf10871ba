import { readFileSync } from 'node:fs';

import postcss, { type Container } from 'postcss';

/*
 * The tokens as a browser would have them: read from the stylesheet itself, scheme by scheme.
 */

export const THEMES = ['dark', 'light', 'dark-contrast', 'light-contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** Text in any of these may stand on any of the surfaces: stylesheets.test.ts says that no other is written. */
export const TEXTS = ['--ink', '--muted', '--accent', '--alarm', '--sea'] as const;
export const SURFACES = [
  '--ground',
  '--raised',
  '--field',
  '--hover',
  '--accent-soft',
  '--deep',
] as const;

const sheet = postcss.parse(
  readFileSync(new URL('../../src/look/tokens.css', import.meta.url), 'utf8'),
);

function matches(selector: string, theme: Theme): boolean {
  const asked = /^:root(?:\[data-theme(?:(\^?)='([\w-]+)')?\])?$/.exec(selector);
  if (!asked) throw new Error(`tokens.css has a selector that is not of a scheme: ${selector}`);
  const [, start, name] = asked;
  if (name === undefined) return true;
  return start ? theme.startsWith(name) : theme === name;
}

function collect(from: Container, theme: Theme, into: Map<string, string>): void {
  from.each((node) => {
    if (node.type !== 'rule' || !matches(node.selector, theme)) return;
    node.walkDecls(/^--/, ({ prop, value }) => void into.set(prop, value.replace(/\s+/g, ' ')));
  });
}

/** Every token of a scheme as it is written; on paper or under forced colours with what those change. */
export function tokensOf(theme: Theme, medium?: 'print' | 'forced-colors'): Map<string, string> {
  const tokens = new Map<string, string>();
  collect(sheet, theme, tokens);
  if (medium)
    sheet.walkAtRules('media', (rule) => {
      if (rule.params.includes(medium)) collect(rule, theme, tokens);
    });
  return tokens;
}

/** The value of a token, without references to others. */
export function token(tokens: ReadonlyMap<string, string>, name: string): string {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`There is no token ${name}.`);
  return value.replaceAll(/var\((--[\w-]+)\)/g, (_, other: string) => token(tokens, other));
}
