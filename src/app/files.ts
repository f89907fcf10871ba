import { formatRun, type Notes, openingOf, type Run } from '../engine/index.ts';
import { download } from './download.ts';
import type { Game } from './game.ts';

/** A part of a file's name: what somebody typed may have signs in it that no name can have. */
const part = (words: string): string =>
  words
    .trim()
    .replaceAll(/[^\p{L}\p{M}\p{N}-]+/gu, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, 40);

/** A name that says what is inside: "two-seas coercion-incident turtle-42 turn-3.jsonl". */
export const runName = (scenario: string, seed: string, turns: number, group = ''): string =>
  ['two-seas', scenario, part(seed), `turn-${turns}`, part(group)]
    .filter((words) => words !== '')
    .join(' ') + '.jsonl';

/** "two-seas review coercion-incident turtle-42.md" */
export const reviewName = (run: Run, group: string, ending: string): string =>
  ['two-seas review', openingOf(run).id, part(run.seed), part(group)]
    .filter((words) => words !== '')
    .join(' ') + `.${ending}`;

/** Hands the reader the run as it stands. */
export const downloadRun = ({ run }: Game, notes: Notes = {}): void =>
  download(
    runName(openingOf(run).id, run.seed, run.history.length, notes.group),
    formatRun(run, notes),
  );
