import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';

import { type Conflict, type DraftedOrder, text } from '../../presenter/index.ts';
import { isDrafted } from '../parts/subject.ts';

interface ConflictsProps {
  readonly conflicts: readonly Conflict[];
  readonly tray: readonly DraftedOrder[];
  readonly onWithdraw?: (index: number) => void;
}

/** What of the orders stands in the way of what, each with the way back where one order is the cause. */
export function Conflicts({ conflicts, tray, onWithdraw }: ConflictsProps): ReactElement | null {
  if (conflicts.length === 0) return null;
  return (
    <ul className="reasons conflicts" aria-label={text('ui.conflicts')}>
      {conflicts.map((conflict) => {
        // only one’s own orders can be taken back
        const order = tray.find(({ index }) => index === conflict.undo);
        return (
          <li key={conflict.text} {...(order && isDrafted(order.index))}>
            {conflict.text}{' '}
            {order && onWithdraw && (
              <Button
                className="text-button"
                aria-label={text('ui.undo.order', { order: order.sentence })}
                onPress={() => onWithdraw(order.index)}
              >
                {text('ui.undo.to')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
