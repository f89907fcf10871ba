import { rules, start } from './rules.ts';

/** One step of pressure: it raises, eases or stays by gain against cost; an accident moves it at once. */
const step = <U extends string, D extends string>(up: U | null, down: D | null) => ({
  on: {
    assess: [
      ...(up ? [{ guard: 'gainCovers', target: up, actions: 'countNone' } as const] : []),
      ...(down ? [{ guard: 'costOutweighs', target: down, actions: 'countNone' } as const] : []),
      { actions: 'countUp' } as const,
    ],
    shock: [
      ...(up ? [{ guard: 'up', target: up, actions: 'countNone' } as const] : []),
      ...(down ? [{ guard: 'down', target: down, actions: 'countNone' } as const] : []),
    ],
  },
});

/** The other side of a coercion incident, with a way down from every step. */
export const coercer = rules.createMachine({
  id: 'coercer',
  context: start,
  initial: 'watching',
  states: {
    watching: step('probing', null),
    probing: step('pressing', 'watching'),
    pressing: step('escalating', 'probing'),
    escalating: step('confronting', 'pressing'),
    confronting: step(null, 'escalating'),
  },
});
