import { type ReactElement, useState } from 'react';
import { Button } from 'react-aria-components';

import { type TableView, text } from '../../presenter/index.ts';
import type { Draft } from '../intents.ts';
import { Mark } from '../parts/Mark.tsx';
import { Window } from '../parts/Window.tsx';
import { Conflicts } from './Conflicts.tsx';
import { Purses } from './Purse.tsx';
import { Warnings } from './Warnings.tsx';

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
        {table.governments
          .filter(({ yours }) => yours)
          .map((government) => {
            const orders = table.tray.filter(({ by }) => by === government.id);
            return (
              <section key={government.id} className="commit-side">
                <h3>
                  <Mark side={government.id} /> {government.name}
                </h3>
                {orders.length === 0 && <p className="quiet">{text('ui.commit.none')}</p>}
                <ul className="notes">
                  {orders.map((order) => (
                    <li key={order.notation}>{order.short}</li>
                  ))}
                </ul>
              </section>
            );
          })}
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
