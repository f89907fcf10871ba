import type { ActorRefFrom } from 'xstate';

import type { appMachine } from './machine.ts';

export type AppActor = ActorRefFrom<typeof appMachine>;
