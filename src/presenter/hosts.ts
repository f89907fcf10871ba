import { CHART_WIDTH, CHARTS } from '../engine/index.ts';
import type { Choices } from './choices.ts';
import { number, sentence } from './numbers.ts';
import { reasonsFor } from './reasons.ts';
import { commanded, type Scene } from './scene.ts';
import { stateWords } from './sentences/state.ts';
import { text } from './texts/text.ts';
import type { HostView } from './views.ts';

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
