import { type AnyStateMachine, type MachineSnapshot, transition } from 'xstate';
import { canonical, type ChartId, CHARTS, type Rulebook, type World } from '../engine/index.ts';
import { campaign } from './campaign.ts';
import { channel } from './channel.ts';
import { coercer } from './coercer.ts';
import { dialogue } from './dialogue.ts';
import { hazard } from './hazard.ts';
import { host } from './host.ts';
import { operation } from './operation.ts';
import { position } from './position.ts';
import { project } from './project.ts';
import { restrictor } from './restrictor.ts';

/** The machines of the rulebook, by chart. */
export const machines = {
  operation,
  channel,
  project,
  position,
  dialogue,
  host,
  coercer,
  hazard,
  restrictor,
  campaign,
};

/** A state's value in XState's form: 'ready.open' → { ready: 'open' }. */
export const stateValue = (path: string): string | Record<string, string> => {
  const [outer, inner] = path.split('.');
  return inner === undefined ? outer : { [outer]: inner };
};

/** The path of a state value. */
export function pathOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const [[outer, inner]] = Object.entries(value as Record<string, unknown>);
  return `${outer}.${pathOf(inner)}`;
}

type Snapshot = MachineSnapshot<never, never, never, never, never, never, never, never>;

function snapshotOf(chart: ChartId, memory: Float64Array, at: number): Snapshot {
  const machine = machines[chart] as unknown as AnyStateMachine;
  return machine.resolveState({
    value: stateValue(CHARTS[chart][memory[at]]),
    context: { hours: memory[at + 1], count: memory[at + 2] },
  }) as unknown as Snapshot;
}

/** Whether a state, or one that it lies in, names an event. */
function names(chart: ChartId, path: string, event: string): boolean {
  let node = (machines[chart] as unknown as AnyStateMachine).root;
  if (node.ownEvents.includes(event)) return true;
  for (const name of path.split('.')) {
    node = node.states[name];
    if (node.ownEvents.includes(event)) return true;
  }
  return false;
}

const heeded = new Map<string, readonly boolean[]>();

function heeds(chart: ChartId, event: string): readonly boolean[] {
  const key = `${chart} ${event}`;
  const known = heeded.get(key) ?? CHARTS[chart].map((path) => names(chart, path, event));
  heeded.set(key, known);
  return known;
}

/**
 * The rulebook as XState itself runs it: a code and two numbers become a snapshot, XState takes the
 * event, and what it made of it is written back. No snapshot is ever kept.
 */
export const rulebook: Rulebook = {
  fingerprint: canonical(Object.values(machines).map((machine) => machine.config)),
  heeds,
  can(chart, memory, at, event, world) {
    return snapshotOf(chart, memory, at).can({ type: event, world } as never);
  },
  step(chart, memory, at, event, world: World) {
    const before = snapshotOf(chart, memory, at);
    const machine = machines[chart] as unknown as AnyStateMachine;
    const [next] = transition(machine, before as never, { type: event, world } as never);
    const { value, context } = next as unknown as {
      value: unknown;
      context: { hours: number; count: number };
    };
    const code = (CHARTS[chart] as readonly string[]).indexOf(pathOf(value));
    const moved = code !== memory[at];
    memory[at] = code;
    memory[at + 1] = context.hours;
    memory[at + 2] = context.count;
    return moved;
  },
};
