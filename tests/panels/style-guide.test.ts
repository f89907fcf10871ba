import { readdirSync, readFileSync } from 'node:fs';

import { wcagContrast } from 'culori';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { contrastOf } from '../../src/look/index.ts';
import { ICONS, Icons } from '../../src/panels/style/Icons.tsx';

const src = new URL('../../src/', import.meta.url);

describe('the style guide', () => {
  it('shows every icon that is imported anywhere, and no other', () => {
    const used = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('style/Icons.tsx'))
      .flatMap((name) => {
        const code = readFileSync(new URL(name, src), 'utf8');
        const imports = code.matchAll(/import \{([^}]*)\} from 'lucide-react'/g);
        return [...imports].flatMap(([, names]) =>
          names!.split(',').map((icon) => icon.trim().replace(/ as .*/, '')),
        );
      });
    expect(Object.keys(ICONS)).toEqual([...new Set(used.filter(Boolean))].sort());
    const drawn = renderToStaticMarkup(createElement(Icons)).match(/<svg/g);
    expect(drawn).toHaveLength(Object.keys(ICONS).length);
  });

  it('measures contrast as WCAG does, and says nothing of colours that let something through', () => {
    for (const [a, b] of [
      ['#000000', '#ffffff'],
      ['#0b1823', '#9db2bb'],
      ['#d55e00', '#fbf9f4'],
    ] as const)
      expect(contrastOf(a, b)).toBeCloseTo(wcagContrast(a, b), 6);
    expect(contrastOf('rgb(0 0 0 / 50%)', '#ffffff')).toBeNull();
    expect(contrastOf('Canvas', '#ffffff')).toBeNull();
  });
});
