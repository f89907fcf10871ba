import { type AnyActor, type AnyMachineSnapshot, type AnyStateMachine, createActor } from 'xstate';

import { machines, pathOf, rulebook, stateValue } from '../../../src/charts/interpreted.ts';
import { type ChartId, CHARTS, type Rulebook, type World } from '../../../src/engine/index.ts';
import { contender } from './engine.ts';

/*
 * The same engine with its charts stepped by XState, in every form we know to make that fast; the fastest
 * is what the tables are compared with.
 */

const CHART_IDS = Object.keys(CHARTS) as ChartId[];
const machineOf = (chart: ChartId) => machines[chart] as unknown as AnyStateMachine;

/** What `machine.transition` asks of the actor it runs in; XState documents it for actor logic of one's own. */
const scopeOf = (actor: AnyActor): never =>
  (actor as unknown as { _actorScope: never })._actorScope;

const scopes = Object.fromEntries(
  CHART_IDS.map((chart) => [chart, scopeOf(createActor(machineOf(chart)))]),
) as Record<ChartId, never>;

/** Code of a state by its value: two levels of objects, no strings put together. */
const codes = Object.fromEntries(
  CHART_IDS.map((chart) => [
    chart,
    new Map((CHARTS[chart] as readonly string[]).map((path, code) => [path, code])),
  ]),
) as Record<ChartId, Map<string, number>>;
const codeOf = (chart: ChartId, value: unknown): number =>
  codes[chart].get(typeof value === 'string' ? value : pathOf(value)) as number;

/** A snapshot of every state of every chart, made once; a step takes it with the chart's memory in it. */
const blank = Object.fromEntries(
  CHART_IDS.map((chart) => [
    chart,
    CHARTS[chart].map((path) =>
      machineOf(chart).resolveState({
        value: stateValue(path),
        context: { hours: 0, count: 0 },
      } as never),
    ),
  ]),
) as unknown as Record<ChartId, AnyMachineSnapshot[]>;

/** What every form has in common. */
const common: Pick<Rulebook, 'fingerprint' | 'heeds'> = {
  fingerprint: rulebook.fingerprint,
  heeds: rulebook.heeds,
};

function snapshotAt(chart: ChartId, memory: Float64Array, at: number): AnyMachineSnapshot {
  return {
    ...blank[chart][memory[at]],
    context: { hours: memory[at + 1], count: memory[at + 2] },
  } as AnyMachineSnapshot;
}

function writeBack(
  chart: ChartId,
  memory: Float64Array,
  at: number,
  next: AnyMachineSnapshot,
): boolean {
  const code = codeOf(chart, next.value);
  const moved = code !== memory[at];
  memory[at] = code;
  memory[at + 1] = next.context.hours;
  memory[at + 2] = next.context.count;
  return moved;
}

/** One scope per chart, used again for every step; snapshots made by `resolveState`. */
const scoped: Rulebook = {
  ...common,
  can: rulebook.can,
  step(chart, memory, at, event, world) {
    const machine = machineOf(chart);
    const before = machine.resolveState({
      value: stateValue(CHARTS[chart][memory[at]]),
      context: { hours: memory[at + 1], count: memory[at + 2] },
    } as never);
    const next = machine.transition(
      before as never,
      { type: event, world } as never,
      scopes[chart],
    );
    return writeBack(chart, memory, at, next as never);
  },
};

/** The same, with the snapshots of all states made beforehand. */
const prepared: Rulebook = {
  ...common,
  can: (chart, memory, at, event, world) =>
    snapshotAt(chart, memory, at).can({ type: event, world } as never),
  step(chart, memory, at, event, world) {
    const before = snapshotAt(chart, memory, at);
    const next = machineOf(chart).transition(
      before as never,
      { type: event, world } as never,
      scopes[chart],
    );
    return writeBack(chart, memory, at, next as never);
  },
};

/**
 * Snapshots kept from step to step beside each buffer; one that no longer agrees with the buffer (the
 * engine has written to it, or copied over it) is made anew.
 */
function keeping(): Rulebook {
  const kept = new WeakMap<Float64Array, AnyMachineSnapshot[]>();
  const current = (chart: ChartId, memory: Float64Array, at: number): AnyMachineSnapshot => {
    let list = kept.get(memory);
    if (!list) kept.set(memory, (list = []));
    const known = list[at];
    if (
      known !== undefined &&
      known.context.hours === memory[at + 1] &&
      known.context.count === memory[at + 2] &&
      codeOf(chart, known.value) === memory[at]
    )
      return known;
    return (list[at] = snapshotAt(chart, memory, at));
  };
  return {
    ...common,
    can: (chart, memory, at, event, world) =>
      current(chart, memory, at).can({ type: event, world } as never),
    step(chart, memory, at, event, world) {
      const next = machineOf(chart).transition(
        current(chart, memory, at) as never,
        { type: event, world } as never,
        scopes[chart],
      ) as unknown as AnyMachineSnapshot;
      (kept.get(memory) as AnyMachineSnapshot[])[at] = next;
      return writeBack(chart, memory, at, next);
    },
  };
}

/** Actors that are started once for each chart of a buffer and sent its events. */
function acting(): Rulebook {
  const kept = new WeakMap<Float64Array, AnyActor[]>();
  const current = (chart: ChartId, memory: Float64Array, at: number): AnyActor => {
    let list = kept.get(memory);
    if (!list) kept.set(memory, (list = []));
    const known = list[at];
    if (known !== undefined) {
      const { context, value } = known.getSnapshot() as AnyMachineSnapshot;
      if (
        context.hours === memory[at + 1] &&
        context.count === memory[at + 2] &&
        codeOf(chart, value) === memory[at]
      )
        return known;
    }
    const snapshot = snapshotAt(chart, memory, at);
    return (list[at] = createActor(machineOf(chart), { snapshot } as never).start());
  };
  const send = (actor: AnyActor, event: string, world: World): AnyMachineSnapshot => {
    actor.send({ type: event, world } as never);
    return actor.getSnapshot() as AnyMachineSnapshot;
  };
  return {
    ...common,
    can: (chart, memory, at, event, world) =>
      (current(chart, memory, at).getSnapshot() as AnyMachineSnapshot).can({
        type: event,
        world,
      } as never),
    step: (chart, memory, at, event, world) =>
      writeBack(chart, memory, at, send(current(chart, memory, at), event, world)),
  };
}

/** The forms in which XState is asked. */
export const { plays, walks } = contender({
  'transition()': rulebook,
  'scope re-used': scoped,
  'scope re-used, snapshots prepared': prepared,
  'scope re-used, snapshots kept': keeping(),
  'actors re-used': acting(),
});
