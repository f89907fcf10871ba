import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';

import { type SupplyView, text } from '../../presenter/index.ts';
import { ChartLink } from '../parts/ChartLink.tsx';
import { Cover } from '../supply/Cover.tsx';

interface LicencesProps {
  readonly supply: SupplyView;
  /** The way to the answer; null where none can be given. */
  readonly onSupply: (() => void) | null;
}

/** An export restriction at a glance: how far licences are shut, what is on the table, and who has how many days. */
export function Licences({ supply, onSupply }: LicencesProps): ReactElement {
  const offers = supply.deals.filter(({ terms }) => terms.length > 0);
  return (
    <section className="block" aria-labelledby="licences">
      <h2 id="licences">{text('ui.supply')}</h2>
      <ol className="ladder" aria-hidden="true">
        {supply.states.map(({ id, name }, level) => (
          <li key={id} className={level <= supply.level ? 'on' : ''}>
            {level === supply.level ? <b>{name}</b> : name}
          </li>
        ))}
      </ol>
      <p className="lead">
        <span className="unseen">{supply.word}: </span>
        {supply.sentence}
      </p>
      <p>
        <ChartLink chart="restrictor" clause={null} name={text('ui.supply')} />
      </p>
      {offers.map(({ government, sentence }) => (
        <p key={government} className="flag">
          {sentence}{' '}
          {onSupply && (
            <Button className="text-button" onPress={onSupply}>
              {text('ui.supply.answer')}
            </Button>
          )}
        </p>
      ))}
      {supply.warning && <p className="flag">{supply.warning}</p>}
      <ul className="notes">
        {supply.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <Cover makers={supply.makers} most={supply.mostDays} />
      <h3>{text('ui.supply.prices')}</h3>
      <ul className="prices">
        {supply.materials.map(({ id, name, priceWords, changeWords }) => (
          <li key={id}>
            <span>{name}</span>
            <b className="number">{priceWords}</b>
            <span className="quiet">{changeWords}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
