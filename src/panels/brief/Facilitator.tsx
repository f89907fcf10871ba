import type { ReactElement } from 'react';

import { type BriefView, text } from '../../presenter/index.ts';
import { Fold } from './Fold.tsx';
import { Notes } from './Notes.tsx';

/** For who leads a class: notes and questions, closed so that players do not read ahead. */
export const Facilitator = ({ notes, questions }: BriefView['facilitator']): ReactElement => (
  <Fold title={text('ui.facilitator')}>
    <Points title={text('ui.facilitator.notes')} lines={notes} />
    <Points title={text('ui.facilitator.questions')} lines={questions} />
  </Fold>
);

function Points({ title, lines }: { title: string; lines: readonly string[] }): ReactElement {
  return (
    <section>
      <h3>{title}</h3>
      <Notes lines={lines} />
    </section>
  );
}
