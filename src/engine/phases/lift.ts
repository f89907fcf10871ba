import { clamp, exp } from '../arithmetic.ts';
import {
  allied,
  apart,
  daysOf,
  entryPointOf,
  left,
  nearestBase,
  numberOf,
  openShare,
  roundTrip,
  sinceLandfall,
  stockAt,
  tally,
} from '../models/relief-state.ts';
import { flightsHandled, overlap } from '../models/relief.ts';
import { pay } from '../purses.ts';
import { GOODS, type Relief, type Supplier, SUPPLIERS } from '../relief.ts';
import { changeFor, type Run, tell } from '../run.ts';
import { GOVERNMENTS } from '../vocabulary.ts';

/** What a group at an entry point could land this turn. */
interface Offer {
  readonly group: number;
  readonly entryPoint: number;
  readonly flies: boolean;
  /** Tonnes ready to be landed, and those of them that need no quay. */
  readonly tonnes: number;
  readonly beach: number;
}

/** Loads a group that is in a port with stocks: its hold fills within its loading time. */
function loadInPort(run: Run, group: number, most: number, load: number): void {
  const { state, scenario } = run;
  if (state.cargo[group] === 0 || state.groupHours[group] > 0) return;
  const base = nearestBase(run, state, group, state.groupTo[group]);
  if (base?.port !== state.groupTo[group]) return;
  if (state.hold[group] === 0) state.loaded[group] = state.cargo[group];
  if (state.loaded[group] !== state.cargo[group]) return;
  state.hold[group] = Math.min(most, state.hold[group] + (most * scenario.turnHours) / load);
}

/** Hours of this turn in which a group may land: after consent, its own orders, and settling who does what. */
function workingHours(run: Run, relief: Relief, group: number, together: boolean): number {
  const { state, scenario } = run;
  const { government } = scenario.groups[group];
  if (state.consentAt[0] === 0) return 0;
  const whole = scenario.turnHours - state.broken[group];
  const end = state.hour[0] + scenario.turnHours;
  const ordered = end - (state.consentAt[0] - 1) - numberOf(relief, `dispatch-${government}`);
  const settling = together ? numberOf(relief, 'coordination-delay') * apart(run, relief) : 0;
  const settled = state.worked[group] - settling;
  return clamp(Math.min(ordered, settled, whole), 0, scenario.turnHours);
}

/** What a group that is at work on the run between base and entry point has to land this turn. */
function offerOf(run: Run, relief: Relief, group: number, together: boolean): Offer | null {
  const { state, scenario } = run;
  const { platform: p, count, government, cost } = scenario.groups[group];
  const platform = scenario.platforms[p];
  const entryPoint = entryPointOf(run, state, group);
  if (!platform.lift) return null;
  const most = count * platform.lift.lift;
  if (entryPoint < 0) {
    state.worked[group] = 0;
    loadInPort(run, group, most, platform.lift.load);
    return null;
  }
  pay(run, state, 'budget', government, cost * daysOf(run), { cause: 'group', group });
  state.worked[group] += scenario.turnHours;
  const hours = workingHours(run, relief, group, together);
  if (hours <= 0 || state.cargo[group] === 0) return null;
  if (state.hold[group] < 1e-9) {
    state.hold[group] = 0;
    state.loaded[group] = state.cargo[group];
  }
  if (state.loaded[group] === state.cargo[group]) {
    const trip = roundTrip(run, state, group, state.groupTo[group]);
    const trips = scenario.turnHours / trip;
    state.hold[group] = Math.min(most * Math.max(1, trips), state.hold[group] + most * trips);
  }
  const share = hours / scenario.turnHours;
  return {
    group,
    entryPoint,
    flies: platform.kind === 'aircraft',
    tonnes: state.hold[group] * share,
    beach: count * platform.lift.craft * daysOf(run) * share,
  };
}

/** Aircraft of everybody else: they come when the news is out, and whoever was asked to hurry. */
function othersFlights(run: Run, relief: Relief, entryPoint: number): number {
  const hours = sinceLandfall(run, relief);
  if (hours < 0) return 0;
  const built = 1 - exp(-hours / numberOf(relief, 'others-build-up'));
  const crowd = entryPoint === 0 ? run.state.crowd[0] : 0;
  return (relief.entryPoints[entryPoint].others * built + crowd) * daysOf(run);
}

function credit(run: Run, supplier: Supplier, tonnes: number): void {
  run.state.supplied[SUPPLIERS.indexOf(supplier)] += tonnes;
}

/** Puts goods ashore. Where both governments bring the same, part of it is there twice. */
function land(run: Run, relief: Relief, e: number, landed: readonly [Offer, number][]): void {
  const { state, scenario } = run;
  const share = numberOf(relief, 'double-booking') * apart(run, relief);
  let doubled = 0;
  GOODS.forEach((_, good) => {
    const by = GOVERNMENTS.map((government) =>
      landed.reduce(
        (sum, [{ group }, tonnes]) =>
          scenario.groups[group].government === government && state.loaded[group] === 1 + good
            ? sum + tonnes
            : sum,
        0,
      ),
    );
    const twice = share * overlap(by[0], by[1]) * (by[0] + by[1]);
    doubled += twice;
    state.stock[stockAt(e, good)] += by[0] + by[1] - twice;
  });
  for (const [{ group }, tonnes] of landed) {
    const { government } = scenario.groups[group];
    const base = nearestBase(run, state, group, state.groupTo[group]);
    const own = base === null || scenario.ports[base.port].owner === government;
    credit(run, own ? government : 'partner-base', tonnes);
    state.hold[group] = Math.max(0, state.hold[group] - tonnes);
    state.landed[e] += tonnes;
    tally(state, 'landed', tonnes);
  }
  if (doubled < 0.5) return;
  tally(state, 'doubled', doubled);
  tell(run, { type: 'relief.doubled', tonnes: doubled });
  changeFor(run, 'standing', -numberOf(relief, 'standing-waste') * doubled, 'double-booking');
}

/** What others and allies bring, half water and half food. */
function landOthers(run: Run, e: number, tonnes: number, supplier: Supplier): void {
  if (tonnes <= 0) return;
  run.state.stock[stockAt(e, 0)] += tonnes / 2;
  run.state.stock[stockAt(e, 1)] += tonnes / 2;
  credit(run, supplier, tonnes);
}

function enter(run: Run, relief: Relief, e: number, offers: readonly Offer[]): void {
  const { state, scenario } = run;
  const { quay, slots, port } = relief.entryPoints[e];
  const open = openShare(run, relief, e);
  const help = allied(run).share;
  const days = daysOf(run);
  const here = offers.filter(({ entryPoint }) => entryPoint === e);
  const byAir = here.filter(({ flies }) => flies);
  const bySea = here.filter(({ flies }) => !flies);
  const liftOf = ({ group }: Offer) =>
    scenario.platforms[scenario.groups[group].platform].lift!.lift;
  const ours = byAir.reduce((sum, offer) => sum + offer.tonnes / liftOf(offer), 0);
  const others = othersFlights(run, relief, e);
  // without fuel on the field an aircraft carries its own for the way back, or waits for a lorry
  const dry = Math.min(1, state.dry[e] / scenario.turnHours);
  const fuelled = 1 - dry * (1 - numberOf(relief, 'fuel-slots'));
  const most = slots * open * fuelled * days * (1 + numberOf(relief, 'allied-slots') * help);
  const handled = flightsHandled(ours + others, most, numberOf(relief, 'jam'));
  const share = ours + others > 0 ? handled / (ours + others) : 0;
  state.arrivals[e] = (ours + others) / days;
  state.slots[e] = most / days;
  if (ours > 0 && ours + others > most) {
    tell(run, {
      type: 'airfield.jammed',
      port: scenario.ports[port].id,
      arrivals: state.arrivals[e],
      slots: state.slots[e],
    });
  }
  const queue = bySea.reduce((sum, o) => sum + Math.max(0, o.tonnes - o.beach), 0);
  const quayShare = queue > 0 ? Math.min(1, (quay * open * days) / queue) : 0;
  state.landed[e] = 0;
  land(run, relief, e, [
    ...byAir.map((offer): [Offer, number] => [offer, offer.tonnes * share]),
    ...bySea.map((offer): [Offer, number] => {
      const beach = Math.min(offer.tonnes, offer.beach);
      return [offer, beach + (offer.tonnes - beach) * quayShare];
    }),
  ]);
  landOthers(run, e, others * share * numberOf(relief, 'others-load'), 'others');
  if (e === 0 && state.consentAt[0] > 0)
    landOthers(run, e, numberOf(relief, 'allied-lift') * help * days, 'allies');
  if (state.landed[e] >= 0.5)
    tell(run, { type: 'relief.landed', port: scenario.ports[port].id, tonnes: state.landed[e] });
}

/** What waits is stolen from, a little every day; guards and shared leads make it less. */
function pilfer(run: Run, relief: Relief): void {
  const { state } = run;
  const rate =
    numberOf(relief, 'stock-theft') *
    left(run, 'crime-intelligence', 'attack-cut') *
    left(run, 'guarded-convoys', 'theft-cut');
  const share = 1 - exp(-rate * daysOf(run));
  for (let i = 0; i < state.stock.length; i++) {
    tally(state, 'stolen', state.stock[i] * share);
    state.stock[i] *= 1 - share;
  }
}

/** 6. Lift and entry: groups work the run between the nearest open stocks and an entry point. */
export function lift(run: Run): void {
  const { relief, groups } = run.scenario;
  if (!relief) return;
  pilfer(run, relief);
  const at = groups.map((_, g) => entryPointOf(run, run.state, g));
  const offers = groups.flatMap((group, g) => {
    const together = groups.some(
      (other, o) => at[o] >= 0 && at[o] === at[g] && other.government !== group.government,
    );
    return offerOf(run, relief, g, together) ?? [];
  });
  relief.entryPoints.forEach((_, e) => enter(run, relief, e, offers));
  const { closed, dry, broken, blackout } = run.state;
  for (const hours of [closed, dry, broken, blackout])
    hours.forEach((left, i) => (hours[i] = Math.max(0, left - run.scenario.turnHours)));
}
