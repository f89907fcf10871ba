import {
  type MapIntent,
  type MapPort,
  type MapView,
  mapView,
  type Names,
} from '../presenter/index.ts';
import type { Selection } from '../panels/index.ts';
import type { AppActor } from './actor.ts';
import type { Game } from './game.ts';
import { look } from './look.ts';
import { showDistrict } from './show-district.ts';
import { stillness, turnPlay } from './turn-play.ts';

const EMPTY = {
  unnamed: '',
  zones: [],
  ports: [],
  groups: [],
  incidents: [],
  operations: [],
  storms: [],
  sessions: [],
  reach: [],
  lanes: [],
  courses: [],
  districts: [],
  entryPoints: [],
  marks: [],
  flows: [],
};

/** What is drawn, and who looks: of a game that is played, or of a run that is looked at. */
export interface MapScene extends Pick<Game, 'run' | 'book'> {
  readonly names: Names;
  readonly selection: Selection | null;
  /** Whether the last turn is read: its incidents are new. */
  readonly fresh: boolean;
  /** Changes with the run, in a word. */
  readonly version: string;
}

/** Where the map takes its scene from. */
export interface MapSeat {
  /** Null when there is nothing to draw. */
  scene(): MapScene | null;
  subscribe(listener: () => void): () => void;
  select(selection: Selection): void;
  /** Shows a district in its list. */
  district(id: string): void;
}

/** The seat of the game that is played. */
export const gameSeat = (actor: AppActor): MapSeat => ({
  scene() {
    const { context, value } = actor.getSnapshot();
    const { game, version, setup, selection } = context;
    if (!game) return null;
    const { run, book, id } = game;
    const fresh = value === 'report';
    return { run, book, names: setup.names, selection, fresh, version: `${id} ${version}` };
  },
  subscribe(listener) {
    const subscription = actor.subscribe(listener);
    return () => subscription.unsubscribe();
  },
  select: (selection) => actor.send({ type: 'place.select', selection }),
  district(id) {
    actor.send({ type: 'tab.show', tab: 'situation' });
    showDistrict(id);
  },
});

/** What the map knows of the program: its view, when to look again, and where clicks go. */
export function mapPortOf(seat: MapSeat): MapPort {
  function draw(): MapView {
    const scene = seat.scene();
    const { theme, symbols } = look.get();
    const asked = { theme, symbols, reducedMotion: stillness().matches };
    if (!scene) return { ...asked, ...EMPTY };
    const { run, book, names, selection, fresh } = scene;
    return mapView(run, book, {
      ...asked,
      role: run.role,
      names,
      selected: selection?.kind === 'zone' ? selection.id : null,
      group: selection?.kind === 'group' ? selection.id : null,
      freshTurn: fresh ? run.history.length : 0,
      told: turnPlay.told(),
    });
  }
  return {
    view: draw,
    reading: () => seat.scene()?.fresh ?? false,
    moment: turnPlay.moment,
    subscribeMoment: turnPlay.subscribe,
    subscribe(listener) {
      let seen = signatureOf(seat);
      const attend = () => {
        const now = signatureOf(seat);
        if (now === seen) return;
        seen = now;
        listener();
      };
      const stopScene = seat.subscribe(attend);
      const stopPlay = turnPlay.subscribe(attend);
      const stop = look.subscribe(listener);
      const still = stillness();
      still.addEventListener('change', listener);
      return () => {
        stopScene();
        stop();
        stopPlay();
        still.removeEventListener('change', listener);
      };
    },
    send(intent: MapIntent) {
      if (intent.type === 'incident.select') {
        // while its report is read, an incident is a moment of it; later it is a part of its sea area
        if (turnPlay.find(intent.id)) return;
        return seat.select({ kind: 'zone', id: intent.zone });
      }
      if (intent.type === 'district.select') return seat.district(intent.id);
      const kind = intent.type.replace('.select', '') as 'zone' | 'group' | 'port';
      seat.select({ kind, id: intent.id });
    },
  };
}

/** All that the picture depends on, in a word: the map looks again when it changes. */
function signatureOf(seat: MapSeat): string {
  const scene = seat.scene();
  const told = turnPlay.told()?.join() ?? 'all';
  if (!scene) return told;
  const { version, names, selection, fresh } = scene;
  return [version, names, selection?.kind, selection?.id, fresh, told].join(' ');
}
