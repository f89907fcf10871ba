import { effects, guards, machines } from '../../src/charts/index.ts';
import { type ChartId, CHARTS, type World } from '../../src/engine/index.ts';

/*
 * Charts read as plain data, and run by thirty lines that know nothing of XState: what the tests hold
 * XState's interpretation against.
 */

export const CHART_IDS = Object.keys(CHARTS) as ChartId[];

export interface Named {
  readonly type: string;
  readonly params?: Record<string, string>;
}

/** One transition of a chart's config. */
export interface Edge {
  readonly chart: ChartId;
  /** Path of the state that declares it: a leaf, or the state around leaves. */
  readonly at: string;
  readonly event: string;
  /** Position among the transitions of this state and event: the first whose guard holds is taken. */
  readonly rank: number;
  readonly guard: Named | undefined;
  readonly actions: readonly Named[];
  /** Path of the leaf it leads to; undefined when it stays. */
  readonly to: string | undefined;
}

type Config = Record<string, unknown>;

const listOf = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const named = (value: unknown): Named =>
  typeof value === 'string' ? { type: value } : (value as Named);

const statesOf = (config: Config): [string, Config][] =>
  Object.entries((config.states ?? {}) as Record<string, Config>);

export const configOf = (chart: ChartId): Config => machines[chart].config as unknown as Config;

/** Paths of the leaves of a config, in the order they are written in. */
export function leavesOf(config: Config, path = ''): string[] {
  const children = statesOf(config);
  if (children.length === 0) return [path];
  return children.flatMap(([name, child]) => leavesOf(child, path ? `${path}.${name}` : name));
}

/** The leaf that is entered when a state is: through the initial states. */
function entered(chart: ChartId, path: string): string {
  let at = path;
  for (;;) {
    const config = at
      .split('.')
      .filter(Boolean)
      .reduce((c, name) => (c.states as Record<string, Config>)[name], configOf(chart));
    if (config.initial === undefined) return at;
    at = at ? `${at}.${String(config.initial)}` : String(config.initial);
  }
}

export const startOf = (chart: ChartId): string => entered(chart, '');

function targetOf(chart: ChartId, at: string, target: unknown): string | undefined {
  if (target === undefined) return undefined;
  const name = String(target);
  if (name.startsWith('#')) return entered(chart, name.slice(1).split('.').slice(1).join('.'));
  const around = at.split('.').slice(0, -1);
  return entered(chart, [...around, name].join('.'));
}

/** All transitions of a chart. */
export function edgesOf(chart: ChartId, config: Config = configOf(chart), path = ''): Edge[] {
  const own = Object.entries((config.on ?? {}) as Record<string, unknown>).flatMap(
    ([event, value]) =>
      listOf(value).map((item, rank): Edge => {
        const t = (typeof item === 'string' ? { target: item } : item) as Config;
        return {
          chart,
          at: path,
          event,
          rank,
          guard: t.guard === undefined ? undefined : named(t.guard),
          actions: listOf(t.actions).map(named),
          to: targetOf(chart, path, t.target),
        };
      }),
  );
  const inner = statesOf(config).flatMap(([name, child]) =>
    edgesOf(chart, child, path ? `${path}.${name}` : name),
  );
  return [...own, ...inner];
}

export const EDGES: readonly Edge[] = CHART_IDS.flatMap((chart) => edgesOf(chart));

export const eventsOf = (chart: ChartId): string[] => [
  ...new Set(EDGES.filter((edge) => edge.chart === chart).map((edge) => edge.event)),
];

export interface Memory {
  code: number;
  hours: number;
  count: number;
}

type Rule = (seen: unknown, params: unknown) => unknown;

export const guardHolds = (edge: Edge, { hours, count }: Memory, world: World): boolean => {
  if (!edge.guard) return true;
  const guard = (guards as unknown as Record<string, Rule>)[edge.guard.type];
  const seen = { context: { hours, count }, event: { type: edge.event, world } };
  return guard(seen, edge.guard.params) === true;
};

/** The transition that an event takes, or undefined: inner states first, then by rank. */
export function edgeTaken(
  chart: ChartId,
  memory: Memory,
  event: string,
  world: World,
): Edge | undefined {
  const leaf = CHARTS[chart][memory.code];
  return EDGES.filter(
    (edge) =>
      edge.chart === chart &&
      edge.event === event &&
      (leaf === edge.at || leaf.startsWith(`${edge.at}.`)),
  )
    .sort((a, b) => b.at.length - a.at.length || a.rank - b.rank)
    .find((edge) => guardHolds(edge, memory, world));
}

/** The memory after a transition. */
export function after(edge: Edge, memory: Memory, world: World): Memory {
  let { hours, count } = memory;
  for (const { type, params } of edge.actions) {
    const effect = (effects as unknown as Record<string, Rule>)[type];
    const seen = { context: { hours, count }, event: { type: edge.event, world } };
    ({ hours, count } = { hours, count, ...(effect(seen, params) as Partial<Memory>) });
  }
  const states = CHARTS[edge.chart] as readonly string[];
  const code = edge.to === undefined ? memory.code : states.indexOf(edge.to);
  return { code, hours, count };
}
