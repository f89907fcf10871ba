import type { ReactElement } from 'react';

import { BANDS } from '../../engine/index.ts';
import { text } from '../../presenter/index.ts';
import { Legend } from '../desk/Legend.tsx';
import { BandMark } from '../parts/BandMark.tsx';
import '../styles/futures.css';

/** What a measure may have come to. */
const REACHED = [...BANDS, 'unreached'] as const;

/** What an ending of the futures may be drawn as: six patterns, told apart without colour. */
const ENDINGS = [0, 1, 2, 3, 4, 5] as const;
const TINTS = 3;

/** Bands, patterns, and the marks of every kind of map, from what draws them in a game. */
export function Marks(): ReactElement {
  return (
    <>
      <p className="style-row">
        {REACHED.map((band) => (
          <BandMark key={band} band={band} word={text(`say.band.${band}`)} />
        ))}
      </p>
      <p className="quiet">{text('ui.style.bands')}</p>
      <p className="style-row endings">
        {ENDINGS.map((n) => (
          <i key={n} className={`ending-swatch ending-${n} tint-${n % TINTS}`} />
        ))}
      </p>
      <p className="quiet">{text('ui.style.patterns')}</p>
      <Legend whole kind="pressure" name={text('ui.style.legend.pressure')} />
      <Legend whole kind="relief" name={text('ui.style.legend.relief')} />
      <Legend
        whole
        kind="supply"
        materials={[text('ui.style.material', { n: 1 }), text('ui.style.material', { n: 2 })]}
        name={text('ui.style.legend.supply')}
      />
    </>
  );
}
