import type { MapSide, UnitRole } from '../../presenter/index.ts';
import type { UnitBook } from './drawing.ts';

/** Side as shape: India a disc, Japan a square, others a diamond. */
const FRAMES: Record<MapSide, string> = {
  india: 'M-11.5 0A11.5 11.5 0 1 1 11.5 0A11.5 11.5 0 1 1-11.5 0Z',
  japan:
    'M-8.1-10.6H8.1A2.5 2.5 0 0 1 10.6-8.1V8.1A2.5 2.5 0 0 1 8.1 10.6H-8.1A2.5 2.5 0 0 1-10.6 8.1V-8.1A2.5 2.5 0 0 1-8.1-10.6Z',
  other: 'M0-14.3 14.3 0 0 14.3-14.3 0Z',
};

/** What it is for, as a silhouette in a box of 16: a reader needs to know no standard. */
const SILHOUETTES: Record<UnitRole, string> = {
  warship:
    'M-7.2 1.6H7.2L5 4.9H-5.4Z M-3.6 1V-1.2H-1.6V-3.2H-.6V-5.6H.6V-3.2H1.8V-1.2H3.2V1Z M4 .9V-.4H6.6V.3H5V.9Z',
  'patrol-vessel':
    'M-7 1.6H-2.6L-4 4.9H-5.2Z M-1.2 1.6H7L4.8 4.9H-2.6Z M-3 1V-1.8H-.2V-4.6H.9V-1.8H2.8V1Z',
  'patrol-aircraft':
    'M-.9 -6.4Q0 -7.8 .9 -6.4V-2.4L7 1V2.6L.9 1.1V4.3L2.9 5.7V6.9L0 6.1L-2.9 6.9V5.7L-.9 4.3V1.1L-7 2.6V1L-.9 -2.4Z',
  tanker: 'M-7.4 .9H7.4L5.8 4.3H-6.2Z M-6.2 .2V-3.8H-3.2V.2Z M-1.8 .2V-1.2H5.4V.2Z',
  'landing-ship':
    'M-7.4 1H4.6L7.6 -1.6V1.4L5.2 4.7H-6.4Z M-6.6 .3V-4.6H-4.2V-2.4H-2.2V.3Z M-1.2 .3V-1.7H1.2V.3Z M2 .3V-1.7H4.2V.3Z',
  'hospital-ship':
    'M-7.2 2.2H7.2L5.2 5.3H-5.6Z M-1.1 1.5V-1.3H-3.9V-3.5H-1.1V-6.3H1.1V-3.5H3.9V-1.3H1.1V1.5Z',
  'transport-aircraft':
    'M-1.5 -5.4Q0 -8.2 1.5 -5.4V-2.6H2.9V-3.8H4.1V-2.6H7.2V-.2L1.5 .4V4.2L3.8 5.4V6.9H-3.8V5.4L-1.5 4.2V.4L-7.2 -.2V-2.6H-4.1V-3.8H-2.9V-2.6H-1.5Z',
};

/** The set for everyone. */
export const plainUnits: UnitBook = (role, side) => ({
  centre: 0,
  reach: side === 'other' ? 15.5 : 13,
  scale: 1,
  frame: FRAMES[side],
  frameWidth: 3,
  lines: [{ d: SILHOUETTES[role], filled: true, width: 0 }],
});
