import { type ReactElement, useState } from 'react';
import { Button } from 'react-aria-components';
import { ChevronUp } from 'lucide-react';

import { type DraftedOrder, text, type Warning } from '../../presenter/index.ts';
import { isDrafted } from '../parts/subject.ts';
import { DraftedHere } from './DraftedHere.tsx';

interface TrayProps {
  readonly tray: readonly DraftedOrder[];
  /** Orders of the last turn that came to nothing. */
  readonly lapsed: readonly string[];
  readonly warnings: readonly Warning[];
  readonly onWithdraw: (index: number) => void;
}

/** What has been ordered for this turn, and what deserves a second look before it is committed. */
export function Tray({ tray, lapsed, warnings, onWithdraw }: TrayProps): ReactElement {
  const [open, setOpen] = useState(false);
  const last = tray.at(-1);
  return (
    <section className="tray" aria-label={text('ui.tray')}>
      <div className="tray-head">
        <Button
          className="tray-toggle"
          aria-expanded={open}

          onPress={() => setOpen(!open)}
        >
          <ChevronUp className={open ? 'turner open' : 'turner'} aria-hidden="true" />
          <b>{text('ui.tray.count', { count: tray.length })}</b>
          {warnings.length > 0 && (
            <span className="tray-warned">
              {text('ui.tray.warnings', { count: warnings.length })}
            </span>
          )}
        </Button>
        {last && (
          <Button
            {...isDrafted(last.index)}
            className="text-button"

            onPress={() => onWithdraw(last.index)}
          >
            {text('ui.undo.last')}
          </Button>
        )}
      </div>
      {!open && lapsed.length > 0 && (
        <p className="tray-lapsed">{text('ui.tray.lapsed', { count: lapsed.length })}</p>
      )}
      {!open && last && <p className="tray-last">{last.sentence}</p>}
      {open && (
        <div className="tray-list">
          {tray.length === 0 && <p className="quiet">{text('ui.tray.empty')}</p>}
          <DraftedHere drafted={tray} onWithdraw={onWithdraw} />
          <Warnings warnings={[...lapsed.map((words) => ({ text: words })), ...warnings]} />
        </div>
      )}
    </section>
  );
}

/** Nothing here forbids anything. */
export function Warnings({
  warnings,
}: {
  warnings: readonly Pick<Warning, 'text'>[];
}): ReactElement | null {
  if (warnings.length === 0) return null;
  return (
    <ul className="reasons" aria-label={text('ui.warnings')}>
      {warnings.map((warning) => (
        <li key={warning.text}>{warning.text}</li>
      ))}
    </ul>
  );
}
