import { Search, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';

interface SearchBoxProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** What is searched, and what the button says that empties it. */
  readonly label: string;
  readonly clear: string;
}

/** A search field with its magnifying glass and a button to empty it. */
export function SearchBox({ words, onWords, label, clear }: SearchBoxProps): ReactElement {
  return (
    <SearchField className="search" value={words} onChange={onWords}>
      <Label className="unseen">{label}</Label>
      <Search aria-hidden="true" />
      <Input placeholder={label} />
      <Button aria-label={clear}>
        <X aria-hidden="true" />
      </Button>
    </SearchField>
  );
}
