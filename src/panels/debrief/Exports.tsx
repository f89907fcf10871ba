import type { ReactElement } from 'react';
import { Button, Input, Label, Text, TextField } from 'react-aria-components';

import { text } from '../../presenter/index.ts';
import { MOST, type Notes } from '../../presenter/review/index.ts';

export interface ExportIntents {
  readonly onNotes: (notes: Notes) => void;
  readonly onDownload: () => void;
  readonly onMarkdown: () => void;
  readonly onCsv: () => void;
  readonly onJson: () => void;
  readonly onPrint: () => void;
}

interface ExportsProps {
  readonly notes: Notes;
  readonly intents: ExportIntents;
}

/** What can be taken away: the run to hand in, and the review in four forms. */
export function Exports({ notes, intents }: ExportsProps): ReactElement {
  return (
    <section className="exports screen-only" aria-labelledby="exports">
      <h2 id="exports">{text('ui.review.take')}</h2>
      <TextField
        className="group-name"
        value={notes.group}
        onChange={(group) => intents.onNotes({ ...notes, group })}
        maxLength={MOST.group}
      >
        <Label>{text('ui.review.group')}</Label>
        <Input />
        <Text slot="description" className="quiet">
          {text('ui.review.group.about')}
        </Text>
      </TextField>
      <div className="button-row">
        <Button className="button" onPress={intents.onDownload}>
          {text('ui.download')}
        </Button>
        <Button className="button" onPress={intents.onPrint}>
          {text('ui.review.print')}
        </Button>
        <Button className="button" onPress={intents.onMarkdown}>
          {text('ui.review.markdown')}
        </Button>
        <Button className="button" onPress={intents.onCsv}>
          {text('ui.review.csv')}
        </Button>
        <Button className="button" onPress={intents.onJson}>
          {text('ui.review.json')}
        </Button>
      </div>
    </section>
  );
}
