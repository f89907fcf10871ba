import type { ReactElement, ReactNode } from 'react';
import { Button } from 'react-aria-components';

import { type TableView, text } from '../../presenter/index.ts';
import { Host } from '../dialogues/Host.tsx';
import { GroupMenus } from '../forces/GroupMenus.tsx';
import type { TableIntents } from '../intents.ts';
import { Lever } from '../levers/Lever.tsx';
import { BandMark } from '../parts/BandMark.tsx';
import { Mark } from '../parts/Mark.tsx';
import { Material, Offer, Project } from '../supply/Supply.tsx';
import { DraftedHere } from '../tray/DraftedHere.tsx';

interface OpeningProps {
  readonly table: TableView;
  readonly intents: TableIntents;
  readonly onWhole: () => void;
}

/** A turn in a few things: what is at stake, what presses, what supplies call for, a few levers, who can go where, and to commit. */
export function Opening({ table, intents, onWhole }: OpeningProps): ReactElement {
  const { opening, groups, hosts, supply, tray } = table;
  const { onDraft, onWithdraw } = intents;
  const deciding = { tray, onDraft, onWithdraw };
  const projects = supply?.projects.filter(({ id }) => opening.supply.projects.includes(id)) ?? [];
  const materials =
    supply?.materials.filter(({ id }) => opening.supply.materials.includes(id)) ?? [];
  const offers = supply?.deals.filter(({ terms }) => terms.length > 0) ?? [];
  const levers = table.sections
    .flatMap((section) => section.levers)
    .filter(({ clause }) => opening.levers.includes(clause));
  const mobile = groups.filter(({ destinations, cargo }) => destinations.length + cargo.length > 0);
  const undecided = hosts.filter(({ ask }) => ask.length > 0);
  const asked = tray.filter(({ order }) => order.type === 'host.ask');
  return (
    <div className="opening">
      <div className="opening-whole">
        <p className="quiet">{text('ui.opening.about')}</p>
        <Button className="button" onPress={onWhole}>
          {text('ui.opening.whole')}
        </Button>
      </div>
      <Thing id="stake">
        {opening.stake.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <ul className="rows tight">
          {opening.measures.map(({ name, formatted, band, bandWord }) => (
            <li key={name}>
              <span>
                {name} <b className="number">{formatted}</b>
              </span>
              <BandMark band={band} word={bandWord} />
            </li>
          ))}
        </ul>
      </Thing>
      <Thing id="pressure">
        {opening.pressure.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Thing>
      {offers.map((deal) => (
        <Offer key={deal.government} deal={deal} {...deciding} />
      ))}
      {projects.length + materials.length > 0 && (
        <Thing id="supply">
          <p className="quiet">{text('ui.opening.supply.about')}</p>
          <ul className="rows">
            {projects.map((project) => (
              <Project key={project.id} project={project} {...deciding} />
            ))}
            {materials.map((material) => (
              <Material key={material.id} material={material} {...deciding} />
            ))}
          </ul>
        </Thing>
      )}
      {levers.length > 0 && (
        <Thing id="levers">
          <p className="quiet">{text('ui.opening.levers.about')}</p>
          <ul className="levers">
            {levers.map((lever) => (
              <Lever
                key={lever.clause}
                lever={lever}
                level={3}
                ready
                drafted={tray.filter(
                  ({ order }) => 'clause' in order && order.clause === lever.clause,
                )}
                onDraft={onDraft}
                onWithdraw={onWithdraw}
              />
            ))}
          </ul>
        </Thing>
      )}
      {mobile.length > 0 && (
        <Thing id="groups">
          {undecided.length + asked.length > 0 && (
            <>
              <p>{text('ui.opening.hosts')}</p>
              <ul className="rows">
                {undecided.map((host) => (
                  <Host key={host.id} host={host} onDraft={onDraft} />
                ))}
              </ul>
              <DraftedHere drafted={asked} onWithdraw={onWithdraw} />
            </>
          )}
          <ul className="rows">
            {mobile.map((group) => (
              <li key={group.id} className="stack">
                <div className="group-head">
                  <Mark side={group.government} />
                  <h3>{group.name}</h3>
                  <span className="group-acts">
                    <GroupMenus group={group} onDraft={onDraft} />
                  </span>
                </div>
                <p className="quiet">{group.at.name}</p>
                <DraftedHere
                  drafted={tray.filter(({ order }) => 'group' in order && order.group === group.id)}
                  onWithdraw={onWithdraw}
                />
              </li>
            ))}
          </ul>
        </Thing>
      )}
      <Thing id="commit">
        <p>{text('ui.opening.commit.about')}</p>
      </Thing>
    </div>
  );
}

/** One of the five. */
function Thing({
  id,
  children,
}: {
  id: 'stake' | 'pressure' | 'supply' | 'levers' | 'groups' | 'commit';
  children: ReactNode;
}): ReactElement {
  return (
    <section className="block" aria-labelledby={`opening-${id}`}>
      <h2 id={`opening-${id}`}>{text(`ui.opening.${id}`)}</h2>
      {children}
    </section>
  );
}
