import { type ReactElement, useState } from 'react';
import { Button, Label, TextArea, TextField } from 'react-aria-components';

import { text } from '../../presenter/index.ts';

export interface BookmarkEntry {
  readonly turn: number;
  /** What it stands at. */
  readonly what: string;
  readonly note: string;
}

interface BookmarksProps {
  readonly bookmarks: readonly BookmarkEntry[];
  /** Whether this browser keeps them. */
  readonly keeps: boolean;
  readonly onGo: (index: number) => void;
  readonly onNote: (index: number, note: string) => void;
  readonly onRemove: (index: number) => void;
}

/** The moments that were marked, with what was noted to them. */
export function Bookmarks(props: BookmarksProps): ReactElement | null {
  const { bookmarks, keeps } = props;
  if (bookmarks.length === 0) return null;
  return (
    <section className="block bookmarks" aria-labelledby="bookmarks">
      <h2 id="bookmarks">{text('ui.replay.bookmarks')}</h2>
      <p className="quiet">{text(keeps ? 'ui.replay.bookmarks.about' : 'ui.replay.not-kept')}</p>
      <ol>
        {bookmarks.map((bookmark, index) => (
          <li key={`${bookmark.turn} ${bookmark.what} ${bookmarks.indexOf(bookmark)}`}>
            <Entry {...props} bookmark={bookmark} index={index} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface EntryProps extends BookmarksProps {
  readonly bookmark: BookmarkEntry;
  readonly index: number;
}

function Entry({ bookmark, index, onGo, onNote, onRemove }: EntryProps): ReactElement {
  const { turn, what, note } = bookmark;
  const [draft, setDraft] = useState(note);
  return (
    <>
      <p>{turn === 0 ? what : text('ui.replay.bookmark.of', { turn, what })}</p>
      <TextField value={draft} onChange={setDraft} maxLength={1000}>
        <Label className="unseen">{text('ui.replay.bookmark.note', { turn })}</Label>
        <TextArea rows={2} onBlur={() => draft !== note && onNote(index, draft)} />
      </TextField>
      <div className="button-row">
        <Button
          className="text-button"
          aria-label={text('ui.replay.bookmark.go.to', { turn })}
          onPress={() => onGo(index)}
        >
          {text('ui.replay.bookmark.go')}
        </Button>
        <Button
          className="text-button"
          aria-label={text('ui.replay.bookmark.remove.of', { turn })}
          onPress={() => onRemove(index)}
        >
          {text('ui.replay.bookmark.remove')}
        </Button>
      </div>
    </>
  );
}
