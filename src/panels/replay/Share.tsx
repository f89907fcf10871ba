import { type ReactElement, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';

import { text } from '../../presenter/index.ts';
import { Window } from '../parts/Window.tsx';

interface ShareProps {
  /** Null where it would be too long to be passed on. */
  readonly link: string | null;
  readonly length: number;
  readonly most: number;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** The run as a link, or why it is to be sent as a file. */
export function Share({ link, length, most, onSave, onClose }: ShareProps): ReactElement {
  const [said, setSaid] = useState('');
  const copy = (): void => {
    const done = () => setSaid(text('ui.replay.share.copied'));
    const refused = () => setSaid(text('ui.replay.share.select'));
    // a page from a file, or an old browser, has no clipboard
    const copying = navigator.clipboard?.writeText(link ?? '');
    if (copying) copying.then(done, refused);
    else refused();
  };
  return (
    <Window title={text('ui.replay.share')} open onClose={onClose}>
      {link === null ? (
        <p>{text('ui.replay.share.long', { length, most })}</p>
      ) : (
        <>
          <p>{text('ui.replay.share.about')}</p>
          <TextField className="replay-link" value={link} isReadOnly>
            <Label>{text('ui.replay.share.link')}</Label>
            <Input onFocus={({ target }) => target.select()} />
          </TextField>
        </>
      )}
      <div className="button-row">
        {link !== null && (
          <Button className="button primary" onPress={copy}>
            {text('ui.replay.share.copy')}
          </Button>
        )}
        <Button className="button" onPress={onSave}>
          {text('ui.replay.save')}
        </Button>
      </div>
      <output aria-live="polite">{said}</output>
    </Window>
  );
}
