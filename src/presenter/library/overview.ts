import { CHARTS } from '../../engine/index.ts';
import { number } from '../numbers.ts';
import { LIBRARY_PARTS } from '../reading.ts';
import { UNIT_ROLES } from '../units.ts';
import { text } from '../texts/text.ts';
import type { LibraryPartNote } from '../views.ts';
import { pressureList } from './pressures-page.ts';
import type { Shelf } from './shelf.ts';
import { sourceList } from './sources-page.ts';

/** The parts of the library with what is in them. */
export function libraryParts(shelf: Shelf): LibraryPartNote[] {
  const { books, models, numbers } = shelf;
  const { entries } = books[0].rules;
  const assumed = numbers.filter(({ source }) => source === null).length;
  const counts = {
    entries: entries.length,
    dialogues: entries.filter(({ family }) => family === 'dialogue').length,
    pressures: pressureList(shelf).length,
    charts: Object.keys(CHARTS).length,
    models: models.length,
    numbers: numbers.length,
    sources: sourceList(shelf).length,
    style: UNIT_ROLES.length,
  };
  return LIBRARY_PARTS.flatMap((part) =>
    part === 'library'
      ? []
      : {
          part,
          title: text(`ui.library.${part}`),
          about: text(`ui.library.about.${part}`, { assumed: number(assumed) }),
          count: number(counts[part]),
        },
  );
}
