import { type ReactElement, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';

import { text } from '../presenter/front/index.ts';
import type { AppActor } from './actor.ts';
import { useSelector } from './use-selector.ts';

/** What comes at once need not be announced. */
const PATIENCE_MS = 500;

/** Whether something that was asked for has been waited for long enough to be told so. */
function useWaiting(actor: AppActor): boolean {
  const waiting = useSelector(actor, (state) => state.waiting);
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [waiting]);
  return late;
}

/** What was done last, said politely; what must not be missed is also shown. */
export function Said({ actor }: { actor: AppActor }): ReactElement {
  const said = useSelector(actor, ({ context }) => context.said);
  const saving = useSelector(actor, ({ context }) => (context.game ? context.saving : 'saved'));
  const late = useWaiting(actor);
  return (
    <>
      {late && <output className="toast">{text('ui.opening')}</output>}
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
