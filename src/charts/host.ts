import { rules, start } from './rules.ts';

const settles = {
  guard: { type: 'atLeast', params: { what: 'temptation', than: 'settleThreshold' } },
  target: 'settles',
} as const;
const welcomes = {
  guard: { type: 'atLeast', params: { what: 'comfort', than: 'publicThreshold' } },
  target: 'accepts',
} as const;
const toleratesQuietly = {
  guard: { type: 'atLeast', params: { what: 'comfort', than: 'quietThreshold' } },
  target: 'acceptsQuietly',
} as const;
const withdraws = {
  guard: { type: 'below', params: { what: 'comfort', than: 'withdrawThreshold' } },
  target: 'declines',
  actions: 'restart',
} as const;

/** A third country decides for itself: in public, quietly, not at all, or by a deal of its own. */
export const host = rules.createMachine({
  id: 'host',
  context: start,
  initial: 'unasked',
  states: {
    unasked: { on: { ask: { target: 'asked' }, weigh: settles } },
    asked: {
      on: {
        weigh: [welcomes, toleratesQuietly, settles, { target: 'declines', actions: 'restart' }],
      },
    },
    accepts: { on: { weigh: [settles, withdraws] } },
    acceptsQuietly: { on: { weigh: [settles, withdraws, welcomes] } },
    declines: {
      on: {
        // a cabinet that said no is not asked again the next day
        ask: { guard: { type: 'reached', params: { limit: 'patienceHours' } }, target: 'asked' },
        weigh: [settles, { actions: 'pass' }],
      },
    },
    settles: {},
  },
});
