import type { ReactElement, ReactNode } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { Search, X } from 'lucide-react';

import { text } from '../../presenter/index.ts';

interface FinderProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** How much is found. */
  readonly found: string;
  readonly children?: ReactNode;
}

/** A search with its filters, and how much fits. */
export function Finder({ words, onWords, found, children }: FinderProps): ReactElement {
  return (
    <search className="finder">
      <SearchField className="search" value={words} onChange={onWords}>
        <Label className="unseen">{text('ui.library.search')}</Label>
        <Search aria-hidden="true" />
        <Input placeholder={text('ui.library.search')} />
        <Button aria-label={text('ui.library.search.clear')}>
          <X aria-hidden="true" />
        </Button>
      </SearchField>
      {children}
      <output className="finder-found">{found}</output>
    </search>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly title: string }[];
  readonly onChange: (value: string) => void;
}

/** One of a few, as the system shows it. */
export function Choice({ label, value, options, onChange }: ChoiceProps): ReactElement {
  return (
    <label className="choice-of">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
