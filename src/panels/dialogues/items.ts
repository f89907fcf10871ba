import { GOVERNMENTS } from '../../engine/index.ts';
import { type OrderChoice, type TableView, text } from '../../presenter/index.ts';
import type { OrderMenuGroup } from '../parts/OrderMenu.tsx';

/** Titles of all entries by clause. */
export type Titles = ReadonlyMap<string, string>;

export const titlesOf = (table: TableView): Titles =>
  new Map(
    table.sections.flatMap(({ levers }) => levers.map(({ clause, title }) => [clause, title])),
  );

/** Choices about an entry each, by whom they are for: the heading says who, the item what. */
export const itemsByGovernment = (
  choices: readonly OrderChoice[],
  titles: Titles,
): readonly OrderMenuGroup[] =>
  (['both', ...GOVERNMENTS] as const).map((who) => ({
    id: who,
    title: text(`say.government.${who}`),
    choices: choices
      .filter(({ by, sides }) => (sides.length > 1 ? who === 'both' : by === who))
      .map((choice) => {
        const { order } = choice;
        const clause = 'clause' in order ? order.clause : '';
        return titles.has(clause) ? { ...choice, name: `${clause} ${titles.get(clause)}` } : choice;
      }),
  }));
