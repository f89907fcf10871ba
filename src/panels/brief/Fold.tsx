import type { ReactElement, ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { ChevronRight } from 'lucide-react';

interface FoldProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the brief that nobody needs to begin: closed, and found by a search of the page. */
export const Fold = ({ title, children }: FoldProps): ReactElement => (
  <Disclosure className="brief-fold">
    <Heading level={2}>
      <Button slot="trigger" className="text-button">
        <ChevronRight className="turner" aria-hidden="true" />
        {title}
      </Button>
    </Heading>
    <DisclosurePanel>{children}</DisclosurePanel>
  </Disclosure>
);
