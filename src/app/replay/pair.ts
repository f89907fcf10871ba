import type { Run } from '../../engine/index.ts';
import type { Selection } from '../../panels/index.ts';
import {
  type MapEye,
  type MapPort,
  mapView,
  type Names,
  type PlaceId,
} from '../../presenter/index.ts';
import type { Book } from '../../scenario/index.ts';
import { look } from '../look.ts';
import { stillness } from '../turn-play.ts';

/** What the maps of two runs show. */
export interface PairScene {
  readonly runs: readonly [Run, Run];
  readonly book: Book;
  readonly names: Names;
  readonly selection: Selection | null;
  /** What differs, by map. */
  readonly rings: readonly [readonly PlaceId[], readonly PlaceId[]];
}

type Looked = (from: 0 | 1, eye: MapEye) => void;

export interface Pair {
  readonly ports: readonly [MapPort, MapPort];
  /** Has both maps drawn anew. */
  show(scene: PairScene): void;
  /** Tells where a hand has moved the eye of one map; returns the way to stop. */
  follow(listener: Looked): () => void;
}

/** The maps of two runs: the same turn of both, and what is chosen on one is chosen on both. */
export function pairOf(first: PairScene, onSelect: (selection: Selection) => void): Pair {
  let scene = first;
  let followed: Looked | null = null;
  const listeners = new Set<() => void>();
  const portOf = (which: 0 | 1): MapPort => ({
    scrolls: true,
    view() {
      const { runs, book, names, selection } = scene;
      const { theme, symbols } = look.get();
      const run = runs[which];
      return mapView(run, book, {
        theme,
        symbols,
        // a turn is gone to, not played: nothing sails and nothing pulses
        reducedMotion: true,
        role: run.role,
        names,
        selected: selection?.kind === 'zone' ? selection.id : null,
        group: selection?.kind === 'group' ? selection.id : null,
        freshTurn: run.history.length,
      });
    },
    pointed: () => scene.rings[which],
    looked(eye, by) {
      // what is framed may differ: the first map frames for both
      if (by === 'hand' || which === 0) followed?.(which, eye);
    },
    moment: () => null,
    subscribeMoment: () => () => undefined,
    subscribe(listener) {
      listeners.add(listener);
      const stop = look.subscribe(listener);
      const still = stillness();
      still.addEventListener('change', listener);
      return () => {
        listeners.delete(listener);
        stop();
        still.removeEventListener('change', listener);
      };
    },
    send(intent) {
      if (intent.type === 'incident.select') return onSelect({ kind: 'zone', id: intent.zone });
      const kind = intent.type.replace('.select', '') as Selection['kind'];
      onSelect({ kind, id: intent.id });
    },
  });
  return {
    ports: [portOf(0), portOf(1)],
    show(next) {
      scene = next;
      listeners.forEach((listener) => listener());
    },
    follow(listener) {
      followed = listener;
      return () => {
        followed = null;
      };
    },
  };
}
