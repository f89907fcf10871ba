import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';

import { compiled } from '../../charts/index.ts';
import { type Digest, startRun } from '../../engine/index.ts';
import { playOut } from '../../players/index.ts';
import { columnsOf } from './columns.ts';
import { journalLine } from './journal-line.ts';
import { caseAt, type Range, type Sweep, worldOf } from './sweep.ts';

/*
 * One of the threads that play a sweep. It is bundled on the fly (bundle.ts), is given ranges of runs, and
 * answers each with their lines for the journal.
 */

/** The engine's hash by the machine's own SHA-256: several times as fast, and hashing would be a third of a run. */
const digest: Digest = (words, { buffer, byteOffset, byteLength }) =>
  createHash('sha256')
    .update(words, 'utf16le')
    .update(new Uint8Array(buffer, byteOffset, byteLength))
    .digest('hex');

const sweep = workerData as Sweep;
const columns = columnsOf(sweep);

function lineOf(at: number): string {
  const asked = caseAt(sweep, at);
  const run = startRun({
    scenario: worldOf(asked),
    rulebook: compiled,
    seed: String(asked.seed),
    without: asked.without,
    recording: false,
    // some columns count what happened
    telling: true,
    hashing: digest,
  });
  playOut(run, asked.player);
  return journalLine(
    at,
    columns.map(({ of }) => of(run, asked)),
  );
}

parentPort!.on('message', ([from, to]: Range) => {
  let lines = '';
  for (let at = from; at < to; at++) lines += lineOf(at);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort!.postMessage([to - from, lines]);
});
