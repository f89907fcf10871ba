import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';

import { type ReportView, text } from '../../presenter/index.ts';
import { BandMark } from '../parts/BandMark.tsx';
import { BandsMean } from '../parts/BandsMean.tsx';
import { useGlass } from '../parts/glass.ts';

/** How every measure moved in this turn, and why. */
export function Changes({
  judged,
  measures,
}: Pick<ReportView, 'judged' | 'measures'>): ReactElement {
  const glass = useGlass();
  return (
    <section className="block" aria-labelledby="changes">
      <h2 id="changes">{text('ui.report.measures')}</h2>
      <BandsMean judged={judged} />
      <ul className="changes">
        {measures.map((item) => (
          <li key={item.id}>
            <h3>{item.name}</h3>
            <b className="number">{item.value}</b>
            <span
              className={`number change ${item.why.sign === '' ? 'same' : item.why.good ? 'better' : 'worse'}`}
            >
              {item.why.sign === '' ? text('ui.unchanged') : item.change}
            </span>
            <span className="changes-band">
              <BandMark band={item.band} word={item.bandWord} />
              {item.band !== item.bandBefore && (
                <span className="unseen">
                  {text('ui.report.band-was', { band: text(`say.band.${item.bandBefore}`) })}
                </span>
              )}
            </span>
            <Button
              className="why-button"
              aria-label={text('ui.why.of', { measure: item.name })}
              onPress={() => glass?.onWhy(item.id, item.why.turn)}
            >
              {text('ui.why')}
            </Button>
          </li>
        ))}
      </ul>
      {measures.some(({ why }) => why.change.endsWith('pp')) && (
        <p className="quiet">{text('ui.pp')}</p>
      )}
    </section>
  );
}
