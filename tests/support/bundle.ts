import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

import type { Book } from '../../src/scenario/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the bundle is asked to play, and the name of the function that plays it. */
export const GAMES: readonly (readonly [player: string, seed: string])[] = [
  ['none', '1'],
  ['random', '2'],
  ['reader', '3'],
  ['careful', '4'],
  ['careful', 'ü'],
];

/** Plays a game and gives the hash of every turn: runs in Node, in a sealed room and in a browser. */
const ENTRY = `
  import { startRun } from './src/engine/index.ts';
  import { rulebook } from './src/charts/index.ts';
  import { playOut } from './src/players/index.ts';
  const scenario = JSON.parse(SCENARIO);
  globalThis.play = (player, seed) => {
    const run = startRun({ scenario, rulebook, seed });
    playOut(run, player);
    return run.history.map(({ hash }) => hash);
  };
`;

/** Engine, charts, players and a scenario as one script that needs nothing from its host. */
export async function bundle(scenario: Book['rules']): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
    define: {
      'process.env.NODE_ENV': '"production"',
      SCENARIO: JSON.stringify(JSON.stringify(scenario)),
    },
  });
  return outputFiles[0].text;
}
