import { type ReactElement, type ReactNode, useState } from 'react';

import { text } from '../../presenter/index.ts';

interface DeskProps {
  readonly bar: ReactNode;
  /** The illustration; everything in it is in the panel as well. */
  readonly map: ReactNode;
  readonly panel: ReactNode;
  /** Where the plan may lead, below the map; null when nothing is planned. */
  readonly futures?: ReactNode;
  /** Leads to the map in words; null where the log has it. */
  readonly onWords: (() => void) | null;
  /** What stands in the place of the map, where it is not the map. */
  readonly instead?: string;
  /** A report needs more room than a list. */
  readonly wide?: boolean;
}

/** The layout of the table and of the report: a bar, the map, and a panel beside or below it. */
export function Desk(props: DeskProps): ReactElement {
  const { bar, map, panel, futures, onWords, instead, wide } = props;
  const [folded, setFolded] = useState(false);
  return (
    <div
      className={`desk${wide ? ' desk-wide' : ''}${folded ? ' desk-folded' : ''}${instead ? ' desk-text' : ''}`}
    >
      <a className="skip" href="#panel" onClick={skipToPanel}>
        {text('ui.skip')}
      </a>
      {onWords && (
        <button type="button" className="skip" onClick={onWords}>
          {text('ui.twin.open')}
        </button>
      )}
      {bar}
      <section className="desk-map" aria-label={instead ?? text('ui.map')}>
        {map}
        {!instead && (
          <button className="desk-fold" type="button" onClick={() => setFolded(!folded)}>
            {text(folded ? 'ui.map.show' : 'ui.map.hide')}
          </button>
        )}
      </section>
      {futures}
      <main className="desk-panel" id="panel" tabIndex={-1}>
        {panel}
      </main>
    </div>
  );
}

/** The address names the screen, so a skip link must not change it. */
function skipToPanel(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById('panel')?.focus();
}
