import { type ReactElement, useEffect } from 'react';
import { Button } from 'react-aria-components';

import { type PracticeView, text, type Tab } from '../../presenter/index.ts';
import { usePlay } from '../report/play.ts';
import { lead } from './guide.ts';

interface CoachProps {
  readonly practice: PracticeView;
  /** Whether the game begins at once, or the brief asks first what becomes of a stored one. */
  readonly startsGame: boolean;
  readonly onTab: (tab: Tab) => void;
  readonly onSkip: () => void;
  readonly onEnd: () => void;
}

/** Something that Escape closes first. */
const isOpen = (): boolean =>
  document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.value !== '';

/** What to do next in a practice turn, and why. Each step is read out politely when it changes. */
export function Coach({ practice, startsGame, onTab, onSkip, onEnd }: CoachProps): ReactElement {
  const { where, consequence, step } = practice;
  const { play } = usePlay();
  // a turn that plays is skipped first
  const plays = play !== null && !play.over;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (!plays && !isOpen() && !isWriting(event.target)) onSkip();
    };
    // before the windows and menus that close on the same key
    addEventListener('keydown', listen, true);
    return () => removeEventListener('keydown', listen, true);
  }, [onSkip, plays]);
  const show = () => {
    if (where) onTab(where.tab);
    requestAnimationFrame(() => lead(where));
  };
  return (
    <section className="coach" aria-label={text('ui.practice')}>
      <div aria-live="polite" aria-atomic="true">
        <p className="kicker">{practice.place}</p>
        <h2>{practice.title}</h2>
        <p>{practice.about}</p>
        {practice.task && <p className="coach-task">{practice.task}</p>}
        {consequence && (
          <>
            <p className="coach-task">{consequence.change}</p>
            <ul className="notes">
              {consequence.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p>{consequence.end}</p>
          </>
        )}
      </div>
      {step === 'lever' && <p className="quiet">{text('ui.practice.nothing')}</p>}
      <div className="coach-actions">
        {step === 'consequence' ? (
          <Button className="button primary" onPress={onEnd}>
            {text(startsGame ? 'ui.practice.end' : 'ui.practice.end.brief')}
          </Button>
        ) : (
          step !== 'wait' && (
            <Button className="button small" onPress={show}>
              {text('ui.practice.show')}
            </Button>
          )
        )}
        <Button className="text-button" onPress={onSkip}>
          {text('ui.practice.skip')}
        </Button>
      </div>
    </section>
  );
}
