import type { ReactElement } from 'react';

import { contrastOf } from '../../look/index.ts';
import { text } from '../../presenter/index.ts';
import { colours, tokensOf, valueOf } from './tokens.ts';

/** Every colour as the page has it now, with its contrast to what it stands on. */
export function Colours(): ReactElement {
  return (
    <>
      <Swatches names={colours()} ground="--ground" />
      <h3>{text('ui.style.map-colours')}</h3>
      <Swatches names={tokensOf('--map-')} ground="--map-land" />
    </>
  );
}

function Swatches({ names, ground }: { names: readonly string[]; ground: string }): ReactElement {
  const against = valueOf(ground);
  return (
    <ul className="swatches">
      {names.map((name) => {
        const ratio = contrastOf(valueOf(name), against);
        return (
          <li key={name}>
            <i style={{ background: `var(${name})` }} />
            <b>{name.replace(/^--(map-)?/, '')}</b>
            <span className="quiet number">{valueOf(name).replace(/^color-mix.*$/, '')}</span>
            {ratio !== null && (
              <span className="quiet number">{text('ui.style.contrast', { ratio })}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
