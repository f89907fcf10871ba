import { type MapIntent, type MapPort, type MapView, mapView } from '../presenter/index.ts';
import type { AppActor } from './actor.ts';
import { theme } from './theme.ts';

const stillness = (): MediaQueryList => matchMedia('(prefers-reduced-motion: reduce)');

const EMPTY = {
  zones: [],
  ports: [],
  groups: [],
  incidents: [],
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
    const look = { theme: theme.get(), reducedMotion: stillness().matches };
    if (!game) return { ...look, ...EMPTY };
    return mapView(game.run, game.book, {
      ...look,
      role: game.run.role,
      names: setup.names,
      selected: selection?.kind === 'zone' ? selection.id : null,
      freshTurn: state.value === 'report' ? game.run.history.length : 0,
    });
  }
  return {
    view: draw,
    subscribe(listener) {
      let seen = signatureOf(actor);
      const subscription = actor.subscribe(() => {
        const now = signatureOf(actor);
        if (now === seen) return;
        seen = now;
        listener();
      });
      const stop = theme.subscribe(listener);
      const still = stillness();
      still.addEventListener('change', listener);
      return () => {
        subscription.unsubscribe();
        stop();
        still.removeEventListener('change', listener);
      };
    },
    send: (intent: MapIntent) =>
      actor.send({
        type: 'place.select',
        selection: { kind: intent.type.replace('.select', '') as 'zone', id: intent.id },
      }),
  };
}

/** All that the picture depends on, in a word: the map looks again when it changes. */
function signatureOf(actor: AppActor): string {
  const { context, value } = actor.getSnapshot();
  const { game, version, setup, selection } = context;
  return [game?.id, version, setup.names, selection?.kind, selection?.id, String(value)].join(' ');
}
