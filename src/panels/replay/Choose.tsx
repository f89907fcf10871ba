import { type ReactElement, useState } from 'react';
import { Button, FileTrigger, Input, Label, TextField } from 'react-aria-components';

import { text } from '../../presenter/index.ts';
import { PageHead } from '../parts/PageHead.tsx';
import { PageTitle } from '../parts/PageTitle.tsx';

/** A run that this browser keeps, as the list shows it. */
export interface KeptEntry {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  /** Whether it can be played on. */
  readonly open: boolean;
  /** Whether it may be removed from the list. */
  readonly spare: boolean;
}

interface ChooseProps {
  readonly kept: readonly KeptEntry[];
  readonly problem: string | null;
  /** The run beside which a second one is chosen; null when none is looked at. */
  readonly beside: string | null;
  /** The run that it was forked from, where it is kept here. */
  readonly original: { readonly name: string; readonly onOpen: () => void } | null;
  readonly intents: {
    readonly onFile: (file: File) => void;
    readonly onLink: (link: string) => void;
    readonly onKept: (id: string) => void;
    readonly onPlayOn: (id: string) => void;
    readonly onRemove: (id: string) => void;
    readonly onBack: () => void;
    readonly onLeave: () => void;
    readonly onShortcuts: () => void;
  };
}

/** Where a run is opened: from a file, a link, or what this browser keeps. */
export function Choose(props: ChooseProps): ReactElement {
  const { problem, beside, original, intents } = props;
  return (
    <div className="page">
      <PageHead onLeave={intents.onLeave} onShortcuts={intents.onShortcuts} />
      <main className="replay-choose">
        <header>
          <PageTitle title={text(beside === null ? 'ui.replay' : 'ui.replay.compare')} />
          {beside === null ? (
            <p className="lead">{text('ui.replay.about')}</p>
          ) : (
            <>
              <p className="lead">{beside}</p>
              <p>{text('ui.replay.compare.about')}</p>
              <div className="button-row">
                {original && (
                  <Button className="button primary" onPress={original.onOpen}>
                    {text('ui.replay.compare.original')}
                  </Button>
                )}
                <Button className="button" onPress={intents.onBack}>
                  {text('ui.replay.compare.stop')}
                </Button>
              </div>
            </>
          )}
        </header>
        {problem && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        <section aria-labelledby="replay-file">
          <h2 id="replay-file">{text('ui.replay.choose')}</h2>
          <p>{text('ui.replay.choose.about')}</p>
          <FileTrigger
            acceptedFileTypes={['.jsonl', '.json', '.txt', '.run']}
            onSelect={(files) => files?.[0] && intents.onFile(files[0])}
          >
            <Button className={beside === null ? 'button primary' : 'button'}>
              {text('ui.replay.file')}
            </Button>
          </FileTrigger>
        </section>
        <Kept {...props} />
        <LinkField onLink={intents.onLink} />
      </main>
    </div>
  );
}

function Kept({ kept, beside, intents }: ChooseProps): ReactElement {
  return (
    <section aria-labelledby="replay-kept">
      <h2 id="replay-kept">{text('ui.replay.kept')}</h2>
      {kept.length === 0 && <p className="quiet">{text('ui.replay.kept.none')}</p>}
      <ul className="rows replay-kept">
        {kept.map(({ id, name, words, open, spare }) => (
          <li key={id}>
            <span>
              <b>{name}</b>
              <span className="quiet"> {words}</span>
            </span>
            <span className="button-row">
              <Button
                className="button small"
                aria-label={text('ui.replay.kept.open.of', { name })}
                onPress={() => intents.onKept(id)}
              >
                {text('ui.replay.kept.open')}
              </Button>
              {open && spare && beside === null && (
                <Button
                  className="text-button"
                  aria-label={text('ui.replay.kept.play.of', { name })}
                  onPress={() => intents.onPlayOn(id)}
                >
                  {text('ui.replay.kept.play')}
                </Button>
              )}
              {spare && beside === null && (
                <Button
                  className="text-button"
                  aria-label={text('ui.replay.kept.remove.of', { name })}
                  onPress={() => intents.onRemove(id)}
                >
                  {text('ui.replay.kept.remove')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LinkField({ onLink }: { onLink: (link: string) => void }): ReactElement {
  const [link, setLink] = useState('');
  return (
    <section aria-labelledby="replay-link">
      <h2 id="replay-link">{text('ui.replay.link')}</h2>
      <p>{text('ui.replay.link.about')}</p>
      <form
        className="replay-link"
        onSubmit={(event) => {
          event.preventDefault();
          if (link.trim()) onLink(link.trim());
        }}
      >
        <TextField value={link} onChange={setLink}>
          <Label>{text('ui.replay.link.field')}</Label>
          <Input autoComplete="off" spellCheck="false" />
        </TextField>
        <Button type="submit" className="button">
          {text('ui.replay.link.open')}
        </Button>
      </form>
    </section>
  );
}
