import type { ReactElement } from 'react';

import { type Grouping, GROUPINGS, text } from '../../presenter/index.ts';
import { Filters } from '../parts/Filters.tsx';

interface GroupingsProps {
  readonly by: Grouping;
  readonly onBy: (by: Grouping) => void;
}

/** Three ways to lay out the same contributions. */
export function Groupings({ by, onBy }: GroupingsProps): ReactElement {
  return (
    <Filters label={text('ui.glass.groupings')} options={GROUPINGS} value={by} onChange={onBy}>
      {(value) => text(`ui.glass.by.${value}`)}
    </Filters>
  );
}
