import { readFile, rename, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import type { Plugin, PluginOption } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

import { withPolicy } from './policy.ts';

/* The whole game as one page that opens from a disk: `npm run build:single`. */

/** The mode of Vite that makes it. */
export const ONE_FILE = 'single';

const NAME = 'two-seas.html';

const WORKER = /new Worker\(\s*new URL\('([^']+)', import\.meta\.url\),/g;

/** A page on a disk may fetch no script: a worker's stands in the page, and starts from memory. */
function inlinedWorkers(): Plugin {
  return {
    name: 'two-seas:inlined-workers',
    enforce: 'pre',
    transform(code, id) {
      // a query marks what Vite itself makes of a worker
      if (!/\/src\/[^?]+\.tsx?$/.test(id) || !code.includes('new Worker(')) return null;
      const imports: string[] = [];
      const inlined = code.replaceAll(WORKER, (_, file: string) => {
        const name = `InlinedWorker${imports.length}`;
        imports.push(`import ${name} from '${file}?worker&inline';\n`);
        return `new ${name}(`;
      });
      if (inlined.includes('new Worker('))
        this.error(`${id} starts a worker in a way that one file cannot hold`);
      return { code: imports.join('') + inlined, map: null };
    },
  };
}

/** Gives the page its policy and its name, and tells where it is. */
function named(): Plugin {
  let outDir = '';
  return {
    name: 'two-seas:named',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    async writeBundle() {
      const [page, file] = ['index.html', NAME].map((name) => resolve(outDir, name));
      await writeFile(page, withPolicy(await readFile(page, 'utf8')));
      await rename(page, file);
      console.log(file);
    },
  };
}

export const oneFile = (): PluginOption[] => [
  inlinedWorkers(),
  viteSingleFile({ removeViteModuleLoader: true }),
  named(),
];
