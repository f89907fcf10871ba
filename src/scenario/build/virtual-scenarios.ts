import type { Plugin } from 'vite';
import { readScenarios } from '../files.ts';

const NAME = 'virtual:scenarios';

/**
 * Makes the shipped scenarios importable as checked books: `import books from 'virtual:scenarios'`. YAML
 * and schemas are read at build time and never reach the browser; a scenario that does not check stops
 * the build with file, line and reason.
 */
export function virtualScenarios(): Plugin {
  return {
    name: 'two-seas:scenarios',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) =>
      id === `\0${NAME}` ? `export default ${JSON.stringify(readScenarios())};` : undefined,
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
