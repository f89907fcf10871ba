import { pathToFileURL } from 'node:url';

import type { ChartStep, Contender, Game, Play } from '../game.ts';
import { interleaved, type Rounds, type Timed } from '../measure.ts';
import { answer, given } from './given.ts';

/*
 * Whole runs: the engine on tables against the same run on XState and on boardgame.io. All in one process, in turns.
 * Each contender brings its own copy of the engine (a bundle of its own), so that what one teaches the
 * just-in-time compiler does not slow the others down.
 */

export interface RunsTask {
  readonly sets: readonly { readonly name: string; readonly games: readonly Game[] }[];
  /** All that happens to charts in one run. */
  readonly steps: readonly ChartStep[];
  readonly tables: string;
  /** Bundles of contenders, by what they are called. */
  readonly against: Readonly<Record<string, string>>;
  readonly rounds: Rounds;
}

/** By set of games, by contender's bundle, by its form. */
export type Runs = Record<string, Record<string, Record<string, Timed>>>;

export interface RunsFound {
  readonly runs: Runs;
  /** The charts alone, by form. */
  readonly steps: Record<string, Timed>;
}

const load = async (file: string): Promise<Contender> =>
  (await import(pathToFileURL(file).href)) as Contender;

/** Plays the games of a set one after another, one a call. */
function turnsOf(play: Play, games: readonly Game[]): () => void {
  let at = 0;
  return () => {
    play(games[at]);
    at = (at + 1) % games.length;
  };
}

/** @throws Error when a contender comes to another end: it would not be the same game */
function check(name: string, play: Play, tables: Play, games: readonly Game[]): void {
  for (const game of games) {
    const [mine, theirs] = [tables(game), play(game)].map((outcome) => JSON.stringify(outcome));
    if (mine !== theirs)
      throw new Error(
        `${name} plays another game: ${game.scenario.id} ${game.seed} ${mine} ${theirs}`,
      );
  }
}

const task = given<RunsTask>();
const tables = await load(task.tables);

async function runsOf(games: readonly Game[]): Promise<Runs[string]> {
  const found: Runs[string] = {};
  for (const [kind, file] of Object.entries(task.against)) {
    // a run of a long game goes on under another scenario: boardgame.io has no such thing
    if (kind === 'boardgame.io' && games.some(({ scenario }) => scenario.crises)) continue;
    const { plays } = await load(file);
    for (const [form, play] of Object.entries(plays))
      check(`${kind}, ${form}`, play, tables.plays.tables, games);
    const contenders = Object.entries({ ...tables.plays, ...plays });
    found[kind] = interleaved(
      Object.fromEntries(contenders.map(([form, play]) => [form, turnsOf(play, games)])),
      task.rounds,
    );
  }
  return found;
}

async function stepsOf(): Promise<Record<string, Timed>> {
  const { walks } = await load(task.against.XState);
  const all = Object.entries({ ...tables.walks, ...walks });
  const moved = new Set(all.map(([, walk]) => walk(task.steps)));
  if (moved.size > 1) throw new Error(`charts go elsewhere: ${[...moved].join(' ')}`);
  return interleaved(
    Object.fromEntries(all.map(([form, walk]) => [form, () => void walk(task.steps)])),
    task.rounds,
  );
}

const runs: Runs = {};
for (const { name, games } of task.sets) runs[name] = await runsOf(games);
const found: RunsFound = { runs, steps: await stepsOf() };
answer(found);
