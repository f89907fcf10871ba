import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';

import { type DraftedOrder, text } from '../../presenter/index.ts';
import { Marks } from '../parts/Mark.tsx';
import { isDrafted } from '../parts/subject.ts';

interface DraftedHereProps {
  readonly drafted: readonly DraftedOrder[];
  readonly onWithdraw: (index: number) => void;
  /** Says what each costs: where they are listed together. */
  readonly priced?: boolean;
}

/** Orders of this turn, where they were given, each with its way back. */
export function DraftedHere({
  drafted,
  onWithdraw,
  priced,
}: DraftedHereProps): ReactElement | null {
  if (drafted.length === 0) return null;
  return (
    <ul className="drafted-here">
      {drafted.map((draft) => (
        <li key={draft.notation} {...isDrafted(draft.index)}>
          <Marks sides={draft.sides} />
          <span>
            {draft.sentence}
            {priced && draft.note && <span className="order-price"> {draft.note}</span>}
          </span>
          <Button
            className="text-button"
            aria-label={text('ui.undo.order', { order: draft.sentence })}
            onPress={() => onWithdraw(draft.index)}
          >
            {text('ui.undo')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
