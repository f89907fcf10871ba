import type { ReactElement } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { ChevronRight } from 'lucide-react';

import { text } from '../../presenter/index.ts';

/** What the brief rests on: closed, because it is long and nobody needs it to begin. A search of the page finds it. */
export function Sources({ lines }: { lines: readonly string[] }): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <Disclosure className="brief-fold">
      <Heading level={2}>
        <Button slot="trigger" className="text-button">
          <ChevronRight className="turner" aria-hidden="true" />
          {text('ui.sources')}
        </Button>
      </Heading>
      <DisclosurePanel className="quiet">
        <ul className="notes">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
