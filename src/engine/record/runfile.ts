import { type FacilitatorAct, formatOrder, type Order, parseOrder } from '../order.ts';
import type { Rulebook } from '../rulebook.ts';
import { openingOf, type Run, type TurnRecord } from '../run.ts';
import type { Scenario } from '../scenario.ts';
import { hasEnded } from '../session.ts';
import { type Role, ROLES } from '../vocabulary.ts';
import { canonical, textHash } from './hash.ts';

/*
 * The run file: scenario + seed + orders, with a hash per turn. One JSON object per line: a header, a
 * line per turn, and a last line that seals what stands before it. People can read it, and damage can
 * be located.
 */

export const FORMAT = 1;
/** The only assumption set so far: every parameter at its central value. */
export const ASSUMPTIONS = 'central';
/** Changes whenever the same rules, seed and orders would give other hashes. */
export const ENGINE_VERSION = 1;

export interface RunHeader {
  readonly twoSeas: 'run';
  readonly format: number;
  readonly engine: number;
  readonly scenario: string;
  readonly rules: string;
  readonly assumptions: typeof ASSUMPTIONS;
  readonly seed: string;
  readonly role: Role;
  readonly without: readonly string[];
}

export interface RunFile {
  readonly header: RunHeader;
  readonly turns: readonly TurnRecord[];
  readonly status: 'open' | 'ended';
  readonly ending: string | null;
}

/** Why a text is not a whole run file. */
export type Damage =
  | { readonly code: 'empty' }
  | { readonly code: 'too-large'; readonly size: number; readonly most: number }
  | { readonly code: 'not-json'; readonly line: number }
  | { readonly code: 'not-a-run'; readonly line: number }
  | { readonly code: 'newer-format'; readonly found: number; readonly known: number }
  | { readonly code: 'other-assumptions'; readonly found: string }
  | { readonly code: 'bad-field'; readonly line: number; readonly field: string }
  | {
      readonly code: 'bad-order';
      readonly line: number;
      readonly turn: number;
      readonly order: string;
    }
  | { readonly code: 'turn-missing'; readonly line: number; readonly expected: number }
  | { readonly code: 'cut'; readonly turns: number }
  | { readonly code: 'seal-broken'; readonly turns: number };

/** Largest text that is read at all: some hundred times a long run. */
export const MOST_CHARACTERS = 2_000_000;

/** The hash of the rules of a run: scenario, catalogue, parameters and charts, without their texts. */
export const rulesHash = (scenario: Scenario, rulebook: Rulebook): string =>
  textHash(canonical(scenario) + rulebook.fingerprint);

const actLine = (act: FacilitatorAct): string => `${act.type} ${act.inject}`;

function parseAct(line: string): FacilitatorAct | null {
  const [type, inject, more] = line.split(' ');
  return type === 'inject.fire' && inject && more === undefined ? { type, inject } : null;
}

/** Writes a run, whole or unfinished, as the text of a run file. */
export function formatRun(run: Run): string {
  const header: RunHeader = {
    twoSeas: 'run',
    format: FORMAT,
    engine: ENGINE_VERSION,
    scenario: openingOf(run).id,
    rules: rulesHash(openingOf(run), run.rulebook),
    assumptions: ASSUMPTIONS,
    seed: run.seed,
    role: run.role,
    without: run.without,
  };
  const turns = run.history.map(({ turn, orders, acts, hash }) => ({
    turn,
    orders: orders.map(formatOrder),
    acts: acts.map(actLine),
    hash,
  }));
  const body = [header, ...turns].map((line) => `${JSON.stringify(line)}\n`).join('');
  const ending = hasEnded(run) ? run.scenario.endings[run.state.ending[0] - 1].id : null;
  const status = hasEnded(run) ? 'ended' : 'open';
  const last = {
    status,
    ending,
    turns: turns.length,
    seal: textHash(body + status + (ending ?? '')),
  };
  return `${body}${JSON.stringify(last)}\n`;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function headerFault(header: Record<string, unknown>): string | null {
  if (typeof header.engine !== 'number') return 'engine';
  for (const field of ['scenario', 'rules', 'assumptions', 'seed']) {
    if (typeof header[field] !== 'string') return field;
  }
  if (!ROLES.includes(header.role as Role)) return 'role';
  return isTexts(header.without) ? null : 'without';
}

function turnOf(
  value: Record<string, unknown>,
  line: number,
  expected: number,
): TurnRecord | Damage {
  if (value.turn !== expected) return { code: 'turn-missing', line, expected };
  if (!isTexts(value.orders)) return { code: 'bad-field', line, field: 'orders' };
  if (!isTexts(value.acts)) return { code: 'bad-field', line, field: 'acts' };
  if (typeof value.hash !== 'string') return { code: 'bad-field', line, field: 'hash' };
  const orders: Order[] = [];
  for (const text of value.orders) {
    const order = parseOrder(text);
    if (!order) return { code: 'bad-order', line, turn: expected, order: text };
    orders.push(order);
  }
  const acts: FacilitatorAct[] = [];
  for (const text of value.acts) {
    const act = parseAct(text);
    if (!act) return { code: 'bad-order', line, turn: expected, order: text };
    acts.push(act);
  }
  return { turn: expected, orders, acts, hash: value.hash };
}

/** A line of the file and where it stands, counted from 1. */
interface Line {
  readonly text: string;
  readonly line: number;
}

/** The lines that say something; blank ones are counted and passed over. */
const linesOf = (text: string): Line[] =>
  text
    .split(/\r?\n/)
    .map((content, i) => ({ text: content, line: i + 1 }))
    .filter((line) => line.text.trim() !== '');

function parseLine(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * Reads the text of a run file. Says nothing about whether its hashes hold: verifyRun does.
 * @returns the file, or the first damage with its line; a broken seal keeps what could be read, so that
 * the turn where it breaks can be found
 */
export function parseRun(text: string): { file: RunFile; damage?: Damage } | { damage: Damage } {
  if (text.length > MOST_CHARACTERS) {
    return { damage: { code: 'too-large', size: text.length, most: MOST_CHARACTERS } };
  }
  const lines = linesOf(text);
  if (lines.length === 0) return { damage: { code: 'empty' } };
  const [{ line: first }] = lines;
  const header = parseLine(lines[0].text);
  if (!header) return { damage: { code: 'not-json', line: first } };
  const { format } = header;
  if (header.twoSeas !== 'run' || typeof format !== 'number') {
    return { damage: { code: 'not-a-run', line: first } };
  }
  if (format > FORMAT) return { damage: { code: 'newer-format', found: format, known: FORMAT } };
  const fault = format === FORMAT ? headerFault(header) : 'format';
  if (fault) return { damage: { code: 'bad-field', line: first, field: fault } };
  if (header.assumptions !== ASSUMPTIONS) {
    return { damage: { code: 'other-assumptions', found: String(header.assumptions) } };
  }
  const turns: TurnRecord[] = [];
  for (let i = 1; i < lines.length; i++) {
    const { line } = lines[i];
    const value = parseLine(lines[i].text);
    // a last line that is none was cut while it was written or sent
    if (!value && i === lines.length - 1) break;
    if (!value) return { damage: { code: 'not-json', line } };
    if ('seal' in value) return sealed(lines, i, value, header as unknown as RunHeader, turns);
    const turn = turnOf(value, line, turns.length + 1);
    if ('code' in turn) return { damage: turn };
    turns.push(turn);
  }
  return { damage: { code: 'cut', turns: turns.length } };
}

function sealed(
  lines: readonly Line[],
  at: number,
  last: Record<string, unknown>,
  header: RunHeader,
  turns: readonly TurnRecord[],
): { file: RunFile; damage?: Damage } | { damage: Damage } {
  const { status, ending } = last;
  const { line } = lines[at];
  if (status !== 'open' && status !== 'ended')
    return { damage: { code: 'bad-field', line, field: 'status' } };
  if (ending !== null && typeof ending !== 'string') {
    return { damage: { code: 'bad-field', line, field: 'ending' } };
  }
  const file: RunFile = { header, turns, status, ending };
  const body = lines
    .slice(0, at)
    .map((body) => `${body.text}\n`)
    .join('');
  const whole = at === lines.length - 1 && last.turns === turns.length;
  const holds = last.seal === textHash(body + status + (ending ?? ''));
  return whole && holds ? { file } : { file, damage: { code: 'seal-broken', turns: turns.length } };
}
