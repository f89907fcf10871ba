import { type FacilitatorAct, formatOrder } from '../order.ts';
import { type Fork, openingOf, type Run, type TurnRecord } from '../run.ts';
import { hasEnded } from '../session.ts';
import type { Role } from '../vocabulary.ts';
import { FORMAT } from './form.ts';
import { textHash } from './hash.ts';
import { linesOf } from './lines.ts';
import { rulesHash, rulesParts } from './parts.ts';

/*
 * The run file: scenario + seed + orders, with a hash per turn. One JSON object per line: a header, a
 * line per turn, and a last line that seals what stands before it; after it there may be one of notes.
 * People can read it, and damage can be located.
 */

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
  /** A short hash of each part of the rules, so that it can be said what differs; empty in format 1. */
  readonly parts: Readonly<Record<string, string>>;
  readonly assumptions: string;
  readonly seed: string;
  readonly role: Role;
  readonly without: readonly string[];
  readonly forked: Fork | null;
}

/** A moment that somebody marked. */
export interface Bookmark {
  /** Turns that had been played. */
  readonly turn: number;
  /** The moment of that turn, by the id of its first line; the turn as a whole without it. */
  readonly moment?: string;
  readonly note: string;
}

/** What people wrote about a run: no part of what was played, nor of its seal. */
export interface Notes {
  readonly group?: string;
  readonly bookmarks?: readonly Bookmark[];
  readonly hotWash?: {
    readonly well: string;
    readonly improve: string;
    readonly surprised: string;
  };
}

export interface RunFile {
  readonly header: RunHeader;
  readonly turns: readonly TurnRecord[];
  readonly status: 'open' | 'ended';
  readonly ending: string | null;
  /** Empty where a file was cut. */
  readonly seal: string;
  readonly notes: Notes;
}

export const actLine = (act: FacilitatorAct): string => `${act.type} ${act.inject}`;

/** What the last line seals. */
export const sealOf = (body: string, status: string, ending: string | null): string =>
  textHash(body + status + (ending ?? ''));

const isEmpty = ({ group, bookmarks, hotWash }: Notes): boolean =>
  !group && !bookmarks?.length && !(hotWash && Object.values(hotWash).some((words) => words));

const noted = (notes: Notes): string =>
  isEmpty(notes) ? '' : `${JSON.stringify({ twoSeas: 'notes', ...notes })}\n`;

/** The text of a run file with these notes instead of those it may have; what is sealed is not touched. */
export function withNotes(text: string, notes: Notes): string {
  const lines = linesOf(text);
  const seal = lines.findIndex(({ value }, i) => i > 0 && value !== null && 'seal' in value);
  const run = lines.slice(0, seal < 0 ? lines.length : seal + 1);
  return run.map((line) => `${line.text}\n`).join('') + noted(notes);
}

/** Writes a run, whole or unfinished, as the text of a run file. */
export function formatRun(run: Run, notes: Notes = {}): string {
  const header: RunHeader = {
    twoSeas: 'run',
    format: FORMAT,
    engine: ENGINE_VERSION,
    scenario: openingOf(run).id,
    rules: rulesHash(openingOf(run), run.rulebook),
    parts: rulesParts(openingOf(run), run.rulebook),
    assumptions: ASSUMPTIONS,
    seed: run.seed,
    role: run.role,
    without: run.without,
    forked: run.forked,
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
  const last = { status, ending, turns: turns.length, seal: sealOf(body, status, ending) };
  return `${body}${JSON.stringify(last)}\n${noted(notes)}`;
}
