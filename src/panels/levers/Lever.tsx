import type { ReactElement } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { ChevronRight } from 'lucide-react';

import { type DraftedOrder, type LeverView, text } from '../../presenter/index.ts';
import type { Draft } from '../intents.ts';
import { guideId } from '../practice/guide.ts';
import { Afterwards } from '../parts/Afterwards.tsx';
import { givesOrder, isDrafted } from '../parts/subject.ts';
import { DraftedHere } from '../tray/DraftedHere.tsx';
import { Card } from './Card.tsx';
import { LeverDetails } from './LeverDetails.tsx';
import { LeverOrders } from './LeverOrders.tsx';
import { standingOf } from './select.ts';

interface LeverProps {
  readonly lever: LeverView;
  /** Of its heading. */
  readonly level?: 3 | 4;
  /** Its orders stand on the card, not behind it. */
  readonly ready?: boolean;
  readonly drafted: readonly DraftedOrder[];
  readonly onDraft: Draft;
  readonly onWithdraw: (index: number) => void;
}

/** One entry: a line to read in the list, and behind it all that is needed to decide. */
export function Lever({
  lever,
  level = 4,
  ready = false,
  drafted,
  onDraft,
  onWithdraw,
}: LeverProps): ReactElement {
  const standing = standingOf(lever);
  const [first] = lever.orders;
  const last = drafted.at(-1);
  const about = last ? isDrafted(last.index) : first && givesOrder(first.order);
  return (
    <li id={guideId(lever.clause)} {...about}>
      <Disclosure className={`lever lever-${standing}`}>
        <Heading level={level} className="lever-head">
          <Button slot="trigger" className="lever-trigger">
            <ChevronRight className="turner" aria-hidden="true" />
            <span className="clause">{lever.clause}</span>
            <span className="lever-title">{lever.title}</span>
            <span className="lever-state">
              {lever.inPlay ? lever.stateWord : lever.playWord}
              {lever.force > 0 && <i className="in-force" aria-hidden="true" />}
            </span>
          </Button>
        </Heading>
        <Card lever={lever} />
        <DraftedHere drafted={drafted} onWithdraw={onWithdraw} />
        {ready && (
          <div className="lever-ready">
            <LeverOrders {...{ lever, drafted, onDraft }} first />
          </div>
        )}
        <DisclosurePanel>
          <Afterwards>
            <LeverDetails {...{ lever, drafted, onDraft }} shown={ready} />
          </Afterwards>
        </DisclosurePanel>
      </Disclosure>
      {standing === 'now' && (
        <span className="unseen">{text('ui.levers.can-act', { count: lever.orders.length })}</span>
      )}
    </li>
  );
}
