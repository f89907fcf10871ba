import type { ReactElement, ReactNode } from 'react';

import { text, type TextKey } from '../../presenter/index.ts';
import { Head } from '../library/Head.tsx';
import { useLook } from '../parts/look.ts';
import '../styles/style-page.css';
import { Colours } from './Colours.tsx';
import { Choose, Controls } from './Controls.tsx';
import { Icons } from './Icons.tsx';
import { Marks } from './Marks.tsx';
import { Spaces, Typefaces } from './Scales.tsx';
import { Units } from './Units.tsx';

/** How the program looks, shown by what makes it look so. */
export function StylePage(): ReactElement {
  // another theme has other values
  const { theme } = useLook().look;
  return (
    <>
      <Head title={text('ui.library.style')}>
        <p className="lead">{text('ui.style.lead')}</p>
        <Choose />
      </Head>
      <Section id="governments">
        <Units />
      </Section>
      <Section id="marks">
        <Marks />
      </Section>
      <Section id="colours">
        <Colours key={theme} />
      </Section>
      <Section id="type">
        <Typefaces />
      </Section>
      <Section id="space">
        <Spaces />
      </Section>
      <Section id="icons">
        <Icons />
      </Section>
      <Section id="controls">
        <Controls />
      </Section>
    </>
  );
}

function Section({ id, children }: { id: SectionId; children: ReactNode }): ReactElement {
  return (
    <section className="library-section" aria-labelledby={`style-${id}`}>
      <h2 id={`style-${id}`}>{text(`ui.style.${id}`)}</h2>
      <p>{text(`ui.style.${id}.about`)}</p>
      {children}
    </section>
  );
}

type SectionId = TextKey extends infer K
  ? K extends `ui.style.${infer Id}.about`
    ? Id
    : never
  : never;
