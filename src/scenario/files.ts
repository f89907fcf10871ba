import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Book } from './book.ts';
import { checkScenario, checkShared, type Distances, type Shared } from './check.ts';
import type { Problem } from './reading.ts';

/*
 * The second door of this folder, for programs that have a file system: the terminal, the build, tests.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const scenarios = join(root, 'scenarios');

const shown = (file: string): string => (file.startsWith(root) ? file.slice(root.length) : file);

/** Reads and checks the files under scenarios/shared. */
export function readShared(): { shared: Shared } | { problems: Problem[] } {
  const distances = JSON.parse(
    readFileSync(join(root, 'assets/geography/distances.json'), 'utf8'),
  ) as Distances;
  const part = (name: string) => {
    const file = join(scenarios, 'shared', `${name}.yaml`);
    return { file: shown(file), text: readFileSync(file, 'utf8') };
  };
  return checkShared(
    {
      declaration: part('declaration'),
      geography: part('geography'),
      platforms: part('platforms'),
      parameters: part('parameters'),
      sources: part('sources'),
    },
    distances,
  );
}

/** Ids of the scenarios that are shipped, in the order of their names. */
export const scenarioIds = (): string[] =>
  readdirSync(scenarios)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => basename(file, '.yaml'))
    .sort((a, b) => (a < b ? -1 : 1));

/** Reads files once: a long game, or a list of all scenarios, asks for the same ones again and again. */
interface Reader {
  check(file: string, name: string): { book: Book } | { problems: Problem[] };
  /** @throws Error listing every problem when the files of this scenario do not check */
  book(id: string): Book;
}

function reader(): Reader {
  const books = new Map<string, Book>();
  let shared: ReturnType<typeof readShared> | undefined;
  const self: Reader = {
    check(file, name) {
      shared ??= readShared();
      if ('problems' in shared) return shared;
      const find = (id: string) => (scenarioIds().includes(id) ? self.book(id) : undefined);
      return checkScenario({ file: name, text: readFileSync(file, 'utf8') }, shared.shared, find);
    },
    book(id) {
      const known = books.get(id);
      if (known) return known;
      const file = join(scenarios, `${id}.yaml`);
      // what is shipped names its files from the project's root, not from a machine's
      const result = self.check(file, shown(file));
      if ('problems' in result) throw new Error(result.problems.map(problemLine).join('\n'));
      books.set(id, result.book);
      return result.book;
    },
  };
  return self;
}

/**
 * Checks a scenario file against the shared files.
 * @param name what problems call the file
 * @throws the file system's error when it cannot be read
 */
export const checkFile = (file: string, name = file): { book: Book } | { problems: Problem[] } =>
  reader().check(file, name);

/** A problem as one line, as compilers print them. */
export const problemLine = ({ file, line, column, path, reason }: Problem): string =>
  `${file}:${line}:${column} ${path ? `${path}: ` : ''}${reason}`;

/** The shipped scenario of this id. @throws Error listing every problem when its files do not check */
export const readBook = (id: string): Book => reader().book(id);

/** Every shipped scenario, by id. @throws Error listing every problem when their files do not check */
export function readScenarios(): Record<string, Book> {
  const { book } = reader();
  return Object.fromEntries(scenarioIds().map((id) => [id, book(id)]));
}
