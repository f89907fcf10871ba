import type { ReactElement } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { ChevronRight } from 'lucide-react';

import { type DialogueView, text } from '../../presenter/index.ts';
import type { Draft } from '../intents.ts';
import { Afterwards } from '../parts/Afterwards.tsx';
import { ChartLink } from '../parts/ChartLink.tsx';
import { EntryLink } from '../parts/EntryLink.tsx';
import { OrderButton } from '../parts/OrderButton.tsx';
import { OrderMenu } from '../parts/OrderMenu.tsx';
import { givesOrder } from '../parts/subject.ts';
import { guideId } from '../practice/guide.ts';
import { itemsByGovernment, type Titles } from './items.ts';

interface DialogueProps {
  readonly dialogue: DialogueView;
  readonly titles: Titles;
  readonly onDraft: Draft;
}

/** One dialogue: when it sits, what is on its agenda, and what could be. */
export function Dialogue({ dialogue, titles, onDraft }: DialogueProps): ReactElement {
  const { notNow, callReasons } = dialogue;
  const taken = dialogue.slots.filter((slot) => slot.item);
  return (
    <li className="stack dialogue" id={guideId(dialogue.clause)}>
      <h3>
        <span className="clause">{dialogue.clause}</span> {dialogue.title}
      </h3>
      <p className="quiet">
        {dialogue.stateWords}
        {dialogue.sits && <b> · {dialogue.sits.words}</b>}
      </p>
      {dialogue.slots.length > 0 && (
        <ol className="slots" aria-label={text('ui.agenda.of', { dialogue: dialogue.title })}>
          {taken.map((slot) => (
            <li
              key={slot.slot}
              className="slot taken"
              {...(slot.remove.length > 0 && givesOrder(slot.remove[0].order))}
            >
              <span>{slot.words}</span>
              {slot.remove.slice(0, 1).map((choice) => (
                <Button
                  key={choice.label}
                  className="text-button"
                  aria-label={text('ui.agenda.remove.of', { order: choice.label })}
                  onPress={() => onDraft(choice.order)}
                >
                  {text('ui.agenda.remove')}
                </Button>
              ))}
            </li>
          ))}
          {taken.length < dialogue.slots.length && (
            <li className="slot">
              {text('ui.agenda.free', { count: dialogue.slots.length - taken.length })}
            </li>
          )}
        </ol>
      )}
      <div className="button-row">
        <OrderMenu
          label={text('ui.agenda.place')}
          spoken={text('ui.agenda.place.on', { dialogue: dialogue.title })}
          groups={itemsByGovernment(dialogue.place, titles)}
          onDraft={onDraft}
        />
        <OrderMenu
          label={text('ui.session.call')}
          spoken={text('ui.session.call.of', { dialogue: dialogue.title })}
          groups={[{ id: 'call', title: dialogue.title, choices: dialogue.call }]}
          onDraft={onDraft}
        />
      </div>
      <p className="button-row">
        <EntryLink entry={dialogue} label={text('ui.entry.page')} />
        <ChartLink
          chart="dialogue"
          clause={dialogue.clause}
          name={`${dialogue.clause} ${dialogue.title}`}
        />
      </p>
      {notNow.length + callReasons.length > 0 && (
        <Disclosure className="more">
          <Button slot="trigger" className="text-button">
            <ChevronRight className="turner" aria-hidden="true" />
            {text('ui.agenda.not-now', { count: notNow.length + callReasons.length })}
            <span className="unseen"> {dialogue.title}</span>
          </Button>
          <DisclosurePanel>
            <Afterwards>
              <ul className="reasons">
                {notNow.map((item) => (
                  <li key={item.clause}>
                    {item.clause} {item.title}: {item.why}
                    {item.grant && <OrderButton choice={item.grant} onDraft={onDraft} />}
                  </li>
                ))}
                {[...new Set(callReasons.map((reason) => reason.text))].map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            </Afterwards>
          </DisclosurePanel>
        </Disclosure>
      )}
    </li>
  );
}
