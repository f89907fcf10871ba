import {
  type Glimpse,
  glimpseOf,
  type Order,
  playedOf,
  type Role,
  type Run,
  type Scenario,
} from '../engine/index.ts';
import type { Assumptions } from './assumptions.ts';
import type { Paired } from './compare.ts';
import type { Forecast } from './forecast.ts';
import { type Change, changedPlan, orderOf, planKey } from './plan.ts';
import type { Answer, Message, Plan, Point } from './protocol.ts';

/** Futures of a plan when nothing stops them. */
export const FUTURES = 1000;

/** A change of the plan that is looked at, and what it would come to. */
export interface Considered {
  readonly change: Change;
  readonly order: Order;
  /** Null until the first answer; the standing plan and the changed one by as many futures. */
  readonly found: {
    readonly plan: Forecast;
    readonly other: Forecast;
    /** The standing plan against the other. */
    readonly paired: readonly Paired[];
  } | null;
}

export interface Outlook {
  /** Off: nobody answers, and nobody will. */
  readonly state: 'waiting' | 'on' | 'off';
  /** Of the standing plan; null until the first answer at this point. */
  readonly plan: Forecast | null;
  readonly considered: Considered | null;
  /** Whether all that was asked for is in. */
  readonly complete: boolean;
}

export interface FuturesClient {
  /** The plan that stands now, or null when none is looked at. The same plan again asks nothing. */
  plan(run: Run | null, viewer: Role): void;
  /** A change to hold against it, or null. One that may not be made is none. */
  consider(change: Change | null): void;
  /** The uncertain numbers that each future draws from now on; null for none, when chance alone differs. */
  suppose(assumptions: Assumptions | null): void;
  receive(answer: Answer): void;
  /** Nobody is there to answer. */
  fail(): void;
  subscribe(listener: () => void): () => void;
  get(): Outlook;
}

const NONE: Outlook = { state: 'waiting', plan: null, considered: null, complete: false };

const same = (a: Float64Array, b: Float64Array): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i]);

/** Whether two glimpses are of the same point: they differ in orders only. */
const samePoint = (a: Glimpse, b: Glimpse): boolean =>
  a.role === b.role &&
  a.viewer === b.viewer &&
  a.first === b.first &&
  a.without.join() === b.without.join() &&
  JSON.stringify(a.acts) === JSON.stringify(b.acts) &&
  same(a.state, b.state);

/** The page’s side: knows what was asked, and what of the answers still counts. @param runs futures of each plan */
export function futuresClient(send: (message: Message) => void, runs = FUTURES): FuturesClient {
  const listeners = new Set<() => void>();
  const numbers = new WeakMap<Scenario | Assumptions, number>();
  let supposed: Assumptions | null = null;
  let sent = 0;
  let asked = 0;
  let outlook = NONE;
  let run: Run | null = null;
  let standing: Plan | null = null;
  let point: Point = { number: 0, opening: 0, scenario: 0, assumptions: 0 };

  function show(next: Partial<Outlook>): void {
    outlook = { ...outlook, ...next };
    listeners.forEach((listener) => listener());
  }

  /** The number of what is sent once. */
  function numberOf<T extends Scenario | Assumptions>(
    thing: T,
    message: (number: number) => Message,
  ): number {
    const known = numbers.get(thing);
    if (known !== undefined) return known;
    sent += 1;
    numbers.set(thing, sent);
    send(message(sent));
    return sent;
  }
  const scenarioNumber = (scenario: Scenario): number =>
    numberOf(scenario, (number) => ({ type: 'scenario', number, scenario }));
  const supposedNumber = (assumptions: Assumptions | null): number =>
    assumptions === null
      ? 0
      : numberOf(assumptions, (number) => ({ type: 'assumptions', number, assumptions }));

  function ask(other: Plan | null): void {
    if (!standing || outlook.state === 'off') return;
    asked += 1;
    send({ type: 'question', id: asked, point, plan: standing, other, runs });
  }

  /** What is being worked on is of no more use. */
  function rest(): void {
    asked += 1;
    send({ type: 'rest' });
  }

  const fail = (): void => show({ ...NONE, state: 'off' });

  const planOf = (trial: Run, viewer: Role): Plan => ({
    key: planKey(trial),
    glimpse: glimpseOf(trial, viewer),
  });

  function consider(change: Change | null): void {
    if (outlook.state === 'off' || !run || !standing) return;
    const order = change && orderOf(run, change);
    const trial = change && order && changedPlan(run, change);
    if (!trial) {
      if (!outlook.considered) return;
      const complete = outlook.plan !== null && outlook.plan.runs >= runs;
      show({ considered: null, complete });
      return complete ? rest() : ask(null);
    }
    show({ considered: { change, order, found: null }, complete: false });
    ask(planOf(trial, standing.glimpse.viewer));
  }

  return {
    plan(next, viewer) {
      if (outlook.state === 'off') return;
      run = next;
      if (!next) {
        standing = null;
        rest();
        return show({ considered: null });
      }
      const before = standing;
      standing = planOf(next, viewer);
      const { opening, scenario } = playedOf(next);
      const [first, now] = [scenarioNumber(opening), scenarioNumber(scenario)];
      const here =
        before !== null &&
        point.opening === first &&
        point.scenario === now &&
        samePoint(before.glimpse, standing.glimpse);
      if (here && before.key === standing.key) return undefined;
      if (!here) {
        const assumptions = supposedNumber(supposed);
        point = { number: point.number + 1, opening: first, scenario: now, assumptions };
      }
      show({ plan: here ? outlook.plan : null, considered: null, complete: false });
      return ask(null);
    },
    consider,
    suppose(next) {
      if (next === supposed || outlook.state === 'off') return;
      supposed = next;
      point = { ...point, number: point.number + 1, assumptions: supposedNumber(next) };
      if (!standing) return;
      show({ plan: null, considered: null, complete: false });
      ask(null);
    },
    receive(answer) {
      if (answer.type === 'failed') return fail();
      if (answer.type === 'ready')
        return outlook.state === 'waiting' ? show({ state: 'on' }) : undefined;
      if (answer.id !== asked || outlook.state === 'off') return undefined;
      const { plan, other, paired, complete } = answer;
      const { considered } = outlook;
      return show({
        state: 'on',
        plan: other && outlook.plan && outlook.plan.runs > plan.runs ? outlook.plan : plan,
        considered:
          considered && other && paired
            ? { ...considered, found: { plan, other, paired } }
            : considered,
        complete,
      });
    },
    fail,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get: () => outlook,
  };
}
