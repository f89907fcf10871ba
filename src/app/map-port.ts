import { type MapIntent, type MapPort, type MapView, mapView } from '../presenter/index.ts';
import type { AppActor } from './actor.ts';
import { look } from './look.ts';
import { stillness, turnPlay } from './turn-play.ts';

const EMPTY = {
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

/** What the map knows of the program: its view, when to look again, and where clicks go. */
export function mapPortOf(actor: AppActor): MapPort {
  function draw(): MapView {
    const state = actor.getSnapshot();
    const { game, setup, selection } = state.context;
    const asked = {
      theme: look.get().theme,
      symbols: look.get().symbols,
      reducedMotion: stillness().matches,
    };
    if (!game) return { ...asked, ...EMPTY };
    return mapView(game.run, game.book, {
      ...asked,
      role: game.run.role,
      names: setup.names,
      selected: selection?.kind === 'zone' ? selection.id : null,
      group: selection?.kind === 'group' ? selection.id : null,
      freshTurn: state.value === 'report' ? game.run.history.length : 0,
      told: turnPlay.told(),
    });
  }
  return {
    view: draw,
    moment: turnPlay.moment,
    subscribeMoment: turnPlay.subscribe,
    subscribe(listener) {
      let seen = signatureOf(actor);
      const attend = () => {
        const now = signatureOf(actor);
        if (now === seen) return;
        seen = now;
        listener();
      };
      const subscription = actor.subscribe(attend);
      const stopPlay = turnPlay.subscribe(attend);
      const stop = look.subscribe(listener);
      const still = stillness();
      still.addEventListener('change', listener);
      return () => {
        subscription.unsubscribe();
        stop();
        stopPlay();
        still.removeEventListener('change', listener);
      };
    },
    send(intent: MapIntent) {
      if (intent.type === 'incident.select') {
        // while its report is read, an incident is a moment of it; later it is a part of its sea area
        if (turnPlay.find(intent.id)) return;
        return actor.send({ type: 'place.select', selection: { kind: 'zone', id: intent.zone } });
      }
      const kind = intent.type.replace('.select', '') as 'zone' | 'group' | 'port';
      actor.send({ type: 'place.select', selection: { kind, id: intent.id } });
    },
  };
}

/** All that the picture depends on, in a word: the map looks again when it changes. */
function signatureOf(actor: AppActor): string {
  const { context, value } = actor.getSnapshot();
  const { game, version, setup, selection } = context;
  const told = turnPlay.told();
  return [
    game?.id,
    version,
    setup.names,
    selection?.kind,
    selection?.id,
    String(value),
    told?.join() ?? 'all',
  ].join(' ');
}
