import { type ReactElement, useId } from 'react';
import { Button } from 'react-aria-components';
import { Pause, Play, RotateCcw, SkipForward, StepBack, StepForward } from 'lucide-react';

import { text, type TurnSequence } from '../../presenter/index.ts';
import { type Player, type Playing, usePlay } from './play.ts';

interface PlayerBarProps {
  readonly sequence: TurnSequence;
  /** Whether there are turns before and after it that it plays on to. */
  readonly beyond?: { readonly before: boolean; readonly after: boolean };
}

const ALONE = { before: false, after: false };

/** The player of a turn under the map: what the keys do, as buttons, and all moments on one line. */
export function PlayerBar({ sequence, beyond = ALONE }: PlayerBarProps): ReactElement | null {
  const { player, play } = usePlay();
  if (!player || !play || sequence.moments.length === 0) return null;
  return (
    <section className="player" aria-label={text('ui.play')}>
      <div className="player-keys">
        <Key
          name="ui.play.previous"
          icon={StepBack}
          off={!play.over && play.index === 0 && !beyond.before}
          act={() => player.step(-1)}
        />
        <PlayKey player={player} play={play} onward={beyond.after} />
        <Key
          name="ui.play.next"
          icon={StepForward}
          off={play.over && !beyond.after}
          act={() => player.step(1)}
        />
        {!play.still && (
          <Button
            className="icon-button player-speed"
            aria-label={text('ui.play.speed', { speed: play.speed })}
            onPress={player.faster}
          >
            {text('ui.play.speed.short', { speed: play.speed })}
          </Button>
        )}
        <Key name="ui.play.skip" icon={SkipForward} off={play.over} act={player.skip} />
      </div>
      <Track sequence={sequence} player={player} play={play} />
    </section>
  );
}

interface Seat {
  readonly player: Player;
  readonly play: Playing;
}

function PlayKey({ player, play, onward }: Seat & { onward: boolean }): ReactElement | null {
  if (play.over && !play.running && onward)
    return <Key name="ui.replay.play.on" icon={Play} act={player.toggle} />;
  if (play.over && !play.running)
    return (
      <Key
        name={play.still ? 'ui.play.step' : 'ui.play.again'}
        icon={RotateCcw}
        act={player.toggle}
      />
    );
  // where motion is reduced there is nothing to pause
  if (play.still) return null;
  return play.running ? (
    <Key name="ui.play.pause" icon={Pause} act={player.toggle} />
  ) : (
    <Key name="ui.play.play" icon={Play} act={player.toggle} />
  );
}

function Key(props: {
  name: Parameters<typeof text>[0];
  icon: typeof Play;
  off?: boolean;
  act: () => void;
}): ReactElement {
  const { name, icon: Icon, off = false, act } = props;
  return (
    <Button className="icon-button" aria-label={text(name)} isDisabled={off} onPress={act}>
      <Icon aria-hidden="true" size={18} />
    </Button>
  );
}

/** All moments on a line, from the start of the turn to its end. */
function Track({ sequence, player, play }: Seat & { sequence: TurnSequence }): ReactElement {
  const id = useId();
  const { moments, stretches } = sequence;
  const at = play.over ? moments.length : play.index;
  const moment = moments[at];
  return (
    <div className="player-track">
      <div className="player-line" aria-hidden="true">
        {stretches.map(({ id: key, title, first, last }) => (
          <span key={key} className="player-chapter" style={{ flexGrow: last - first + 1 }}>
            <span className="player-ticks">
              {moments.slice(first, last + 1).map(({ id: tick, lines }, i) => (
                <i
                  key={tick}
                  className={first + i < at ? 'past' : first + i === at ? 'now' : ''}
                  data-weight={Math.max(...lines.map(({ importance }) => importance))}
                />
              ))}
            </span>
            <span className="player-title">{title}</span>
          </span>
        ))}
      </div>
      <label className="unseen" htmlFor={id}>
        {text('ui.play.moment')}
      </label>
      <input
        id={id}
        className="player-range"
        type="range"
        min={0}
        max={moments.length}
        value={at}
        aria-valuetext={
          moment
            ? text('ui.play.moment.of', {
                at: at + 1,
                all: moments.length,
                when: moment.when,
                line: moment.lines[0].text,
              })
            : text('ui.play.over')
        }
        onChange={({ target }) => player.go(Number(target.value))}
      />
    </div>
  );
}
