import type { ReactElement } from 'react';

import { readingAddress, text } from '../../presenter/index.ts';
import { type Block, plain, type Shelf } from '../../presenter/library/index.ts';
import { Numbers } from '../entry/Numbers.tsx';
import { Head } from './Head.tsx';
import { Nowhere } from './Overview.tsx';
import { Prose } from './Prose.tsx';

/** What a section begins with; nothing where that is a list. */
function firstSentence([first]: readonly Block[]): string {
  const [sentence = ''] =
    first?.kind === 'text' ? (/^.*?[.:](?= |$)/.exec(plain(first.inner)) ?? []) : [];
  return sentence.replace(/ ?\([^)]*\)/g, '').replace(/:$/, '.');
}

/** The sections of the model. */
export function Models({ shelf }: { shelf: Shelf }): ReactElement {
  return (
    <>
      <Head title={text('ui.models.title')}>
        <p className="lead">{text('ui.models.lead')}</p>
      </Head>
      <ul className="library-parts plain">
        {shelf.models.map(({ id, title, blocks }) => (
          <li key={id}>
            <div>
              <h2>
                <a href={readingAddress('models', id)}>{title}</a>
              </h2>
              <p>{firstSentence(blocks)}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A section of the model: its text, its equations, and the numbers that it names. */
export function ModelPage({ shelf, id }: { shelf: Shelf; id: string }): ReactElement {
  const at = shelf.models.findIndex((section) => section.id === id);
  const section = shelf.models[at];
  if (!section) return <Nowhere />;
  const numbers = shelf.numbers.filter(({ path }) =>
    shelf.mentions.get(path.split('.').at(-1)!)?.includes(section),
  );
  return (
    <>
      <Head part="models" title={section.title}>
        {section.files.length > 0 && (
          <p className="quiet">
            {text('ui.models.files')} {section.files.join(', ')}
          </p>
        )}
      </Head>
      <article className="prose">
        <Prose blocks={section.blocks} shelf={shelf} />
      </article>
      {numbers.length > 0 && (
        <details className="diagram-twin">
          <summary>
            {text('ui.models.numbers')} ({numbers.length})
          </summary>
          <Numbers title={section.title} numbers={numbers} />
        </details>
      )}
      <nav className="entry-ways" aria-label={text('ui.models.title')}>
        {[shelf.models[at - 1], null, shelf.models[at + 1]].map((other, i) =>
          i === 1 ? (
            <a key="all" href={readingAddress('models')}>
              {text('ui.library.all', { part: text('ui.library.models').toLowerCase() })}
            </a>
          ) : (
            <span key={i}>
              {other && <a href={readingAddress('models', other.id)}>{other.title}</a>}
            </span>
          ),
        )}
      </nav>
    </>
  );
}
