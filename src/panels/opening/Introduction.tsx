import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';

import { type NewThing, type Tab, text } from '../../presenter/index.ts';

interface IntroductionProps {
  readonly thing: NewThing;
  /** The lists that there are, to be named when all of them are new. */
  readonly tabs: readonly Tab[];
  readonly onDone: (thing: NewThing) => void;
}

/** A few words on what is new here; it stands above the list until it has been read. */
export function Introduction({ thing, tabs, onDone }: IntroductionProps): ReactElement {
  return (
    <aside className="introduction" aria-label={text('ui.new')}>
      <p>{text(`ui.new.${thing}`)}</p>
      {thing === 'situation' && (
        <dl>
          {tabs.slice(1).map((tab) => (
            <div key={tab}>
              <dt>{text(`ui.tab.${tab}`)}</dt>
              <dd>{text(`ui.new.tab.${tab as Exclude<Tab, 'situation'>}`)}</dd>
            </div>
          ))}
        </dl>
      )}
      {thing === 'situation' && <p className="quiet">{text('ui.new.enough')}</p>}
      <Button className="button small" onPress={() => onDone(thing)}>
        {text('ui.new.done')}
      </Button>
    </aside>
  );
}
