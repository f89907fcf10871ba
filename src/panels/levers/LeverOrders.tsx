import type { ReactElement } from 'react';

import { type DraftedOrder, type LeverView, text } from '../../presenter/index.ts';
import type { Draft } from '../intents.ts';
import { OrderButtons } from '../parts/OrderButton.tsx';
import { OrderMenu } from '../parts/OrderMenu.tsx';

/** More orders than this at once go into a list: an exercise can be held in many places. */
const MOST_BUTTONS = 4;

export interface LeverOrdersProps {
  readonly lever: LeverView;
  readonly drafted: readonly DraftedOrder[];
  readonly onDraft: Draft;
  /** Only what puts it to use. */
  readonly first?: boolean;
}

/** What can be ordered about an entry now: a button each, or a list. */
export function LeverOrders({
  lever,
  drafted,
  onDraft,
  first = false,
}: LeverOrdersProps): ReactElement {
  // what was just ordered is taken back with “Undo”: a second press in haste must not stop it
  const fresh = drafted.some(({ order }) => order.type === 'lever.start');
  const orders = lever.orders.filter(({ order: { type } }) =>
    first ? type === 'lever.start' || type === 'lever.prepare' : !fresh || type !== 'lever.stop',
  );
  const many = orders.length > MOST_BUTTONS;
  return (
    <>
      {!many && <OrderButtons choices={orders} onDraft={onDraft} />}
      {many && (
        <OrderMenu
          label={text('ui.levers.choose', { count: orders.length })}
          spoken={text('ui.levers.choose.for', {
            count: orders.length,
            title: lever.title,
          })}
          groups={[{ id: lever.clause, title: lever.title, choices: orders }]}
          onDraft={onDraft}
        />
      )}
    </>
  );
}
