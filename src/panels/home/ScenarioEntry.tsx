import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';

import { type ScenarioCard, text } from '../../presenter/front/index.ts';

/** A scenario as a newspaper would announce it: how long, what it is called, what is going on, what one learns. */
export function ScenarioEntry({
  card,
  onOpen,
}: {
  card: ScenarioCard;
  onOpen: () => void;
}): ReactElement {
  return (
    <article className="scenario">
      <p className="scenario-clock">
        {card.clock} · {card.minutes}
      </p>
      <h3>{card.title}</h3>
      <p>{card.situation}</p>
      <p className="scenario-learn">
        <b>{text('ui.scenario.learn')}</b> {card.learn}
      </p>
      <div>
        <Button
          className="button primary"
          aria-label={text('ui.scenario.brief.of', { title: card.title })}
          onPress={onOpen}
        >
          {text('ui.scenario.brief')}
        </Button>
      </div>
    </article>
  );
}
