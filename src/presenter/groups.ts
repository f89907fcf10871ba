import {
  type Good,
  GOODS,
  hoursBetween,
  meanOnStation,
  type Platform,
  turnAfter,
} from '../engine/index.ts';
import type { Choices } from './choices.ts';
import { governmentName, placeNamed } from './lexicon.ts';
import { duration, number, sentence } from './numbers.ts';
import { doorNotes } from './ports.ts';
import { reachOf, rotationWords } from './reach.ts';
import { placeId, type Scene } from './scene.ts';
import { text } from './texts/text.ts';
import { roleOf } from './units.ts';
import type { Destination, GroupView } from './views.ts';

function destinations(scene: Scene, choices: Choices, at: number): Destination[] {
  const { run, draft, words } = scene;
  const group = run.scenario.groups[at];
  const ports = run.scenario.ports.length;
  return choices
    .of('group.sail', (order) => order.group === group.id)
    .map((choice): Destination => {
      const to = (choice.order as { to: string }).to;
      const place = run.index.place.get(to)!;
      const hours = hoursBetween(run, at, draft.groupAt[at], place);
      const station = place < ports ? null : meanOnStation(run, draft, at, place - ports);
      const expected =
        station === null
          ? ''
          : text('say.note.station', { n: number(station, 1), count: group.count });
      return {
        ...choice,
        note: [choice.note, expected, ...(place < ports ? doorNotes(scene, at, place) : [])]
          .filter(Boolean)
          .join('; '),
        to,
        name: words.place(to),
        kind: place < ports ? 'port' : 'zone',
        hours,
        duration: duration(hours),
        onStation: station,
        wayIn: run.scenario.relief?.entryPoints.some(({ port }) => port === place) ?? false,
      };
    })
    .sort((a, b) =>
      a.kind !== b.kind
        ? a.kind === 'zone'
          ? -1
          : 1
        : Number(b.wayIn) - Number(a.wayIn) || a.hours - b.hours,
    );
}

function sentenceOf(
  scene: Scene,
  view: Omit<
    GroupView,
    'sentence' | 'destinations' | 'cargo' | 'cargoWords' | 'rotation' | 'reach'
  >,
): string {
  const { run } = scene;
  const { name, at, underWay } = view;
  if (underWay) {
    return text('say.group.way', {
      group: name,
      at: at.name,
      to: underWay.to.name,
      left: duration(underWay.hours),
      turn: arrivalTurn(scene, underWay.hours),
    });
  }
  const inPort = run.index.place.get(at.id)! < run.scenario.ports.length;
  return text(inPort ? 'say.group.port' : 'say.group.arrived', {
    group: name,
    at: at.name,
    ratio: view.ratioWords,
  });
}

/** The turn in which a group that has some hours to go arrives. */
export const arrivalTurn = ({ run, seen }: Scene, hours: number): number =>
  turnAfter(run.scenario, seen.turn[0], hours);

/** What a group may be told to carry. */
export const cargoChoices = (choices: Choices, group: string): GroupView['cargo'] =>
  choices
    .of('cargo.set', (order) => order.group === group)
    .map((choice) => ({
      ...choice,
      name: sentence(text(`say.good.${(choice.order as { good: Good }).good}`)),
    }));

/** A transport is no patrol aircraft, and a ship that carries water is there as no warship. */
const kindWords = ({ kind, lift }: Platform): string =>
  lift
    ? text(kind === 'aircraft' ? 'say.kind.lift.aircraft' : 'say.kind.lift.ship')
    : text(`say.kind.${kind}`);

/** What a group has on board and what it is told to carry; empty where nothing is carried. */
function cargoWords({ run, draft }: Scene, at: number): string {
  const { lift } = run.scenario.platforms[run.scenario.groups[at].platform];
  if (!run.scenario.relief || !lift) return '';
  const good = (code: number) => text(`say.good.${GOODS[code - 1]}`);
  const [told, aboard] = [draft.cargo[at], draft.loaded[at]];
  if (told === 0) return text('say.cargo.none');
  if (aboard === 0 || draft.hold[at] < 0.5)
    return text('say.cargo.orders.empty', { good: good(told) });
  const hold = text('say.cargo.hold', { tonnes: number(draft.hold[at]), good: good(aboard) });
  return told === aboard ? hold : `${hold}; ${text('say.cargo.orders', { good: good(told) })}`;
}

function viewOf(scene: Scene, choices: Choices | null, at: number): GroupView {
  const { run, draft, seen, words } = scene;
  const { id, government, platform: p, count } = run.scenario.groups[at];
  const platform = run.scenario.platforms[p];
  const hours = draft.groupHours[at];
  const onStation = seen.onStation[at];
  const to = placeNamed(words, placeId(run, draft.groupTo[at]));
  const view = {
    id,
    name: words.group(id),
    government,
    governmentName: governmentName(government),
    kind: platform.kind,
    role: roleOf(platform),
    kindWord: kindWords(platform),
    platform: words.platform(platform.id),
    count,
    at: placeNamed(words, placeId(run, draft.groupAt[at])),
    underWay:
      hours > 0
        ? {
            to,
            hours,
            words: text('say.group.way.words', {
              left: duration(hours),
              turn: arrivalTurn(scene, hours),
            }),
          }
        : null,
    onStation,
    ratio: onStation / count,
    ratioWords:
      onStation > 0
        ? text('say.group.ratio', { n: number(onStation, 1), count })
        : text('say.group.no-station'),
  };
  return {
    ...view,
    rotation: rotationWords(scene, at),
    reach: reachOf(scene, at).map(({ zone, now, words: told }) => ({
      ...placeNamed(words, run.scenario.zones[zone].id),
      share: now,
      words: told,
    })),
    sentence: sentenceOf(scene, view),
    cargoWords: cargoWords(scene, at),
    cargo: choices ? cargoChoices(choices, id) : [],
    destinations: choices ? destinations(scene, choices, at) : [],
  };
}

/** Ships and aircraft of both governments, with where each may be sent. */
export const groupViews = (scene: Scene, choices: Choices | null): GroupView[] =>
  scene.run.scenario.groups.map((_, at) => viewOf(scene, choices, at));
