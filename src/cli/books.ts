import { type Role, ROLES, type Run } from '../engine/index.ts';
import { UNCERTAIN, type Uncertain } from '../futures/index.ts';
import { isPlayer, playersOf } from '../players/index.ts';
import { type Names, NAMES, text } from '../presenter/index.ts';
import { checkFile, problemLine, readBook, scenarioIds } from '../scenario/files.ts';
import type { Book } from '../scenario/index.ts';
import { Complaint } from './complaint.ts';
import { reading } from './files.ts';

/** A scenario by its id, or by its file. @throws Complaint when there is none */
export function bookOf(scenario: string): Book {
  if (scenarioIds().includes(scenario)) return readBook(scenario);
  if (/\.ya?ml$/.test(scenario)) return bookIn(scenario);
  const ids = scenarioIds().join(', ');
  throw new Complaint(text('say.cli.unknown-scenario', { scenario, ids }));
}

function bookIn(file: string): Book {
  const result = reading(file, () => checkFile(file));
  if ('book' in result) return result.book;
  throw new Complaint(result.problems.map(problemLine).join('\n'), 1);
}

/** Checks that a run knows a player. @throws Complaint */
export function checkPlayer(run: Run, player: string): void {
  const players = playersOf(run);
  if (!isPlayer(run, player))
    throw new Complaint(
      text('say.cli.unknown-player', { player, players: [...players, 'uses:CLAUSE'].join(', ') }),
    );
}

/** A role by its word. @throws Complaint */
export function roleOf(role: string): Role {
  const found = ROLES.find((known) => known === role);
  if (!found) throw new Complaint(text('say.cli.unknown-role', { role }));
  return found;
}

/** What is uncertain, by its word. @throws Complaint */
export function uncertainOf(word: string): Uncertain {
  const found = UNCERTAIN.find((known) => known === word);
  if (!found) throw new Complaint(text('say.cli.unknown-assumptions', { word }));
  return found;
}

/** Which names, by its word. @throws Complaint */
export function namesOf(names: string): Names {
  const found = NAMES.find((known) => known === names);
  if (!found) throw new Complaint(text('say.cli.unknown-names', { names }));
  return found;
}
