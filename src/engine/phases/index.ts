import type { Run } from '../run.ts';
import { assess } from './assess.ts';
import { contact } from './contact.ts';
import { dialogues } from './dialogues.ts';
import { hazard } from './hazard.ts';
import { hosts } from './hosts.ts';
import { injects } from './injects.ts';
import { lastMile } from './last-mile.ts';
import { levers } from './levers.ts';
import { lift } from './lift.ts';
import { mandates } from './mandates.ts';
import { movement } from './movement.ts';
import { needs } from './needs.ts';
import { orders } from './orders.ts';
import { picture } from './picture.ts';
import { politics } from './politics.ts';
import { pressure } from './pressure.ts';
import { station } from './station.ts';

/** A turn, on one page. */
export const PHASES: readonly ((run: Run) => void)[] = [
  injects,
  orders,
  dialogues,
  levers,
  pressure,
  movement,
  hazard,
  lift,
  lastMile,
  needs,
  picture,
  contact,
  station,
  hosts,
  mandates,
  politics,
  assess,
];
