import { finder, type LeverSection, type LeverView } from '../../presenter/index.ts';

/** Can act now; may act later in this scenario; has no part in it. */
export const FILTERS = ['all', 'now', 'soon', 'absent'] as const;
export type Filter = (typeof FILTERS)[number];

/** Orders that only lead to a lever: it must still be agreed or prepared. */
const LEADS: readonly string[] = ['agenda.place', 'lever.prepare', 'ministers.call', 'summit.call'];

export function standingOf(lever: LeverView): Exclude<Filter, 'all'> {
  if (!lever.inPlay) return 'absent';
  const acts = lever.running || lever.force > 0;
  return acts || lever.orders.some(({ order }) => !LEADS.includes(order.type)) ? 'now' : 'soon';
}

const aboutOf = (lever: LeverView): string =>
  [lever.clause, lever.title, lever.summary, lever.familyWord, ...lever.does].join(' ');

/** Sections with the levers that fit the filter and every word of the query; empty sections drop out. */
export function selectLevers(
  sections: readonly LeverSection[],
  filter: Filter,
  query: string,
): readonly LeverSection[] {
  const found = finder(query);
  return sections
    .map((section) => ({
      ...section,
      levers: section.levers.filter(
        (lever) => (filter === 'all' || standingOf(lever) === filter) && found(aboutOf(lever)),
      ),
    }))
    .filter((section) => section.levers.length > 0);
}

/** As many levers as are wanted, from the first on; sections without any drop out. */
export function firstLevers(
  sections: readonly LeverSection[],
  count: number,
): readonly LeverSection[] {
  let left = count;
  return sections.flatMap((section) => {
    const levers = section.levers.slice(0, left);
    left -= levers.length;
    return levers.length > 0 ? [{ ...section, levers }] : [];
  });
}

/** How many levers each filter would leave. */
export function countLevers(sections: readonly LeverSection[]): Record<Filter, number> {
  const counts = { all: 0, now: 0, soon: 0, absent: 0 };
  for (const lever of sections.flatMap((section) => section.levers)) {
    counts.all += 1;
    counts[standingOf(lever)] += 1;
  }
  return counts;
}
