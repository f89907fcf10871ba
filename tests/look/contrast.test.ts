import { describe, expect, it } from 'vitest';

import { contrast, over } from './colour.ts';
import { SURFACES, TEXTS, THEMES, type Theme, token, tokensOf } from './tokens.ts';

/** Drawings that mean something, on what they stand on. */
const DRAWN = ['--india', '--japan', '--other', '--control', '--accent', '--alarm', '--sea'];
const STAND_ON = ['--ground', '--raised'];

const more = (theme: Theme) => theme.endsWith('contrast');

interface Pair {
  pair: string;
  contrast: number;
}

/** The pairs that fall short, so that a failure names them all. */
function short(
  theme: Theme,
  fronts: readonly string[],
  backs: readonly string[],
  least: number,
  medium?: 'print',
): Pair[] {
  const tokens = tokensOf(theme, medium);
  return fronts.flatMap((front) =>
    backs.flatMap((back) => {
      const found = contrast(token(tokens, front), token(tokens, back));
      return found < least
        ? [{ pair: `${front} on ${back}`, contrast: Math.round(found * 100) / 100 }]
        : [];
    }),
  );
}

describe.each(THEMES)('%s', (theme) => {
  const text = more(theme) ? 7 : 4.5;
  const drawing = more(theme) ? 4.5 : 3;

  it(`has text of ${text} : 1 on every surface`, () => {
    expect(short(theme, TEXTS, SURFACES, text)).toEqual([]);
    expect(short(theme, ['--on-accent'], ['--accent'], text)).toEqual([]);
  });

  it(`has drawings and edges of controls of ${drawing} : 1`, () => {
    expect(short(theme, DRAWN, STAND_ON, drawing)).toEqual([]);
  });

  it('can be read on what is chosen and on what lies over the map', () => {
    const tokens = tokensOf(theme);
    const map = ['--map-land', '--map-depth-0', '--map-depth-7'].map((name) => token(tokens, name));
    const backs = [
      ...['--ground', '--raised'].map((name) => over(token(tokens, '--wash'), token(tokens, name))),
      ...map.map((colour) => over(token(tokens, '--over-map'), colour)),
    ];
    for (const front of ['--ink', '--muted'])
      for (const back of backs)
        expect(contrast(token(tokens, front), back), `${front} on ${back}`).toBeGreaterThan(text);
  });

  it('can be read on paper', () => {
    expect(short(theme, TEXTS, ['--ground', '--raised'], 7, 'print')).toEqual([]);
    expect(short(theme, ['--ink', '--muted', '--accent'], SURFACES, 4.5, 'print')).toEqual([]);
  });
});

describe.each(THEMES)('the map, %s', (theme) => {
  const tokens = tokensOf(theme);
  const of = (name: string) => token(tokens, `--map-${name}`);
  const text = more(theme) ? 7 : 4.5;
  const depths = Array.from({ length: 8 }, (_, i) => of(`depth-${i}`));

  it('has names of seas that can be read through their halo at any depth, and of land on land', () => {
    for (const depth of depths) {
      expect(contrast(of('sea-text'), over(of('sea-halo'), depth))).toBeGreaterThan(text);
      expect(contrast(of('zone-text'), over(of('place-halo'), depth))).toBeGreaterThan(text);
      expect(contrast(of('place-text'), over(of('place-halo'), depth))).toBeGreaterThan(text);
    }
    expect(contrast(of('land-text'), of('land'))).toBeGreaterThan(text);
    expect(contrast(of('place-text'), of('land'))).toBeGreaterThan(text);
  });

  it('has symbols that stand out from the sea by their fill or by their rim, and whose drawing can be seen', () => {
    for (const side of ['--india', '--japan', '--other'].map((name) => token(tokens, name))) {
      expect(contrast(of('symbol-ink'), side)).toBeGreaterThan(3);
      for (const back of [...depths, of('land')])
        expect(
          Math.max(contrast(side, back), contrast(of('symbol-rim'), side)),
          `${side} on ${back}`,
        ).toBeGreaterThan(3);
    }
  });

  it('has eight depths, each darker or lighter than the one above it', () => {
    const steps = depths.map((depth) => contrast(depth, '#000000'));
    const sorted = steps.toSorted((a, b) => b - a);
    expect(steps).toEqual(sorted);
    expect(new Set(steps).size).toBe(8);
  });
});
