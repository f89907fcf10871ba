import type { ReactElement } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { ChevronRight } from 'lucide-react';

import { type DialogueView, text } from '../../presenter/index.ts';
import type { Draft } from '../intents.ts';
import { OrderButtons } from '../parts/OrderButton.tsx';
import { OrderMenu } from '../parts/OrderMenu.tsx';

/** One dialogue: when it sits, what is on its agenda, and what could be. */
export function Dialogue({
  dialogue,
  onDraft,
}: {
  dialogue: DialogueView;
  onDraft: Draft;
}): ReactElement {
  const { notNow, callReasons } = dialogue;
  return (
    <li className="stack dialogue">
      <h3>
        <span className="clause">{dialogue.clause}</span> {dialogue.title}
      </h3>
      <p className="quiet">
        {dialogue.stateWords}
        {dialogue.sits && <b> · {dialogue.sits.words}</b>}
      </p>
      {dialogue.slots.length > 0 && (
        <ol className="slots" aria-label={text('ui.agenda.of', { dialogue: dialogue.title })}>
          {dialogue.slots.map((slot) => (
            <li key={slot.slot} className={slot.item ? 'slot taken' : 'slot'}>
              <span>{slot.words}</span>
              {slot.remove.map((choice) => (
                <Button
                  key={choice.label}
                  className="text-button"
                  aria-label={choice.label}
                  onPress={() => onDraft(choice.order)}
                >
                  {text('ui.agenda.remove')}
                </Button>
              ))}
            </li>
          ))}
        </ol>
      )}
      <div className="button-row">
        <OrderMenu
          label={text('ui.agenda.place')}
          spoken={text('ui.agenda.place.on', { dialogue: dialogue.title })}
          groups={[{ id: 'place', title: dialogue.title, choices: dialogue.place }]}
          onDraft={onDraft}
        />
      </div>
      <OrderButtons choices={dialogue.call} onDraft={onDraft} />
      {notNow.length + callReasons.length > 0 && (
        <Disclosure className="more">
          <Button slot="trigger" className="text-button">
            <ChevronRight className="turner" aria-hidden="true" />
            {text('ui.agenda.not-now', { count: notNow.length + callReasons.length })}
            <span className="unseen"> {dialogue.title}</span>
          </Button>
          <DisclosurePanel>
            <ul className="reasons">
              {notNow.map((item) => (
                <li key={item.clause}>
                  {item.clause} {item.title}: {item.why}
                </li>
              ))}
              {[...new Set(callReasons.map((reason) => reason.text))].map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </DisclosurePanel>
        </Disclosure>
      )}
    </li>
  );
}
