import { type ChartId, CHARTS } from '../engine/index.ts';
import { at, type Node, type Step, stepsOf } from './config.ts';
import { machines } from './interpreted.ts';

/*
 * A chart as a list that people can read: for every state, what may happen there and what follows. Read
 * from the configuration that the machine runs on, so that the page of an entry cannot say otherwise.
 */

export interface Standing {
  /** Path of the state, "ready.open". */
  readonly state: string;
  readonly steps: readonly Step[];
}

/** Every state of a chart in the order of its codes, with the steps that lead on from it. */
export function outlineOf(chart: ChartId): Standing[] {
  const root = machines[chart].config as unknown as Node;
  const steps = new Map<string, readonly Step[]>();
  const walk = (node: Node, path: string, parent: string, outer: readonly Step[]): void => {
    const own = [...stepsOf(root, chart, node, parent), ...outer];
    if (!node.states) steps.set(path, own);
    for (const [name, child] of Object.entries(node.states ?? {}))
      walk(child, at(path, name), path, own);
  };
  walk(root, '', '', []);
  return CHARTS[chart].map((state) => ({ state, steps: steps.get(state) ?? [] }));
}
