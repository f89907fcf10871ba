import {
  CHARTS,
  type Event,
  GOVERNMENTS,
  pictureAt,
  POSTURES,
  entryState,
  visibleEvents,
} from '../engine/index.ts';
import { arrivalTurn } from './groups.ts';
import { governmentName } from './lexicon.ts';
import { duration, number, percent, sentence } from './numbers.ts';
import type { Scene } from './scene.ts';
import { stateWords } from './sentences/state.ts';
import { text } from './texts/text.ts';
import type { ZoneView } from './views.ts';

/** Known incidents of the last turn in a zone, counted by how they ended. */
function incidentsOf({ run }: Scene, zone: string): string[] {
  const last = run.history.length;
  const here = visibleEvents(run).filter(
    (event): event is Extract<Event, { type: 'incident' | 'accident' }> =>
      event.turn === last &&
      (event.type === 'incident' || event.type === 'accident') &&
      event.zone === zone,
  );
  const kinds = here.map((event) => (event.type === 'accident' ? 'accident' : event.outcome));
  return (['suffered', 'averted', 'accident'] as const).flatMap((kind) => {
    const n = kinds.filter((k) => k === kind).length;
    return n > 0 ? [text(`say.zone.incident.${kind}`, { n })] : [];
  });
}

function groupsOf(scene: Scene, zone: number): { present: string[]; coming: string[] } {
  const { run, draft, seen, words } = scene;
  const place = run.scenario.ports.length + zone;
  const present: string[] = [];
  const coming: string[] = [];
  run.scenario.groups.forEach(({ id, count }, g) => {
    if (draft.groupTo[g] !== place) return;
    const group = words.group(id);
    if (draft.groupHours[g] > 0)
      coming.push(
        text('say.zone.coming', { group, turn: arrivalTurn(scene, draft.groupHours[g]) }),
      );
    else present.push(text('say.zone.present', { group, n: number(seen.onStation[g], 1), count }));
  });
  return { present, coming };
}

const operationsOf = ({ run, draft, words }: Scene, zone: number): string[] =>
  run.scenario.entries.flatMap(({ clause, family }, i) => {
    const state = entryState(run, draft, i);
    const here = draft.entryPlace[i] - 1 === run.scenario.ports.length + zone;
    const busy = /deploying|active|overstretched|recovering/.test(state);
    return here && busy
      ? [
          text('say.zone.operation', {
            entry: words.entry(clause),
            state: stateWords(family, state),
          }),
        ]
      : [];
  });

function viewOf(scene: Scene, z: number): ZoneView {
  const { run, seen, words } = scene;
  const zone = run.scenario.zones[z];
  const level = seen.pressure[z];
  const { present, coming } = groupsOf(scene, z);
  const incidents = incidentsOf(scene, zone.id);
  const operations = operationsOf(scene, z);
  // where nobody presses, the phase of the disaster is what holds in a water, and nobody hides in it
  const pressed = run.scenario.relief === null;
  const watched = (pressed ? GOVERNMENTS : []).map((government, g) => {
    const share = seen.picture[pictureAt(run.scenario, g, z)];
    const words = text('say.zone.seen', {
      government: governmentName(government),
      share: percent(share),
    });
    return { government, share, words };
  });
  const name = words.zone(zone.id);
  const postureWord = pressed
    ? stateWords('coercer', POSTURES[level])
    : text('say.zone.phase', { phase: stateWords('hazard', CHARTS.hazard[seen.hazard[0]]) });
  const weather =
    seen.storm[z] > 0 ? text('say.zone.storm', { time: duration(seen.storm[z]) }) : null;
  const who = [...present, ...coming, ...operations];
  const ours = who.length > 0 ? who.join('; ') : text('say.zone.nobody');
  const told = pressed
    ? text('say.zone.sentence', {
        zone: name,
        posture: sentence(text('say.zone.posture', { rival: words.rival, posture: postureWord })),
        seen: watched.map((w) => w.words).join(', '),
        who: ours,
        incidents: incidents.length > 0 ? incidents.join(', ') : text('say.zone.no-incidents'),
      })
    : text('say.zone.sentence.relief', { zone: name, phase: postureWord, who: ours });
  return {
    id: zone.id,
    name,
    seen: watched,
    level,
    postureWord,
    focus: pressed && z === seen.focus[0],
    host: zone.host < 0 ? null : words.host(run.scenario.hosts[zone.host].id),
    present,
    coming,
    operations,
    incidents,
    weather,
    sentence: weather ? `${told} ${weather}` : told,
  };
}

/** The map in words: every zone in play, where the weight of the other side lies first. */
export const zoneViews = (scene: Scene): ZoneView[] =>
  scene.run.scenario.zones
    .map((_, z) => viewOf(scene, z))
    .sort((a, b) => Number(b.focus) - Number(a.focus));
