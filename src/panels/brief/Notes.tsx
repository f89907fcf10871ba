import type { ReactElement } from 'react';

/** Lines that stand below each other. */
export const Notes = ({ lines }: { lines: readonly string[] }): ReactElement => (
  <ul className="notes">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
