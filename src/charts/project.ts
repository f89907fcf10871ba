import { ladder } from './ladder.ts';
import { rules, start } from './rules.ts';

const stage = { limit: 'stageHours' } as const;

/** Co-development, training, infrastructure: stage by stage, counted in memory; it may slip, and be laid aside. */
export const project = rules.createMachine({
  id: 'project',
  context: start,
  initial: 'exploring',
  states: {
    ...ladder,
    ready: {
      initial: 'idle',
      states: {
        idle: { on: { start: { target: 'underway', actions: 'restart' } } },
        underway: {
          on: {
            tick: [
              {
                guard: 'lastStageReached',
                target: 'delivered',
                actions: [{ type: 'carry', params: stage }, 'countUp'],
              },
              {
                guard: { type: 'reached', params: stage },
                actions: [{ type: 'carry', params: stage }, 'countUp'],
              },
              { actions: 'pass' },
            ],
            slip: { actions: 'slip' },
            stop: { target: 'idle', actions: 'restart' },
          },
        },
        delivered: {},
      },
    },
  },
});
