import type { ReactElement } from 'react';

import {
  type DealView,
  type DraftedOrder,
  type MaterialView,
  type ProjectView,
  type SupplyView,
  text,
} from '../../presenter/index.ts';
import { Legend } from '../desk/Legend.tsx';
import type { TableIntents } from '../intents.ts';
import { OrderButtons } from '../parts/OrderButton.tsx';
import { DraftedHere } from '../tray/DraftedHere.tsx';
import { Needs } from './Needs.tsx';
import { Sources } from './Sources.tsx';

/** What a decision needs beside its own view: the orders of this turn, and how to give and to withdraw one. */
interface Deciding extends Pick<TableIntents, 'onDraft' | 'onWithdraw'> {
  readonly tray: readonly DraftedOrder[];
}

interface SupplyProps extends Deciding {
  readonly supply: SupplyView;
}

/** Where material comes from, and every decision about it. */
export function Supply({ supply, ...deciding }: SupplyProps): ReactElement {
  const offers = supply.deals.filter(({ terms }) => terms.length > 0);
  return (
    <>
      {offers.map((deal) => (
        <Offer key={deal.government} deal={deal} {...deciding} />
      ))}
      <section className="block" aria-labelledby="stocks">
        <h2 id="stocks">{text('ui.supply.stock')}</h2>
        <ul className="rows">
          {supply.materials.map((material) => (
            <Material key={material.id} material={material} {...deciding} />
          ))}
        </ul>
      </section>
      <section className="block" aria-labelledby="projects">
        <h2 id="projects">{text('ui.supply.projects')}</h2>
        <ul className="rows">
          {supply.projects.map((project) => (
            <Project key={project.id} project={project} {...deciding} />
          ))}
        </ul>
      </section>
      <section className="block" aria-labelledby="needs">
        <h2 id="needs">{text('ui.supply.needs')}</h2>
        <Needs makers={supply.makers} />
      </section>
      <section className="block" aria-labelledby="sources">
        <h2 id="sources">{text('ui.supply.sources')}</h2>
        <Sources sources={supply.sources} materials={supply.materials} />
        <div className="seas-legend">
          <Legend
            whole
            kind="supply"
            materials={supply.materials.map(({ name }) => name)}
            name={text('ui.legend.map')}
          />
        </div>
      </section>
    </>
  );
}

interface OfferProps extends Deciding {
  readonly deal: DealView;
}

/** A separate deal on the table: what it gives, what it takes, and the answer. */
export function Offer({ deal, tray, onDraft, onWithdraw }: OfferProps): ReactElement {
  const id = `offer-${deal.government}`;
  return (
    <section className="block" aria-labelledby={id}>
      <h2 id={id}>{text('ui.supply.offer')}</h2>
      <p className="lead">{deal.sentence}</p>
      <dl className="facts offer">
        {deal.terms.map(({ name, words }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <OrderButtons choices={deal.answers} onDraft={onDraft} />
      <DraftedHere
        drafted={tray.filter(
          ({ order }) => order.type === 'deal.answer' && order.by === deal.government,
        )}
        onWithdraw={onWithdraw}
      />
    </section>
  );
}

interface MaterialProps extends Deciding {
  readonly material: MaterialView;
}

/** A material with its decisions: Japan’s stock, India’s exports. */
export function Material({ material, tray, onDraft, onWithdraw }: MaterialProps): ReactElement {
  return (
    <li className="stack">
      <h3>{material.name}</h3>
      <p className="quiet">{material.about}</p>
      <p>{material.reserveWords}</p>
      <OrderButtons choices={material.releases} onDraft={onDraft} />
      {material.policyWords && <p>{material.policyWords}</p>}
      <OrderButtons choices={material.policies} onDraft={onDraft} />
      <DraftedHere
        drafted={tray.filter(
          ({ order }) => 'commodity' in order && order.commodity === material.id,
        )}
        onWithdraw={onWithdraw}
      />
    </li>
  );
}

interface ProjectProps extends Deciding {
  readonly project: ProjectView;
}

/** New capacity, to be paid for. */
export function Project({ project, tray, onDraft, onWithdraw }: ProjectProps): ReactElement {
  return (
    <li className="stack">
      <h3>
        {project.name}
        <span className={project.state === 'open' ? 'quiet stage' : 'stage'}>
          {project.stateWords}
        </span>
      </h3>
      <p className="quiet">{project.about}</p>
      <ul className="notes">
        {project.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <OrderButtons choices={project.fund} onDraft={onDraft} />
      <DraftedHere
        drafted={tray.filter(({ order }) => 'project' in order && order.project === project.id)}
        onWithdraw={onWithdraw}
      />
    </li>
  );
}
