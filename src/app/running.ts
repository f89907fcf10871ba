import { type ActorRefFrom, createActor } from 'xstate';

import type { AppContext } from './context.ts';
import { appMachine } from './machine.ts';

/** The chart of the program, started. */
export const runningActor = (
  input: Pick<AppContext, 'covers' | 'books'>,
): ActorRefFrom<typeof appMachine> => createActor(appMachine, { input }).start();
