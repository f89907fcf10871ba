import { type ChartId, CHARTS } from '../engine/index.ts';
import { machines } from './interpreted.ts';

/*
 * A chart as a list that people can read: for every state, what may happen there and what follows. Read
 * from the configuration that the machine runs on, so that the page of an entry cannot say otherwise.
 */

/** A guard or an effect of the registry, with its parameters. */
export interface Named {
  readonly type: string;
  readonly params: Readonly<Record<string, string>>;
}

export interface Step {
  readonly event: string;
  /** Steps of one event are tried in their order; the first whose guard holds is taken. */
  readonly guard: Named | null;
  /** Path of the state that follows; null when it stays. */
  readonly target: string | null;
  readonly effects: readonly Named[];
}

export interface Standing {
  /** Path of the state, "ready.open". */
  readonly state: string;
  readonly steps: readonly Step[];
}

type Reference = string | { readonly type: string; readonly params?: Record<string, string> };

interface Transition {
  readonly guard?: Reference;
  readonly target?: string;
  readonly actions?: Reference | readonly Reference[];
}

interface Node {
  readonly initial?: string;
  readonly on?: Readonly<Record<string, string | Transition | readonly Transition[]>>;
  readonly states?: Readonly<Record<string, Node>>;
}

const listOf = <T>(item: T | readonly T[] | undefined): readonly T[] =>
  item === undefined ? [] : Array.isArray(item) ? (item as readonly T[]) : [item as T];

const named = (reference: Reference): Named =>
  typeof reference === 'string'
    ? { type: reference, params: {} }
    : { type: reference.type, params: reference.params ?? {} };

const at = (parent: string, name: string): string => (parent === '' ? name : `${parent}.${name}`);

/** The path that a target means, as the first state inside it: a sibling by its name, any other by "#chart.path". */
function pathOf(root: Node, chart: string, parent: string, target: string): string {
  let path = target.startsWith('#') ? target.slice(chart.length + 2) : at(parent, target);
  let node = path.split('.').reduce<Node | undefined>((n, name) => n?.states?.[name], root);
  while (node?.initial !== undefined) {
    path = at(path, node.initial);
    node = node.states?.[node.initial];
  }
  return path;
}

/** Every state of a chart in the order of its codes, with the steps that lead on from it. */
export function outlineOf(chart: ChartId): Standing[] {
  const root = machines[chart].config as unknown as Node;
  const steps = new Map<string, readonly Step[]>();
  const stepsOf = (node: Node, parent: string): Step[] =>
    Object.entries(node.on ?? {}).flatMap(([event, transitions]) =>
      listOf(typeof transitions === 'string' ? { target: transitions } : transitions).map(
        ({ guard, target, actions }: Transition): Step => ({
          event,
          guard: guard === undefined ? null : named(guard),
          target: target === undefined ? null : pathOf(root, chart, parent, target),
          effects: listOf<Reference>(actions).map(named),
        }),
      ),
    );
  const walk = (node: Node, path: string, parent: string, outer: readonly Step[]): void => {
    const own = [...stepsOf(node, parent), ...outer];
    if (!node.states) steps.set(path, own);
    for (const [name, child] of Object.entries(node.states ?? {}))
      walk(child, at(path, name), path, own);
  };
  walk(root, '', '', []);
  return CHARTS[chart].map((state) => ({ state, steps: steps.get(state) ?? [] }));
}
