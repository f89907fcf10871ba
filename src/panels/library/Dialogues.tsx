import type { ReactElement, ReactNode } from 'react';

import { type DialogueNote, readingAddress, text } from '../../presenter/index.ts';
import { dialogueList, type Shelf } from '../../presenter/library/index.ts';
import { Numbers } from '../entry/Numbers.tsx';
import { EntryLink } from '../parts/EntryLink.tsx';
import { Mark } from '../parts/Mark.tsx';
import { Head } from './Head.tsx';
import { EntryNames, SourceNames } from './Links.tsx';

const RULE = 'hosts-politics-mandates';

/** The dialogues as mechanisms. */
export function Dialogues({ shelf }: { shelf: Shelf }): ReactElement {
  const list = dialogueList(shelf);
  const rule = shelf.models.find(({ id }) => id === RULE);
  return (
    <>
      <Head title={text('ui.dialogues.title')}>
        <p className="lead">{text('ui.dialogues.lead', { n: list.length })}</p>
      </Head>
      <section className="library-section">
        <h2>{text('ui.dialogues.session')}</h2>
        <ul className="notes">
          {([1, 2, 3, 4] as const).map((n) => (
            <li key={n}>{text(`ui.dialogues.session.${n}`)}</li>
          ))}
        </ul>
        <p className="ways">
          <a href={readingAddress('charts', 'dialogue')}>
            {text('ui.pressures.chart', { title: text('say.chart.title.dialogue') })}
          </a>
          {rule && (
            <a href={readingAddress('models', RULE)}>
              {text('ui.dialogues.rule', { title: rule.title })}
            </a>
          )}
        </p>
      </section>
      {list.map((note) => (
        <Dialogue key={note.clause} note={note} />
      ))}
    </>
  );
}

function Dialogue({ note }: { note: DialogueNote }): ReactElement {
  return (
    <section className="library-section" id={`at-${note.clause}`} tabIndex={-1}>
      <h2>
        <EntryLink entry={note} />
      </h2>
      <p>{note.summary}</p>
      <dl className="facts wide">
        <Fact name={text('ui.dialogues.sits')}>
          {note.sits.map(({ government, who, ministry }) => (
            <dd key={government}>
              <Mark side={government} /> {who}: {ministry}
            </dd>
          ))}
        </Fact>
        <Fact name={text('ui.dialogues.exists')}>
          <dd>{note.exists}</dd>
        </Fact>
        <Fact name={text('ui.dialogues.agenda')}>
          <dd>{note.slots}</dd>
        </Fact>
        <Fact name={text('ui.dialogues.may')}>
          <dd>{note.rank}</dd>
        </Fact>
        <Fact name={text('ui.dialogues.does')}>
          {note.does.map((does) => (
            <dd key={does}>{does}</dd>
          ))}
        </Fact>
        {note.below && (
          <Fact name={text('ui.dialogues.below')}>
            <dd>
              <EntryLink entry={note.below} />
            </dd>
          </Fact>
        )}
        <Fact name={text('ui.dialogues.carries')}>
          <dd>
            {note.carries.length === 0 ? (
              text('ui.dialogues.carries.none')
            ) : (
              <EntryNames entries={note.carries} />
            )}
          </dd>
        </Fact>
      </dl>
      <h3>{text('ui.dialogues.times')}</h3>
      <Numbers title={`${note.title}: ${text('ui.dialogues.times')}`} numbers={note.times} />
      <h3>{text('ui.dialogues.costs')}</h3>
      <Numbers title={`${note.title}: ${text('ui.dialogues.costs')}`} numbers={note.costs} />
      <h3>{text('ui.sources')}</h3>
      <SourceNames sources={note.sources} />
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      {children}
    </div>
  );
}
