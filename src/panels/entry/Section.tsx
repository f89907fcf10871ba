import type { ReactElement, ReactNode } from 'react';

/** Below a page's title or a window's: the same article stands in both. */
export type Level = 2 | 3;

interface SectionProps {
  readonly title: string;
  readonly level: Level;
  readonly children: ReactNode;
}

/** A part of an article under its heading. */
export function Section({ title, level, children }: SectionProps): ReactElement {
  const Heading = `h${level}` as const;
  return (
    <section className="entry-part">
      <Heading className="entry-heading">{title}</Heading>
      {children}
    </section>
  );
}
