import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { Plus } from 'lucide-react';

import type { OrderChoice } from '../../presenter/index.ts';
import type { Draft } from '../intents.ts';
import { keepFocus } from './focus.ts';
import { Marks } from './Mark.tsx';
import { givesOrder } from './subject.ts';

interface OrderButtonProps {
  readonly choice: OrderChoice;
  readonly onDraft: Draft;
}

/** Drafts one order. The label says who does what, the note what it costs and when it acts. */
export function OrderButton({ choice, onDraft }: OrderButtonProps): ReactElement {
  return (
    <Button
      {...givesOrder(choice.order)}
      className="order-button"
      onPress={({ target }) => {
        onDraft(choice.order);
        keepFocus(target);
      }}
    >
      <Plus aria-hidden="true" className="order-plus" />
      <span className="order-label">
        <Marks sides={choice.sides} /> {choice.label}
      </span>
      {choice.note && <span className="order-note">{choice.note}</span>}
    </Button>
  );
}

interface OrderButtonsProps {
  readonly choices: readonly OrderChoice[];
  readonly onDraft: Draft;
}

/** Orders that may be given here, one button each; nothing when there are none. */
export function OrderButtons({ choices, onDraft }: OrderButtonsProps): ReactElement | null {
  if (choices.length === 0) return null;
  return (
    <ul className="orders-here">
      {choices.map((choice) => (
        <li key={choice.label}>
          <OrderButton choice={choice} onDraft={onDraft} />
        </li>
      ))}
    </ul>
  );
}
