import type { ReactElement } from 'react';

import { type SupplyView, text } from '../../presenter/index.ts';
import type { Draft } from '../intents.ts';
import { OrderButtons } from '../parts/OrderButton.tsx';

interface SupplyProps {
  readonly supply: SupplyView;
  readonly onDraft: Draft;
}

/** An export restriction: what comes through, what the makers have, and what can be decided about it. */
export function Supply({ supply, onDraft }: SupplyProps): ReactElement {
  return (
    <section className="block" aria-labelledby="supply">
      <h2 id="supply">{text('ui.supply')}</h2>
      <ol className="ladder" aria-hidden="true">
        {supply.states.map(({ id, name }) => (
          <li key={id} className={id === supply.state ? 'on' : ''}>
            {id === supply.state ? <b>{name}</b> : name}
          </li>
        ))}
      </ol>
      <p className="lead">
        <span className="unseen">{supply.word}: </span>
        {supply.sentence}
      </p>
      <ul className="notes">
        {supply.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <OrderButtons choices={supply.deals.flatMap(({ answers }) => answers)} onDraft={onDraft} />
      <h3>{text('ui.supply.makers')}</h3>
      <ul className="notes">
        {supply.makers.map(({ id, sentence }) => (
          <li key={id}>{sentence}</li>
        ))}
      </ul>
      <h3>{text('ui.supply.materials')}</h3>
      <ul className="rows">
        {supply.materials.map(({ id, sentence, releases, policies }) => (
          <li key={id} className="stack">
            <p>{sentence}</p>
            <OrderButtons choices={[...releases, ...policies]} onDraft={onDraft} />
          </li>
        ))}
      </ul>
      <h3>{text('ui.supply.projects')}</h3>
      <ul className="rows">
        {supply.projects.map(({ id, about, sentence, fund }) => (
          <li key={id} className="stack">
            <p>{sentence}</p>
            <p className="quiet">{about}</p>
            <OrderButtons choices={fund} onDraft={onDraft} />
          </li>
        ))}
      </ul>
    </section>
  );
}
