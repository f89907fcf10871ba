import { type ReactElement, useState } from 'react';
import { Button } from 'react-aria-components';
import { BadgeCheck, TriangleAlert } from 'lucide-react';

import type { VerdictView } from '../../presenter/index.ts';
import { Window } from '../parts/Window.tsx';

/** Whether the run is verified, in a word; the rest behind it. */
export function VerdictMark({ verdict }: { verdict: VerdictView }): ReactElement {
  const [open, setOpen] = useState(false);
  const Icon = verdict.kind === 'holds' ? BadgeCheck : TriangleAlert;
  return (
    <>
      <Button className={`verdict verdict-${verdict.kind}`} onPress={() => setOpen(true)}>
        <Icon aria-hidden="true" size={18} />
        {verdict.title}
      </Button>
      <Window title={verdict.title} open={open} onClose={() => setOpen(false)}>
        <VerdictLines verdict={verdict} />
      </Window>
    </>
  );
}

export const VerdictLines = ({ verdict }: { verdict: VerdictView }): ReactElement => (
  <ul className="notes">
    {verdict.lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
