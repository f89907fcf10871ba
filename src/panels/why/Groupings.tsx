import type { ReactElement } from 'react';

import { type Grouping, text } from '../../presenter/index.ts';
import { Filters } from '../parts/Filters.tsx';

interface GroupingsProps {
  readonly by: Grouping;
  readonly groupings: readonly Grouping[];
  readonly onBy: (by: Grouping) => void;
}

/** Ways to lay out the same contributions. */
export function Groupings({ by, groupings, onBy }: GroupingsProps): ReactElement {
  return (
    <Filters label={text('ui.glass.groupings')} options={groupings} value={by} onChange={onBy}>
      {(value) => text(`ui.glass.by.${value}`)}
    </Filters>
  );
}
