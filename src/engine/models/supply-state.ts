import { drawn } from '../chance.ts';
import { acting, entryState, leftAfter } from '../entries.ts';
import { CHARTS } from '../rulebook.ts';
import { governmentAt, type Run, tell } from '../run.ts';
import type { State } from '../state.ts';
import {
  DEALS,
  EXPORT_POLICIES,
  type Origin,
  ORIGINS,
  type Project,
  type Supply,
  type SupplyNumber,
} from '../supply.ts';
import { type Government, GOVERNMENTS } from '../vocabulary.ts';
import { licenceShare, MONTH_DAYS, MONTH_HOURS } from './supply.ts';

/*
 * What the phases of an export restriction ask of a run.
 */

export const numberOf = (supply: Supply, name: SupplyNumber): number => supply.numbers[name];

/** Months of a turn. */
export const monthsOf = (run: Run): number => run.scenario.turnHours / MONTH_HOURS;

/** Who paid for a project, as a sum. */
export const SPONSOR: Readonly<Record<Government, number>> = { india: 1, japan: 2 };

/** What each sponsor of a project pays, USD million. */
export const mustPay = ({ cost, shared }: Project): number => (shared ? cost / 2 : cost);

/** Position of what arrived from an origin at a maker. */
export const arrivedAt = (user: number, origin: Origin): number =>
  user * ORIGINS.length + ORIGINS.indexOf(origin);

/** Tonnes that a maker's lines would use a month at full output, as its designs are now. */
export const needOf = (state: State, user: number): number =>
  state.consumption[user] * (1 - state.substituted[user]);

/** How far each government's deal stands. */
export const dealOf = (state: State, government: Government): (typeof DEALS)[number] =>
  DEALS[state.deal[governmentAt(government)]];

export const isRestricted = (state: State): boolean =>
  CHARTS.restrictor[state.restrictor[0]] !== 'normal';

const RATES: Readonly<Record<(typeof CHARTS.restrictor)[number], SupplyNumber>> = {
  slowLicences: 'rate-slow',
  partialStop: 'rate-partial',
  fullStop: 'rate-full',
  selectiveEasing: 'rate-easing',
  normal: 'rate-normal',
};

/** Share of usual licences that the other side gives in the state that it is in. */
export const stateRate = ({ state }: Run, supply: Supply): number =>
  numberOf(supply, RATES[CHARTS.restrictor[state.restrictor[0]]]);

/** Share of usual licences that a government's makers get now. */
export function rateFor(run: Run, supply: Supply, government: Government): number {
  const { state } = run;
  const rate = stateRate(run, supply);
  const reach = government === 'japan' ? 1 : supply.doctrines[state.doctrine[0]].breadth;
  const deal = dealOf(state, government) === 'accepted' ? numberOf(supply, 'deal-rate') : 0;
  return licenceShare(rate, reach, deal);
}

/** Tonnes a month of a material from sources of a kind, new capacity included. */
function outputOf(run: Run, state: State, kind: 'third' | 'india', commodity: number): number {
  const { sources, projects } = run.scenario.supply!;
  const old = sources.reduce(
    (sum, source) => sum + (source.kind === kind ? source.capacity[commodity] : 0),
    0,
  );
  return projects.reduce(
    (sum, project, p) =>
      project.commodity === commodity && sources[project.source].kind === kind
        ? sum + state.working[p]
        : sum,
    old,
  );
}

export const thirdOutput = (run: Run, state: State, commodity: number): number =>
  outputOf(run, state, 'third', commodity);
export const indiaOutput = (run: Run, state: State, commodity: number): number =>
  outputOf(run, state, 'india', commodity);

/** Tonnes a month that new recycling lines in Japan give beyond what makers do themselves. */
export const recyclingOutput = (run: Run, commodity: number): number => {
  const { sources, projects } = run.scenario.supply!;
  return projects.reduce(
    (sum, project, p) =>
      project.commodity === commodity && sources[project.source].kind === 'recycling'
        ? sum + run.state.working[p]
        : sum,
    0,
  );
};

/** What an entry adds to a flow or a pace: a share of what there is without it. */
export interface Gain {
  readonly entry: number;
  readonly gain: number;
}

const withGains = (gains: readonly Gain[]): number =>
  gains.reduce((sum, { gain }) => sum + gain, 1);

/** What visits and the forum of industry add to the pace at which other suppliers are approved. */
export const qualifyingGains = (run: Run): Gain[] =>
  (['industry-visits', 'industry-forum'] as const).flatMap((hook) =>
    acting(run, run.state, hook).map(({ entry, force, parameters }) => ({
      entry,
      gain: force * parameters['qualifying-gain'],
    })),
  );

/** How fast other suppliers are approved: 1 without any of that. */
export const qualifyingSpeed = (run: Run): number => withGains(qualifyingGains(run));

/** The entry on minerals once its working groups meet: information flows from then on, tonnes years later. */
export const mineralWork = (run: Run) =>
  (run.carriers.get('mineral-knowledge') ?? []).filter(({ entry }) =>
    ['ready.underway', 'ready.delivered'].includes(entryState(run, run.state, entry)),
  );

/** What working groups on minerals add to India's tolling for Japan. */
export const tollGains = (run: Run): Gain[] =>
  mineralWork(run).map(({ entry, effect }) => ({ entry, gain: effect.parameters['toll-gain'] }));

/** Share of the fear that is left where governments consult and firms know what there is. */
export const calmed = (run: Run): number =>
  mineralWork(run).reduce(
    (rest, { effect }) => rest * (1 - effect.parameters['panic-cut']),
    leftAfter(run, 'coercion-answer', 'panic-cut'),
  );

/** Offers a separate deal to a government that has none; one offer each. */
export function offerDeal(run: Run, government: number): void {
  const { state } = run;
  if (DEALS[state.deal[government]] !== 'none' || !isRestricted(state)) return;
  state.deal[government] = DEALS.indexOf('offered');
  state.dealHours[government] = 0;
  tell(run, { type: 'deal.offered', government: GOVERNMENTS[government] });
}

const between = ([low, high]: readonly [number, number], u: number): number =>
  low + (high - low) * u;

/** What nobody sees of an export restriction: the doctrine, and how projects will slip. */
export function drawHiddenSupply({ state, scenario, luck }: Run): void {
  const { supply } = scenario;
  if (!supply) return;
  const shares = supply.doctrines.map(({ share }) => share);
  state.doctrine[0] = drawn(shares, luck.uniform('doctrine', 0, 0, 0));
  supply.projects.forEach((project, p) => {
    state.buildMonths[p] = project.lead * between(project.slip, luck.uniform('project', p, 0, 0));
    state.yieldShare[p] = between(project.realised, luck.uniform('project', p, 1, 0));
  });
}

/** The first day of an export restriction, as all see it. */
export function layOutSupply(run: Run): void {
  const { state, scenario } = run;
  const { supply } = scenario;
  if (!supply) return;
  supply.commodities.forEach(({ reserve }, k) => {
    state.scarcity[k] = 1;
    state.price[k] = 100;
    state.priceBefore[k] = 100;
    state.reserve[k] = reserve;
    const exports = indiaOutput(run, state, k) > 0 ? 'quota' : 'keep';
    state.exportPolicy[k] = EXPORT_POLICIES.indexOf(exports);
    state.exported[k] = exports === 'quota' ? numberOf(supply, 'quota-share') : 0;
  });
  supply.users.forEach((user, u) => {
    state.consumption[u] = user.demand;
    state.needed[u] = user.demand;
    state.used[u] = user.demand;
    state.dependence[u] = user.dependence;
    state.qualified[u] = user.qualified;
    state.cover[u] = user.stockDays;
    state.stored[u] = (user.stockDays / MONTH_DAYS) * user.demand;
    state.shipped[u] = user.government === 'japan' ? indiaShareOf(run, u) : 0;
    state.ordered[u] = Math.max(
      0,
      user.demand * (1 - user.dependence) - state.shipped[u] - homeFlow(run, u),
    );
  });
}

/** Tonnes a month of India's exports that fall to one of Japan's makers, by need. */
export function indiaShareOf(run: Run, user: number): number {
  const { state, scenario } = run;
  const { users } = scenario.supply!;
  const { commodity } = users[user];
  const all = users.reduce(
    (sum, other, o) =>
      other.government === 'japan' && other.commodity === commodity ? sum + needOf(state, o) : sum,
    0,
  );
  const toll = withGains(tollGains(run));
  const out = indiaOutput(run, state, commodity) * state.exported[commodity] * toll;
  return all > 0 ? (out * needOf(state, user)) / all : 0;
}

/** Tonnes a month of its own country's output that one of India's makers can use. */
export function homeFlow(run: Run, user: number): number {
  const { state, scenario } = run;
  const { users } = scenario.supply!;
  const { government, commodity, home } = users[user];
  if (government !== 'india') return 0;
  const kept = indiaOutput(run, state, commodity) * (1 - state.exported[commodity]);
  const all = users.reduce(
    (sum, other, o) =>
      other.government === 'india' && other.commodity === commodity
        ? sum + other.home * needOf(state, o)
        : sum,
    0,
  );
  const could = home * needOf(state, user);
  return all > 0 ? could * Math.min(1, kept / all) : 0;
}
