import type { ReactElement, ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { ChevronLeft, Printer } from 'lucide-react';

import {
  LIBRARY_PARTS,
  type LibraryPart,
  type Reading,
  readingAddress,
  text,
} from '../../presenter/index.ts';
import { PageHead } from '../parts/PageHead.tsx';
import '../styles/library.css';

/** The game that waits while something is looked up. */
export interface WaitingGame {
  readonly words: string;
  readonly onReturn: () => void;
}

interface FrameProps {
  readonly reading: Reading;
  readonly game: WaitingGame | null;
  readonly onShortcuts: () => void;
  readonly children: ReactNode;
}

const nameOf = (part: LibraryPart): string =>
  part === 'library' ? text('ui.library') : text(`ui.library.${part}`);

/** What all pages of the library have in common: the way to its parts, and back to the game. */
export function Frame({ reading, game, onShortcuts, children }: FrameProps): ReactElement {
  return (
    <div className="page library">
      <PageHead onShortcuts={onShortcuts}>
        <Button className="text-button library-print" onPress={() => print()}>
          <Printer aria-hidden="true" />
          {text('ui.chart.print')}
        </Button>
      </PageHead>
      {game && (
        <aside className="library-game" aria-label={text('ui.library.waiting')}>
          <Button className="button small" onPress={game.onReturn}>
            <ChevronLeft aria-hidden="true" />
            {text('ui.library.return')}
          </Button>
          <span>{game.words}</span>
        </aside>
      )}
      <div className="library-body">
        <nav className="library-side" aria-label={text('ui.library.parts')}>
          <Parts now={reading} />
        </nav>
        <nav className="library-menu" aria-label={text('ui.library.parts')}>
          {/* Another page begins with the menu shut. */}
          <details key={`${reading.part} ${reading.item}`}>
            <summary>{text('ui.library.menu', { part: nameOf(reading.part) })}</summary>
            <Parts now={reading} />
          </details>
        </nav>
        {/* Another page begins at its own heading. */}
        <main key={`${reading.part} ${reading.item}`} className="library-main">
          {children}
        </main>
      </div>
    </div>
  );
}

function Parts({ now }: { now: Reading }): ReactElement {
  return (
    <ul>
      {LIBRARY_PARTS.map((part) => (
        <li key={part}>
          <a
            href={readingAddress(part)}
            aria-current={part === now.part ? (now.item === '' ? 'page' : 'true') : undefined}
          >
            {nameOf(part)}
          </a>
        </li>
      ))}
    </ul>
  );
}
