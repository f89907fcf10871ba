import { type ReactElement, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';

import { text, type TurnMoment, type TurnSequence } from '../../presenter/index.ts';
import { LogLine } from './LogLine.tsx';
import { usePlay } from './play.ts';

/** Scrolling by hand stops the log from following the map until somebody asks for a moment again. */
const HAND = ['wheel', 'touchmove', 'pointerdown'] as const;

/** The log of a turn as it went by; the moment that the map shows is marked, and each can be gone to. */
export function TurnLog({ sequence }: { sequence: TurnSequence }): ReactElement {
  const { moments, chapters } = sequence;
  const { player, play } = usePlay();
  const at = play && !play.over ? play.index : -1;
  const list = useFollowed(at, play?.running === true);
  return (
    <section className="block log" aria-labelledby="happened" ref={list}>
      <h2 id="happened">{text('ui.report.happened')}</h2>
      {moments.length === 0 && <p className="quiet">{text('ui.report.nothing')}</p>}
      {chapters.map(({ id, title, first, last }) => (
        <section key={id} className="log-chapter">
          <h3>{title}</h3>
          <ol>
            {moments.slice(first, last + 1).map((moment, i) => (
              <Moment
                key={moment.id}
                moment={moment}
                now={first + i === at}
                past={play === null || play.over || first + i < at}
                onGo={player && (() => goTo(list.current, () => player.go(first + i)))}
              />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

/** The map that then shows the moment covers nothing of it: on a telephone it lies over the log. */
function goTo(list: HTMLElement | null, go: () => void): void {
  go();
  requestAnimationFrame(() =>
    list?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }),
  );
}

/**
 * Keeps the moment that is shown in view while the turn plays, and leads back to the head of the report when it has
 * been played, unless the reader has scrolled away.
 */
function useFollowed(at: number, running: boolean) {
  const list = useRef<HTMLElement>(null);
  const mine = useRef(false);
  const followed = useRef<'not yet' | 'now' | 'once'>('not yet');
  useEffect(() => {
    const panel = list.current?.parentElement;
    if (!panel || !running) return undefined;
    mine.current = false;
    const stop = () => (mine.current = true);
    HAND.forEach((event) => panel.addEventListener(event, stop, { passive: true }));
    return () => HAND.forEach((event) => panel.removeEventListener(event, stop));
  }, [running]);
  useEffect(() => {
    if (at < 0 || mine.current || !scrollsItself(list.current?.parentElement)) return;
    if (followed.current === 'not yet') followed.current = 'now';
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  useEffect(() => {
    if (at >= 0 || followed.current !== 'now') return;
    // a moment that is asked for later is read where it stands
    followed.current = 'once';
    if (!mine.current) list.current?.parentElement?.scrollTo({ top: 0 });
  }, [at]);
  return list;
}

/** So narrow that the head of the report and its log do not stand in one view (panels/styles/narrow.css). */
const NARROW = '(max-width: 47.5rem)';

/**
 * Whether the log may be moved under the reader. In a low window the page scrolls as a whole, and would leave
 * the map that is looked at; on a telephone the log would push the headline and the measures out of sight
 * before they are read, and the map says at its foot what happens.
 */
const scrollsItself = (panel: Element | null | undefined): boolean =>
  panel instanceof Element &&
  !matchMedia(NARROW).matches &&
  getComputedStyle(panel).overflowY === 'auto';

interface MomentProps {
  readonly moment: TurnMoment;
  readonly now: boolean;
  readonly past: boolean;
  readonly onGo: (() => void) | null;
}

function Moment({ moment, now, past, onGo }: MomentProps): ReactElement {
  const weight = Math.max(...moment.lines.map(({ importance }) => importance));
  return (
    <li
      className={`moment weight-${weight}${now ? ' now' : ''}${past ? ' past' : ''}`}
      aria-current={now ? 'step' : undefined}
    >
      {onGo && (
        <Button
          className="moment-mark"
          aria-label={text('ui.play.go', { line: moment.lines[0].text })}
          onPress={onGo}
        />
      )}
      <div className="moment-lines">
        {moment.clock && <p className="moment-when">{moment.clock}</p>}
        {moment.lines.map((line) => (
          <LogLine key={line.id} line={line} />
        ))}
      </div>
    </li>
  );
}
