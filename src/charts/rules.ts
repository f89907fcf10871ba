import { assign, setup } from 'xstate';
import { type ChartEvent, effects, guards, type Memory } from './registry.ts';

/** What every chart is set up with: the types, and the registry's guards and effects under their names. */
export const rules = setup({
  types: { context: {} as Memory, events: {} as ChartEvent },
  guards: {
    given: (seen, params: Parameters<typeof guards.given>[1]) => guards.given(seen, params),
    reached: (seen, params: Parameters<typeof guards.reached>[1]) => guards.reached(seen, params),
    lastStageReached: (seen) => guards.lastStageReached(seen),
    atLeast: (seen, params: Parameters<typeof guards.atLeast>[1]) => guards.atLeast(seen, params),
    below: (seen, params: Parameters<typeof guards.below>[1]) => guards.below(seen, params),
    due: (seen, params: Parameters<typeof guards.due>[1]) => guards.due(seen, params),
    sits: (seen) => guards.sits(seen),
    gainCovers: (seen) => guards.gainCovers(seen),
    costOutweighs: (seen) => guards.costOutweighs(seen),
    up: (seen) => guards.up(seen),
    down: (seen) => guards.down(seen),
    running: (seen) => guards.running(seen),
    paused: (seen) => guards.paused(seen),
  },
  actions: {
    pass: assign((seen) => effects.pass(seen)),
    carry: assign((seen, params: Parameters<typeof effects.carry>[1]) =>
      effects.carry(seen, params),
    ),
    restart: assign(() => effects.restart()),
    slip: assign((seen) => effects.slip(seen)),
    countUp: assign((seen) => effects.countUp(seen)),
    countNone: assign(() => effects.countNone()),
  },
});

export const start: Memory = { hours: 0, count: 0 };

/** A tick that lets time pass until a limit, and what is left of the turn counts for the next state. */
export const until = <L extends string, T extends string>(limit: L, target: T) =>
  [
    {
      guard: { type: 'reached', params: { limit } },
      target,
      actions: { type: 'carry', params: { limit } },
    },
    { actions: 'pass' },
  ] as const;
