import type { ReactElement } from 'react';

import { type DistrictView, type HazardView, text } from '../../presenter/index.ts';
import { ChartLink } from '../parts/ChartLink.tsx';

interface HazardProps {
  readonly hazard: HazardView;
}

/** A disaster: its phase, what each district lacks and why, and how the ways in hold up. */
export function Hazard({ hazard }: HazardProps): ReactElement {
  return (
    <section className="block" aria-labelledby="hazard">
      <h2 id="hazard">{text('ui.hazard')}</h2>
      <ol className="ladder" aria-hidden="true">
        {hazard.phases.map(({ id, name }, level) => (
          <li key={id} className={level <= hazard.level ? 'on' : ''}>
            {level === hazard.level ? <b>{name}</b> : name}
          </li>
        ))}
      </ol>
      <p className="lead">
        <span className="unseen">{hazard.word}: </span>
        {hazard.sentence}
      </p>
      <p>
        <ChartLink chart="hazard" clause={null} name={text('ui.hazard')} />
      </p>
      <ul className="notes">
        {hazard.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <h3>{text('ui.hazard.districts')}</h3>
      <ul className="rows">
        {hazard.districts.map((district) => (
          <District key={district.id} district={district} struck={hazard.level > 0} />
        ))}
      </ul>
      <h3>{text('ui.hazard.entries')}</h3>
      <ul className="notes">
        {hazard.entryPoints.map(({ id, sentence }) => (
          <li key={id}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function District({
  district,
  struck,
}: {
  readonly district: DistrictView;
  readonly struck: boolean;
}): ReactElement {
  return (
    // the map leads here
    <li className="stack" id={`district-${district.id}`} tabIndex={-1}>
      <h4>
        {district.name}
        {struck && <span className="quiet"> · {district.boundWords}</span>}
      </h4>
      <p>{district.now}</p>
      {struck && (
        <p className="quiet">
          {district.goods
            .filter(({ wanted, delivered }) => wanted + delivered >= 0.05)
            .map(({ name, words }) => `${name} ${words}`)
            .join(' · ')}
        </p>
      )}
    </li>
  );
}
