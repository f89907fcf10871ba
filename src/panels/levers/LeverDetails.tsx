import type { ReactElement, ReactNode } from 'react';

import { text } from '../../presenter/index.ts';
import { ChartLink } from '../parts/ChartLink.tsx';
import { EntryLink } from '../parts/EntryLink.tsx';
import { Reasons } from '../parts/Reasons.tsx';
import { LeverOrders, type LeverOrdersProps } from './LeverOrders.tsx';

/** What the card does not say: the orders about an entry, or why there are none, and each side in full. */
export function LeverDetails({
  lever,
  drafted,
  onDraft,
  shown,
}: LeverOrdersProps & {
  /** The orders stand on the card already. */
  shown: boolean;
}): ReactElement {
  return (
    <div className="lever-details">
      {lever.sentence !== lever.card.acts && <p>{lever.sentence}</p>}
      {lever.noEffect && <p className="no-effect">{lever.noEffect}</p>}
      {!shown && <LeverOrders {...{ lever, drafted, onDraft }} />}
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
