import type { ReactElement } from 'react';

import { type MakerView, text } from '../../presenter/index.ts';
import { BandMark } from '../parts/BandMark.tsx';
import { Mark } from '../parts/Mark.tsx';

interface CoverProps {
  readonly makers: readonly MakerView[];
  /** Days at the end of the scale. */
  readonly most: number;
}

/** Days in the sheds of every group of makers on one scale, with what they had before and where lines slow down. */
export function Cover({ makers, most }: CoverProps): ReactElement {
  const at = (days: number) => `${Math.min(100, (100 * days) / most)}%`;
  return (
    <>
      <h3>{text('ui.supply.cover')}</h3>
      <ul className="covers">
        {makers.map((maker) => (
          <li key={maker.id} className={`cover cover-${maker.band}`}>
            <h4 className="cover-name">
              <Mark side={maker.government} />
              {maker.name}
            </h4>
            <p className="cover-days">
              <b className="number">{maker.coverWords}</b>
              <BandMark band={maker.band} word={maker.bandWord} />
            </p>
            <div className="cover-scale" aria-hidden="true">
              <i className="cover-now" style={{ width: at(maker.cover) }} />
              <i className="cover-usual" style={{ left: at(maker.usual) }} />
              <i className="cover-slows" style={{ left: at(maker.slows) }} />
            </div>
            <p className="cover-foot">
              {[maker.material, maker.changeWords].filter(Boolean).join(' · ')}
              <br />
              {maker.runningWords}
            </p>
          </li>
        ))}
      </ul>
      <p className="cover-axis" aria-hidden="true">
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <span key={share}>{Math.round(share * most)}</span>
        ))}
      </p>
      <p className="quiet key-line">{text('ui.supply.cover.key')}</p>
    </>
  );
}
