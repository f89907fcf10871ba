import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';

import { type ScenarioCard, text } from '../../presenter/index.ts';

/** A scenario as a newspaper would announce it. */
export function ScenarioEntry({
  card,
  onOpen,
}: {
  card: ScenarioCard;
  onOpen: () => void;
}): ReactElement {
  return (
    <article className="scenario">
      <div>
        <h3>{card.title}</h3>
        <p className="lead">{card.situation}</p>
        <Button
          className="button primary"
          aria-label={text('ui.scenario.brief.of', { title: card.title })}
          onPress={onOpen}
        >
          {text('ui.scenario.brief')}
        </Button>
      </div>
      <dl className="facts">
        <div>
          <dt>{text('ui.scenario.clock')}</dt>
          <dd>{card.clock}</dd>
        </div>
        <div>
          <dt>{text('ui.scenario.players')}</dt>
          <dd>{card.players}</dd>
        </div>
        <div>
          <dt>{text('ui.scenario.minutes')}</dt>
          <dd>{card.minutes}</dd>
        </div>
        <div>
          <dt>{text('ui.scenario.learn')}</dt>
          <dd>{card.learn}</dd>
        </div>
      </dl>
    </article>
  );
}
