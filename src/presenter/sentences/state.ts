import type { ChartId, ChartState } from '../../engine/index.ts';
import { text, type TextKey } from '../texts/text.ts';

/** A state of a chart in words. @param state path of the state, "ready.open" */
export function stateWords<C extends ChartId>(chart: C, state: ChartState<C> | string): string {
  return text(`say.state.${chart}.${state}` as TextKey);
}
