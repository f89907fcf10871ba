import { type Event, type GroupKind, type Hook, legAt } from '../engine/index.ts';
import { duration, durations, number, percent } from './numbers.ts';
import type { Scene } from './scene.ts';
import { incidentCase } from './sentences/event.ts';
import { text } from './texts/text.ts';
import type { HelpView, ReportLine } from './views.ts';

/** Ships that go to help; tankers keep station and do not. */
const HELPERS: readonly GroupKind[] = ['warship', 'coast-guard'];

type Incident = Extract<Event, { type: 'incident' }>;

/** Ships that kept station in a zone in the last turn, by index; of older turns it is not known any more. */
function presentIn({ run, seen }: Scene, { zone, turn }: Incident): number[] {
  if (turn !== run.history.length || legAt(run, turn).scenario !== run.scenario) return [];
  const place = run.index.place.get(zone);
  return run.scenario.groups.flatMap(({ platform }, g) => {
    return HELPERS.includes(run.scenario.platforms[platform].kind) &&
      seen.groupTo[g] === place &&
      seen.onStation[g] > 0
      ? [g]
      : [];
  });
}

/** The same by id, where it is they who could be there first. */
export const helpersIn = (scene: Scene, event: Incident): string[] =>
  event.helper === 'ours'
    ? presentIn(scene, event).map((g) => scene.run.scenario.groups[g].id)
    : [];

/** Entries in play that act through one of these hooks, in one list; "none" where there is none. */
function entriesWith({ run, words }: Scene, turn: number, hooks: readonly Hook[]): string {
  const found = legAt(run, turn).scenario.entries.filter(
    ({ inPlay, effects }) => inPlay && effects.some(({ hook }) => hooks.includes(hook)),
  );
  return found.map(({ clause }) => words.entry(clause)).join(', ') || 'none';
}

/** How long an incident lasted, how soon help could be there, and who it could have been. */
export function helpView(scene: Scene, event: Incident): HelpView {
  const { responseHours: needed, durationHours: lasted } = event;
  const known = Number.isFinite(needed);
  const inTime = known && needed <= lasted;
  const how = incidentCase(event, scene.run);
  const nobody = how === 'suffered.barred' ? 'barred' : event.seen ? 'none' : 'unseen';
  const theirs = event.helper === 'host';
  // also where nobody of ours saw it: a patrol that was in time and did not end it was there in vain
  const failed = event.outcome === 'suffered' ? 'failed' : null;
  const soon = failed ?? (theirs ? 'in-time.host' : 'in-time');
  const key = known ? (inTime ? soon : 'late') : nobody;
  const [lastedWords, neededWords] = known ? durations(lasted, needed) : [duration(lasted), ''];
  return {
    lastedHours: lasted,
    neededHours: known ? needed : null,
    inTime,
    scaleHours: Math.max(lasted, known ? needed : 0),
    words: text(`say.help.${key}`, {
      helper: event.helper ?? 'none',
      lasted: lastedWords,
      needed: neededWords,
      share: percent(legAt(scene.run, event.turn).scenario.parameters['scene-failure']),
      teams: entriesWith(scene, event.turn, ['boarding-teams']),
    }),
    present: (theirs ? [] : presentIn(scene, event)).map((g) => {
      const { id, count } = scene.run.scenario.groups[g];
      const n = number(scene.seen.onStation[g], 1);
      return text('say.help.present', { group: scene.words.group(id), n, count });
    }),
    note: '',
  };
}

/** What the bars stand for, and why hours pass between ships that are in one sea and an incident there. */
function noteOf(scene: Scene, turn: number, longest: number): string {
  const { parameters } = legAt(scene.run, turn).scenario;
  const hours = text('say.help.hours', {
    alert: duration(parameters['own-alert']),
    settle: duration(parameters['coordination-delay']),
    ways: entriesWith(scene, turn, ['duty-line', 'coast-guard-plan']),
  });
  return `${text('say.help.scale', { longest: duration(longest) })} ${hours}`;
}

/** The incidents of a report on one scale, so that their bars can be compared; the first says what they mean. */
export function onOneScale(scene: Scene, turn: number, lines: readonly ReportLine[]): ReportLine[] {
  const longest = Math.max(0, ...lines.map(({ help }) => help?.scaleHours ?? 0));
  const first = lines.find(({ help }) => help !== null);
  return lines.map((line) => {
    if (!line.help) return line;
    const note = line === first ? noteOf(scene, turn, longest) : '';
    return { ...line, help: { ...line.help, scaleHours: longest, note } };
  });
}
