import type { ReactElement, ReactNode } from 'react';

import { type DraftedOrder, type LeverView, text } from '../../presenter/index.ts';
import type { Draft } from '../intents.ts';
import { ChartLink } from '../parts/ChartLink.tsx';
import { EntryLink } from '../parts/EntryLink.tsx';
import { OrderButtons } from '../parts/OrderButton.tsx';
import { OrderMenu } from '../parts/OrderMenu.tsx';
import { Reasons } from '../parts/Reasons.tsx';

/** More orders than this at once go into a list: an exercise can be held in many places. */
const MOST_BUTTONS = 4;

/** What the card does not say: the orders about an entry, or why there are none, and each side in full. */
export function LeverDetails({
  lever,
  drafted,
  onDraft,
}: {
  lever: LeverView;
  drafted: readonly DraftedOrder[];
  onDraft: Draft;
}): ReactElement {
  // what was just ordered is taken back with “Undo”: a second press in haste must not stop it
  const fresh = drafted.some(({ order }) => order.type === 'lever.start');
  const orders = lever.orders.filter(({ order }) => !fresh || order.type !== 'lever.stop');
  const many = orders.length > MOST_BUTTONS;
  const sides = new Set(orders.map(({ by }) => by)).size;
  return (
    <div className="lever-details">
      {lever.sentence !== lever.card.acts && <p>{lever.sentence}</p>}
      {lever.noEffect && <p className="no-effect">{lever.noEffect}</p>}
      {sides > 1 && <p className="quiet">{text('ui.levers.either')}</p>}
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
      <Reasons reasons={lever.reasons} onDraft={onDraft} />
      <dl className="facts">
        <Fact name={text('ui.levers.does')} lines={[lever.summary, ...lever.does.slice(1)]} />
        <Fact
          name={text('ui.levers.sides')}
          lines={lever.sides.map(({ who, text: words }) => `${who}: ${words}`)}
        />
        <Fact
          name={text('ui.levers.limits')}
          lines={lever.constraints.map(({ who, text: words }) => `${who}: ${words}`)}
        />
        <Fact
          name={text('ui.levers.text')}
          lines={[text('ui.levers.verb', { verb: lever.verb }), lever.why]}
        />
      </dl>
      <p className="button-row">
        <EntryLink entry={lever} label={text('ui.entry.page')} />
        <ChartLink
          chart={lever.family}
          clause={lever.clause}
          name={`${lever.clause} ${lever.title}`}
        />
      </p>
    </div>
  );
}

function Fact({ name, lines }: { name: string; lines: readonly string[] }): ReactNode {
  const said = lines.filter(Boolean);
  if (said.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {said.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </div>
  );
}
