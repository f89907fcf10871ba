import type { ReactElement } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';

import { text } from '../../presenter/index.ts';
import type { ClassView } from '../../presenter/review/index.ts';

interface WhichProps {
  readonly groups: ClassView['groups'];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** Which scenario and seed is looked at: only runs of the same luck can be held against one another. */
export function Which({ groups, value, onChange }: WhichProps): ReactElement {
  return (
    <RadioGroup className="choices class-which screen-only" value={value} onChange={onChange}>
      <Label>{text('ui.class.which')}</Label>
      {groups.map(({ id, name }) => (
        <Radio key={id} value={id} className="choice">
          <span>{name}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
