import { type ReactElement, useDeferredValue, useState } from 'react';

import {
  type DraftedOrder,
  type GovernmentView,
  type LeverSection,
  text,
} from '../../presenter/index.ts';
import type { Draft } from '../intents.ts';
import { Filters } from '../parts/Filters.tsx';
import { SearchBox } from '../parts/SearchBox.tsx';
import { Lever } from './Lever.tsx';
import { countLevers, type Filter, FILTERS, firstLevers, selectLevers } from './select.ts';
import { Teams } from './Teams.tsx';

interface LeversProps {
  readonly sections: readonly LeverSection[];
  readonly governments: readonly GovernmentView[];
  readonly tray: readonly DraftedOrder[];
  readonly onDraft: Draft;
  readonly onWithdraw: (index: number) => void;
}

/** How many entries stand above the fold of a large screen: the others come right after them, in slices. */
const SEEN = 6;

/** The entries of the Declaration by its six sections, to search, to filter and to use. */
export function Levers(props: LeversProps): ReactElement {
  const { sections, governments, tray, onDraft, onWithdraw } = props;
  const [filter, setFilter] = useState<Filter>('now');
  const [query, setQuery] = useState('');
  const counts = countLevers(sections);
  const whole = useDeferredValue(true, false);
  // forty entries are more than the work of a key: the list follows what is written
  const [by, words] = [useDeferredValue(filter), useDeferredValue(query)];
  const selected = selectLevers(sections, by, words);
  const shown = whole ? selected : firstLevers(selected, SEEN);
  return (
    <section className="block" aria-labelledby="levers">
      <h2 id="levers">{text('ui.levers')}</h2>
      <Teams governments={governments} />
      <div className="lever-tools">
        <SearchBox
          words={query}
          onWords={setQuery}
          label={text('ui.levers.search')}
          clear={text('ui.levers.search.clear')}
        />
        <Filters
          label={text('ui.levers.filter')}
          options={FILTERS}
          value={filter}
          onChange={setFilter}
        >
          {(value) => (
            <>
              {text(`ui.levers.filter.${value}`)} <span className="quiet">{counts[value]}</span>
            </>
          )}
        </Filters>
      </div>
      {shown.length === 0 && <p className="quiet">{text(`ui.levers.empty.${by}`)}</p>}
      {shown.map((section) => (
        <section key={section.number} aria-labelledby={`section-${section.number}`}>
          <h3 className="section-name" id={`section-${section.number}`}>
            <span>{section.number}</span> {section.title}
          </h3>
          <ul className="levers">
            {section.levers.map((lever) => (
              <Lever
                key={lever.clause}
                lever={lever}
                drafted={tray.filter(
                  ({ order }) => 'clause' in order && order.clause === lever.clause,
                )}
                onDraft={onDraft}
                onWithdraw={onWithdraw}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
