import { luckOf } from './chance.ts';
import { enterCrisis } from './crisis.ts';
import { layOut } from './lay-out.ts';
import { openLedger } from './ledger.ts';
import { type FacilitatorAct, formatOrder, type Order } from './order.ts';
import { applyOrder, legalIn, mayOrder, rejectOrder } from './orders/index.ts';
import { PHASES } from './phases/index.ts';
import { canonical, chainHash, type Digest } from './record/hash.ts';
import type { Rejection } from './rejection.ts';
import { CHARTS, type Rulebook } from './rulebook.ts';
import { carriersOf, type Fork, indexOf, type Run } from './run.ts';
import type { Scenario } from './scenario.ts';
import { blankState, copyState, forkState } from './state.ts';
import { type Government, GOVERNMENTS, type Role } from './vocabulary.ts';

export interface RunOptions {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  readonly seed: string;
  readonly role?: Role;
  /** Clauses whose effect is switched off. */
  readonly without?: readonly string[];
  /** What it is forked from, for a run that goes on from another’s turn. */
  readonly forked?: Fork | null;
  /** Write down why measures change (default) or only change them. */
  readonly recording?: boolean;
  /** Write down what happens: as `recording` says when it is not given. */
  readonly telling?: boolean;
  /** Take the hash of each turn (default), by a faster SHA-256 of the host, or none: for runs that are counted and not kept. */
  readonly hashing?: boolean | Digest;
}

const campaign = (run: Run, event: string, ended = 0): boolean =>
  run.rulebook.step('campaign', run.state.campaign, 0, event, { ended });

/** A run at its brief, before the first turn. */
export function startRun(options: RunOptions): Run {
  const { scenario, rulebook, seed, role = 'both', without = [], forked = null } = options;
  const { recording = true, telling = recording, hashing = true } = options;
  const index = indexOf(scenario);
  const run: Run = {
    scenario,
    legs: [{ first: 1, scenario, index }],
    rulebook,
    seed,
    role,
    without: [...without],
    forked,
    luck: luckOf(seed),
    index,
    carriers: carriersOf(scenario, without),
    state: blankState(scenario),
    draft: blankState(scenario),
    before: null,
    orders: [],
    acts: [],
    ledger: openLedger(recording),
    telling,
    hashing,
    events: [],
    history: [],
  };
  layOut(run);
  campaign(run, 'begin');
  copyState(run.draft, run.state);
  return run;
}

/** The state of the campaign, as a path of its chart. */
export const campaignState = (run: Run): (typeof CHARTS.campaign)[number] =>
  CHARTS.campaign[run.state.campaign[0]];

/** Orders that a government could give now, after those already drafted. */
export const legalOrders = (run: Run, by: Government): Order[] => legalIn(run, run.draft, by);

/** Why an order would be refused now, or null. */
export const reject = (run: Run, order: Order): Rejection | null =>
  mayOrder(run, run.draft, order.by)
    ? rejectOrder(run, run.draft, order)
    : { code: 'not-planning' };

/** Drafts an order for this turn. @returns why it was refused, or null; a refusal changes nothing */
export function draftOrder(run: Run, order: Order): Rejection | null {
  const refusal = reject(run, order);
  if (refusal) return refusal;
  applyOrder(run, run.draft, order);
  run.orders.push(order);
  return null;
}

/**
 * Takes a drafted order back, while its government may still order. Orders that stood on it go with it.
 * @returns the orders that were taken back
 */
export function withdrawOrder(run: Run, at: number): Order[] {
  const withdrawn = run.orders[at];
  if (!withdrawn || !mayOrder(run, run.draft, withdrawn.by)) return [];
  const drafted = [...run.orders];
  const gone = drafted.splice(at, 1);
  copyState(run.draft, run.state);
  run.orders.length = 0;
  for (const order of drafted) {
    // not draftOrder: the other government may have submitted, and its orders stay
    if (rejectOrder(run, run.draft, order)) {
      gone.push(order);
    } else {
      applyOrder(run, run.draft, order);
      run.orders.push(order);
    }
  }
  return gone;
}

/**
 * Puts a facilitator's act on this turn's record, while the turn is planned (also in a pause).
 * @returns whether it was taken: there is such an inject, and it has not been fired
 */
export function facilitate(run: Run, act: FacilitatorAct): boolean {
  if (!campaignState(run).startsWith('planning.')) return false;
  const inject = run.index.inject.get(act.inject);
  if (inject === undefined || run.state.injected[inject]) return false;
  if (run.acts.some((other) => other.inject === act.inject)) return false;
  run.acts.push(act);
  return true;
}

/** Takes an act of this turn back, while the turn is planned. @returns whether it was there */
export function withdrawAct(run: Run, inject: string): boolean {
  if (!campaignState(run).startsWith('planning.')) return false;
  const at = run.acts.findIndex((act) => act.inject === inject);
  if (at < 0) return false;
  run.acts.splice(at, 1);
  return true;
}

/** A pause by the facilitator stops orders and submissions, not what is drafted. */
export function setPaused(run: Run, paused: boolean): boolean {
  const event = paused ? 'pause' : 'resume';
  if (!run.rulebook.can('campaign', run.state.campaign, 0, event, {})) return false;
  campaign(run, event);
  run.draft.campaign.set(run.state.campaign);
  return true;
}

/** The hash of the turn that was just resolved. */
function hashOf(run: Run): string {
  const opening = [run.scenario.id, run.seed, run.role, run.without];
  const before = run.history.at(-1)?.hash ?? canonical(opening);
  const decided = canonical([run.orders, run.acts]);
  const by = typeof run.hashing === 'function' ? run.hashing : undefined;
  return chainHash(before, decided, run.state.all, by);
}

/** Resolves a turn whose orders are in. */
function resolve(run: Run): void {
  if (run.telling) run.before = forkState(run.scenario, run.state);
  for (const phase of PHASES) phase(run);
  campaign(run, 'resolved');
  run.history.push({
    turn: run.state.turn[0],
    orders: [...run.orders],
    acts: [...run.acts],
    hash: run.hashing ? hashOf(run) : '',
  });
  run.orders.length = 0;
  run.acts.length = 0;
  copyState(run.draft, run.state);
}

/**
 * A government submits its orders; when both have, the turn is resolved.
 * @returns false when the campaign does not take it now (paused, already submitted, over)
 */
export function submit(run: Run, by: Government): boolean {
  if (!campaign(run, `submit.${by}`)) return false;
  run.draft.campaign.set(run.state.campaign);
  if (campaignState(run) === 'resolving') resolve(run);
  return true;
}

/** From the report of a turn to the planning of the next, which may be a crisis's first, or to the debrief. */
export function proceed(run: Run): boolean {
  const ended = run.state.ending[0] > 0 ? 1 : 0;
  if (!campaign(run, 'next', ended)) return false;
  if (!ended) {
    run.state.turn[0] += 1;
    enterCrisis(run);
  }
  copyState(run.draft, run.state);
  return true;
}

/** Whether the run has ended. */
export const hasEnded = (run: Run): boolean => run.state.ending[0] > 0;

/**
 * Plays one whole turn: what is drafted already, these orders and acts, both submissions, and on to the
 * next turn or to the debrief.
 * @throws Error when an order or act is refused, or no turn can be played now (paused, over): callers
 * check first. What came before the refusal stays drafted.
 */
export function playTurn(
  run: Run,
  orders: readonly Order[],
  acts: readonly FacilitatorAct[] = [],
): void {
  for (const order of orders) {
    const refusal = draftOrder(run, order);
    if (refusal) throw new Error(`refused: ${formatOrder(order)} ${JSON.stringify(refusal)}`);
  }
  for (const act of acts) {
    if (!facilitate(run, act)) throw new Error(`refused: ${act.type} ${act.inject}`);
  }
  const played = run.history.length;
  for (const government of GOVERNMENTS) submit(run, government);
  if (run.history.length === played) throw new Error(`no turn to play: ${campaignState(run)}`);
  proceed(run);
}
