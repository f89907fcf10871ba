import type { Scenario } from '../engine/index.ts';

/** The lists beside the map, in their order. */
export const TABS = ['situation', 'supply', 'levers', 'dialogues', 'forces', 'seas'] as const;
export type Tab = (typeof TABS)[number];

/** The lists that a scenario has something to say in: without ships there are neither forces nor seas. */
export const tabsOf = ({
  supply,
  groups,
  coercion,
}: Pick<Scenario, 'supply' | 'groups' | 'coercion'>): Tab[] =>
  TABS.filter((tab) => {
    if (tab === 'supply') return supply !== null;
    if (tab === 'forces') return groups.length > 0;
    return tab !== 'seas' || groups.length > 0 || coercion !== null;
  });
