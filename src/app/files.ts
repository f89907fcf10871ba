import { formatRun, openingOf } from '../engine/index.ts';
import { download } from './download.ts';
import type { Game } from './game.ts';

/** A name that says what is inside: "two-seas coercion-incident turtle-42 turn-3.jsonl". */
export const runName = (scenario: string, seed: string, turns: number): string =>
  `two-seas ${scenario} ${seed.replaceAll(/[^\w-]+/g, '_').slice(0, 40)} turn-${turns}.jsonl`;

/** Hands the reader the run as it stands. */
export const downloadRun = ({ run }: Game): void =>
  download(runName(openingOf(run).id, run.seed, run.history.length), formatRun(run));
