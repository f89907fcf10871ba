import { type ReactElement, useState } from 'react';
import { Button } from 'react-aria-components';

import { text } from '../../presenter/index.ts';
import { Mark } from '../parts/Mark.tsx';

/** How to read the map. It can be folded away, and starts folded where there is little room. */
export function Legend({ startsOpen }: { startsOpen: boolean }): ReactElement {
  const [open, setOpen] = useState(startsOpen);
  return (
    <section className="legend" aria-label={text('ui.legend')}>
      <Button className="legend-toggle" aria-expanded={open} onPress={() => setOpen(!open)}>
        {text('ui.legend')}
      </Button>
      {open && (
        <>
          <p className="legend-name">{text('ui.legend.picture')}</p>
          <ol className="legend-scale">
            <li data-hatch="0">{text('ui.legend.clear')}</li>
            <li data-hatch="1">{text('ui.legend.partial')}</li>
            <li data-hatch="2">{text('ui.legend.poor')}</li>
            <li data-hatch="3">{text('ui.legend.dark')}</li>
          </ol>
          <ul className="legend-marks">
            <li>
              <Mark side="india" /> {text('ui.india')}
            </li>
            <li>
              <Mark side="japan" /> {text('ui.japan')}
            </li>
            <li>
              <Mark side="other" /> {text('ui.third-parties')}
            </li>
            <li>
              <svg className="mark" viewBox="0 0 14 14" aria-hidden="true">
                <circle className="legend-ring" cx="7" cy="7" r="5.5" />
                <circle className="legend-ring" cx="7" cy="7" r="2.5" />
              </svg>{' '}
              {text('ui.legend.pressure')}
            </li>
          </ul>
        </>
      )}
    </section>
  );
}
