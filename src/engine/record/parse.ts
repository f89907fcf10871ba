import { type FacilitatorAct, type Order, parseOrder } from '../order.ts';
import type { TurnRecord } from '../run.ts';
import { FORMAT, HEADER, LAST, NOTES, TURN } from './form.ts';
import { type Line, linesOf } from './lines.ts';
import { migrated } from './migrations.ts';
import { ASSUMPTIONS, type Notes, type RunFile, type RunHeader, sealOf } from './runfile.ts';
import { faultIn, isRecord } from './shape.ts';

/** Why a text is not a whole run file. Lines are counted from 1; turn 0 is the header. */
export type Damage =
  | { readonly code: 'empty' }
  | { readonly code: 'too-large'; readonly size: number; readonly most: number }
  | { readonly code: 'not-json'; readonly line: number; readonly turn: number }
  | { readonly code: 'not-a-run'; readonly line: number }
  | { readonly code: 'newer-format'; readonly found: number; readonly known: number }
  | { readonly code: 'other-assumptions'; readonly found: string }
  | {
      readonly code: 'bad-field';
      readonly line: number;
      readonly turn: number;
      readonly field: string;
    }
  | {
      readonly code: 'bad-order';
      readonly line: number;
      readonly turn: number;
      readonly order: string;
    }
  | { readonly code: 'turn-missing'; readonly line: number; readonly expected: number }
  | { readonly code: 'cut'; readonly line: number; readonly turns: number }
  | { readonly code: 'bad-last'; readonly line: number; readonly field: string }
  | {
      readonly code: 'turns-lost';
      readonly line: number;
      readonly turns: number;
      readonly stated: number;
    }
  | { readonly code: 'seal-broken'; readonly line: number; readonly turns: number }
  | { readonly code: 'after-the-seal'; readonly line: number }
  | { readonly code: 'bad-notes'; readonly line: number; readonly field: string };

/** Largest text that is read at all: some hundred times a long run. */
export const MOST_CHARACTERS = 2_000_000;

/** What was read: all of a file, or what stands before its first damage, or nothing. */
export type Parsed =
  | { readonly file: RunFile; readonly damage?: undefined }
  | { readonly file: RunFile; readonly damage: Damage }
  | { readonly file?: undefined; readonly damage: Damage };

function parseAct(line: string): FacilitatorAct | null {
  const [type, inject, more] = line.split(' ');
  return type === 'inject.fire' && inject && more === undefined ? { type, inject } : null;
}

function turnOf(value: unknown, line: number, turn: number): TurnRecord | Damage {
  if (isRecord(value) && value.turn !== turn) return { code: 'turn-missing', line, expected: turn };
  const field = faultIn(TURN, value);
  if (field !== null) return { code: 'bad-field', line, turn, field };
  const written = value as { orders: string[]; acts: string[]; hash: string };
  const orders: Order[] = [];
  for (const order of written.orders) {
    const parsed = parseOrder(order);
    if (!parsed) return { code: 'bad-order', line, turn, order };
    orders.push(parsed);
  }
  const acts: FacilitatorAct[] = [];
  for (const act of written.acts) {
    const parsed = parseAct(act);
    if (!parsed) return { code: 'bad-order', line, turn, order: act };
    acts.push(parsed);
  }
  return { turn, orders, acts, hash: written.hash };
}

/** The format that a first line says it is of, or why it is no first line. */
function formatOf(first: Line): number | Damage {
  const { line, value } = first;
  if (!value) return { code: 'not-json', line, turn: 0 };
  const { format, twoSeas } = value;
  if (twoSeas !== 'run' || typeof format !== 'number') return { code: 'not-a-run', line };
  if (format > FORMAT) return { code: 'newer-format', found: format, known: FORMAT };
  const written = Number.isInteger(format) && format >= 1;
  return written ? format : { code: 'bad-field', line, turn: 0, field: 'format' };
}

/**
 * Reads the text of a run file of this format or an older one. Says nothing about whether its hashes hold:
 * verifyRun does.
 * @returns the file; or the first damage, with what stands before it where that can be told
 */
export function parseRun(text: string): Parsed {
  if (text.length > MOST_CHARACTERS)
    return { damage: { code: 'too-large', size: text.length, most: MOST_CHARACTERS } };
  const lines = linesOf(text);
  if (lines.length === 0) return { damage: { code: 'empty' } };
  const format = formatOf(lines[0]);
  if (typeof format !== 'number') return { damage: format };
  const other = lines.findIndex(({ value }, i) => i > 0 && (!value || 'seal' in value));
  const end = other < 0 ? lines.length : other;
  const body = lines.slice(0, end).map(({ value }) => value!);
  const { header, turns } = migrated({ header: body[0], turns: body.slice(1) }, format);
  const field = faultIn(HEADER, header);
  if (field !== null) return { damage: { code: 'bad-field', line: lines[0].line, turn: 0, field } };
  if (header.assumptions !== ASSUMPTIONS)
    return { damage: { code: 'other-assumptions', found: String(header.assumptions) } };
  const read: TurnRecord[] = [];
  const file = (change: Partial<RunFile> = {}): RunFile => ({
    header: header as unknown as RunHeader,
    turns: read,
    status: 'open',
    ending: null,
    seal: '',
    notes: {},
    ...change,
  });
  for (const [i, value] of turns.entries()) {
    const turn = turnOf(value, lines[i + 1].line, i + 1);
    if ('code' in turn) return { file: file(), damage: turn };
    read.push(turn);
  }
  return sealed(lines, end, file);
}

type Make = (change?: Partial<RunFile>) => RunFile;

/** What stands from the seal on. @param end index of the line that is no turn’s */
function sealed(lines: readonly Line[], end: number, file: Make): Parsed {
  const turns = end - 1;
  // a last line that is none was cut while it was written or sent
  if (end >= lines.length - 1 && !lines[end]?.value) {
    const line = lines[end]?.line ?? lines[end - 1].line + 1;
    return { file: file(), damage: { code: 'cut', line, turns } };
  }
  const { line, value } = lines[end];
  if (!value) return { file: file(), damage: { code: 'not-json', line, turn: turns + 1 } };
  const field = faultIn(LAST, value);
  if (field !== null) return { file: file(), damage: { code: 'bad-last', line, field } };
  const last = value as unknown as RunFile & { turns: number };
  const { status, ending, seal, turns: stated } = last;
  if (stated !== turns)
    return { file: file(), damage: { code: 'turns-lost', line, turns, stated } };
  const whole = file({ status, ending, seal });
  const body = lines
    .slice(0, end)
    .map((before) => `${before.text}\n`)
    .join('');
  if (seal !== sealOf(body, status, ending))
    return { file: whole, damage: { code: 'seal-broken', line, turns } };
  return notedBy(lines.slice(end + 1), whole);
}

/** The notes after the seal. */
function notedBy([line, more]: readonly Line[], file: RunFile): Parsed {
  if (!line) return { file };
  if (line.value?.twoSeas !== 'notes')
    return { file, damage: { code: 'after-the-seal', line: line.line } };
  if (more) return { file, damage: { code: 'after-the-seal', line: more.line } };
  const field = faultIn(NOTES, line.value);
  if (field !== null) return { file, damage: { code: 'bad-notes', line: line.line, field } };
  const { twoSeas: _, ...notes } = line.value;
  return { file: { ...file, notes: notes as Notes } };
}
