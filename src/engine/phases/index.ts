import type { Run } from '../run.ts';
import { assess } from './assess.ts';
import { bargains } from './bargains.ts';
import { contact } from './contact.ts';
import { cover } from './cover.ts';
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
import { restrictor } from './restrictor.ts';
import { shocks } from './shocks.ts';
import { station } from './station.ts';
import { trade } from './trade.ts';
import { years } from './years.ts';

/** A turn, on one page. */
export const PHASES: readonly ((run: Run) => void)[] = [
  injects,
  orders,
  dialogues,
  levers,
  pressure,
  restrictor,
  movement,
  hazard,
  lift,
  lastMile,
  needs,
  bargains,
  trade,
  cover,
  picture,
  contact,
  station,
  shocks,
  hosts,
  mandates,
  politics,
  years,
  assess,
];
