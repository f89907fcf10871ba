import made from '../../assets/charts/tables.json' with { type: 'json' };
import { type ChartId, CHARTS, type Rulebook, type World } from '../engine/index.ts';
import { type ChartEvent, effects, guards, type Memory } from './registry.ts';
import type { Call, Decision, Tables } from './tables.ts';

/*
 * The rulebook as tables run it. The tables were made from the charts by XState (compile.ts), guards and
 * effects are the registry's own: nothing here knows a rule. A step takes about a hundredth of the time of
 * XState's `transition`, and is proven to be the same (tests/charts/equality.test.ts).
 */

type Seen = { context: Memory; event: ChartEvent };
type Guard = (seen: Seen, params: never) => boolean;
type Effect = (seen: Seen, params: never) => Partial<Memory>;

/** A decision whose calls have been looked up. */
type Linked =
  | { readonly ask: Guard; readonly params: never; readonly yes: Linked; readonly no: Linked }
  | {
      readonly ask: null;
      readonly to: number;
      readonly does: readonly { readonly effect: Effect; readonly params: never }[];
      readonly taken: boolean;
    };

function look<F>(list: object, { type }: Call): F {
  const found = (list as Record<string, F | undefined>)[type];
  if (!found) throw new Error(`the tables name "${type}", which the registry does not have`);
  return found;
}

function linked(decision: Decision): Linked {
  if ('ask' in decision) {
    const { ask, yes, no } = decision;
    const params = ask.params as never;
    return { ask: look<Guard>(guards, ask), params, yes: linked(yes), no: linked(no) };
  }
  const { to, does, taken } = decision;
  const calls = does.map((call) => ({
    effect: look<Effect>(effects, call),
    params: call.params as never,
  }));
  return { ask: null, to, does: calls, taken };
}

/** What a chart says of an event that it does not know. */
const unheeded = Object.fromEntries(
  Object.entries(CHARTS).map(([chart, states]) => [chart, states.map(() => false)]),
) as unknown as Readonly<Record<ChartId, readonly boolean[]>>;

/** A rulebook that runs on tables. @param fingerprint of the charts they were made from */
export function tabled(tables: Tables, fingerprint: string): Rulebook {
  const programs = new Map<ChartId, Map<string, readonly (Linked | null)[]>>();
  for (const [chart, events] of Object.entries(tables)) {
    const rows = Object.entries(events).map(
      ([event, row]) => [event, row.map((decision) => decision && linked(decision))] as const,
    );
    programs.set(chart as ChartId, new Map(rows));
  }
  const heeded = new Map(
    [...programs].map(([chart, events]) => [
      chart,
      new Map([...events].map(([event, row]) => [event, row.map((decision) => decision !== null)])),
    ]),
  );
  // one object for all questions: what is asked is answered before the next question
  const context: Memory = { hours: 0, count: 0 };
  const about: ChartEvent = { type: '', world: {} };
  const seen: Seen = { context, event: about };

  function decide(
    chart: ChartId,
    memory: Float64Array,
    at: number,
    event: string,
    world: World,
  ): Extract<Linked, { ask: null }> | null {
    let node = programs.get(chart)?.get(event)?.[memory[at]] ?? null;
    if (!node) return null;
    context.hours = memory[at + 1];
    context.count = memory[at + 2];
    about.type = event;
    about.world = world;
    while (node.ask) node = node.ask(seen, node.params) ? node.yes : node.no;
    return node;
  }

  return {
    fingerprint,
    heeds: (chart, event) => heeded.get(chart)?.get(event) ?? unheeded[chart],
    can: (chart, memory, at, event, world) =>
      decide(chart, memory, at, event, world)?.taken ?? false,
    step(chart, memory, at, event, world) {
      const found = decide(chart, memory, at, event, world);
      if (!found) return false;
      for (const { effect, params } of found.does) Object.assign(context, effect(seen, params));
      const moved = found.to !== memory[at];
      memory[at] = found.to;
      memory[at + 1] = context.hours;
      memory[at + 2] = context.count;
      return moved;
    },
  };
}

/** The tables of the charts as they are shipped. */
export const compiled: Rulebook = tabled(made.charts as unknown as Tables, made.fingerprint);
