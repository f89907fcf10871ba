import { acting } from '../entries.ts';
import type { Part } from '../ledger.ts';
import { helpGains, isEmergency, stockGives } from '../models/stock.ts';
import {
  arrivedAt,
  type Gain,
  monthsOf,
  needOf,
  numberOf,
  qualifyingGains,
  tollGains,
} from '../models/supply-state.ts';
import {
  MONTH_DAYS,
  outputLost,
  scarcityAt,
  sharedChange,
  toward,
  usable,
} from '../models/supply.ts';
import { changeFor, changeMeasure, changeTrust, measureValue, type Run, tell } from '../run.ts';
import { type Origin, ORIGINS, RELEASES, SHORTAGES, type Supply } from '../supply.ts';
import type { Cause, Government } from '../vocabulary.ts';

/** Share of its need that a maker misses before anybody speaks of a shortage. */
const NOTICED = 0.005;

/** Tonnes at hand at a maker: in its sheds, and what arrived. */
const atHand = (run: Run, u: number): number =>
  ORIGINS.reduce(
    (sum, origin) => sum + run.state.arrived[arrivedAt(u, origin)],
    run.state.stored[u],
  );

/** Japan's stock: to its own makers, and to India's only where the two governments answer together (3.5). */
function release(run: Run, supply: Supply): void {
  const { state } = run;
  const answers = acting(run, state, 'coercion-answer');
  const emergency = isEmergency(state, supply);
  supply.commodities.forEach((_, k) => {
    const how = RELEASES[state.opened[k]];
    const given = { commodity: k, release: how };
    const { to, total } = stockGives(run, supply, state, given, (u) => atHand(run, u));
    if (total <= 0) return;
    // makers of the other material may have had theirs already
    to.forEach((tonnes, u) => (state.arrived[arrivedAt(u, 'reserve')] += tonnes));
    state.reserve[k] = Math.max(0, state.reserve[k] - total);
    if (!emergency)
      changeFor(run, 'legal', -numberOf(supply, 'early-release-legal'), 'early-release');
    const helped = to.some((tonnes, u) => tonnes > 0 && supply.users[u].government === 'india');
    if (helped)
      for (const { entry, force } of answers)
        changeTrust(run, 'security', numberOf(supply, 'help-trust') * force, 'stock-help', {
          entry,
        });
  });
}

/** What the makers do with what is at hand: run, slow down, lose output. */
function work(run: Run, supply: Supply, u: number): void {
  const { state } = run;
  const months = monthsOf(run);
  const { id, output, elasticity } = supply.users[u];
  const need = needOf(state, u) * months;
  const there = atHand(run, u);
  const rate = usable(needOf(state, u), there, numberOf(supply, 'ration-months'));
  const used = Math.min(there, rate * months);
  const missing = need > 0 ? 1 - used / need : 0;
  state.needed[u] = need;
  state.used[u] = used;
  state.stored[u] = Math.max(0, there - used);
  state.cover[u] = need > 0 ? (MONTH_DAYS * months * state.stored[u]) / need : 0;
  state.forgone[u] = outputLost(output, missing, elasticity, months);
  if (missing < NOTICED) {
    state.shortage[u] = 0;
    return;
  }
  tell(run, { type: 'makers.short', user: id, by: SHORTAGES[state.shortage[u]], share: missing });
}

/** Prices follow cover, up faster than down, and panic comes on top. */
function reprice(run: Run, supply: Supply): { scarcity: number[]; panic: number[] } {
  const { state } = run;
  const months = monthsOf(run);
  const number = (name: Parameters<typeof numberOf>[1]) => numberOf(supply, name);
  const parts = { scarcity: [] as number[], panic: [] as number[] };
  supply.commodities.forEach((_, k) => {
    const here = supply.users.flatMap((user, u) => (user.commodity === k ? [u] : []));
    const sum = (of: (u: number) => number) => here.reduce((all, u) => all + of(u), 0);
    const days = (MONTH_DAYS * sum((u) => state.stored[u])) / sum((u) => needOf(state, u));
    const rest =
      sum((u) => supply.users[u].stockDays * supply.users[u].demand) /
      sum((u) => supply.users[u].demand);
    const target = scarcityAt(
      days,
      rest * number('price-cover'),
      number('price-exponent'),
      number('price-most'),
    );
    const delay = number(target > state.scarcity[k] ? 'price-up-months' : 'price-down-months');
    const fearNow = 1 + number('price-panic') * state.panic[k];
    // what fear added last turn follows from the price that it made
    const fearBefore = state.price[k] / (100 * state.scarcity[k]);
    const before = [state.scarcity[k], fearBefore] as const;
    state.priceBefore[k] = state.price[k];
    state.scarcity[k] = toward(state.scarcity[k], target, months, delay);
    state.price[k] = 100 * state.scarcity[k] * fearNow;
    const [scarcity, panic] = sharedChange(before, [state.scarcity[k], fearNow]);
    parts.scarcity.push(100 * scarcity);
    parts.panic.push(100 * panic);
  });
  return parts;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, x) => sum + x, 0) / Math.max(1, numbers.length);

/** Moves a measure that is read off the state to where it is now. */
function follow(run: Run, id: string, target: number, parts: (change: number) => Part[]): void {
  const change = target - measureValue(run, run.state, id);
  changeMeasure(run, id, change, () => parts(change));
}

/** Output lost in a country, by what kept its makers short. */
function account(run: Run, supply: Supply, government: Government): void {
  const { state } = run;
  const lines = supply.users.flatMap((user, u): Part[] => {
    const by = SHORTAGES[state.shortage[u]];
    if (user.government !== government || by === 'none' || state.forgone[u] <= 0) return [];
    return [{ cause: `short-${by}`, amount: state.forgone[u] / 1000, maker: u }];
  });
  const total = supply.users.reduce(
    (sum, user, u) => (user.government === government ? sum + state.forgone[u] / 1000 : sum),
    0,
  );
  changeMeasure(run, `output-${government}`, total, () => lines);
}

/** The maker with the fewest days in its sheds. */
export function worstOf(run: Run, supply: Supply): number {
  return supply.users.reduce(
    (worst, _, u) => (run.state.cover[u] < run.state.cover[worst] ? u : worst),
    0,
  );
}

/** Shares an amount out among what came by itself, as 1, and what entries added to it; `alone`: some came by itself. */
function sharedOut(
  amount: number,
  gains: readonly Gain[],
  { cause, alone }: { readonly cause: Cause; readonly alone: boolean },
): Part[] {
  const own = alone || gains.length === 0 ? 1 : 0;
  const all = gains.reduce((sum, { gain }) => sum + gain, own);
  return [
    ...(own > 0 ? [{ cause, amount: amount / all }] : []),
    ...gains.map(({ entry, gain }) => ({ cause, entry, amount: (amount * gain) / all })),
  ];
}

/** Days of cover of the worst maker, by where its tonnes came from; the entries that moved them are named. */
function accountCover(run: Run, supply: Supply): void {
  const { state } = run;
  const worst = worstOf(run, supply);
  const days = state.needed[worst] > 0 ? (MONTH_DAYS * monthsOf(run)) / state.needed[worst] : 0;
  const { government } = supply.users[worst];
  // tonnes that come through an entry alone, or more of them by a share
  const gains: Partial<Record<Origin, readonly Gain[]>> =
    government === 'india' ? { reserve: helpGains(run, state) } : { india: tollGains(run) };
  follow(run, 'cover', state.cover[worst], () => [
    ...ORIGINS.flatMap((origin) =>
      sharedOut(state.arrived[arrivedAt(worst, origin)] * days, gains[origin] ?? [], {
        cause: `from-${origin}` as Cause,
        alone: origin !== 'reserve',
      }),
    ),
    { cause: 'used-up', amount: -state.used[worst] * days },
  ]);
}

/** Share of the materials under contract with the other side, weighted by the output that stands on them. */
function accountDependence(run: Run, supply: Supply): void {
  const { state } = run;
  const all = supply.users.reduce((sum, { output }) => sum + output, 0);
  const share =
    (100 * supply.users.reduce((sum, { output }, u) => sum + output * state.dependence[u], 0)) /
    all;
  follow(run, 'dependence', share, (change) =>
    change > 0
      ? [{ cause: 'relapse', amount: change }]
      : sharedOut(change, qualifyingGains(run), { cause: 'diversified', alone: true }),
  );
}

/** 6. Stock, output, prices: what the turn's arrivals are worth to the makers, and what it does to the measures. */
export function cover(run: Run): void {
  const { supply } = run.scenario;
  if (!supply) return;
  release(run, supply);
  supply.users.forEach((_, u) => work(run, supply, u));
  const parts = reprice(run, supply);
  account(run, supply, 'india');
  account(run, supply, 'japan');
  accountCover(run, supply);
  follow(run, 'price', mean(Array.from(run.state.price)), () => [
    { cause: 'scarcity', amount: mean(parts.scarcity) },
    { cause: 'panic', amount: mean(parts.panic) },
  ]);
  accountDependence(run, supply);
}
