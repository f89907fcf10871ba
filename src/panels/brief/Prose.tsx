import type { ReactElement } from 'react';

import { Notes } from './Notes.tsx';

interface ProseProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly list?: boolean;
  /** The first paragraph opens the page. */
  readonly lead?: boolean;
  readonly small?: boolean;
}

/** A heading with paragraphs or a list; nothing when there is nothing to say. */
export function Prose({ title, lines, list, lead, small }: ProseProps): ReactElement | null {
  const said = lines.filter(Boolean);
  if (said.length === 0) return null;
  return (
    <section className={small ? 'quiet' : undefined}>
      <h2>{title}</h2>
      {list ? (
        <Notes lines={said} />
      ) : (
        said.map((line, i) => (
          <p key={line} className={lead && i === 0 ? 'lead' : undefined}>
            {line}
          </p>
        ))
      )}
    </section>
  );
}
