import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { promisify } from 'node:util';

import type { Scenario } from '../../src/engine/index.ts';
import { readScenarios } from '../../src/scenario/files.ts';
import { bundled } from './bundle.ts';
import { chromiumFutures, type ChromiumFound } from './chromium.ts';
import { withTurns, withZones } from './grown.ts';
import { type Machine, thisMachine } from './machine.ts';
import { median, type Timed } from './measure.ts';
import type { CoresTask } from './parts/cores.ts';
import type { ForksFound, ForksTask } from './parts/forks.ts';
import type { FuturesFound, FuturesTask, NodeFound } from './parts/futures.ts';
import type { Growth, GrowthTask } from './parts/growth.ts';
import type { Runs, RunsFound, RunsTask } from './parts/runs.ts';
import { busyGames, gamesOf, stepsOf } from './recorded.ts';

/*
 * The bench: its parts are bundled, run one after another, and what they found is put together. It takes
 * some minutes on a machine with nothing else to do, and says more there.
 */

/** How much is measured: enough to say something, or just enough to see that all of it works. */
export interface Size {
  readonly games: number;
  readonly players: readonly string[];
  readonly rounds: { rounds: number; warmUp: number; slice: number };
  readonly futures: { futures: number; warmUp: number; count: number; fresh: number };
  readonly cores: { runs: number; rounds: number };
}

export const WHOLE: Size = {
  games: 5,
  players: ['reader', 'none'],
  rounds: { rounds: 8, warmUp: 3, slice: 40 },
  futures: { futures: 1000, warmUp: 10, count: 40, fresh: 5 },
  cores: { runs: 2000, rounds: 9 },
};

export const TINY: Size = {
  games: 1,
  players: ['reader'],
  rounds: { rounds: 1, warmUp: 0, slice: 0 },
  futures: { futures: 10, warmUp: 1, count: 2, fresh: 1 },
  cores: { runs: 2, rounds: 1 },
};

/** What a session of the bench found. */
export interface Session {
  readonly date: string;
  readonly machine: Machine;
  readonly runs: Runs;
  readonly steps: RunsFound['steps'];
  readonly node: NodeFound;
  readonly chromium: ChromiumFound;
  readonly forks: ForksFound;
  readonly twoCores: number;
  readonly growth: readonly Growth[];
}

/** The scenario that the promises are about, and the orders that it is played with. */
export const HEADLINE = {
  scenario: 'coercion-incident',
  set: 'coercion-incident, reader',
} as const;

const run = promisify(execFile);

/** Runs a bundled part in a process of its own, as production. */
async function part<Task, Found>(file: string, folder: string, task: Task): Promise<Found> {
  const [asked, told] = [join(folder, 'task'), join(folder, 'found')];
  await writeFile(asked, serialize(task));
  await run(process.execPath, [file, asked, told], {
    env: { ...process.env, NODE_ENV: 'production' },
    maxBuffer: 1e8,
  });
  return JSON.parse(await readFile(told, 'utf8')) as Found;
}

const growthRows = (scenario: Scenario, games: number): GrowthTask['rows'] => {
  const sizes = [1, 2, 4];
  const rows = (
    what: string,
    of: (times: number) => GrowthTask['rows'][0]['sizes'][0]['games'],
  ) => ({
    what,
    sizes: sizes.map((times) => ({ times, games: of(times) })),
  });
  return [
    rows('turns', (times) => gamesOf(withTurns(scenario, times), 'none', games)),
    rows('zones', (times) => gamesOf(withZones(scenario, times), 'none', games)),
    rows('orders', (times) => busyGames(withTurns(scenario, 1), 2 * times, games)),
  ];
};

/** Measures everything. @param say called with what is being done */
export async function bench(size: Size, say: (what: string) => void): Promise<Session> {
  const folder = await mkdtemp(join(tmpdir(), 'two-seas-bench-'));
  const inFolder = (entry: string) => bundled(entry, folder, 'node');
  try {
    say('bundling');
    const scenarios = Object.values(readScenarios()).map(({ rules }) => rules);
    const headline = scenarios.find(({ id }) => id === HEADLINE.scenario) as Scenario;

    say('whole runs: tables, XState, boardgame.io');
    const { runs, steps } = await part<RunsTask, RunsFound>(
      await inFolder('parts/runs.ts'),
      folder,
      {
        sets: scenarios.flatMap((scenario) =>
          size.players.map((player) => ({
            name: `${scenario.id}, ${player}`,
            games: gamesOf(scenario, player, size.games),
          })),
        ),
        steps: stepsOf(gamesOf(headline, 'reader', 1)[0]),
        tables: await inFolder('contenders/tables.ts'),
        against: {
          XState: await inFolder('contenders/xstate.ts'),
          'boardgame.io': await inFolder('contenders/boardgame.ts'),
        },
        rounds: size.rounds,
      },
    );

    say('a thousand futures: Node');
    const { fresh, ...futures } = size.futures;
    const futuresPart = await inFolder('parts/futures.ts');
    const forecast = (task: Partial<FuturesTask>) =>
      part<FuturesTask, NodeFound>(futuresPart, folder, {
        scenario: headline,
        ...futures,
        ...task,
      });
    const warm = await forecast({});
    const colds: FuturesFound[] = [];
    for (let i = 0; i < fresh; i++) colds.push(await forecast({ warmUp: 0, count: 1 }));
    const cold = (of: 'first100' | 'all') => median(colds.map((found) => found[of].cold));
    const node: NodeFound = {
      ...warm,
      first100: { ...warm.first100, cold: cold('first100') },
      all: { ...warm.all, cold: cold('all') },
    };

    say('a thousand futures: Chromium');
    const scripts = [
      await bundled('parts/page.ts', folder, 'browser'),
      await bundled('../../src/app/futures/worker.ts', folder, 'browser'),
    ];
    const chromium = await chromiumFutures(scripts, { scenario: headline, ...futures }, fresh);

    say('forks');
    const forks = await part<ForksTask, ForksFound>(await inFolder('parts/forks.ts'), folder, {
      scenarios,
      rounds: size.rounds,
    });

    say('two cores');
    const twoCores = await part<CoresTask, number>(await inFolder('parts/cores.ts'), folder, {
      games: gamesOf(headline, 'reader', size.games),
      ...size.cores,
    });

    say('growth');
    const growth = await part<GrowthTask, Growth[]>(await inFolder('parts/growth.ts'), folder, {
      rows: growthRows(headline, size.games),
      rounds: size.rounds,
    });

    const date = new Date().toISOString().slice(0, 16).replace('T', ' ');
    return {
      date,
      machine: thisMachine(chromium.version),
      runs,
      steps,
      node,
      chromium,
      forks,
      twoCores,
      growth,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The form of a contender in which it is fastest: what the tables are compared with. */
export function fastest(found: Record<string, Timed>): string {
  const forms = Object.entries(found).filter(([form]) => form !== 'tables');
  return forms.toSorted(([, a], [, b]) => a.ratio - b.ratio)[0][0];
}

/** The session in the few numbers that are promised. */
export function summary({ runs, node, chromium, forks, twoCores }: Session) {
  const { XState: xstate, 'boardgame.io': boardgame } = runs[HEADLINE.set];
  const times = ({ all: { p50, p95, cold } }: FuturesFound) => ({ p50, p95, cold });
  return {
    runs: {
      vsXState: xstate[fastest(xstate)].ratio,
      vsBoardgameIo: boardgame[DOCUMENTED].ratio,
      perSecond: 1000 / xstate.tables.ms,
    },
    futures1000Ms: { node: times(node), chromium: times(chromium) },
    forkNs: forks[HEADLINE.scenario].copy,
    twoCores,
    stateBytes: forks[HEADLINE.scenario].stateBytes,
  };
}

/** The form in which boardgame.io's documentation has a game written, in the faster of the two drivers. */
export const DOCUMENTED = 'G drafted, reducer alone';
