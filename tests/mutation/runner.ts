import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Mutant } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from '@stryker-mutator/api/test-runner';

import type { Test } from './suite.ts';
import { GOLDEN, isFor, LONGEST, MOST, RECORD, TESTS } from './tests.ts';
import { type World, worldsOf } from './world.ts';

/*
 * Runs the tests of the engine for Stryker, in the process of its worker (docs/mutation.md). Stryker writes
 * all mutants into one copy of the engine and says by a global which of them acts.
 */

type Hits = Record<string, number>;

/** The global of Stryker's instrumentation. */
interface Switch {
  activeMutant?: string;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { static: Hits; perTest: Record<string, Hits> };
}
const scope = globalThis as { __stryker__?: Switch };
const state = (scope.__stryker__ ??= {});

/** What the first run found out; kept in a file, because a worker that hung is replaced by a new one. */
interface Known {
  /** Milliseconds of each test. */
  readonly cost: Record<string, number>;
  /** Tests that cannot be run twice in one world. */
  readonly single: string[];
  /** Mutants that act while a file is loaded. */
  readonly atLoading: Record<string, string[]>;
}

type Verdict = { readonly test: string; readonly fault: string } | null;

class EngineRunner implements TestRunner {
  private readonly root = process.cwd();
  private readonly kept = join(this.root, 'known.json');
  private newWorld!: () => World;
  /** A world that is used again and again: its code is warm. */
  private warm!: World;
  /** Tests that have passed in it without a mutant: what they keep in memory is right. */
  private readonly passed = new Set<string>();
  private isKnown = false;
  /** How many mutants each test has killed so far. */
  private readonly kills: Record<string, number> = {};
  private known: Known = { cost: {}, single: [], atLoading: {} };

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.newWorld = await worldsOf(this.root, TESTS);
    state.mutantCoverage = { static: {}, perTest: {} };
    this.warm = this.newWorld();
  }

  dryRun(): Promise<DryRunResult> {
    Object.assign(state, { activeMutant: undefined, currentTestId: undefined });
    // what was hit so far was hit by loading the engine
    const coverage = (state.mutantCoverage ??= { static: {}, perTest: {} });
    const { perTest } = coverage;
    const world = this.warm;
    const results: TestResult[] = [];
    const whole: Record<string, Hits> = {};
    for (const file of TESTS) {
      state.currentTestId = file;
      const tests = world.load(file);
      this.known.atLoading[file] = Object.keys(perTest[file] ?? {});
      for (const test of tests) {
        const { name } = test;
        state.currentTestId = name;
        const from = worked();
        const fault = faultOf(test);
        const cost = worked() - from;
        state.currentTestId = undefined;
        const result = { id: name, name, timeSpentMs: cost, fileName: join(this.root, file) };
        if (fault === null && cost > LONGEST && file !== GOLDEN) {
          results.push({ ...result, status: TestStatus.Skipped });
          continue;
        }
        whole[name] = { ...perTest[file], ...perTest[name] };
        this.known.cost[name] = cost;
        this.passed.add(name);
        results.push(
          fault === null
            ? { ...result, status: TestStatus.Success }
            : { ...result, status: TestStatus.Failed, failureMessage: fault },
        );
      }
    }
    state.mutantCoverage = undefined;
    this.isKnown = true;
    writeFileSync(this.kept, JSON.stringify(this.known));
    return Promise.resolve({
      status: DryRunStatus.Complete,
      tests: results,
      mutantCoverage: { static: coverage.static, perTest: whole },
    });
  }

  mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter, hitLimit } = options;
    if (!this.isKnown && existsSync(this.kept))
      this.known = JSON.parse(readFileSync(this.kept, 'utf8')) as Known;
    this.isKnown = true;
    const all = testFilter ?? Object.keys(this.known.cost);
    const names = this.inOrder(all.filter((name) => isFor(name, activeMutant.fileName)));
    state.hitCount = 0;
    // Stryker allows a hundred times what all tests together did: minutes, in a loop that has no end
    state.hitLimit = hitLimit && hitLimit / 20;
    const verdict = this.verdictOn(activeMutant, names, testFilter === undefined);
    const timeout = determineHitLimitReached(state.hitCount, state.hitLimit);
    if (timeout)
      return Promise.resolve({ status: MutantRunStatus.Timeout, reason: timeout.reason });
    if (verdict) this.kills[verdict.test] = (this.kills[verdict.test] ?? 0) + 1;
    const nrOfTests = names.length;
    return Promise.resolve(
      verdict
        ? {
            status: MutantRunStatus.Killed,
            killedBy: [verdict.test],
            failureMessage: verdict.fault,
            nrOfTests,
          }
        : { status: MutantRunStatus.Survived, nrOfTests },
    );
  }

  /** First what has killed most for what it costs. */
  private inOrder(names: readonly string[]): string[] {
    const { cost } = this.known;
    const worth = (name: string) => (1 + (this.kills[name] ?? 0)) / (1 + cost[name]);
    return [...names].sort((a, b) => worth(b) - worth(a));
  }

  /** The first tests, for as long as a survivor is worth. */
  private within(names: readonly string[]): string[] {
    let left = MOST;
    return names.filter((name) => (left -= this.known.cost[name]) > 0);
  }

  /** @param atImport the mutant acts while the engine is loaded */
  private verdictOn(
    { id, fileName }: Mutant,
    names: readonly string[],
    atImport: boolean,
  ): Verdict {
    const { single, atLoading } = this.known;
    const again = atImport
      ? []
      : names.filter((name) => !single.includes(name) && !atLoading[fileOf(name)].includes(id));
    const verdict = this.inWarmWorld(id, this.within(again));
    if (verdict) return verdict;
    // what is kept in memory from before hides a mutant
    const unseen = again.length === 0 || state.hitCount === 0;
    if (!unseen && !RECORD.test(fileName)) return null;
    return this.inNewWorld(id, unseen ? names : names.filter((name) => !again.includes(name)));
  }

  private inWarmWorld(id: string, names: readonly string[]): Verdict {
    for (const name of names) {
      const test = find(this.warm, name);
      if (!this.passed.has(name)) faultOf(test);
      this.passed.add(name);
      const fault = under(id, () => faultOf(test));
      if (fault === null) continue;
      if (faultOf(test) === null) return { test: name, fault };
      // it now fails without the mutant as well: something was left in a memory, and this says nothing
      this.warm = this.newWorld();
      this.passed.clear();
      const same = find(this.warm, name);
      if (faultOf(same) === null && faultOf(same) !== null) this.known.single.push(name);
      const first = this.inNewWorld(id, [name]);
      if (first) return first;
    }
    return null;
  }

  private inNewWorld(id: string, names: readonly string[]): Verdict {
    return under(id, () => {
      let name = names[0];
      try {
        const world = this.newWorld();
        for (name of names) {
          const fault = faultOf(find(world, name));
          if (fault !== null) return { test: name, fault };
        }
        return null;
      } catch (error) {
        return { test: name, fault: messageOf(error) };
      }
    });
  }
}

const fileOf = (name: string): string => TESTS.find((file) => name.startsWith(file))!;

const find = (world: World, name: string): Test =>
  world.load(fileOf(name)).find((test) => test.name === name)!;

function under<T>(id: string, act: () => T): T {
  state.activeMutant = id;
  try {
    return act();
  } finally {
    state.activeMutant = undefined;
  }
}

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 500);

function faultOf(test: Test): string | null {
  try {
    test.run();
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

/** Milliseconds that this process worked: a clock would say something else on a busy machine. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'two-seas', EngineRunner)];
