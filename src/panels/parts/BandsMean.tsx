import type { ReactElement } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { ChevronRight } from 'lucide-react';

import { text } from '../../presenter/index.ts';

/** On request: what the words for a measure mean, and what the end depends on. */
export function BandsMean({ judged }: { judged: readonly string[] }): ReactElement {
  return (
    <Disclosure className="more">
      <Button slot="trigger" className="text-button">
        <ChevronRight className="turner" aria-hidden="true" />
        {text('ui.measures.mean')}
      </Button>
      <DisclosurePanel>
        {judged.map((line) => (
          <p key={line} className="quiet">
            {line}
          </p>
        ))}
      </DisclosurePanel>
    </Disclosure>
  );
}
