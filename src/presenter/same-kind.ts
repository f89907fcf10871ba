import type { Event } from '../engine/index.ts';
import type { Told } from './moments.ts';
import type { Scene } from './scene.ts';
import { incidentCase } from './sentences/event.ts';
import { grouped } from './shares.ts';
import { text } from './texts/text.ts';
import type { ReportLine } from './views.ts';

/*
 * Incidents that went the same way: a report says once what is true of all of them, and of each further one where
 * it was. All that there is to say of each stays with its line.
 */

/** Fewer are told one by one. */
const MANY = 3;

type Incident = Extract<Event, { type: 'incident' }>;
type ToldIncident = readonly [line: number, event: Incident];

/** "Luzon Strait 2, Central banks 1": where they were, most first. */
function placesOf(scene: Scene, incidents: readonly ToldIncident[]): string {
  return [...grouped(incidents, ([, { zone }]) => zone)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([zone, { length }]) => `${scene.words.zone(zone)} ${length}`)
    .join(', ');
}

/** The lines of a report, those of incidents of one kind marked as such. */
export function withSameKind(scene: Scene, told: readonly Told[]): ReportLine[] {
  const incidents = told.flatMap(({ timed }, i): ToldIncident[] =>
    timed?.event.type === 'incident' ? [[i, timed.event]] : [],
  );
  // whose help came in vain is said of all of them
  const kinds = grouped(incidents, ([, event]) => {
    const how = incidentCase(event, scene.run);
    return how === 'suffered.failed' ? `${how} ${event.helper}` : how;
  });
  const marks = new Map<number, ReportLine['alike']>();
  for (const kind of kinds.values()) {
    const n = kind.length;
    if (n < MANY) continue;
    kind.forEach(([line, event], i) => {
      const words =
        i === 0
          ? text('say.alike.all', { n, places: placesOf(scene, kind) })
          : text('say.alike.one', { n, zone: scene.words.zone(event.zone) });
      marks.set(line, { first: i === 0, words });
    });
  }
  return told.map(({ line }, i) => {
    const alike = marks.get(i);
    return alike ? { ...line, alike } : line;
  });
}
