import { rules, start, until } from './rules.ts';

const following = { on: { tick: { target: 'followUp', actions: 'restart' } } } as const;

/** A forum of officials or ministers: called, prepared, in session, concluded or deadlocked, followed up. */
export const dialogue = rules.createMachine({
  id: 'dialogue',
  context: start,
  initial: 'unestablished',
  states: {
    unestablished: {
      on: {
        establish: { guard: { type: 'given', params: { what: 'consent' } }, target: 'dormant' },
      },
    },
    dormant: { on: { convene: { target: 'called', actions: 'restart' } } },
    called: {
      on: { tick: { guard: { type: 'due', params: { within: 'window' } }, target: 'preparing' } },
    },
    preparing: { on: { tick: { guard: 'sits', target: 'inSession' } } },
    inSession: {
      on: {
        conclude: [
          {
            guard: { type: 'atLeast', params: { what: 'agreement', than: 'threshold' } },
            target: 'concluded',
          },
          { target: 'deadlocked' },
        ],
      },
    },
    concluded: following,
    deadlocked: following,
    followUp: { on: { tick: until('followUpHours', 'dormant') } },
  },
});
