import { exp } from '../arithmetic.ts';
import { acting } from '../entries.ts';
import { dealOf, isRestricted, numberOf, offerDeal, stateRate } from '../models/supply-state.ts';
import { MONTH_HOURS } from '../models/supply.ts';
import { CHARTS, type World } from '../rulebook.ts';
import { measureValue, type Run, tell, turnOf } from '../run.ts';
import type { RestrictorDoctrine, Supply } from '../supply.ts';
import { GOVERNMENTS } from '../vocabulary.ts';

/** Mean of a number over the makers, weighted by the output that stands on the material. */
function overMakers(supply: Supply, of: (user: number) => number): number {
  const all = supply.users.reduce((sum, { output }) => sum + output, 0);
  return supply.users.reduce((sum, { output }, u) => sum + output * of(u), 0) / all;
}

/** How near the makers are to standing still, 0 to 1, as it can be read off customs figures and the press. */
export const painOf = (run: Run, supply: Supply): number =>
  overMakers(supply, (u) => Math.max(0, 1 - run.state.cover[u] / numberOf(supply, 'pain-days')));

/** Share of its customers that the restricting state has lost for good, projects that are paid for included. */
export function lostShare(run: Run, supply: Supply): number {
  const { state } = run;
  const left = overMakers(supply, (u) => {
    const { dependence } = supply.users[u];
    return dependence > 0 ? state.dependence[u] / dependence : 1;
  });
  const coming = supply.projects.reduce((sum, { commodity, capacity }, p) => {
    if (state.funded[p] === 0) return sum;
    const all = supply.users.reduce(
      (need, user) => need + (user.commodity === commodity ? user.demand : 0),
      0,
    );
    return sum + capacity / all / supply.commodities.length;
  }, 0);
  return 1 - left + coming;
}

/** How far the two, and others with them, stand together: 0 to 1. */
export const togetherOf = (run: Run): number => {
  const answer = acting(run, run.state, 'coercion-answer').reduce((sum, a) => sum + a.force, 0);
  return (Math.min(1, answer) + run.state.pool[0]) / 2;
};

const isSplit = (run: Run): boolean =>
  GOVERNMENTS.some((government) => dealOf(run.state, government) === 'accepted');

/** What it expects to win by holding on, in points. */
function expectedGain(run: Run, supply: Supply, doctrine: RestrictorDoctrine): number {
  const number = (name: Parameters<typeof numberOf>[1]) => numberOf(supply, name);
  const { state } = run;
  const months = state.restricted[0] / MONTH_HOURS;
  const success =
    number('success') +
    (isSplit(run) ? number('success-split') : 0) -
    number('success-joint') * togetherOf(run);
  const hope = Math.max(0, success) * exp(-months / number('resolve-months'));
  const lever = number('gain-lean') + number('gain-pain') * painOf(run, supply);
  return (
    doctrine.appetite * hope * lever +
    doctrine.anger * exp(-months / doctrine.temper) +
    doctrine.home
  );
}

/** What it expects to pay: customers, sales, cases, reputation, and others who join the two. */
function expectedCost(
  run: Run,
  supply: Supply,
  doctrine: RestrictorDoctrine,
  rate: number,
): number {
  const number = (name: Parameters<typeof numberOf>[1]) => numberOf(supply, name);
  const neutral = run.scenario.parameters['standing-neutral'];
  const regard = Math.max(
    0,
    (measureValue(run, run.state, 'standing') - neutral) / (100 - neutral),
  );
  return (
    doctrine.market * number('cost-share') * lostShare(run, supply) +
    number('cost-trade') * (1 - rate) +
    doctrine.publicity *
      (number('cost-reputation') * regard + number('cost-complaint') * run.state.complaint[0]) +
    number('cost-joint') * togetherOf(run)
  );
}

/** How the other side leans this turn, whatever it weighs: a small draw that decides close cases. */
function moodOf(run: Run): number {
  const width = run.scenario.parameters['coercer-mood'];
  return run.luck.uniform('mood', 0, 0, turnOf(run)) * width - width / 2;
}

/** What the chart is told: gain and cost of going on as it does now. */
function weigh(run: Run, supply: Supply): World & { readonly gain: number; readonly cost: number } {
  const doctrine = supply.doctrines[run.state.doctrine[0]];
  return {
    gain: expectedGain(run, supply, doctrine),
    cost: expectedCost(run, supply, doctrine, Math.min(1, stateRate(run, supply))),
    raiseMargin: run.scenario.parameters['raise-margin'],
    easeMargin: run.scenario.parameters['ease-margin'],
    dwell: Math.max(run.scenario.parameters['dwell'], doctrine.patience),
  };
}

/** Tries to split the two where they, or others with them, begin to stand together. */
function court(run: Run, supply: Supply): void {
  const { state } = run;
  if (!isRestricted(state) || isSplit(run)) return;
  const doctrine = supply.doctrines[state.doctrine[0]];
  if (doctrine.dealing * togetherOf(run) < numberOf(supply, 'offer-threshold')) return;
  // it courts the one whose makers are nearer to standing still
  const [india, japan] = GOVERNMENTS.map((government) =>
    supply.users.reduce(
      (least, user, u) =>
        user.government === government ? Math.min(least, state.cover[u]) : least,
      Infinity,
    ),
  );
  offerDeal(run, india <= japan ? 0 : 1);
}

/**
 * A shared assessment of what comes next (1.7): right at its hit rate, sometimes a false alarm. It is made
 * by weighing again what the other side will weigh, without its mood.
 */
function forewarn(run: Run, supply: Supply): void {
  const { state, luck, rulebook } = run;
  state.foreseen[0] = 0;
  const world = weigh(run, supply);
  for (const { force, parameters } of acting(run, state, 'forewarning')) {
    const u = luck.uniform('forewarning', 0, 0, turnOf(run));
    const right = parameters['hit-rate'] * force;
    const next = state.restrictor.slice();
    rulebook.step('restrictor', next, 0, 'assess', world);
    const false_ = u >= right && u < right + parameters['false-alarm'] * force;
    const code =
      u < right
        ? next[0]
        : false_
          ? Math.floor(luck.uniform('forewarning', 1, 0, turnOf(run)) * CHARTS.restrictor.length)
          : state.restrictor[0];
    if (code === state.restrictor[0]) continue;
    state.foreseen[0] = 1 + code;
    tell(run, { type: 'restriction.foreseen', state: CHARTS.restrictor[code] });
  }
}

/** 5. The restricting state weighs gain against cost: it tightens, eases or holds, and may offer one of the two a deal. */
export function restrictor(run: Run): void {
  const { state, scenario, rulebook } = run;
  const { supply } = scenario;
  if (!supply) return;
  const from = CHARTS.restrictor[state.restrictor[0]];
  const world = weigh(run, supply);
  state.gain[0] = world.gain + moodOf(run);
  state.cost[0] = world.cost;
  rulebook.step('restrictor', state.restrictor, 0, 'assess', { ...world, gain: state.gain[0] });
  const to = CHARTS.restrictor[state.restrictor[0]];
  if (to !== from) tell(run, { type: 'restriction.changed', from, to });
  // resolve wears off while it restricts, and is fresh again after a year of calm
  state.restricted[0] = isRestricted(state)
    ? state.restricted[0] + scenario.turnHours
    : Math.max(0, state.restricted[0] - scenario.turnHours);
  court(run, supply);
  forewarn(run, supply);
}
