import {
  campaignState,
  type Government,
  GOVERNMENTS,
  MINISTRIES,
  teamsBusy,
} from '../engine/index.ts';
import { governmentName } from './lexicon.ts';
import { number } from './numbers.ts';
import { commanded, type Scene } from './scene.ts';
import { text, type TextKey } from './texts/text.ts';
import type { GovernmentView, MinistryView } from './views.ts';

function statusKey(scene: Scene, government: Government): TextKey {
  const { run } = scene;
  if (run.role !== 'both' && run.role !== government) return 'say.status.program';
  const phase = campaignState(run);
  const waiting =
    (phase === 'planning.awaitingJapan' && government === 'india') ||
    (phase === 'planning.awaitingIndia' && government === 'japan');
  if (waiting) return 'say.status.submitted';
  if (!phase.startsWith('planning')) return 'say.status.waiting';
  return commanded(scene).includes(government) ? 'say.status.drafting' : 'say.status.other';
}

function ministries(scene: Scene, government: Government): MinistryView[] {
  const { run, draft } = scene;
  return MINISTRIES.map((id) => {
    const total = run.scenario.start.bandwidth[government][id];
    const busy = teamsBusy(run, draft, government, id);
    const free = total - busy;
    const words =
      free < 0
        ? text('say.ministry.over', { total, over: -free })
        : text('say.ministry', { free, total });
    return { id, name: text(`say.ministry.${id}`), total, busy, free, words };
  });
}

/** Capital, money and teams of both governments, with this turn’s drafted orders counted. */
export const governmentViews = (scene: Scene): GovernmentView[] =>
  GOVERNMENTS.map((id, g) => {
    const capital = scene.draft.capital[g];
    const budget = scene.draft.budget[g];
    const status = statusKey(scene, id);
    return {
      id,
      name: governmentName(id),
      capital,
      capitalWords: text('say.capital', { points: number(capital, 1) }),
      budget,
      budgetWords: text('say.budget', { amount: number(budget, 1) }),
      ministries: ministries(scene, id),
      yours: commanded(scene).includes(id),
      mayOrder: status === 'say.status.drafting' && scene.run.state.campaign[2] === 0,
      statusWords: text(status),
    };
  });
