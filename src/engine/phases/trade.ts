import { acting, leftAfter } from '../entries.ts';
import {
  arrivedAt,
  calmed,
  homeFlow,
  indiaShareOf,
  isRestricted,
  monthsOf,
  needOf,
  numberOf,
  qualifyingSpeed,
  rateFor,
  recyclingOutput,
  thirdOutput,
} from '../models/supply-state.ts';
import {
  contracted,
  MONTH_HOURS,
  partServed,
  priceSignal,
  toward,
  wantedTonnes,
} from '../models/supply.ts';
import { type Run, tell } from '../run.ts';
import {
  EXPORT_POLICIES,
  ORIGINS,
  type Origin,
  SHORTAGES,
  type Shortage,
  type Supply,
} from '../supply.ts';

/** Makers' orders elsewhere and what bound each of them; filled by one turn of trade. */
interface Wants {
  readonly want: number;
  readonly elsewhere: number;
  readonly licensed: number;
}

/** What firms fear: licences that do not come. It passes slowly, and less of it grows where governments consult. */
function fear(run: Run, supply: Supply): void {
  const { state } = run;
  const months = monthsOf(run);
  const missing =
    supply.users.reduce((sum, user) => sum + 1 - rateFor(run, supply, user.government), 0) /
    supply.users.length;
  const wanted = Math.min(1, numberOf(supply, 'panic-fear') * missing * calmed(run));
  supply.commodities.forEach((_, k) => {
    state.panic[k] = toward(state.panic[k], wanted, months, numberOf(supply, 'panic-months'));
  });
}

/** Other designs, scrap and other suppliers: each grows towards its ceiling where price or licences call for it. */
function adapt(run: Run, supply: Supply): void {
  const { state } = run;
  const months = monthsOf(run);
  const number = (name: Parameters<typeof numberOf>[1]) => numberOf(supply, name);
  const research = acting(run, state, 'material-research').reduce(
    (gain, a) => gain + a.force * a.parameters['substitution-gain'],
    1,
  );
  const speed = qualifyingSpeed(run);
  supply.users.forEach((user, u) => {
    const call = priceSignal(state.price[user.commodity], number('price-signal'));
    const grow = (now: number, ceiling: number, delay: number) =>
      Math.max(now, toward(now, ceiling, months, delay));
    state.substituted[u] = grow(
      state.substituted[u],
      Math.min(1, user.substitution * research) * call,
      number('substitution-months'),
    );
    state.recycled[u] = grow(state.recycled[u], user.recycling * call, number('recycling-months'));
    if (isRestricted(state) || call > 0)
      state.qualified[u] = grow(
        state.qualified[u],
        user.qualifiedMost,
        number('qualification-months') / speed,
      );
  });
}

/** India's output follows its policy with the delay of contracts, and reaches Japan with the delay of licences. */
function openExports(run: Run, supply: Supply): void {
  const { state } = run;
  const months = monthsOf(run);
  const number = (name: Parameters<typeof numberOf>[1]) => numberOf(supply, name);
  const shares = { keep: 0, quota: number('quota-share'), free: number('free-share') };
  supply.commodities.forEach((_, k) => {
    const wanted = shares[EXPORT_POLICIES[state.exportPolicy[k]]];
    state.exported[k] = toward(state.exported[k], wanted, months, number('export-adjust-months'));
  });
  const delay = number('india-licence-months') * leftAfter(run, 'export-licences', 'delay-cut');
  supply.users.forEach(({ government }, u) => {
    if (government === 'japan')
      state.shipped[u] = toward(state.shipped[u], indiaShareOf(run, u), months, delay);
  });
}

/** What one maker wants this turn, gets licensed, and looks for elsewhere. */
function wantsOf(run: Run, supply: Supply, u: number): Wants {
  const { state } = run;
  const { commodity, government, stockDays } = supply.users[u];
  const number = (name: Parameters<typeof numberOf>[1]) => numberOf(supply, name);
  const need = needOf(state, u);
  const target = stockDays * (1 + number('panic-days') * state.panic[commodity]);
  const want = wantedTonnes(need, state.stored[u], target, number('restock-months'));
  const own = state.recycled[u] * state.consumption[u] + homeFlow(run, u);
  const rate = rateFor(run, supply, government);
  // once licences flow again the other side delivers more than usual, as long as makers restock
  const most = state.dependence[u] * state.consumption[u] * (rate >= 1 ? number('rebound') : rate);
  const licensed = Math.min(most, Math.max(0, want - own - state.ordered[u] - state.shipped[u]));
  // what a contract with the other side would cover is looked for elsewhere only as far as it is not licensed
  const covered = rate >= 1 ? Math.max(licensed, state.dependence[u] * want) : licensed;
  const elsewhere = Math.min(
    state.qualified[u] * state.consumption[u],
    Math.max(0, want - own - state.shipped[u] - covered),
  );
  return { want, elsewhere, licensed };
}

/** Tonnes a month that third countries have for the two: what is under contract, and of the rest what panic elsewhere leaves. */
function openCapacity(run: Run, supply: Supply, commodity: number): number {
  const { state } = run;
  const all = thirdOutput(run, state, commodity);
  const bound = supply.users.reduce(
    (sum, user) => (user.commodity === commodity ? sum + user.demand * (1 - user.dependence) : sum),
    0,
  );
  const spare = Math.max(0, all - bound);
  const crowd = numberOf(supply, 'others-crowd') * state.panic[commodity] * (1 - state.pool[0]);
  const pooled = 1 + numberOf(supply, 'pool-gain') * state.pool[0];
  return Math.min(all, bound) * pooled + spare * (1 - crowd);
}

const bring = (run: Run, user: number, origin: Origin, tonnes: number): void => {
  run.state.arrived[arrivedAt(user, origin)] = tonnes;
};

/** How near an amount must come to what limits it to be told as bound by it; below LATE, it is still on its way. */
const REACHED = 0.999;
const LATE = 0.95;

/** Why a maker that is short is short. */
function boundBy(wants: Wants, part: number, ordered: number, limit: number): Shortage {
  if (part < REACHED) return 'capacity';
  if (wants.elsewhere >= limit * REACHED) return 'qualification';
  return ordered < wants.elsewhere * LATE ? 'delay' : 'licences';
}

/** One material: orders elsewhere follow wants with a delay and share what there is. */
function deliver(run: Run, supply: Supply, commodity: number): void {
  const { state, scenario } = run;
  const months = monthsOf(run);
  const here = supply.users.flatMap((user, u) => (user.commodity === commodity ? [u] : []));
  const wants = new Map(here.map((u) => [u, wantsOf(run, supply, u)]));
  for (const u of here)
    state.ordered[u] = toward(
      state.ordered[u],
      wants.get(u)!.elsewhere,
      months,
      numberOf(supply, 'diversion-months'),
    );
  const all = here.reduce((sum, u) => sum + state.ordered[u], 0);
  const part = partServed(all, openCapacity(run, supply, commodity));
  // what cannot be cleared does not come this turn, and is wanted again in the next
  const cleared = Math.max(0, 1 - state.customs[0] / scenario.turnHours);
  const fresh = recyclingOutput(run, commodity);
  const makers = here.filter((u) => supply.users[u].government === 'japan');
  for (const u of here) {
    const { government } = supply.users[u];
    const wanted = wants.get(u)!;
    const lines = government === 'japan' ? fresh / makers.length : 0;
    bring(run, u, 'licensed', wanted.licensed * months * cleared);
    bring(run, u, 'third', state.ordered[u] * part * months * cleared);
    bring(
      run,
      u,
      'india',
      (government === 'japan' ? state.shipped[u] * cleared : homeFlow(run, u)) * months,
    );
    bring(run, u, 'recycled', (state.recycled[u] * state.consumption[u] + lines) * months);
    bring(run, u, 'reserve', 0);
    const limit = state.qualified[u] * state.consumption[u];
    state.shortage[u] = SHORTAGES.indexOf(boundBy(wanted, part, state.ordered[u], limit));
  }
}

/** Contracts follow trade: what makers buy elsewhere for long they do not bring back soon. */
function contracts(run: Run, supply: Supply): void {
  const { state } = run;
  const months = monthsOf(run);
  supply.users.forEach((user, u) => {
    const need = Math.max(1e-9, needOf(state, u) * months);
    const elsewhere =
      ORIGINS.filter((origin) => origin !== 'licensed' && origin !== 'reserve').reduce(
        (sum, origin) => sum + state.arrived[arrivedAt(u, origin)],
        0,
      ) / need;
    const calm = !isRestricted(state);
    state.dependence[u] = contracted(
      state.dependence[u],
      elsewhere,
      user.dependence,
      Math.min(1, numberOf(supply, 'stick') * months),
      calm ? numberOf(supply, 'relapse') * months : 0,
    );
  });
}

/** Projects that are paid for begin to work when their time has come; what comes of them is less than was announced. */
function build(run: Run, supply: Supply): void {
  const { state, scenario } = run;
  const end = state.hour[0] + scenario.turnHours;
  supply.projects.forEach(({ id, capacity }, p) => {
    if (state.funded[p] === 0 || state.working[p] > 0) return;
    const begun = state.funded[p] - 1;
    if (begun === state.hour[0]) tell(run, { type: 'project.begun', project: id });
    const due = begun + state.buildMonths[p] * MONTH_HOURS;
    if (due > end) return;
    state.working[p] = capacity * state.yieldShare[p];
    tell(run, { type: 'project.working', project: id, share: state.yieldShare[p] });
  });
}

/** 6. Licences, orders elsewhere, India's exports, scrap and new capacity: what arrives at the makers this turn. */
export function trade(run: Run): void {
  const { supply } = run.scenario;
  if (!supply) return;
  build(run, supply);
  fear(run, supply);
  adapt(run, supply);
  openExports(run, supply);
  supply.commodities.forEach((_, k) => deliver(run, supply, k));
  contracts(run, supply);
  run.state.customs[0] = Math.max(0, run.state.customs[0] - run.scenario.turnHours);
}
