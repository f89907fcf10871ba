import { exp } from '../arithmetic.ts';
import { acting } from '../entries.ts';
import type { Part } from '../ledger.ts';
import { wantOf } from '../models/need.ts';
import {
  allied,
  daysOf,
  entryPointOf,
  invited,
  left,
  numberOf,
  sinceLandfall,
  tally,
} from '../models/relief-state.ts';
import { healed, leaving } from '../models/relief.ts';
import { BOTTLENECKS, GOODS, type Relief, SUPPLIERS, TALLIES } from '../relief.ts';
import { changeFor, changeMeasure, measureValue, type Run } from '../run.ts';
import type { Cause } from '../vocabulary.ts';

/** What one district went through in a turn. */
interface Toll {
  readonly dryDays: number;
  readonly trapped: number;
  readonly untreated: number;
  readonly disease: number;
}

const goods = (run: Run, field: 'delivered' | 'wanted', d: number): number[] =>
  GOODS.map((_, good) => run.state[field][d * GOODS.length + good]);

/** Share of a want that was met; all of it where nothing was wanted. */
const met = (delivered: number, wanted: number): number =>
  wanted > 0 ? Math.min(1, delivered / wanted) : 1;

/** Alive and trapped: they die or are found, most by their neighbours. */
function rescue(run: Run, relief: Relief, d: number): number {
  const { state } = run;
  const teams = state.teams[d] / numberOf(relief, 'team-tonnes');
  const dying = 24 / numberOf(relief, 'survival-hours');
  const found = numberOf(relief, 'local-rescue') + numberOf(relief, 'team-rescue') * teams;
  const out = leaving(state.trapped[d], dying, found, daysOf(run));
  state.trapped[d] = Math.max(0, state.trapped[d] - out.first - out.second);
  tally(state, 'rescued', out.second);
  const hurt = out.second * numberOf(relief, 'found-injured');
  state.injured[d] += hurt;
  tally(state, 'patients', hurt);
  return out.first;
}

/** Patients a turn that clinics, teams on land and ships treat in a district. */
function beds(run: Run, relief: Relief, d: number, medical: number): number {
  const { state, scenario } = run;
  const { people, damage, heal } = relief.districts[d];
  const clinics =
    ((numberOf(relief, 'clinic') * people) / 10000) *
    healed(Math.min(1, damage * state.struck[d]), sinceLandfall(run, relief), heal);
  const aboard = scenario.groups.reduce((sum, { platform, count }, g) => {
    const e = entryPointOf(run, state, g);
    const { lift } = scenario.platforms[platform];
    const open = e >= 0 && state.consentAt[0] > 0 && relief.districts[d].links[e] > 0;
    return open && lift ? sum + (count * lift.patients) / relief.districts.length : sum;
  }, 0);
  const skill = acting(run, state, 'field-medicine').reduce(
    (gain, a) => gain + a.force * a.parameters['patient-gain'],
    1,
  );
  const team = medical * numberOf(relief, 'patients-per-tonne') * skill;
  return clinics * daysOf(run) + aboard * daysOf(run) * skill + team;
}

/** The injured are treated, get well by themselves, or die. */
function treat(run: Run, relief: Relief, d: number, medical: number): number {
  const { state } = run;
  const treated = Math.min(state.injured[d], beds(run, relief, d, medical));
  tally(state, 'treated', treated);
  const out = leaving(
    state.injured[d] - treated,
    numberOf(relief, 'untreated-death'),
    numberOf(relief, 'self-recovery'),
    daysOf(run),
  );
  state.injured[d] = Math.max(0, state.injured[d] - treated - out.first - out.second);
  return out.first;
}

/** Days without water make people ill; the ill are patients of the next turn. */
function sicken(run: Run, relief: Relief, d: number, dry: number): number {
  const { state } = run;
  const over = Math.max(0, state.thirst[d] - numberOf(relief, 'thirst-grace'));
  const ill = dry * numberOf(relief, 'disease-cases') * over * daysOf(run);
  const leak = state.release[d] > 0 ? numberOf(relief, 'release-patients') * daysOf(run) : 0;
  state.injured[d] += ill + leak;
  tally(state, 'patients', ill + leak);
  return dry * numberOf(relief, 'disease-deaths') * over * daysOf(run);
}

function live(run: Run, relief: Relief, d: number): Toll {
  const { state, scenario } = run;
  const { dry } = wantOf(run, relief, d);
  const delivered = goods(run, 'delivered', d);
  const wanted = goods(run, 'wanted', d);
  const [water, food] = [met(delivered[0], wanted[0]), met(delivered[1], wanted[1])];
  const days = daysOf(run);
  state.watered[d] = water;
  state.homeless[d] = Math.max(
    0,
    state.homeless[d] - (1000 * delivered[2]) / numberOf(relief, 'shelter-kg'),
  );
  state.teams[d] += delivered[4];
  // thirst grows by the share that had none, and is forgotten within days of water
  state.thirst[d] = Math.max(
    0,
    state.thirst[d] + (1 - water - numberOf(relief, 'thirst-recovery') * water) * days,
  );
  const roofless = relief.districts[d].homeless * Math.min(1.4, state.struck[d]);
  const roofs = roofless > 0 ? 1 - state.homeless[d] / roofless : 1;
  const [byWater, byFood] = [numberOf(relief, 'cover-water'), numberOf(relief, 'cover-food')];
  const cover = byWater * water + byFood * food + (1 - byWater - byFood) * Math.max(0, roofs);
  state.covered[d] += (cover - state.covered[d]) * (1 - exp(-days));
  const trapped = rescue(run, relief, d);
  const disease = sicken(run, relief, d, dry);
  const untreated = treat(run, relief, d, delivered[3]);
  const shorter = left(run, 'release-response', 'release-cut');
  state.release[d] = Math.max(0, state.release[d] - scenario.turnHours / Math.max(0.1, shorter));
  state.slide[d] = Math.max(0, state.slide[d] - scenario.turnHours);
  return { dryDays: dry * (1 - water) * days, trapped, untreated, disease };
}

/** Moves a measure that is read off the state to where it is now; parts say what pulled which way. */
function follow(run: Run, id: string, target: number, parts: (change: number) => Part[]): void {
  const change = target - measureValue(run, run.state, id);
  changeMeasure(run, id, change, () => parts(change));
}

/** Parts of cover that is there, by who brought what was landed; the partner's stocks are owed to the entry that opens them. */
function bySupplier(run: Run, amount: number): Part[] {
  const { supplied } = run.state;
  const all = supplied.reduce((a, b) => a + b, 0);
  if (all <= 0) return [];
  const [open] = acting(run, run.state, 'partner-facilities');
  const { entry: quad } = allied(run);
  return SUPPLIERS.map((supplier, s) => ({
    cause: `supply-${supplier}` as Cause,
    amount: (amount * supplied[s]) / all,
    ...(supplier === 'partner-base' && open ? { entry: open.entry } : {}),
    ...(supplier === 'allies' && quad !== undefined ? { entry: quad } : {}),
  }));
}

/** What the turn did to the shared measures. */
function account(run: Run, relief: Relief, tolls: readonly Toll[]): void {
  const { state } = run;
  const sum = (of: (toll: Toll) => number) => tolls.reduce((all, toll) => all + of(toll), 0);
  const count = (what: (typeof TALLIES)[number]) => state.tally[TALLIES.indexOf(what)];
  // thousands of person-days, by the stage that bound
  changeMeasure(run, 'water', sum((toll) => toll.dryDays) / 1000, () =>
    tolls.flatMap(({ dryDays }, d): Part[] => {
      const by = BOTTLENECKS[state.bottleneck[d]];
      return by === 'none' ? [] : [{ cause: `bound-${by}`, amount: dryDays / 1000, district: d }];
    }),
  );
  tally(state, 'dead', sum((t) => t.trapped) + sum((t) => t.untreated) + sum((t) => t.disease));
  follow(run, 'deaths', count('dead'), () =>
    tolls.flatMap((toll, district): Part[] => [
      { cause: 'trapped', amount: toll.trapped, district },
      { cause: 'untreated', amount: toll.untreated, district },
      { cause: 'disease', amount: toll.disease, district },
    ]),
  );
  follow(run, 'treated', (100 * count('treated')) / Math.max(1, count('patients')), (change) => [
    { cause: change < 0 ? 'new-patients' : 'treatment', amount: change },
  ]);
  const people = relief.districts.reduce((all, district) => all + district.people, 0);
  const cover =
    (100 * relief.districts.reduce((all, { people: n }, d) => all + n * state.covered[d], 0)) /
    people;
  follow(run, 'reach', cover, (change) =>
    change < 0 ? [{ cause: 'new-need', amount: change }] : bySupplier(run, change),
  );
  const help = numberOf(relief, 'standing-help') * daysOf(run) * (cover / 100);
  const ours = state.supplied[0] + state.supplied[1] + state.supplied[2] > 0 ? help : 0;
  changeFor(run, 'standing', ours, 'seen-help');
}

/** Grey ships and soldiers in a harbour that nobody opened for them are no help. */
function intrude(run: Run, relief: Relief): void {
  const { state, scenario } = run;
  if (invited(run, relief)) return;
  scenario.groups.forEach(({ government, count }, g) => {
    if (entryPointOf(run, state, g) < 0) return;
    const days = daysOf(run) * count;
    const by = { group: g };
    changeFor(run, 'standing', -numberOf(relief, 'uninvited-standing') * days, 'uninvited', by);
    const mandate = government === 'japan' ? 'legal' : 'autonomy';
    changeFor(run, mandate, -numberOf(relief, 'uninvited-legal') * days, 'uninvited', by);
  });
}

/** 6. What the people of the districts go through, and what it does to the measures. */
export function needs(run: Run): void {
  const { relief } = run.scenario;
  if (!relief) return;
  intrude(run, relief);
  if (sinceLandfall(run, relief) < 0) return;
  account(
    run,
    relief,
    relief.districts.map((_, d) => live(run, relief, d)),
  );
}
