import type { ReactElement } from 'react';
import { Check, Plus } from 'lucide-react';

import { text } from '../../presenter/index.ts';

/** What the marks in the lanes mean. Their words stand in the table itself. */
export function CalendarKey(): ReactElement {
  return (
    <ul className="lanes-key" aria-hidden="true">
      <li>
        <span className="place" />
        <span className="place place-india" />
        <span className="place place-japan" />
        {text('ui.lane.key.place')}
      </li>
      <li>
        <i className="key-called" /> {text('ui.lane.key.called')}
      </li>
      <li>
        <Plus /> {text('ui.lane.key.callable')}
      </li>
      <li>
        <i className="key-expected" /> {text('ui.lane.key.expected')}
      </li>
      <li>
        <Check /> {text('ui.lane.key.held')}
      </li>
    </ul>
  );
}
