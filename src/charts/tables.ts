import type { ChartId } from '../engine/index.ts';

/** A guard or an effect of the registry, with its parameters. */
export interface Call {
  readonly type: string;
  readonly params?: Readonly<Record<string, string>>;
}

/** What a chart makes of an event, as XState was seen to decide it: questions, and in the end a move. */
export type Decision =
  | { readonly ask: Call; readonly yes: Decision; readonly no: Decision }
  | {
      /** Code of the state it leads to; its own when it stays. */
      readonly to: number;
      readonly does: readonly Call[];
      /** Whether XState says that the event can be taken: something is targeted or done. */
      readonly taken: boolean;
    };

/** For each chart and event, the decision in each state by its code; null where nothing happens. */
export type Tables = Readonly<
  Record<ChartId, Readonly<Record<string, readonly (Decision | null)[]>>>
>;
