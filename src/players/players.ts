import {
  allHold,
  blankState,
  candidateOrders,
  draftOrder,
  engineplayed,
  forkState,
  GOODS,
  type Government,
  GOVERNMENTS,
  type Order,
  type OrderType,
  parseOrder,
  type PlanRule,
  proceed,
  type Run,
  type State,
  submit,
  hasEnded,
  once,
  visibleState,
} from '../engine/index.ts';

import { draftUse, userOf } from './uses.ts';

/** Players that are not people. A plan of the scenario is a player under its own name. */
export const PLAYERS = ['none', 'random', 'reader', 'careful', 'everything'] as const;
export type Player = (typeof PLAYERS)[number];

/** Orders a random player gives per government and turn at most, and how often it tries for each (assumptions). */
const RANDOM_ORDERS = 3;
const TRIES = 12;

/** What a government that the engine plays beside people does without being asked: nothing that needs the other. */
const ALONE: readonly OrderType[] = [
  'group.sail',
  'host.ask',
  'cargo.set',
  'stock.release',
  'export.allow',
  'deal.answer',
  'capacity.fund',
];

/** Whether a rule of a plan is due in this turn, by what its player can see. */
function isDue(run: Run, seen: State, rule: PlanRule): boolean {
  const turn = seen.turn[0];
  const { from, until, every, when } = rule;
  return turn >= from && turn <= until && (turn - from) % every === 0 && allHold(run, seen, when);
}

const orderOf = once((rule: PlanRule) => parseOrder(rule.order));

/** Where a plan looks at a state; what it sees is used at once, so one per scenario is enough. */
const glance = once(blankState);

function draftPlan(
  run: Run,
  by: Government,
  rules: readonly PlanRule[],
  keeps: (order: string) => boolean,
): void {
  const seen = visibleState(
    run,
    run.role === 'both' ? 'both' : by,
    run.state,
    glance(run.scenario),
  );
  for (const rule of rules) {
    const order = orderOf(rule);
    if (order?.by !== by || !isDue(run, seen, rule) || !keeps(rule.order)) continue;
    if (engineplayed(run, by) && !ALONE.includes(order.type)) continue;
    // a refusal is not an error here: a plan says what it would do if it may
    draftOrder(run, order);
  }
}

/** A government that the engine plays beside people pays its half of what they have begun, while it can. */
function draftHalves(run: Run, by: Government): void {
  run.scenario.supply?.projects.forEach(({ id, shared }, p) => {
    const order: Order = { type: 'capacity.fund', by, project: id };
    if (shared && run.draft.sponsors[p] > 0) draftOrder(run, order);
  });
}

/** Any legal order: first of what kind, then which, so that the many places to sail to do not drown the rest. */
function draftRandom(run: Run, by: Government): void {
  const government = GOVERNMENTS.indexOf(by);
  const turn = run.state.turn[0];
  const kinds = new Map<OrderType, Order[]>();
  for (const order of candidateOrders(run, by)) {
    if (engineplayed(run, by) && !ALONE.includes(order.type)) continue;
    const kind = kinds.get(order.type);
    if (kind) kind.push(order);
    else kinds.set(order.type, [order]);
  }
  const lists = [...kinds.values()];
  for (let i = 0; i < RANDOM_ORDERS; i++) {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const u = run.luck.uniform('player', government, i, turn, 2 * attempt);
      const list = lists[Math.floor(u * lists.length)];
      const v = run.luck.uniform('player', government, i, turn, 2 * attempt + 1);
      if (draftOrder(run, list[Math.floor(v * list.length)]) === null) break;
    }
  }
}

/** What `everything` asks for, dearest promises last; it undoes nothing. */
const EVERYTHING: readonly OrderType[] = [
  'lever.start',
  'lever.prepare',
  'host.ask',
  'evidence.disclose',
  'agenda.place',
  'ministers.call',
  'session.call',
  'capacity.fund',
  'stock.release',
  'export.allow',
];

/** Of what is set to one of several degrees the most: the whole stock, free exports, a deal that is taken. */
const isMost = (order: Order): boolean =>
  (order.type !== 'deal.answer' || order.answer === 'accept') &&
  (order.type !== 'stock.release' || order.release === 'all') &&
  (order.type !== 'export.allow' || order.policy === 'free');

/** A group in every zone; in a disaster whatever carries goods is loaded, and sent to the way in. */
function sendEverything(run: Run, by: Government): void {
  const { groups, zones, platforms, ports, relief } = run.scenario;
  groups.forEach(({ id: group, government, platform }, i) => {
    if (government !== by) return;
    const carries = relief !== null && platforms[platform].lift !== null;
    const to = carries ? ports[relief.entryPoints[0].port].id : zones[i % zones.length].id;
    const good = GOODS[i % GOODS.length];
    if (carries && run.draft.cargo[i] === 0)
      draftOrder(run, { type: 'cargo.set', by, group, good });
    draftOrder(run, { type: 'group.sail', by, group, to });
  });
}

/** Everything at once: every group, every lever, every agenda, every call, every project, the whole stock, every offer. */
function draftEverything(run: Run, by: Government): void {
  sendEverything(run, by);
  const candidates = candidateOrders(run, by);
  for (const type of EVERYTHING) {
    if (engineplayed(run, by) && !ALONE.includes(type)) continue;
    for (const order of candidates)
      if (order.type === type && isMost(order)) draftOrder(run, order);
  }
}

/**
 * Drafts a government's orders for this turn as a player would. Each order is legal when it is drafted.
 * @throws RangeError for a player that is neither one of PLAYERS, nor `uses:CLAUSE`, nor a plan of the scenario
 */
export function draftAs(run: Run, by: Government, player: string): void {
  if (player === 'none') return;
  if (player === 'random') return draftRandom(run, by);
  if (player === 'everything') return draftEverything(run, by);
  const { plans } = run.scenario;
  const user = userOf(player);
  const plan = user?.plan ?? player;
  const rules = Object.hasOwn(plans, plan) ? plans[plan] : undefined;
  if (!rules) throw new RangeError(`no player ${player}`);
  draftPlan(run, by, rules, user ? draftUse(run, by, user.clause) : () => true);
  if (engineplayed(run, by)) draftHalves(run, by);
}

/** The orders a player would give for a government now; the run is left as it was. */
export function playerOrders(run: Run, by: Government, player: string): Order[] {
  const trial: Run = {
    ...run,
    draft: forkState(run.scenario, run.draft),
    orders: [...run.orders],
  };
  draftAs(trial, by, player);
  return trial.orders.slice(run.orders.length);
}

/** Names of all players of a run's scenario: PLAYERS, and further plans. */
export const playersOf = (run: Run): string[] => [
  ...new Set<string>([...PLAYERS, ...Object.keys(run.scenario.plans)]),
];

/** Whether a run knows a player of this name. */
export function isPlayer(run: Run, player: string): boolean {
  const user = userOf(player);
  const { plans } = run.scenario;
  return user
    ? run.index.entry.has(user.clause) && Object.hasOwn(plans, user.plan)
    : playersOf(run).includes(player);
}

/**
 * Plays a run to its end with one player for both governments.
 * @param after called when a turn has been resolved
 */
export function playOut(run: Run, player: string, after?: (run: Run) => void): void {
  while (!hasEnded(run)) {
    for (const government of GOVERNMENTS) draftAs(run, government, player);
    for (const government of GOVERNMENTS) submit(run, government);
    after?.(run);
    proceed(run);
  }
}
