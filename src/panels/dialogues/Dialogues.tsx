import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';

import { type TableView, text } from '../../presenter/index.ts';
import type { Draft } from '../intents.ts';
import { Afterwards } from '../parts/Afterwards.tsx';
import { useGlass } from '../parts/glass.ts';
import { OrderMenu } from '../parts/OrderMenu.tsx';
import { Calendar } from './Calendar.tsx';
import { Dialogue } from './Dialogue.tsx';
import { Hosts } from './Hosts.tsx';
import { itemsByGovernment, titlesOf } from './items.ts';

interface DialoguesProps {
  readonly table: TableView;
  readonly onDraft: Draft;
}

/** How many dialogues stand above the fold of a large screen, beneath the calendar. */
const SEEN = 2;

/** Who meets when and about what; the short way by telephone; and the coastal states. */
export function Dialogues({ table, onDraft }: DialoguesProps): ReactElement {
  const glass = useGlass();
  const titles = titlesOf(table);
  const live = table.dialogues.filter((dialogue) => dialogue.inPlay);
  const other = table.dialogues.filter((dialogue) => !dialogue.inPlay);
  const summit = table.calls.filter(({ order }) => order.type === 'summit.call');
  const calls = table.calls.filter(({ order }) => order.type !== 'summit.call');
  return (
    <>
      <section className="block" aria-labelledby="dialogues">
        <h2 id="dialogues">{text('ui.dialogues')}</h2>
        <Calendar
          dialogues={live}
          turn={table.turn}
          turns={table.turns}
          titles={titles}
          onDraft={onDraft}
        />
        <ul className="rows">
          {live.slice(0, SEEN).map((dialogue) => (
            <Dialogue key={dialogue.clause} {...{ dialogue, titles, onDraft }} />
          ))}
          <Afterwards>
            {live.slice(SEEN).map((dialogue) => (
              <Dialogue key={dialogue.clause} {...{ dialogue, titles, onDraft }} />
            ))}
          </Afterwards>
        </ul>
        {other.length > 0 && (
          <p className="quiet">
            {text('ui.dialogues.absent', {
              list: other.map(({ clause, title }) => `${clause} ${title}`).join('; '),
            })}
          </p>
        )}
      </section>
      <Afterwards>
        <section className="block" aria-labelledby="calls">
          <h2 id="calls">{text('ui.calls')}</h2>
          <p className="quiet">{text('ui.calls.about')}</p>
          {table.calls.length === 0 && <p>{text('ui.calls.none')}</p>}
          <div className="button-row">
            <OrderMenu
              label={text('ui.calls.ministers')}
              groups={itemsByGovernment(calls, titles)}
              onDraft={onDraft}
            />
            <OrderMenu
              label={text('ui.calls.summit')}
              groups={itemsByGovernment(summit, titles)}
              onDraft={onDraft}
            />
          </div>
        </section>
        <Hosts
          about={table.hazard ? '' : text('ui.hosts.about')}
          hosts={table.hosts}
          onDraft={onDraft}
        />
        <section className="block" aria-labelledby="trust">
          <h2 id="trust">{text('ui.trust')}</h2>
          <p className="quiet">
            {text('ui.trust.about')}{' '}
            <Button
              className="why-button"
              aria-label={text('ui.why.of', { measure: text('ui.trust') })}
              onPress={() => glass?.onWhy('trust')}
            >
              {text('ui.why')}
            </Button>
          </p>
          <ul className="rows tight">
            {table.trust.map((domain) => (
              <li key={domain.id}>
                <span>{domain.name}</span>
                <span className="number">{domain.value}</span>
              </li>
            ))}
          </ul>
        </section>
      </Afterwards>
    </>
  );
}
