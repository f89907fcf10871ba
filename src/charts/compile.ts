import { type AnyStateMachine, assign, transition } from 'xstate';
import { type ChartId, CHARTS } from '../engine/index.ts';
import { machines, pathOf, stateValue } from './interpreted.ts';
import { effects, guards } from './registry.ts';
import type { Call, Decision, Tables } from './tables.ts';

/*
 * Makes tables of the charts by running XState itself: for each state and event the machine is stepped
 * with guards that answer as they are told, once for every way in which they can be answered, and what
 * it asked and did is written down. No rule is read from a config here, so none can be read wrongly.
 */

/** What the tables can say: a chart that uses more is refused. */
const STATE_KEYS = ['id', 'context', 'initial', 'states', 'on', 'type'];
const EDGE_KEYS = ['guard', 'target', 'actions'];

type Config = Readonly<Record<string, unknown>>;
const inner = (config: Config): [string, Config][] =>
  Object.entries((config.states ?? {}) as Record<string, Config>);

/** @throws Error that names what a chart uses and tables cannot say */
export function refuseStrange(config: Config, path: string): void {
  for (const [key, value] of Object.entries(config)) {
    const known = STATE_KEYS.includes(key) && (key !== 'type' || value === 'final');
    if (value !== undefined && !known) throw new Error(`${path}: tables cannot say "${key}"`);
  }
  for (const [event, list] of Object.entries((config.on ?? {}) as Record<string, unknown>)) {
    for (const edge of [list].flat()) {
      if (typeof edge !== 'object' || edge === null) continue;
      for (const [key, value] of Object.entries(edge)) {
        const inline = typeof value === 'function' || (Array.isArray(value) && value.some(isCode));
        if (!EDGE_KEYS.includes(key) || inline)
          throw new Error(`${path} on ${event}: tables cannot say "${key}"`);
      }
    }
  }
  for (const [name, state] of inner(config)) refuseStrange(state, `${path}.${name}`);
}

const isCode = (value: unknown): boolean => typeof value === 'function';

const eventsIn = (config: Config): string[] => [
  ...Object.keys((config.on ?? {}) as object),
  ...inner(config).flatMap(([, state]) => eventsIn(state)),
];

const keyOf = ({ type, params }: Call): string => JSON.stringify([type, params ?? null]);
const callOf = (type: string, params: unknown): Call =>
  params === undefined ? { type } : { type, params: params as Call['params'] };

/** One run of XState: how the questions were answered, in the order in which they were asked first. */
interface Trace {
  readonly asked: Call[];
  readonly leaf: Extract<Decision, { to: number }>;
}

/** Steps a chart with guards that answer from a list, and no where it ends. */
function traced(chart: ChartId, code: number, event: string, answers: readonly boolean[]): Trace {
  const asked: Call[] = [];
  const does: Call[] = [];
  const answer = (type: string) => (_: unknown, params: unknown) => {
    const call = callOf(type, params);
    let at = asked.findIndex((other) => keyOf(other) === keyOf(call));
    if (at < 0) at = asked.push(call) - 1;
    return answers[at] ?? false;
  };
  const noted = (type: string) =>
    assign((_: unknown, params: unknown) => {
      does.push(callOf(type, params));
      return {};
    });
  const oracle = (machines[chart] as unknown as AnyStateMachine).provide({
    guards: Object.fromEntries(Object.keys(guards).map((type) => [type, answer(type)])),
    actions: Object.fromEntries(Object.keys(effects).map((type) => [type, noted(type)])),
  } as never);
  const before = oracle.resolveState({
    value: stateValue(CHARTS[chart][code]),
    context: { hours: 0, count: 0 },
  } as never);
  const [after] = transition(oracle, before as never, { type: event, world: {} } as never);
  const taken = (before as unknown as { can(event: unknown): boolean }).can({
    type: event,
    world: {},
  });
  const to = (CHARTS[chart] as readonly string[]).indexOf(
    pathOf((after as unknown as { value: unknown }).value),
  );
  return { asked, leaf: { to, does: [...does], taken } };
}

/** The whole tree of a state and an event, one question at a time. */
function decisionOf(
  chart: ChartId,
  code: number,
  event: string,
  answers: readonly boolean[] = [],
): Decision {
  const { asked, leaf } = traced(chart, code, event, answers);
  if (asked.length <= answers.length) return leaf;
  const branch = (yes: boolean) => decisionOf(chart, code, event, [...answers, yes]);
  return { ask: asked[answers.length], yes: branch(true), no: branch(false) };
}

const isNothing = (decision: Decision, code: number): boolean =>
  'to' in decision && decision.to === code && !decision.taken;

/** The tables of all charts. @throws Error when a chart uses what tables cannot say */
export function compileCharts(): Tables {
  const charts = (Object.keys(CHARTS) as ChartId[]).map((chart) => {
    const config = machines[chart].config as unknown as Config;
    refuseStrange(config, chart);
    const events = [...new Set(eventsIn(config))];
    const rows = events.map((event) => [
      event,
      CHARTS[chart].map((_, code) => {
        const decision = decisionOf(chart, code, event);
        return isNothing(decision, code) ? null : decision;
      }),
    ]);
    return [chart, Object.fromEntries(rows)];
  });
  return Object.fromEntries(charts) as Tables;
}
