import type { Scenario } from '../engine/index.ts';

/** The lists beside the map, in their order. */
export const TABS = [
  'situation',
  'supply',
  'levers',
  'dialogues',
  'forces',
  'seas',
  'map',
] as const;
export type Tab = (typeof TABS)[number];

/** What is introduced when the whole table is first seen: every list, and the futures of a plan. */
export const NEW_THINGS = [...TABS, 'futures'] as const;
export type NewThing = (typeof NEW_THINGS)[number];

/**
 * The lists that a scenario has something to say in: without ships there are neither forces nor seas. The
 * last is the map in words, under “Seas” where it has any.
 */
export const tabsOf = ({
  supply,
  groups,
  coercion,
}: Pick<Scenario, 'supply' | 'groups' | 'coercion'>): Tab[] =>
  TABS.filter((tab) => {
    if (tab === 'supply') return supply !== null;
    if (tab === 'forces') return groups.length > 0;
    const atSea = groups.length > 0 || coercion !== null;
    if (tab === 'seas') return atSea;
    return tab !== 'map' || !atSea;
  });
