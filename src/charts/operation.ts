import { ladder } from './ladder.ts';
import { rules, start, until } from './rules.ts';

/** An exercise, a patrol, a port call: it deploys, is active, tires, recovers. */
export const operation = rules.createMachine({
  id: 'operation',
  context: start,
  initial: 'exploring',
  states: {
    ...ladder,
    ready: {
      initial: 'standby',
      states: {
        standby: { on: { start: { target: 'deploying', actions: 'restart' } } },
        deploying: {
          on: {
            tick: until('startHours', 'active'),
            stop: { target: 'standby', actions: 'restart' },
          },
        },
        active: {
          on: {
            tick: until('sustainHours', 'overstretched'),
            stop: { target: 'recovering', actions: 'restart' },
          },
        },
        overstretched: {
          on: {
            tick: until('recoverHours', 'recovering'),
            stop: { target: 'recovering', actions: 'restart' },
          },
        },
        recovering: { on: { tick: until('recoverHours', 'standby') } },
      },
    },
  },
});
