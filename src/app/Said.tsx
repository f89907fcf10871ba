import { useSelector } from '@xstate/react';
import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';

import { text } from '../presenter/index.ts';
import type { AppActor } from './actor.ts';

/** What was done last, said politely; what must not be missed is also shown. */
export function Said({ actor }: { actor: AppActor }): ReactElement {
  const said = useSelector(actor, ({ context }) => context.said);
  const saving = useSelector(actor, ({ context }) => (context.game ? context.saving : 'saved'));
  return (
    <>
      <output aria-live="polite" className={said.aloud ? 'toast' : 'unseen'}>
        {said.text}
        {said.aloud && (
          <Button className="text-button" onPress={() => actor.send({ type: 'said.clear' })}>
            {text('ui.close')}
          </Button>
        )}
      </output>
      {saving !== 'saved' && !said.aloud && (
        <output className="toast">
          {text(saving === 'other' ? 'ui.saved.other' : 'ui.saved.refused')}
          {saving === 'other' && (
            <Button className="text-button" onPress={() => actor.send({ type: 'save.take' })}>
              {text('ui.saved.here')}
            </Button>
          )}
        </output>
      )}
    </>
  );
}
