import type { Names } from '../../presenter/index.ts';
import type { MapSeat } from '../map-port.ts';
import { replay } from './replay.ts';

/** The map's seat at a run that is looked at. @param names as they are chosen now */
export const replaySeat = (names: () => Names): MapSeat => ({
  scene() {
    const { one, turn, selection } = replay.get();
    if (!one) return null;
    const run = one.reel.stills[turn];
    const version = `${one.reel.file.seal} ${turn}`;
    return { run, book: one.book, names: names(), selection, fresh: turn > 0, version };
  },
  subscribe: replay.subscribe,
  select: replay.select,
  // a run that is looked at has no list of districts beside it
  district: () => {},
});
