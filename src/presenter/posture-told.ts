import { type Event, hullsIn, legAt, type State, visibleState } from '../engine/index.ts';
import { number, short } from './numbers.ts';
import type { Scene } from './scene.ts';
import { text } from './texts/text.ts';

type Posture = Extract<Event, { type: 'posture.changed' }>;

/** A measure in whole quanta as a number. */
function valueOf({ run }: Scene, { measures }: State, id: string): number {
  const at = run.index.measure.get(id);
  return at === undefined ? 0 : measures[at] * run.scenario.measures[at].quantum;
}

/** Whether the chart moved because ships collided, and not by what it weighed. */
const isAnswer = ({ run }: Scene, event: Posture): boolean =>
  run.events[run.events.indexOf(event) - 1]?.type === 'accident';

/**
 * What the other side had before it when it went a step further or back: the inputs of its choice, as far as
 * everybody can see them. How it weighs them is hidden; of older turns the state is not kept.
 */
export function postureTold(scene: Scene, event: Posture): string | undefined {
  const { run, viewer } = scene;
  const { scenario, before: began } = run;
  const isLast = event.turn === run.history.length && legAt(run, event.turn).scenario === scenario;
  const stores = scenario.measures.find(({ id }) => id === 'stores');
  if (!began || !isLast || !stores || isAnswer(scene, event)) return undefined;
  const before = visibleState(run, viewer.role, began);
  const zone = before.focus[0];
  const through = before.suffered[zone];
  return text('say.report.posture', {
    tried: through + before.averted[zone],
    through,
    zone: scene.words.zone(scenario.zones[zone].id),
    hungry: valueOf(scene, before, 'stores') < stores.held ? 'yes' : 'no',
    shown: before.published[0] + before.statements[0] >= 0.05 ? 'yes' : 'no',
    ships: short(Math.round(hullsIn({ ...run, state: before }, zone) * 10) / 10),
    standing: number(valueOf(scene, before, 'standing')),
  });
}
