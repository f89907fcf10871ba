import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';

import { type ClauseName, readingAddress, text } from '../../presenter/index.ts';
import { useGlass } from './glass.ts';

interface EntryLinkProps {
  readonly entry: ClauseName;
  /** What is seen, where the name of the entry stands beside it. */
  readonly label?: string;
}

/** The way to the page of an entry: a window in a run, an address outside one. */
export function EntryLink({ entry, label }: EntryLinkProps): ReactElement {
  const onEntry = useGlass()?.onEntry;
  const { clause } = entry;
  const name = text('say.entry', { ...entry });
  if (!onEntry) return <a href={readingAddress('entries', clause)}>{label ?? name}</a>;
  return (
    <Button
      className="text-button entry-link"
      aria-label={label && `${label}: ${name}`}
      onPress={() => onEntry(clause)}
    >
      {label ?? name}
    </Button>
  );
}
