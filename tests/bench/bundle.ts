import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * Bundles an entry of the bench into one file, as what is shipped is bundled: programs that are run from
 * their sources pay for every import at every call, and a figure taken there says nothing.
 * @param entry seen from this folder
 * @returns the file
 */
export async function bundled(
  entry: string,
  outDir: string,
  platform: 'node' | 'browser',
): Promise<string> {
  const name = `${basename(entry, '.ts')}.mjs`;
  const input = join(here, entry);
  await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    ...(platform === 'node'
      ? { ssr: { noExternal: true }, resolve: { conditions: ['module'] } }
      : {}),
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      minify: platform === 'browser',
      target: 'es2023',
      ssr: platform === 'node' ? input : false,
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: name, codeSplitting: false },
      },
    },
  });
  return join(outDir, name);
}
