import type { Plugin } from 'vite';
import type { Book } from '../book.ts';
import { withoutCrises } from '../crises.ts';
import { readScenarios } from '../files.ts';
import { coverOf, libraryOf, withoutNotes } from '../library.ts';

const SCENARIOS = 'virtual:scenarios';
const COVERS = 'virtual:covers';
const LIBRARY = 'virtual:library';

/** Texts of the shared files: the same in every book. */
const SHARED = ['entries', 'zones', 'ports', 'platforms'] as const;

/** A book without what it shares with the others, and without what is put together where it is loaded. */
function ownOf(book: Book): object {
  const { texts, ...rest } = withoutNotes(withoutCrises(book));
  const own = Object.entries(texts).filter(
    ([name]) => !(SHARED as readonly string[]).includes(name),
  );
  return { ...rest, texts: Object.fromEntries(own) };
}

/** Each scenario once, and what they share once; a long game meets its crises where the module is loaded. */
function scenariosText(): string {
  const books = Object.entries(readScenarios());
  const shared = SHARED.map((name) => [name, books[0][1].texts[name]]);
  const own = books.map(([id, book]) => [id, ownOf(book)]);
  return `import { withCrises } from '/src/scenario/crises.ts';
const shared = ${JSON.stringify(Object.fromEntries(shared))};
const own = ${JSON.stringify(Object.fromEntries(own))};
const books = Object.fromEntries(
  Object.entries(own).map(([id, book]) => [id, { ...book, texts: { ...book.texts, ...shared } }]),
);
export default Object.fromEntries(
  Object.entries(books).map(([id, book]) => [id, withCrises(book, (crisis) => books[crisis])]),
);`;
}

const libraryText = (): string =>
  `export default ${JSON.stringify(libraryOf(Object.values(readScenarios())[0]))};`;

const coversText = (): string =>
  `export default ${JSON.stringify(Object.values(readScenarios()).map(coverOf))};`;

const TEXTS: Readonly<Record<string, () => string>> = {
  [SCENARIOS]: scenariosText,
  [COVERS]: coversText,
  [LIBRARY]: libraryText,
};

/**
 * Makes the shipped scenarios importable as checked books, `import books from 'virtual:scenarios'`, and
 * apart from them their covers, `virtual:covers`, and the notes on the entries, `virtual:library`. YAML and schemas are
 * read at build time and never reach the browser; a scenario that does not check stops the build with
 * file, line and reason.
 */
export function virtualScenarios(): Plugin {
  return {
    name: 'two-seas:scenarios',
    resolveId: (id) => (Object.hasOwn(TEXTS, id) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') ? TEXTS[id.slice(1)]?.() : undefined),
    configureServer(server) {
      server.watcher.add('scenarios');
      server.watcher.on('change', (file) => {
        if (!file.endsWith('.yaml')) return;
        for (const id of Object.keys(TEXTS)) {
          const module = server.moduleGraph.getModuleById(`\0${id}`);
          if (module) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
