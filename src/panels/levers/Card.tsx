import type { ReactElement } from 'react';

import { type LeverView, text } from '../../presenter/index.ts';

/** What an entry does, needs and costs, when it acts and what people say, a line each. */
export function Card({ lever }: { lever: LeverView }): ReactElement {
  const { card, inPlay, noEffect } = lever;
  return (
    <div className="card">
      <p className="card-does">{card.does}</p>
      {!inPlay && noEffect && <p className="no-effect">{noEffect}</p>}
      {inPlay && (
        <dl className="card-lines">
          {card.waits && <Line name={text('ui.card.waits')} words={card.waits} kind="waits" />}
          <Line
            name={text('ui.card.needs')}
            words={card.needs}
            kind={card.short ? 'short' : undefined}
          />
          <Line name={text('ui.card.costs')} words={card.costs} />
          <Line name={text('ui.card.acts')} words={card.acts} />
          <Line name={text('ui.card.home')} words={card.home} />
          <Line name={text('ui.card.abroad')} words={card.abroad} />
          <Line name={text('ui.card.says')} words={card.says} kind="says" />
        </dl>
      )}
    </div>
  );
}

interface LineProps {
  readonly name: string;
  readonly words: string;
  readonly kind?: 'waits' | 'short' | 'says' | undefined;
}

function Line({ name, words, kind }: LineProps): ReactElement | null {
  if (!words) return null;
  return (
    <div className={kind && `card-${kind}`}>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  );
}
