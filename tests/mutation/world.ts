import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

import { build, type Plugin } from 'esbuild';

import { suiteOf, type Test } from './suite.ts';

/*
 * The engine and the tests in one script that is run anew for every mutant: nothing that a mutant left in a
 * memory can be seen by the next, and what is done once at import is mutated as well. Packages are shared.
 */

const BOOKS = 'two-seas:books';

/** The scenarios come from outside, checked once: reading them is no business of the engine. */
const apart: Plugin = {
  name: 'apart',
  setup(builder) {
    builder.onResolve({ filter: /scenario\/files\.ts$/ }, () => ({ path: BOOKS, external: true }));
    // a script has no address: a file that asks for its own is told
    builder.onLoad({ filter: /\/(tests|assets)\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    }));
  },
};

/** The engine loaded once, and test files that are loaded into it as they are asked for. */
export interface World {
  /** @throws what the file throws while it is loaded */
  readonly load: (file: string) => readonly Test[];
}

interface Parts {
  readonly engine: () => unknown;
  readonly files: Readonly<Record<string, () => unknown>>;
}

/**
 * @param root folder of the project, or of a copy of it
 * @param files test files, from the root
 * @returns what makes a new world, each with an engine and memories of its own
 */
export async function worldsOf(root: string, files: readonly string[]): Promise<() => World> {
  const entry = `
    export const engine = () => require('./src/engine/index.ts');
    export const files = {
      ${files.map((file) => `'${file}': () => require('./${file}'),`).join('\n')}
    };`;
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    packages: 'external',
    target: 'node20',
    logLevel: 'error',
    plugins: [apart],
  });
  const script = new Script(`(function (require, module, exports) {${outputFiles[0].text}\n})`, {
    filename: 'world.js',
  });
  const packages = createRequire(join(root, 'package.json'));
  const books = await readBooks(root);
  return () => {
    let vitest = {};
    const known: Record<string, () => unknown> = { vitest: () => vitest, [BOOKS]: books() };
    const ask = (name: string): unknown => (known[name] ?? (() => packages(name)))();
    const module = { exports: {} };
    const start = script.runInThisContext() as (...given: unknown[]) => void;
    start(ask, module, module.exports);
    const parts = module.exports as Parts;
    parts.engine();
    const loaded = new Map<string, readonly Test[]>();
    const load = (file: string): readonly Test[] => {
      const suite = suiteOf(file);
      vitest = suite.vitest;
      parts.files[file]();
      return suite.tests;
    };
    return {
      load(file) {
        const tests = loaded.get(file) ?? load(file);
        loaded.set(file, tests);
        return tests;
      },
    };
  };
}

/** The door src/scenario/files.ts with what it reads kept as text, so that every world has books of its own. */
async function readBooks(root: string): Promise<() => () => object> {
  const door = (await import(pathToFileURL(join(root, 'src/scenario/files.ts')).href)) as {
    readScenarios(): Record<string, object>;
  };
  const texts = Object.entries(door.readScenarios()).map(
    ([id, book]) => [id, JSON.stringify(book)] as const,
  );
  return () => {
    const kept = new Map<string, object>();
    const all = new Map(texts);
    const readBook = (id: string): object => {
      const book = kept.get(id) ?? (JSON.parse(all.get(id)!) as object);
      kept.set(id, book);
      return book;
    };
    const door = {
      readBook,
      scenarioIds: () => [...all.keys()],
      readScenarios: () => Object.fromEntries([...all.keys()].map((id) => [id, readBook(id)])),
    };
    return () => door;
  };
}
