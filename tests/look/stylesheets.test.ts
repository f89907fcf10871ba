import { readdirSync, readFileSync } from 'node:fs';

import postcss, { type Declaration } from 'postcss';
import { describe, expect, it } from 'vitest';

import { SURFACES, TEXTS, tokensOf } from './tokens.ts';

const src = new URL('../../src/', import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).sort();

/** Every declaration outside of the tokens, with where it stands. */
const written = files
  .filter((name) => name.endsWith('.css') && !name.endsWith('tokens.css'))
  .flatMap((name) => {
    const found: { at: string; prop: string; value: string; selector: string }[] = [];
    const sheet = postcss.parse(readFileSync(new URL(name, src), 'utf8'));
    sheet.walkDecls((declaration: Declaration) => {
      const { prop, value, parent, source } = declaration;
      const selector = parent && 'selector' in parent ? String(parent.selector) : '';
      found.push({ at: `${name}:${source?.start?.line}`, prop, value, selector });
    });
    return found;
  });

const COLOUR = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|light-dark)a?\(/i;
const NAMED =
  /(?<![\w-])(?:white|black|red|green|blue|orange|yellow|gr[ae]y|silver|navy|teal|maroon|purple|gold|brown|pink)(?![\w-])/i;

const at = (found: { at: string; prop: string; value: string }[]) =>
  found.map(({ at, prop, value }) => `${at} ${prop}: ${value}`);

describe('stylesheets', () => {
  it('have no colour but those of the tokens', () => {
    expect(at(written.filter(({ value }) => COLOUR.test(value) || NAMED.test(value)))).toEqual([]);
  });

  it('use no token that there is not', () => {
    const known = tokensOf('dark');
    const own = new Set(
      written.filter(({ prop }) => prop.startsWith('--')).map(({ prop }) => prop),
    );
    // React Aria sets these on its elements
    const set = /^--(?:trigger-width|page-height|visual-viewport-height|disclosure-panel-\w+)$/;
    const missing = written.filter(({ value }) =>
      [...value.matchAll(/var\((--[\w-]+)/g)].some(
        ([, name]) => !known.has(name!) && !own.has(name!) && !set.test(name!),
      ),
    );
    expect(at(missing)).toEqual([]);
  });

  it('write text only in colours that contrast.test.ts measures', () => {
    const texts = new Set<string>([...TEXTS, '--on-accent']);
    // a name of its own for one of them
    for (const { prop, value } of written)
      if (prop.startsWith('--') && TEXTS.some((name) => value === `var(${name})`)) texts.add(prop);
    const inks = written.filter(({ prop, value }) => {
      const [, name] = (prop === 'color' && /^var\((--[\w-]+)\)$/.exec(value)) || [];
      return name !== undefined && !texts.has(name);
    });
    expect(at(inks)).toEqual([]);
  });

  it('lay text only on surfaces that are measured; what fills a mark or a bar has no text', () => {
    const fills = new Set(['--accent', '--wash', '--over-map', '--halo', '--tone', '--veil']);
    const known = new Set<string>([...SURFACES, ...fills]);
    const plain = written.filter(({ prop, value }) => {
      const [, name] = (prop.startsWith('background') && /^var\((--[\w-]+)\)$/.exec(value)) || [];
      return name !== undefined && !known.has(name);
    });
    const withText = plain.filter(({ selector }) =>
      written.some(
        (other) => other.selector === selector && /^(?:color|font|font-size)$/.test(other.prop),
      ),
    );
    expect(at(withText)).toEqual([]);
  });

  it('take sizes of type from the scale; a drawing and paper have their own', () => {
    const sizes = written.filter(
      ({ prop, value, selector }) =>
        !selector.includes('diagram') &&
        ((prop === 'font-size' &&
          !/^(?:var\(--text-\w+\)|[\d.]+em|[\d.]+pt|inherit|0)$/.test(value)) ||
          (prop === 'font' && !/var\(--text-\w+\)|^inherit$/.test(value))),
    );
    expect(at(sizes)).toEqual([]);
  });

  it('take durations from the tokens', () => {
    const moving = written.filter(
      ({ prop, value }) => /^(?:transition|animation)/.test(prop) && /\b\d+m?s\b/.test(value),
    );
    expect(at(moving).filter((line) => !line.includes(': 0s'))).toEqual([]);
  });
});

describe('the program', () => {
  it('has no colour in its code', () => {
    const code = files.filter(
      (name) => /\.tsx?$/.test(name) && /^(?:app|map|panels|look)\//.test(name),
    );
    // the manifest is read before any stylesheet: the ground of the dark theme
    const allowed = `'${tokensOf('dark').get('--ground')}'`;
    const found = code.flatMap((name) =>
      readFileSync(new URL(name, src), 'utf8')
        .split('\n')
        .flatMap((line, i) =>
          /['"`]#[\da-f]{6}\b|['"`]#[\da-f]{3}['"`]|\brgba?\(/i.test(line.replace(allowed, ''))
            ? [`${name}:${i + 1} ${line.trim()}`]
            : [],
        ),
    );
    expect(found).toEqual([]);
  });
});
