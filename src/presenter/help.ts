import { type Event, legAt } from '../engine/index.ts';
import { duration, number } from './numbers.ts';
import type { Scene } from './scene.ts';
import { incidentCase } from './sentences/event.ts';
import { text } from './texts/text.ts';
import type { HelpView } from './views.ts';

type Incident = Extract<Event, { type: 'incident' }>;

/** Ships that kept station in a zone in the last turn, by index; of older turns it is not known any more. */
function presentIn({ run, seen }: Scene, { zone, turn }: Incident): number[] {
  if (turn !== run.history.length || legAt(run, turn).scenario !== run.scenario) return [];
  const place = run.index.place.get(zone);
  return run.scenario.groups.flatMap(({ platform }, g) => {
    const ship = run.scenario.platforms[platform].kind !== 'aircraft';
    return ship && seen.groupTo[g] === place && seen.onStation[g] > 0 ? [g] : [];
  });
}

/** The same by id, where it is they who could be there first. */
export const helpersIn = (scene: Scene, event: Incident): string[] =>
  event.helper === 'ours'
    ? presentIn(scene, event).map((g) => scene.run.scenario.groups[g].id)
    : [];

/** How long an incident lasted, how soon help could be there, and who it could have been. */
export function helpView(scene: Scene, event: Incident): HelpView {
  const { responseHours: needed, durationHours: lasted } = event;
  const known = Number.isFinite(needed);
  const inTime = known && needed <= lasted;
  const how = incidentCase(event, scene.run);
  const nobody = how === 'suffered.barred' ? 'barred' : event.seen ? 'none' : 'unseen';
  const theirs = event.helper === 'host';
  const soon = theirs ? 'in-time.host' : 'in-time';
  const key = known ? (inTime ? soon : 'late') : nobody;
  return {
    lastedHours: lasted,
    neededHours: known ? needed : null,
    inTime,
    words: text(`say.help.${key}`, {
      lasted: duration(lasted),
      needed: known ? duration(needed) : '',
    }),
    present: (theirs ? [] : presentIn(scene, event)).map((g) => {
      const { id, count } = scene.run.scenario.groups[g];
      const n = number(scene.seen.onStation[g], 1);
      return text('say.help.present', { group: scene.words.group(id), n, count });
    }),
  };
}
