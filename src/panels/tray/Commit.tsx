import { type ReactElement, useState } from 'react';
import { Button } from 'react-aria-components';

import { type TableView, text } from '../../presenter/index.ts';
import type { Draft } from '../intents.ts';
import { Marks } from '../parts/Mark.tsx';
import { Window } from '../parts/Window.tsx';
import { Conflicts } from './Conflicts.tsx';
import { Purses } from './Purse.tsx';
import { Warnings } from './Warnings.tsx';

/** The drafted orders by whom they are for: what is for both stands first, and only where there is any. */
function ordersBySide({ governments, tray }: TableView) {
  const yours = governments.filter((government) => government.yours);
  const shared = tray.filter(({ sides }) => sides.length > 1);
  const own = yours.map(({ id, name }) => ({
    sides: [id],
    name,
    orders: tray.filter(({ sides }) => sides.length === 1 && sides[0] === id),
  }));
  if (shared.length === 0) return own;
  const both = {
    sides: yours.map(({ id }) => id),
    name: text('say.government.both'),
    orders: shared,
  };
  return [both, ...own.filter(({ orders }) => orders.length > 0)];
}

/** The step that cannot be taken back: it shows the orders once more, then resolves the turn. */
export function Commit({
  table,
  onDraft,
  onCommit,
}: {
  table: TableView;
  onDraft: Draft;
  onCommit: () => void;
}): ReactElement {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        className="button primary"

        isDisabled={table.paused}
        onPress={() => setAsking(true)}
      >
        {text('ui.commit')}
      </Button>
      <Window
        title={text('ui.commit.title', { turn: table.turn })}
        open={asking}
        onClose={() => setAsking(false)}
        asks
      >
        {ordersBySide(table).map(({ sides, name, orders }) => (
          <section key={name} className="commit-side">
            <h3>
              <Marks sides={sides} /> {name}
            </h3>
            {orders.length === 0 && <p className="quiet">{text('ui.commit.none')}</p>}
            <ul className="notes">
              {orders.map((order) => (
                <li key={order.notation}>{order.short}</li>
              ))}
            </ul>
          </section>
        ))}
        <Purses {...table} />
        <Conflicts conflicts={table.conflicts} tray={table.tray} />
        <Warnings warnings={table.warnings} onDraft={onDraft} />
        <div className="window-foot">
          <Button className="button" onPress={() => setAsking(false)}>
            {text('ui.commit.back')}
          </Button>
          {/* The question was asked on purpose: Enter answers it. */}
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
          <Button className="button primary" autoFocus onPress={onCommit}>
            {text('ui.commit.now')}
          </Button>
        </div>
      </Window>
    </>
  );
}
