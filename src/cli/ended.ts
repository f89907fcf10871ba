import { hasEnded, type Run } from '../engine/index.ts';

/** The hash of the last turn that was played. */
export const lastHash = (run: Run): string => run.history.at(-1)?.hash ?? '';

/** The ending of a run, null while it is open. */
export const endingId = (run: Run): string | null =>
  hasEnded(run) ? run.scenario.endings[run.state.ending[0] - 1].id : null;
