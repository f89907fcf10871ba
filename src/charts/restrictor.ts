import { rules, start } from './rules.ts';

/** One step of an export restriction: tightened or eased by gain against cost, held until then. */
const step = <U extends string, D extends string>(tighter: U | null, easier: D | null) => ({
  on: {
    assess: [
      ...(tighter ? [{ guard: 'gainCovers', target: tighter, actions: 'countNone' } as const] : []),
      ...(easier
        ? [{ guard: 'costOutweighs', target: easier, actions: 'countNone' } as const]
        : []),
      { actions: 'countUp' } as const,
    ],
  },
});

/** The state that restricts: licences are slow, stop in part, stop, come back for some, and for all. */
export const restrictor = rules.createMachine({
  id: 'restrictor',
  context: start,
  initial: 'slowLicences',
  states: {
    slowLicences: step('partialStop', 'normal'),
    partialStop: step('fullStop', 'selectiveEasing'),
    fullStop: step(null, 'selectiveEasing'),
    selectiveEasing: step('partialStop', 'normal'),
    normal: step('slowLicences', null),
  },
});
