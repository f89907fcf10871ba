import type { ReactElement, ReactNode } from 'react';

import { text } from '../../presenter/index.ts';
import { SearchBox } from '../parts/SearchBox.tsx';

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
      <SearchBox
        words={words}
        onWords={onWords}
        label={text('ui.library.search')}
        clear={text('ui.library.search.clear')}
      />
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
