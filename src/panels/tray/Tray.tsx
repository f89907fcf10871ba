import { type ReactElement, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { ChevronUp } from 'lucide-react';

import { type TableView, text } from '../../presenter/index.ts';
import type { Draft } from '../intents.ts';
import { isDrafted } from '../parts/subject.ts';
import { Advice } from './Advice.tsx';
import { Conflicts } from './Conflicts.tsx';
import { DraftedHere } from './DraftedHere.tsx';
import { Purses } from './Purse.tsx';
import { Warnings } from './Warnings.tsx';

type TrayProps = Pick<
  TableView,
  'tray' | 'lapsed' | 'warnings' | 'purses' | 'partnerPays' | 'conflicts' | 'advice'
> & {
  readonly onDraft: Draft;
  readonly onWithdraw: (index: number) => void;
};

/** So much of what there is to know stands there without being asked for; the others are counted. */
const SHOWN = 2;

/** What has been ordered for this turn, what it takes, and what deserves a second look before it is committed. */
export function Tray(props: TrayProps): ReactElement {
  const { tray, lapsed, warnings, purses, partnerPays, conflicts, advice, onDraft, onWithdraw } =
    props;
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const last = tray.at(-1);
  // what only leaves no room for other orders is no fault of these
  const clashes = conflicts.filter(({ blocks }) => blocks.length === 0);
  const undo = (index: number) => {
    onWithdraw(index);
    // the button goes with the last order, and the focus would go with it
    if (tray.length === 1) toggle.current?.focus();
  };
  const settle: Draft = (order) => {
    onDraft(order);
    // the warning goes, and its button with it
    requestAnimationFrame(() => toggle.current?.focus());
  };
  return (
    <section className="tray" aria-label={text('ui.tray')}>
      <div className="tray-head">
        <Button
          className="tray-toggle"
          aria-expanded={open}
          onPress={() => {
            setOpen(!open);
            // what was asked for makes room for what is opened
            setAsked(false);
          }}
          ref={toggle}
        >
          <ChevronUp className={open ? 'turner open' : 'turner'} aria-hidden="true" />
          <b>{text('ui.tray.count', { count: tray.length })}</b>
          {clashes.length > 0 ? (
            <span className="tray-warned">{text('ui.tray.conflicts', { n: clashes.length })}</span>
          ) : (
            conflicts.length > 0 && <span className="quiet">{text('ui.tray.rules-out')}</span>
          )}
          {warnings.length > 0 && (
            <span className="tray-warned">
              {text('ui.tray.warnings', { count: warnings.length })}
            </span>
          )}
        </Button>
        <span className="tray-tools">
          <Button
            className="text-button tray-advice"
            aria-expanded={asked}
            onPress={() => setAsked(!asked)}
          >
            {text('ui.advice')}
          </Button>
          {last && (
            <Button
              {...isDrafted(last.index)}
              className="text-button tray-undo"
              onPress={() => undo(last.index)}
            >
              {text('ui.undo.last')}
            </Button>
          )}
        </span>
      </div>
      {!open && lapsed.length > 0 && (
        <p className="tray-lapsed">{text('ui.tray.lapsed', { count: lapsed.length })}</p>
      )}
      {!open &&
        warnings.slice(0, SHOWN).map(({ text: words }) => (
          <p key={words} className="tray-first">
            {words}
          </p>
        ))}
      {(asked || open || last) && (
        <div className={open || asked ? 'tray-list' : 'tray-list closed'}>
          {asked && <Advice advice={advice} onDraft={onDraft} />}
          {open && (
            <Warnings
              warnings={[...lapsed.map((words) => ({ text: words })), ...warnings]}
              onDraft={settle}
            />
          )}
          {(open || (last && !asked)) && <Purses {...{ purses, partnerPays }} />}
          {open && tray.length === 0 && <p className="quiet">{text('ui.tray.empty')}</p>}
          {open && <DraftedHere drafted={tray} onWithdraw={onWithdraw} priced />}
          {open && <Conflicts {...{ conflicts, tray, onWithdraw }} />}
        </div>
      )}
    </section>
  );
}
