import type { ReactElement } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { ChevronRight } from 'lucide-react';

import { type BriefView, text } from '../../presenter/index.ts';

/** For who leads a class: notes and questions, closed so that players do not read ahead. */
export function Facilitator({ notes, questions }: BriefView['facilitator']): ReactElement {
  return (
    <Disclosure className="brief-fold">
      <Heading level={2}>
        <Button slot="trigger" className="text-button">
          <ChevronRight className="turner" aria-hidden="true" />
          {text('ui.facilitator')}
        </Button>
      </Heading>
      <DisclosurePanel>
        <Points title={text('ui.facilitator.notes')} lines={notes} />
        <Points title={text('ui.facilitator.questions')} lines={questions} />
      </DisclosurePanel>
    </Disclosure>
  );
}

function Points({ title, lines }: { title: string; lines: readonly string[] }): ReactElement {
  return (
    <section>
      <h3>{title}</h3>
      <ul className="notes">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
