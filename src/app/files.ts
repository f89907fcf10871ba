import { formatRun, openingOf } from '../engine/index.ts';
import type { Game } from './game.ts';

/** Hands a text to the reader as a file. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers start reading only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A name that says what is inside: "two-seas coercion-incident turtle-42 turn-3.jsonl". */
export const runName = (scenario: string, seed: string, turns: number): string =>
  `two-seas ${scenario} ${seed.replaceAll(/[^\w-]+/g, '_').slice(0, 40)} turn-${turns}.jsonl`;

/** Hands the reader the run as it stands. */
export const downloadRun = ({ run }: Game): void =>
  download(runName(openingOf(run).id, run.seed, run.history.length), formatRun(run));
