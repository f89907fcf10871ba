import { until } from './rules.ts';

/**
 * The ladder of commitment, which every lever has: what a verb in the text has set in motion becomes
 * agreed, then prepared, then ready to be used. A session or a call lifts an item by one rung; officials
 * prepare what is agreed, in time.
 */
export const ladder = {
  exploring: {
    on: { promote: { guard: { type: 'given', params: { what: 'consent' } }, target: 'agreed' } },
  },
  agreed: {
    on: {
      promote: {
        guard: { type: 'given', params: { what: 'consent' } },
        target: 'preparing',
        actions: 'restart',
      },
      prepare: { target: 'preparing', actions: 'restart' },
    },
  },
  preparing: {
    on: {
      tick: until('prepareHours', 'ready'),
      promote: {
        guard: { type: 'given', params: { what: 'consent' } },
        target: 'ready',
        actions: 'restart',
      },
      stop: { target: 'agreed', actions: 'restart' },
    },
  },
} as const;
