import type { ReactElement } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';

import { text } from '../../presenter/index.ts';
import { MOST, type Notes, WASH } from '../../presenter/review/index.ts';

interface HotWashProps {
  readonly notes: Notes;
  readonly onNotes: (notes: Notes) => void;
  /** Whether the last change is kept in this browser; null before the first. */
  readonly kept: boolean | null;
}

/** Three questions that people answer while it is fresh. On paper, room to write where nothing was typed. */
export function HotWash({ notes, onNotes, kept }: HotWashProps): ReactElement {
  return (
    <section className="hot-wash">
      <h2>{text('say.review.wash')}</h2>
      <p className="screen-only">{text('ui.review.wash.about')}</p>
      {WASH.map((id) => (
        <div key={id} className="wash-part">
          <TextField
            className="wash-field screen-only"
            value={notes[id]}
            onChange={(words) => onNotes({ ...notes, [id]: words })}
            maxLength={MOST.wash}
          >
            <Label>{text(`say.review.wash.${id}`)}</Label>
            <TextArea rows={4} />
          </TextField>
          <div className="print-only" aria-hidden="true">
            <h3>{text(`say.review.wash.${id}`)}</h3>
            {notes[id].trim() === '' ? (
              <div className="ruled" />
            ) : (
              <p className="wash-words">{notes[id]}</p>
            )}
          </div>
        </div>
      ))}
      <output className="quiet screen-only">
        {kept === null ? '' : text(kept ? 'ui.review.kept' : 'ui.review.not-kept')}
      </output>
    </section>
  );
}
