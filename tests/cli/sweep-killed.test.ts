import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { afterAll, expect, it, vi } from 'vitest';

import { sweepCommand } from '../../src/cli/commands/sweep.ts';
import { numbers } from '../support/runs.ts';

/*
 * The real program, killed for real. TWO_SEAS_SWEEP=10000 plays so many runs and kills more often;
 * TWO_SEAS_SWEEP_SEED repeats the moments of a test that failed.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'two-seas-killed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const runs = Number(process.env.TWO_SEAS_SWEEP ?? 120);
const large = runs > 1000;
const stops = large ? 8 : 3;
const seed = Number(process.env.TWO_SEAS_SWEEP_SEED ?? Date.now() % 1_000_000);

/** Half of the runs with everything on, half without 2.2. */
const asked = { player: 'reader', without: ['2.2'], seeds: `1..${runs / 2}` };

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  readonly said: string[];
}

function start(out: string): Started {
  const sweep = ['sweep', 'coercion-incident', '--player', asked.player, '--seeds', asked.seeds];
  const args = [...sweep, '--without', asked.without[0], '--out', out];
  const child = spawn(process.execPath, [join(root, 'src/cli/two-seas.mjs'), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (data: Buffer) => said.push(data.toString()));
  const ended = new Promise<number | null>((done) => child.once('close', done));
  return { child, ended, said };
}

const bytesOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

it(
  'is the same file as without a stop, wherever it was killed',
  async () => {
    console.log(`killed at the moments of seed ${seed}`);
    const luck = numbers(seed);
    const out = join(folder, 'killed.csv');
    const whole = join(folder, 'whole.csv');
    const quiet = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    expect(await sweepCommand.run(['coercion-incident'], { ...asked, out: whole })).toBe(0);
    quiet.mockRestore();
    // a line of the journal is about as long as one of the file
    const size = bytesOf(whole);

    let before = 0;
    for (let i = 0; i < stops; i++) {
      const { child, ended, said } = start(out);
      // somewhere in what is left, and then within the time of a few writes
      const until = before + luck() * ((size - before) / (stops - i));
      while (bytesOf(`${out}.journal`) < until && child.exitCode === null) await wait(2);
      await wait(luck() * 20);
      const signal = i === 0 ? 'SIGINT' : 'SIGKILL';
      child.kill(signal);
      const code = await ended;
      if (existsSync(out)) break;
      before = bytesOf(`${out}.journal`);
      if (signal === 'SIGKILL') expect(code).toBe(null);
      // a Ctrl+C before it listens ends it at once
      else if (code !== null) {
        expect(code).toBe(130);
        expect(said.join('')).toMatch(/Give the same command again/);
      }
    }
    expect(await start(out).ended).toBe(0);
    expect(readFileSync(out, 'utf8')).toBe(readFileSync(whole, 'utf8'));
    expect(readFileSync(out, 'utf8').trimEnd().split('\n')).toHaveLength(1 + runs);
    expect(existsSync(`${out}.journal`)).toBe(false);
    expect(existsSync(`${out}.part`)).toBe(false);
  },
  large ? 3_600_000 : 120_000,
);
