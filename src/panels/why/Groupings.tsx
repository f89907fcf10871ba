import type { ReactElement } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';

import { type Grouping, GROUPINGS, text } from '../../presenter/index.ts';

interface GroupingsProps {
  readonly by: Grouping;
  readonly onBy: (by: Grouping) => void;
}

/** Three ways to lay out the same contributions. */
export function Groupings({ by, onBy }: GroupingsProps): ReactElement {
  return (
    <RadioGroup
      className="filters"
      orientation="horizontal"
      aria-label={text('ui.glass.groupings')}
      value={by}
      onChange={(value) => onBy(value as Grouping)}
    >
      {GROUPINGS.map((value) => (
        <Radio key={value} value={value} className="filter">
          {text(`ui.glass.by.${value}`)}
        </Radio>
      ))}
    </RadioGroup>
  );
}
