import { ladder } from './ladder.ts';
import { rules, start, until } from './rules.ts';

/** A statement made together: its text is agreed, it is issued, it fades. */
export const position = rules.createMachine({
  id: 'position',
  context: start,
  initial: 'exploring',
  states: {
    ...ladder,
    ready: {
      initial: 'silent',
      states: {
        silent: { on: { start: { target: 'coordinated', actions: 'restart' } } },
        coordinated: {
          on: {
            tick: until('startHours', 'issued'),
            stop: { target: 'silent', actions: 'restart' },
          },
        },
        issued: { on: { tick: until('sustainHours', 'fading') } },
        fading: {
          on: {
            tick: until('sustainHours', 'silent'),
            start: { target: 'coordinated', actions: 'restart' },
          },
        },
      },
    },
  },
});
