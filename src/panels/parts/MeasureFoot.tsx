import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';

import { type MeasureView, text } from '../../presenter/index.ts';
import { BandMark } from './BandMark.tsx';
import { useGlass } from './glass.ts';

interface MeasureFootProps {
  readonly measure: Pick<MeasureView, 'id' | 'name' | 'band' | 'bandWord' | 'rule'>;
  /** The turn whose why is asked for; null for the run so far, without it the last turn. */
  readonly turn?: number | null;
}

/** What stands under the course of a measure: its band, the rule of its bands, and the way to its why. */
export function MeasureFoot({ measure, turn }: MeasureFootProps): ReactElement {
  const { id, name, band, bandWord, rule } = measure;
  const glass = useGlass();
  return (
    <>
      <p className="measure-foot">
        <BandMark band={band} word={bandWord} />
        <span className="quiet">{rule}</span>
      </p>
      <Button
        className="why-button"
        aria-label={text('ui.why.of', { measure: name })}
        onPress={() => glass?.onWhy(id, turn)}
      >
        {text('ui.why')}
      </Button>
    </>
  );
}
