import { readFileSync } from 'node:fs';

import postcss from 'postcss';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { BandMark } from '../../src/panels/parts/BandMark.tsx';
import { Mark } from '../../src/panels/parts/Mark.tsx';
import { hatchSpacing } from '../../src/map/painting/overlay.ts';
import { distance, EYES } from './colour.ts';
import { THEMES, token, tokensOf } from './tokens.ts';

/*
 * What a colour means must be told without it. Where colour is all there is beside position, simulated eyes
 * must keep the colours well apart; where shape tells, too, they need only not to be the same.
 */

/** CIEDE2000: about 2 is just seen side by side; 15 is another colour at a glance, across the map. */
const CLEAR = 15;
const SEEN = 4;

const MEANINGS = {
  'the two governments and the others': [['--india', '--japan', '--other'], CLEAR],
  'a plan and what it is compared with': [['--accent', '--sea'], CLEAR],
  'two materials of trade on the map': [['--map-place-text', '--accent'], CLEAR],
  'tints of endings, under patterns': [['--accent', '--sea', '--other'], CLEAR - 5],
  'held, strained and lost, beside full, half and crossed rings': [
    ['--ink', '--accent', '--alarm'],
    SEEN,
  ],
} as const;

describe.each(THEMES)('%s', (theme) => {
  const tokens = tokensOf(theme);
  describe.each(Object.entries(EYES))('seen with %s', (_, seen) => {
    it.each(Object.entries(MEANINGS))('keeps apart %s', (_name, [names, least]) => {
      for (const [i, a] of names.entries())
        for (const b of names.slice(i + 1))
          expect(
            distance(seen(token(tokens, a)), seen(token(tokens, b))),
            `${a} and ${b}`,
          ).toBeGreaterThan(least);
    });
  });
});

/** The drawing alone: what classes would colour is taken away. */
const shape = (drawing: ReactElement): string =>
  renderToStaticMarkup(drawing).replaceAll(/ class="[^"]*"/g, '');

describe('without any colour', () => {
  it('a government has a shape of its own', () => {
    const shapes = (['india', 'japan', 'other'] as const).map((side) =>
      shape(createElement(Mark, { side })),
    );
    expect(new Set(shapes).size).toBe(3);
  });

  it('a band has a drawing of its own', () => {
    const shapes = (['held', 'strained', 'lost'] as const).map((band) =>
      shape(createElement(BandMark, { band, word: '' })),
    );
    expect(new Set(shapes).size).toBe(3);
  });

  it('an ending has a pattern of its own', () => {
    const sheet = postcss.parse(
      readFileSync(new URL('../../src/panels/styles/futures.css', import.meta.url), 'utf8'),
    );
    const patterns = new Map<string, string>();
    sheet.walkRules(/^\.endings \.ending-\d$/, (rule) => {
      patterns.set(rule.selector, rule.nodes.map(String).join(';'));
    });
    expect(patterns.size).toBe(6);
    expect(new Set(patterns.values()).size).toBe(6);
  });

  it('a sea that is seen less is hatched closer', () => {
    const spacings = [0.1, 0.2, 0.4, 0.7, 0.9].map(hatchSpacing);
    expect(new Set(spacings).size).toBe(5);
  });
});
