import { rulebook } from '../../src/charts/index.ts';
import {
  type Damage,
  facilitate,
  formatRun,
  type Mismatch,
  parseRun,
  type Run,
  type RunFile,
  textHash,
  verifyRun,
} from '../../src/engine/index.ts';
import { book, endTurn, newRun, played } from '../support/runs.ts';

/** The text of a valid run file: a careful player's whole game. */
export const valid = (): string => formatRun(played('file', 'careful', { recording: false }));

/** What a facilitator fires in a short run. */
export const INJECT = 'drones';

/** A run of two turns, with an act of the facilitator in the first, and a third that is planned. */
export function short(): Run {
  const run = newRun('record', { role: 'japan', without: ['1.5'] });
  facilitate(run, { type: 'inject.fire', inject: INJECT });
  endTurn(run);
  endTurn(run);
  return run;
}

/** The run file that a text is, whole. */
export function read(text: string): RunFile {
  const { file, damage } = parseRun(text);
  if (damage) throw new Error(JSON.stringify(damage));
  return file;
}

export const linesOf = (text: string): string[] => text.trimEnd().split('\n');
export const textOf = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** Seals a text anew, as somebody would who wants a change to go unnoticed. */
export function sealed(text: string): string {
  const lines = linesOf(text);
  const last = JSON.parse(lines.pop()!) as { status: string; ending: string | null };
  const body = textOf(lines);
  const seal = textHash(body + last.status + (last.ending ?? ''));
  return body + `${JSON.stringify({ ...last, turns: lines.length - 1, seal })}\n`;
}

/** Changes one line of a file as an object. */
export function edited(
  text: string,
  line: number,
  change: (value: Record<string, unknown>) => Record<string, unknown>,
): string {
  const lines = linesOf(text);
  lines[line] = JSON.stringify(change(JSON.parse(lines[line]) as Record<string, unknown>));
  return textOf(lines);
}

/** What reading and verifying a text says: null when it is a whole and valid run. */
export function verdict(text: string, rules = book().rules): Damage | Mismatch | null {
  const read = parseRun(text);
  if (read.damage) return read.damage;
  return verifyRun(read.file, rules, rulebook);
}

/** The verdict on the turns of a file whose seal may be broken. */
export function verdictOnTurns(text: string, rules = book().rules): Damage | Mismatch | null {
  const read = parseRun(text);
  return read.file ? verifyRun(read.file, rules, rulebook) : read.damage;
}
