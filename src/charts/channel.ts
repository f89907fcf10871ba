import { ladder } from './ladder.ts';
import { rules, start, until } from './rules.ts';

/** Logistics, a shared picture, intelligence: it opens, is used, falls into neglect, is damaged and mended. */
export const channel = rules.createMachine({
  id: 'channel',
  context: start,
  initial: 'exploring',
  states: {
    ...ladder,
    ready: {
      initial: 'closed',
      states: {
        closed: { on: { start: { target: 'opening', actions: 'restart' } } },
        opening: {
          on: { tick: until('startHours', 'open'), stop: { target: 'closed', actions: 'restart' } },
        },
        open: {
          on: {
            // the clock counts the hours since it was last used
            use: { actions: 'restart' },
            tick: until('sustainHours', 'degraded'),
            degrade: { target: 'degraded', actions: 'restart' },
            stop: { target: 'closed', actions: 'restart' },
          },
        },
        degraded: {
          on: {
            tick: until('recoverHours', 'open'),
            stop: { target: 'closed', actions: 'restart' },
          },
        },
      },
    },
  },
});
