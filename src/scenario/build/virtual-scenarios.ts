import type { Plugin } from 'vite';
import type { Book } from '../book.ts';
import { withoutCrises } from '../crises.ts';
import { readScenarios } from '../files.ts';
import { coverOf, libraryOf, withoutNotes } from '../library.ts';

const SCENARIOS = 'virtual:scenarios';
const COVERS = 'virtual:covers';
const LIBRARY = 'virtual:library';
const SHARED_TEXTS = 'virtual:shared-texts';
const BOOK = 'virtual:book/';
const RANGES = 'virtual:ranges';
const RANGES_OF = 'virtual:ranges-of/';

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

/** A constant of a module. A text is read faster than a literal of the same object. */
const constant = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** The book of a scenario, with what it shares; a long game meets its crises here, so that they are shipped once. */
function bookText(id: string): string {
  const book = readScenarios()[id];
  const crises = book.crises?.of.map(({ scenario }) => scenario) ?? [];
  const imports = crises.map((crisis, i) => `import crisis${i} from '${BOOK}${crisis}';`);
  const found = crises.map((crisis, i) => `${JSON.stringify(crisis)}: crisis${i}`);
  return `import { withCrises } from '/src/scenario/crises.ts';
import shared from '${SHARED_TEXTS}';
${imports.join('\n')}
const own = ${constant(ownOf(book))};
const crises = { ${found.join(', ')} };
export default withCrises({ ...own, texts: { ...own.texts, ...shared } }, (id) => crises[id]);`;
}

function sharedText(): string {
  const { texts } = Object.values(readScenarios())[0];
  const shared = SHARED.map((name) => [name, texts[name]]);
  return `export default ${constant(Object.fromEntries(shared))};`;
}

/** How what each scenario has of its own is fetched. */
function fetchersText(module: string): string {
  const ids = Object.keys(readScenarios());
  return `export default { ${ids.map((id) => `'${id}': () => import('${module}${id}')`).join(', ')} };`;
}

const libraryText = (): string =>
  `export default ${constant(libraryOf(Object.values(readScenarios())))};`;

const coversText = (): string =>
  `export default ${JSON.stringify(Object.values(readScenarios()).map(coverOf))};`;

const TEXTS: Readonly<Record<string, () => string>> = {
  [SCENARIOS]: () => fetchersText(BOOK),
  [RANGES]: () => fetchersText(RANGES_OF),
  [COVERS]: coversText,
  [LIBRARY]: libraryText,
  [SHARED_TEXTS]: sharedText,
};

function textOf(id: string): string | undefined {
  if (id.startsWith(BOOK)) return bookText(id.slice(BOOK.length));
  if (id.startsWith(RANGES_OF))
    return `export default ${constant(readScenarios()[id.slice(RANGES_OF.length)].ranges)};`;
  return Object.hasOwn(TEXTS, id) ? TEXTS[id]() : undefined;
}

const isOurs = (id: string): boolean =>
  id.startsWith(BOOK) || id.startsWith(RANGES_OF) || Object.hasOwn(TEXTS, id);

/**
 * Makes the shipped scenarios importable as checked books: their covers from `virtual:covers`, a way to fetch
 * each book from `virtual:scenarios`, another to its uncertain numbers from `virtual:ranges`, and the notes on the entries from `virtual:library`. YAML and schemas are
 * read at build time and never reach the browser; a scenario that does not check stops the build with
 * file, line and reason.
 */
export function virtualScenarios(): Plugin {
  return {
    name: 'two-seas:scenarios',
    resolveId: (id) => (isOurs(id) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') ? textOf(id.slice(1)) : undefined),
    configureServer(server) {
      server.watcher.add('scenarios');
      server.watcher.on('change', (file) => {
        if (!file.endsWith('.yaml')) return;
        for (const [id, module] of server.moduleGraph.idToModuleMap)
          if (isOurs(id.slice(1))) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
