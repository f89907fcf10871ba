import { type ReactElement, useEffect, useRef } from 'react';

import { text } from '../../presenter/front/index.ts';

/**
 * The heading of a screen. A new screen begins here, for keyboards and screen readers as for eyes, and
 * the window is named after it.
 */
export function PageTitle({ title, unseen }: { title: string; unseen?: boolean }): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  useEffect(() => {
    const product = text('ui.product');
    document.title = title === product ? product : `${title} · ${product}`;
  }, [title]);
  return (
    <h1 ref={heading} tabIndex={-1} className={unseen ? 'unseen' : undefined}>
      {title}
    </h1>
  );
}
