import type { ReactElement } from 'react';

import { POSTURES } from '../../engine/index.ts';
import { type PressureView, text } from '../../presenter/index.ts';
import { ChartLink } from '../parts/ChartLink.tsx';

interface PressureProps {
  readonly pressure: PressureView;
  readonly rival: string;
  readonly onZone: (id: string) => void;
}

/** How hard the other side presses, where, and what is known of it. */
export function Pressure({ pressure, rival, onZone }: PressureProps): ReactElement {
  return (
    <section className="block" aria-labelledby="pressure">
      <h2 id="pressure">{text('ui.pressure', { rival })}</h2>
      <ol className="ladder" aria-hidden="true">
        {POSTURES.map((posture, level) => (
          <li key={posture} className={level <= pressure.level ? 'on' : ''}>
            {level === pressure.level ? (
              <b>{text(`say.state.coercer.${posture}`)}</b>
            ) : (
              text(`say.state.coercer.${posture}`)
            )}
          </li>
        ))}
      </ol>
      <p className="lead">{pressure.sentence}</p>
      <p>
        <ChartLink chart="coercer" clause={null} name={rival} />
      </p>
      {pressure.warning && <p className="flag">{pressure.warning}</p>}
      <ul className="rows tight">
        {pressure.zones
          .filter((zone) => zone.level > 0 || zone.focus)
          .map((zone) => (
            <li key={zone.id}>
              <button className="sea-link" type="button" onClick={() => onZone(zone.id)}>
                {zone.name}
              </button>
              <span className="quiet">
                {zone.word}
                {zone.focus && ` · ${text('ui.focus')}`}
              </span>
            </li>
          ))}
      </ul>
      {pressure.facts.length > 0 && (
        <ul className="notes">
          {pressure.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
