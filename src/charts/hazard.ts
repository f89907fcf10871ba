import { rules, start, until } from './rules.ts';

/** A storm and what follows it. Days of search end by the clock; relief ends when needs are met. */
export const hazard = rules.createMachine({
  id: 'hazard',
  context: start,
  initial: 'warning',
  states: {
    warning: { on: { tick: until('warningHours', 'impact') } },
    impact: { on: { tick: until('impactHours', 'rescue') } },
    rescue: { on: { tick: until('rescueHours', 'relief') } },
    relief: {
      on: {
        tick: [
          {
            guard: { type: 'atLeast', params: { what: 'cover', than: 'coverThreshold' } },
            target: 'recovery',
          },
          { actions: 'pass' },
        ],
      },
    },
    recovery: {},
  },
});
