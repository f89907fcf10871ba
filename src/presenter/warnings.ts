import {
  CHART_WIDTH,
  CHARTS,
  entryState,
  type Government,
  hostAccepts,
  meanOnStation,
  missionDue,
  type State,
} from '../engine/index.ts';
import { hoursLeft } from './lever-words.ts';
import { moneyOf } from './purse.ts';
import { governmentName } from './lexicon.ts';
import { duration, sentence } from './numbers.ts';
import type { Choices } from './choices.ts';
import { reliefWarnings } from './relief-warnings.ts';
import { commanded, type Scene } from './scene.ts';
import { supplyWarnings } from './supply-warnings.ts';
import { text } from './texts/text.ts';
import type { DialogueView, Warning } from './views.ts';

/** Days of money left from which a careful adviser speaks of it (assumption). */
const SOON_DAYS = 12;

const at = ({ scenario }: Scene['run'], draft: State, zone: number, government?: Government) =>
  scenario.groups.flatMap((group, g) =>
    draft.groupTo[g] === scenario.ports.length + zone &&
    (government === undefined || group.government === government)
      ? [g]
      : [],
  );

/** What a careful adviser would say before the turn is committed; nothing here is hidden from the player. */
export function warningsOf(
  scene: Scene,
  choices: Choices,
  dialogues: readonly DialogueView[],
): Warning[] {
  return [
    ...mission(scene, choices),
    ...money(scene),
    ...zones(scene, choices),
    ...reliefWarnings(scene, choices),
    ...supplyWarnings(scene, choices),
    ...operations(scene),
    ...stations(scene),
    ...services(scene),
    ...agendas(scene, dialogues),
  ].map((warning) => ({ ...warning, text: sentence(warning.text) }));
}

/** Dialogues that sit this turn and could take an item more, in one sentence. */
function agendas({ draft, words }: Scene, dialogues: readonly DialogueView[]): Warning[] {
  const free = dialogues.filter(
    ({ sits, slots, place, inPlay }) =>
      inPlay && sits?.turn === draft.turn[0] && place.length > 0 && slots.some((s) => !s.item),
  );
  if (free.length === 0) return [];
  const list = free.map(({ clause }) => words.entry(clause)).join('; ');
  return [{ code: 'agenda-free', text: text('say.warning.agenda-free', { n: free.length, list }) }];
}

const money = (scene: Scene): Warning[] =>
  commanded(scene).flatMap((id): Warning[] => {
    const government = governmentName(id);
    const { left, perTurn, runsOut } = moneyOf(scene, id);
    if (left <= 0)
      return [{ code: 'no-money', text: text('say.warning.no-money', { government }) }];
    const { turnHours } = scene.run.scenario;
    const near = left / perTurn < SOON_DAYS / (turnHours / 24);
    if (runsOut === null || !near) return [];
    const turn = scene.words.turn(runsOut);
    return [{ code: 'little-money', text: text('say.warning.little-money', { government, turn }) }];
  });

function zones(scene: Scene, choices: Choices): Warning[] {
  const { run, draft, words } = scene;
  const life = run.scenario.parameters['evidence-life'];
  return run.scenario.zones.flatMap((zone, z): Warning[] => {
    const name = words.zone(zone.id);
    const ours = at(run, draft, z);
    const found: Warning[] = [];
    const add = (code: string, written: string) =>
      found.push({ code, zone: zone.id, text: written });
    if (draft.storm[z] > 0) add('storm', text('say.warning.storm', { zone: name }));
    if (draft.evidence[z] > 0 && draft.disclosing[z] === 0 && draft.evidenceAge[z] + 1 > life)
      add('evidence-old', text('say.warning.evidence-old', { zone: name }));
    if (zone.host >= 0 && ours.length > 0 && !hostAccepts(draft, zone.host)) {
      const { id } = run.scenario.hosts[zone.host];
      const host = words.host(id);
      const ask = choices.of('host.ask', (order) => order.host === id);
      const label = text('say.warning.settle.ask', { host });
      const asked = CHARTS.host[draft.hosts[zone.host * CHART_WIDTH]] === 'asked';
      found.push({
        code: 'no-authority',
        zone: zone.id,
        text: text(asked ? 'say.warning.no-authority.asked' : 'say.warning.no-authority', {
          host,
          zone: name,
        }),
        ...(ask.length > 0 && {
          settles: {
            label,
            spoken: label,
            title: text('say.warning.settle.ask.title'),
            choices: ask,
          },
        }),
      });
    }
    return found;
  });
}

const operations = (scene: Scene): Warning[] =>
  scene.run.scenario.entries.flatMap(({ family, clause }, i): Warning[] => {
    const state = entryState(scene.run, scene.draft, i);
    const tired =
      family === 'operation' &&
      state === 'ready.active' &&
      hoursLeft(scene, i, state) < scene.run.scenario.turnHours;
    const entry = scene.words.entry(clause);
    return tired
      ? [{ code: 'overstretch', clause, text: text('say.warning.overstretch', { entry }) }]
      : [];
  });

const stations = ({ run, draft, words }: Scene): Warning[] =>
  run.scenario.zones.flatMap((zone, z) =>
    at(run, draft, z).flatMap((g): Warning[] => {
      if (meanOnStation(run, draft, g, z) > 0) return [];
      const group = words.group(run.scenario.groups[g].id);
      const written = text('say.warning.no-station', { group, zone: words.zone(zone.id) });
      return [{ code: 'no-station', zone: zone.id, text: written }];
    }),
  );

const services = ({ draft }: Scene): Warning[] =>
  draft.outage[0] > 0
    ? [{ code: 'outage', text: text('say.warning.outage', { time: duration(draft.outage[0]) }) }]
    : [];

/**
 * That supply boats set out: so in this turn only; and a turn before, where the coastal state can still be asked to
 * have its answer by then.
 */
function mission({ run, draft, words }: Scene, choices: Choices): Warning[] {
  const { coercion, zones: waters, hosts } = run.scenario;
  if (!coercion) return [];
  const { id, host: h } = waters[coercion.station];
  if (missionDue(run.scenario, draft.turn[0]))
    return [{ code: 'mission', zone: id, text: text('say.warning.mission') }];
  const ask = h < 0 ? [] : choices.of('host.ask', (order) => order.host === hosts[h].id);
  if (!missionDue(run.scenario, draft.turn[0] + 1) || ask.length === 0) return [];
  const label = text('say.warning.settle.ask', { host: words.host(hosts[h].id) });
  const title = text('say.warning.settle.ask.title');
  return [
    {
      code: 'mission-next',
      zone: id,
      text: text('say.warning.mission.next'),
      settles: { label, spoken: label, title, choices: ask },
    },
  ];
}
