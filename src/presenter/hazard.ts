import { BOTTLENECKS, CHARTS, GOODS, hostAccepts, type Relief, TALLIES } from '../engine/index.ts';
import { stateWords } from './sentences/state.ts';
import { duration, number, percent, sentence, tenths } from './numbers.ts';
import type { Scene } from './scene.ts';
import { text } from './texts/text.ts';
import type { DistrictView, EntryPointView, HazardView } from './views.ts';

function districtOf({ seen, words }: Scene, relief: Relief, d: number): DistrictView {
  const { id, people } = relief.districts[d];
  const name = sentence(words.district(id));
  const struck = seen.hazard[0] > 0;
  const bound = BOTTLENECKS[seen.bottleneck[d]];
  const at = d * GOODS.length;
  const boundWords = text(`say.bound.${bound}`);
  return {
    id,
    name,
    people,
    water: struck ? seen.watered[d] : 1,
    waterWords: percent(struck ? seen.watered[d] : 1),
    covered: struck ? seen.covered[d] : 1,
    injured: Math.round(seen.injured[d]),
    bound,
    boundWords,
    goods: GOODS.map((good, g) => ({
      good,
      name: text(`say.good.${good}`),
      wanted: seen.wanted[at + g],
      delivered: seen.delivered[at + g],
      words: `${number(seen.delivered[at + g], 1)} / ${number(seen.wanted[at + g], 1)} t`,
    })),
    now: text(struck ? 'say.district.now' : 'say.district.calm', {
      people: number(people),
      water: percent(seen.watered[d]),
      injured: number(seen.injured[d]),
    }),
    sentence: sentence(
      text(struck ? 'say.district.sentence' : 'say.district.before', {
        district: name,
        people: number(people),
        water: percent(seen.watered[d]),
        injured: number(seen.injured[d]),
        bound: boundWords,
      }),
    ),
  };
}

function entryPointOf({ run, seen, words }: Scene, relief: Relief, e: number): EntryPointView {
  const { id, port } = relief.entryPoints[e];
  const name = words.place(run.scenario.ports[port].id);
  const stock = GOODS.reduce((sum, _, g) => sum + seen.stock[e * GOODS.length + g], 0);
  const shut = seen.closed[e];
  const told = text('say.entry.sentence', {
    port: name,
    landed: number(seen.landed[e]),
    flights: tenths(seen.arrivals[e]),
    slots: tenths(seen.slots[e]),
    stock: number(stock),
  });
  return {
    id,
    name,
    landed: seen.landed[e],
    arrivals: seen.arrivals[e],
    slots: seen.slots[e],
    jammed: seen.arrivals[e] > seen.slots[e] * 1.001 && seen.arrivals[e] > 0,
    stock,
    sentence:
      shut > 0 ? `${told} ${text('say.entry.shut', { port: name, time: duration(shut) })}` : told,
  };
}

/** A disaster as it is known: its phase, the districts with what binds, the ways in; null where there is none. */
export function hazardView(scene: Scene): HazardView | null {
  const { run, seen, words } = scene;
  const { relief, hosts } = run.scenario;
  if (!relief) return null;
  const phase = CHARTS.hazard[seen.hazard[0]];
  const host = words.host(hosts[relief.host].id);
  const open = hostAccepts(seen, relief.host);
  const count = (what: (typeof TALLIES)[number]) => number(seen.tally[TALLIES.indexOf(what)]);
  return {
    phase,
    level: seen.hazard[0],
    word: stateWords('hazard', phase),
    phases: CHARTS.hazard.map((state) => ({ id: state, name: stateWords('hazard', state) })),
    sentence: text(`say.hazard.${phase}`),
    facts: [
      sentence(text(open ? 'say.hazard.consent' : 'say.hazard.no-consent', { host })),
      ...(seen.hazard[0] > 0
        ? [
            text('say.hazard.knowledge', { share: percent(seen.knowledge[0]) }),
            text('say.hazard.tonnes', {
              landed: count('landed'),
              doubled: count('doubled'),
              stolen: count('stolen'),
            }),
          ]
        : []),
    ],
    districts: relief.districts.map((_, d) => districtOf(scene, relief, d)),
    entryPoints: relief.entryPoints.map((_, e) => entryPointOf(scene, relief, e)),
  };
}
