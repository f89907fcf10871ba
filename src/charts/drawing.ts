import type { ChartId } from '../engine/index.ts';
import { at, type Node, type Step, stepsOf } from './config.ts';
import { machines } from './interpreted.ts';

/*
 * A chart as it is drawn: every state, the regions around states, and every step where it is declared.
 * Read from the configuration that the machine runs on; where each stands on paper is kept apart
 * (assets/charts/diagrams.json).
 */

export interface DrawnState {
  /** Path of the state, "ready.open". */
  readonly path: string;
  /** Path of the region it lies in; empty for the chart itself. */
  readonly parent: string;
  /** Whether other states lie in it. */
  readonly region: boolean;
  /** Whether its region is entered here. */
  readonly initial: boolean;
  readonly final: boolean;
}

export interface DrawnStep extends Step {
  /** Path of the state or region that declares it. */
  readonly from: string;
  /** From, event, and its rank among the steps of both: "ready.open tick 0". */
  readonly id: string;
}

export interface Drawing {
  readonly states: readonly DrawnState[];
  readonly steps: readonly DrawnStep[];
}

/** Whether a step leads to another state, and so is an arrow; any other is told inside its state. */
export const isArrow = ({ from, target }: DrawnStep): boolean => target !== null && target !== from;

export function drawingOf(chart: ChartId): Drawing {
  const root = machines[chart].config as unknown as Node;
  const states: DrawnState[] = [];
  const steps: DrawnStep[] = [];
  const walk = (node: Node, path: string, parent: string): void => {
    const ranks = new Map<string, number>();
    for (const step of stepsOf(root, chart, node, parent)) {
      const rank = ranks.get(step.event) ?? 0;
      ranks.set(step.event, rank + 1);
      steps.push({ ...step, from: path, id: `${path} ${step.event} ${rank}` });
    }
    for (const [name, child] of Object.entries(node.states ?? {})) {
      const inner = at(path, name);
      states.push({
        path: inner,
        parent: path,
        region: child.states !== undefined,
        initial: node.initial === name,
        final: child.type === 'final',
      });
      walk(child, inner, path);
    }
  };
  walk(root, '', '');
  return { states, steps };
}
