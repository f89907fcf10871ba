import { CHART_WIDTH, CHARTS } from '../engine/index.ts';
import type { Choices } from './choices.ts';
import { number, sentence } from './numbers.ts';
import { reasonsFor } from './reasons.ts';
import { commanded, type Scene } from './scene.ts';
import { stateWords } from './sentences/state.ts';
import { text } from './texts/text.ts';
import type { HostView } from './views.ts';

/** When a state that has not said yes tends to; nothing where it has decided. */
function leanWords({ run, seen, words }: Scene, h: number, state: string): string {
  if (!['unasked', 'asked', 'declines'].includes(state)) return '';
  const { parameters, turnHours } = run.scenario;
  // the hours since it declined
  const heard = seen.hosts[h * CHART_WIDTH + 1];
  const again = seen.turn[0] + Math.ceil((parameters['host-patience'] - heard) / turnHours);
  return text(state === 'declines' ? 'say.host.lean.again' : 'say.host.lean', {
    quiet: number(parameters['host-quiet']),
    public: number(parameters['host-public']),
    lean: number(parameters['host-leaning'] / 2),
    turn: words.turn(Math.max(seen.turn[0], again)),
  });
}

/** Third countries: where each stands, and whether it can be asked. */
export const hostViews = (scene: Scene, choices: Choices): HostView[] =>
  scene.run.scenario.hosts.map(({ id }, h) => {
    const { draft, words } = scene;
    const state = CHARTS.host[draft.hosts[h * CHART_WIDTH]];
    const name = words.host(id);
    const comfortWords = text('say.host.comfort', { points: number(draft.comfort[h]) });
    const ask = choices.of('host.ask', (order) => order.host === id);
    return {
      id,
      name,
      state,
      stateWords: stateWords('host', state),
      sentence: sentence(
        text('say.host.sentence', {
          host: name,
          state: stateWords('host', state),
          comfort: comfortWords,
        }),
      ),
      comfort: draft.comfort[h],
      comfortWords,
      leanWords: leanWords(scene, h, state),
      ask,
      reasons:
        ask.length > 0
          ? []
          : reasonsFor(
              scene,
              commanded(scene).map((by) => ({ type: 'host.ask', by, host: id })),
            ),
    };
  });
