import type { ReactElement } from 'react';
import { ChevronDown, Contrast } from 'lucide-react';

import { type Appearance, APPEARANCES } from '../../look/index.ts';
import { text } from '../../presenter/front/index.ts';
import { useLook } from './look.ts';

/** Light, dark, high contrast, or as the system is set. The browser's own list: it is on the front page, and small. */
export function AppearanceChoice(): ReactElement | null {
  const { look, store } = useLook();
  if (!store) return null;
  return (
    <label className="appearance">
      <Contrast aria-hidden="true" />
      <span className="unseen">{text('ui.theme')}</span>
      <select
        value={look.appearance}
        onChange={({ target }) => store.appear(target.value as Appearance)}
      >
        {APPEARANCES.map((appearance) => (
          <option key={appearance} value={appearance}>
            {text(`ui.theme.${appearance}`)}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden="true" />
    </label>
  );
}
