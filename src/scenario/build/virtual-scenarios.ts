import type { Plugin } from 'vite';
import { withoutCrises } from '../crises.ts';
import { readScenarios } from '../files.ts';

const NAME = 'virtual:scenarios';

/** Each scenario once; a long game is put together with its crises where the module is loaded. */
function moduleText(): string {
  const books = Object.entries(readScenarios()).map(([id, book]) => [id, withoutCrises(book)]);
  return `import { withCrises } from '/src/scenario/crises.ts';
const books = ${JSON.stringify(Object.fromEntries(books))};
export default Object.fromEntries(
  Object.entries(books).map(([id, book]) => [id, withCrises(book, (crisis) => books[crisis])]),
);`;
}

/**
 * Makes the shipped scenarios importable as checked books: `import books from 'virtual:scenarios'`. YAML
 * and schemas are read at build time and never reach the browser; a scenario that does not check stops
 * the build with file, line and reason.
 */
export function virtualScenarios(): Plugin {
  return {
    name: 'two-seas:scenarios',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? moduleText() : undefined),
    configureServer(server) {
      server.watcher.add('scenarios');
      server.watcher.on('change', (file) => {
        if (!file.endsWith('.yaml')) return;
        const module = server.moduleGraph.getModuleById(`\0${NAME}`);
        if (module) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
