/*
 * The configuration of a chart as data: what the machine runs on, and what every list and drawing of a
 * chart is read from.
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

type Reference = string | { readonly type: string; readonly params?: Record<string, string> };

interface Transition {
  readonly guard?: Reference;
  readonly target?: string;
  readonly actions?: Reference | readonly Reference[];
}

export interface Node {
  readonly initial?: string;
  readonly type?: string;
  readonly on?: Readonly<Record<string, string | Transition | readonly Transition[]>>;
  readonly states?: Readonly<Record<string, Node>>;
}

const listOf = <T>(item: T | readonly T[] | undefined): readonly T[] =>
  item === undefined ? [] : Array.isArray(item) ? (item as readonly T[]) : [item as T];

const named = (reference: Reference): Named =>
  typeof reference === 'string'
    ? { type: reference, params: {} }
    : { type: reference.type, params: reference.params ?? {} };

/** The path of a state inside another; the chart itself is the empty path. */
export const at = (parent: string, name: string): string =>
  parent === '' ? name : `${parent}.${name}`;

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

/** The steps that a state itself declares. @param parent path of the state around it */
export const stepsOf = (root: Node, chart: string, node: Node, parent: string): Step[] =>
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
