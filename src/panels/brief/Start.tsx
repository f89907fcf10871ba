import { type ReactElement, useState } from 'react';
import { Button, Input, Label, Radio, RadioGroup, Text, TextField } from 'react-aria-components';
import { Dices } from 'lucide-react';

import { ROLES, type Role } from '../../engine/index.ts';
import { NAMES, type Names, text } from '../../presenter/index.ts';
import type { UnfinishedGame } from '../home/Unfinished.tsx';
import type { Setup } from '../intents.ts';
import { Window } from '../parts/Window.tsx';

interface StartProps {
  readonly setup: Setup;
  readonly unfinished: UnfinishedGame | null;
  readonly practice: 'first' | 'again';
  readonly onPractice: () => void;
  readonly onSetup: (setup: Setup) => void;
  readonly onNewSeed: () => void;
  readonly onStart: () => void;
  readonly onDownloadUnfinished: () => void;
}

/** Role, names and seed. Everything is filled in: one press is enough. */
export function Start(props: StartProps): ReactElement {
  const { setup, unfinished, onSetup, onNewSeed, onStart } = props;
  const [asking, setAsking] = useState(false);
  const replaces = unfinished !== null && !unfinished.over;
  const missing = setup.seed.trim() === '';
  return (
    <form
      className="start"
      onSubmit={(event) => {
        event.preventDefault();
        if (missing) return;
        if (replaces) setAsking(true);
        else onStart();
      }}
    >
      <RadioGroup
        className="choices"
        value={setup.role}
        onChange={(role) => onSetup({ ...setup, role: role as Role })}
      >
        <Label>{text('ui.setup.role')}</Label>
        {ROLES.map((role) => (
          <Radio key={role} value={role} className="choice">
            <span>{text(`ui.setup.role.${role}`)}</span>
            <span className="quiet">{text(`ui.setup.role.${role}.about`)}</span>
          </Radio>
        ))}
      </RadioGroup>
      <RadioGroup
        className="choices"
        value={setup.names}
        onChange={(names) => onSetup({ ...setup, names: names as Names })}
      >
        <Label>{text('ui.setup.names')}</Label>
        {NAMES.map((names) => (
          <Radio key={names} value={names} className="choice">
            <span>{text(`ui.setup.names.${names}`)}</span>
            <span className="quiet">{text(`ui.setup.names.${names}.about`)}</span>
          </Radio>
        ))}
      </RadioGroup>
      <TextField
        className="seed"
        value={setup.seed}
        maxLength={80}
        isInvalid={missing}
        onChange={(seed) => onSetup({ ...setup, seed })}
      >
        <Label>{text('ui.setup.seed')}</Label>
        <span className="seed-line">
          <Input autoComplete="off" spellCheck={false} />
          <Button
            className="icon-button"
            aria-label={text('ui.setup.seed.new')}
            onPress={onNewSeed}
          >
            <Dices aria-hidden="true" />
          </Button>
        </span>
        <Text slot="description" className="quiet">
          {text(missing ? 'ui.setup.seed.missing' : 'ui.setup.seed.about')}
        </Text>
      </TextField>
      <Button type="submit" className="button primary large">
        {text('ui.setup.start')}
      </Button>
      <Offer again={props.practice === 'again'} onPractice={props.onPractice} />
      <Replace {...props} open={asking} onClose={() => setAsking(false)} />
    </form>
  );
}

/** A turn to try before the first; it stands back once it has been offered. */
function Offer({ again, onPractice }: { again: boolean; onPractice: () => void }): ReactElement {
  return (
    <div className="practice-offer">
      <Button className={again ? 'text-button' : 'button large'} onPress={onPractice}>
        {text(again ? 'ui.practice.again' : 'ui.practice.try')}
      </Button>
      {!again && <p className="quiet">{text('ui.practice.about')}</p>}
    </div>
  );
}

/** A new game would take the place of the stored one: ask first. */
function Replace(props: StartProps & { open: boolean; onClose: () => void }): ReactElement {
  const { unfinished, open, onClose, onDownloadUnfinished, onStart } = props;
  return (
    <Window title={text('ui.replace')} open={open} onClose={onClose} asks>
      <p>
        {unfinished && text('ui.replace.about', { title: unfinished.title, turn: unfinished.turn })}
      </p>
      <div className="window-foot">
        <Button className="text-button" onPress={onDownloadUnfinished}>
          {text('ui.replace.download')}
        </Button>
        <Button className="button" onPress={onClose}>
          {text('ui.replace.keep')}
        </Button>
        <Button className="button primary" onPress={onStart}>
          {text('ui.replace.start')}
        </Button>
      </div>
    </Window>
  );
}
