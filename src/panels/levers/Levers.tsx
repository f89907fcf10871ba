import { type ReactElement, useState } from 'react';
import { Button, Input, Label, Radio, RadioGroup, SearchField } from 'react-aria-components';
import { Search, X } from 'lucide-react';

import {
  type DraftedOrder,
  type GovernmentView,
  type LeverSection,
  text,
} from '../../presenter/index.ts';
import type { Draft } from '../intents.ts';
import { Lever } from './Lever.tsx';
import { countLevers, type Filter, FILTERS, selectLevers } from './select.ts';
import { Teams } from './Teams.tsx';

interface LeversProps {
  readonly sections: readonly LeverSection[];
  readonly governments: readonly GovernmentView[];
  readonly tray: readonly DraftedOrder[];
  readonly onDraft: Draft;
  readonly onWithdraw: (index: number) => void;
}

/** The entries of the Declaration by its six sections, to search, to filter and to use. */
export function Levers(props: LeversProps): ReactElement {
  const { sections, governments, tray, onDraft, onWithdraw } = props;
  const [filter, setFilter] = useState<Filter>('now');
  const [query, setQuery] = useState('');
  const counts = countLevers(sections);
  const shown = selectLevers(sections, filter, query);
  return (
    <section className="block" aria-labelledby="levers">
      <h2 id="levers">{text('ui.levers')}</h2>
      <Teams governments={governments} />
      <div className="lever-tools">
        <SearchField className="search" value={query} onChange={setQuery}>
          <Label className="unseen">{text('ui.levers.search')}</Label>
          <Search aria-hidden="true" />
          <Input placeholder={text('ui.levers.search')} />
          <Button aria-label={text('ui.levers.search.clear')}>
            <X aria-hidden="true" />
          </Button>
        </SearchField>
        <RadioGroup
          className="filters"
          orientation="horizontal"
          aria-label={text('ui.levers.filter')}
          value={filter}
          onChange={(value) => setFilter(value as Filter)}
        >
          {FILTERS.map((value) => (
            <Radio key={value} value={value} className="filter">
              {text(`ui.levers.filter.${value}`)} <span className="quiet">{counts[value]}</span>
            </Radio>
          ))}
        </RadioGroup>
      </div>
      <p className="quiet">{text('ui.card.pairs')}</p>
      {shown.length === 0 && <p className="quiet">{text(`ui.levers.empty.${filter}`)}</p>}
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
