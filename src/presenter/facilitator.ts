import type { Run } from '../engine/index.ts';
import type { Book } from '../scenario/index.ts';
import { sceneOf } from './scene.ts';
import { text } from './texts/text.ts';
import type { FacilitatorInject, FacilitatorView, Viewer } from './views.ts';

/** Everything that can come from outside in what is played now, for whoever leads the game; players do not know it. */
export function facilitatorView(run: Run, book: Book, viewer: Viewer): FacilitatorView {
  const { book: here, words } = sceneOf(run, book, viewer);
  const injects = run.scenario.injects.map(({ id, turn, when, chance }, i): FacilitatorInject => {
    const fired = run.state.injected[i];
    const put = run.acts.some(({ inject }) => inject === id);
    const state = fired > 0 ? 'fired' : put ? 'put' : 'open';
    const comes = turn > 0 ? 'turn' : when.length > 0 ? 'when' : chance > 0 ? 'chance' : 'never';
    return {
      id,
      title: words.inject(id),
      text: here.texts.injects[id]?.text ?? '',
      state,
      words:
        state === 'fired'
          ? text('say.act.fired', { turn: fired })
          : state === 'put'
            ? text('say.act.put')
            : text(`say.act.comes.${comes}`, { turn }),
    };
  });
  const order = ['put', 'open', 'fired'];
  return {
    injects: injects.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state)),
    put: injects.filter(({ state }) => state === 'put').length,
  };
}
