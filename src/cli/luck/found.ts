import { compiled } from '../../charts/index.ts';
import type { Run } from '../../engine/index.ts';
import {
  byWorth,
  type Placed,
  recordOf,
  type Review,
  reviewed,
  type Wanted,
} from '../../futures/index.ts';

/** All that was found about a run, what helped most first. */
export type Found = Omit<Review, 'luck' | 'among' | 'elsewhere'> & {
  readonly run: Run;
  readonly luck: Placed;
  readonly among: Placed;
  readonly elsewhere: number;
};

export function foundOf(run: Run, wanted: Wanted): Found {
  const found = reviewed(recordOf(run), compiled, wanted);
  const decisions = byWorth(found.decisions);
  // all of it is there: at least one run of everything was asked for
  return {
    ...found,
    run,
    decisions,
    luck: found.luck!,
    among: found.among!,
    elsewhere: found.elsewhere!,
  };
}
