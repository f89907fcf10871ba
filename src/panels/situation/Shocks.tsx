import type { ReactElement } from 'react';

import { text } from '../../presenter/index.ts';

/** What small shocks have cost so far. */
export function Shocks({ lines }: { readonly lines: readonly string[] }): ReactElement {
  return (
    <section className="block" aria-labelledby="shocks">
      <h2 id="shocks">{text('ui.shocks')}</h2>
      <ul className="notes">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
