import { describe, expect, it } from 'vitest';

import { boundaryProblems } from './boundaries.ts';

const FAULTS: [path: string, text: string][] = [
  // Direction
  ['src/engine/order.ts', "import { ladder } from '../charts/index.ts';"],
  ['src/engine/order.ts', "import type { Ladder } from '../charts/index.ts';"],
  ['src/engine/orders/send.ts', "export * from '../../presenter/index.ts';"],
  ['src/charts/ladder.ts', "export { read } from '../scenario';"],
  ['src/scenario/read.ts', "const players = await import('../players/index.ts');"],
  ['src/presenter/text.ts', "type View = import('../map/index.ts').View;"],
  ['src/map/scene.ts', "import { Panel } from '../panels/index.ts';"],
  ['src/panels/log.tsx', "import '../map/index.ts';"],
  ['src/app/main.tsx', "import { run } from '../cli/index.ts';"],
  ['src/cli/run.ts', "import { shell } from '../app/index.ts';"],
  ['src/players/none.ts', "import { shell } from '/src/app/index.ts';"],
  ['src/engine/order.ts', "import { fold } from '../folding/index.ts';"],
  ['src/folding/index.ts', ''],
  ['src/main.ts', ''],
  // Doors
  ['src/charts/ladder.ts', "import { floor } from '../engine/arithmetic.ts';"],
  ['src/app/main.tsx', "import { log } from '../panels/log/index.ts';"],
  ['src/app/main.tsx', "import source from '../engine/state.ts?raw';"],
  ['src/app/main.tsx', "import { readScenario } from '../scenario/files.ts';"],
  ['src/scenario/index.ts', "export * from './files.ts';"],
  [
    'src/app/main.tsx',
    "import { virtualScenarios } from '../scenario/build/virtual-scenarios.ts';",
  ],
  ['src/scenario/index.ts', "export * from './build/virtual-scenarios.ts';"],
  ['src/app/main.tsx', "import { planted } from '../../tests/support/planted.ts';"],
  ['src/cli/run.ts', "import config from '../../vite.config.ts';"],
  ['src/app/futures/worker.ts', "import { tables } from '../../charts/tables.ts';"],
  // Packages
  ['src/panels/log.tsx', "import Phaser from 'phaser';"],
  ['src/panels/log.tsx', "import { type Scene } from 'phaser';"],
  ['src/app/main.tsx', "const phaser = await import('phaser');"],
  ['src/engine/session.ts', "import alea from 'seedrandom/lib/alea.js';"],
  ['src/engine/chance.ts', "import seedrandom from 'seedrandom';"],
  ['src/players/random.ts', "import seedrandom from 'seedrandom';"],
  ['src/engine/session.ts', "import { setup } from 'xstate';"],
  ['src/engine/session.ts', "import type { AnyStateMachine } from 'xstate';"],
  ['src/players/reader.ts', "import { getShortestPaths } from 'xstate/graph';"],
  ['src/presenter/view.ts', "import { useSelector } from '@xstate/react';"],
  ['src/presenter/view.ts', "import type { ReactNode } from 'react';"],
  ['src/map/mirror.tsx', "import { ListBox } from 'react-aria-components';"],
  ['src/cli/run.ts', "import { Anchor } from 'lucide-react';"],
  ['src/engine/session.ts', "import { z } from 'zod';"],
  ['src/engine/session.ts', "import exp from '@stdlib/math-base-assert-is-nan';"],
  ['src/engine/session.ts', "import data from '../../assets/geography.json';"],
  ['src/engine/session.ts', 'export const load = (name: string) => import(name);'],
  ['src/engine/session.ts', "import fs = require('zod');"],
  // Node
  ['src/engine/session.ts', "import { readFileSync } from 'node:fs';"],
  ['src/scenario/read.ts', "import { readFileSync } from 'fs';"],
  ['src/scenario/read.ts', "import { readFile } from 'fs/promises';"],
  ['src/app/main.tsx', "const { readFileSync } = require('fs');"],
  // What cannot be read cannot be passed
  ['src/engine/session.ts', 'export const = ;'],
];

const HARMLESS: [path: string, text: string][] = [
  ['src/engine/orders/send.ts', "import { floor } from '../arithmetic.ts';"],
  ['src/engine/index.ts', "export * from './session.ts';"],
  [
    'src/engine/session.ts',
    "// import '../charts/index.ts'\nexport const text = \"from 'react'\";",
  ],
  ['src/engine/chance.ts', "import alea from 'seedrandom/lib/alea.js';"],
  ['src/engine/record/hash.ts', "import { sha256 } from '@noble/hashes/sha2.js';"],
  ['src/engine/arithmetic.ts', "import exp from '@stdlib/math-base-special-exp';"],
  ['src/charts/ladder.ts', "import { setup } from 'xstate'; import '../engine/index.ts';"],
  ['src/charts/ladder.ts', "import type { Order } from '../engine';"],
  ['src/scenario/read.ts', "import { parse } from 'yaml'; import '../engine/index';"],
  ['src/scenario/files.ts', "import { readFileSync } from 'node:fs'; import './read.ts';"],
  ['src/scenario/build/read.ts', "import { readFileSync } from 'node:fs'; import '../files.ts';"],
  ['src/map/scene.ts', "import Phaser from 'phaser'; import '../presenter/index.ts';"],
  ['src/map/port.ts', "import { type Scene } from 'phaser';"],
  ['src/app/port.ts', "import type { Scene } from 'phaser';"],
  ['src/panels/log.tsx', "import { useState } from 'react'; import './log.css';"],
  ['src/panels/log.tsx', "import { useSelector } from '@xstate/react';"],
  [
    'src/app/main.tsx',
    "import { setup } from 'xstate'; const map = await import('../map/index.ts');",
  ],
  ['src/app/main.tsx', "import geography from '../../assets/geography.bin?url';"],
  ['src/cli/run.ts', "import { readFileSync } from 'node:fs'; import '../scenario/files.ts';"],
  ['src/app/futures/worker.ts', "import { compiled } from '../../charts/compiled.ts';"],
  ['src/cli/two-seas.mjs', "import 'tsx'; await import('./main.ts');"],
  ['tests/engine/state.test.ts', "import { layout } from '../../src/engine/state.ts';"],
];

describe('boundaries', () => {
  it.each(FAULTS)('catches in %s: %s', (path, text) => {
    expect(boundaryProblems(path, text)).toHaveLength(1);
  });

  it.each(HARMLESS)('lets pass in %s: %s', (path, text) => {
    expect(boundaryProblems(path, text)).toEqual([]);
  });

  it('names the file, the line and the fault', () => {
    expect(boundaryProblems('src/engine/order.ts', "\nimport '../charts/index.ts';")).toEqual([
      'src/engine/order.ts:2 engine must not know charts',
    ]);
  });
});
