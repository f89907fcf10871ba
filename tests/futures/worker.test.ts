import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

import { compiled } from '../../src/charts/index.ts';
import {
  formatOrder,
  legalOrders,
  type Order,
  type Role,
  type Rulebook,
  type Run,
  startRun,
} from '../../src/engine/index.ts';
import {
  type Answer,
  assumptionsOf,
  changedPlan,
  forecast,
  type Found,
  futuresClient,
  type Message,
  openWorkshop,
  paired,
} from '../../src/futures/index.ts';
import { readScenarios } from '../../src/scenario/files.ts';
import { playerTurn } from '../support/runs.ts';

const BOOKS = Object.values(readScenarios());
const RUNS = 8;
const root = fileURLToPath(new URL('../../', import.meta.url));

function inPlay(scenario: Run['scenario'], turns: number, role: Role = 'both'): Run {
  const run = startRun({ scenario, rulebook: compiled, seed: 'worker', role });
  for (let turn = 0; turn < turns; turn++) playerTurn(run, 'reader');
  return run;
}

/** Lets everything that waits happen. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A page and a worker with nothing but copies of messages between them, as a browser would make them. */
function wired(options: { runs?: number; rulebook?: Rulebook; now?: () => number } = {}) {
  const { runs = RUNS, rulebook = compiled, now = () => 0 } = options;
  const messages: Message[] = [];
  const answers: Answer[] = [];
  const hear = openWorkshop({
    rulebook,
    answer(answer) {
      answers.push(structuredClone(answer));
      client.receive(structuredClone(answer));
    },
    breathe: settle,
    now,
  });
  const client = futuresClient((message) => {
    messages.push(message);
    hear(structuredClone(message));
  }, runs);
  const found = () => answers.filter((answer): answer is Found => answer.type === 'found');
  async function done(): Promise<void> {
    for (let i = 0; i < 1000 && !client.get().complete; i++) await settle();
    expect(client.get().complete).toBe(true);
  }
  return { client, messages, found, done };
}

async function packages(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    platform: 'browser',
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs);
}

describe('the worker’s script', () => {
  const HEAVY =
    /node_modules\/(xstate|yaml|zod|intl-messageformat|react|phaser)|src\/(presenter|panels|map)\//;

  it('is made of the engine, the tables and the players: no XState, YAML, schema or text', async () => {
    const inputs = await packages('src/app/futures/worker.ts');
    expect(inputs).toContain('src/charts/compiled.ts');
    expect(inputs.filter((path) => HEAVY.test(path))).toEqual([]);
    expect(inputs.filter((path) => path.startsWith('src/charts/')).toSorted()).toEqual([
      'src/charts/compiled.ts',
      'src/charts/registry.ts',
    ]);
  });

  it('would not be, if it came through the other door of the rulebook', async () => {
    const inputs = await packages('src/charts/index.ts');
    expect(inputs.some((path) => HEAVY.test(path))).toBe(true);
  });
});

describe.each(BOOKS)('futures of $rules.id in a worker', ({ rules }) => {
  it.each(['both', 'india', 'japan'] as const)('are those of the run itself (%s)', async (role) => {
    const run = inPlay(rules, 2, role);
    const { client, done } = wired();
    client.plan(run, role);
    await done();
    expect(client.get().plan).toEqual(forecast(run, role, compiled, RUNS));
  });

  it('differ by assumptions as well, where that is asked for, and by chance alone again', async () => {
    const run = inPlay(rules, 1);
    const { client, done, messages } = wired();
    const assumptions = assumptionsOf(BOOKS.find((book) => book.rules === rules)!);
    client.plan(run, 'both');
    client.suppose(assumptions);
    expect(client.get().plan).toBeNull();
    await done();
    expect(client.get().plan).toEqual(forecast(run, 'both', compiled, RUNS, assumptions));
    client.suppose(null);
    client.suppose(assumptions);
    client.suppose(null);
    await done();
    expect(client.get().plan).toEqual(forecast(run, 'both', compiled, RUNS));
    expect(messages.filter(({ type }) => type === 'assumptions')).toHaveLength(1);
  });

  it('know nothing that nobody can see: what is sent does not move with it', async () => {
    const run = inPlay(rules, 2);
    const [known, moved] = [wired(), wired()];
    known.client.plan(run, 'both');
    for (const field of ['doctrine', 'alliesClose', 'gain', 'cost', 'nextFocus'] as const) {
      run.state[field][0] = run.state[field][0] === 0 ? 1 : 0;
      run.draft[field][0] = run.state[field][0];
    }
    run.state.leaning.fill(7);
    run.state.temptation.fill(3);
    const other: Run = { ...run, seed: 'another', events: [], history: [] };
    moved.client.plan(other, 'both');
    expect(moved.messages).toEqual(known.messages);
    await Promise.all([known.done(), moved.done()]);
    expect(moved.client.get()).toEqual(known.client.get());
  });

  it('know nothing of the other government’s mandate', () => {
    const run = inPlay(rules, 2, 'india');
    const [known, moved] = [wired(), wired()];
    known.client.plan(run, 'india');
    const legal = run.index.measure.get('legal')!;
    for (const state of [run.state, run.draft]) state.measures[legal] -= 20;
    moved.client.plan(run, 'india');
    expect(moved.messages).toEqual(known.messages);
  });
});

const [{ rules }] = BOOKS;
const anOrder = (run: Run, type: Order['type']): Order =>
  legalOrders(run, 'india').find((order) => order.type === type)!;

describe('a change of the plan', () => {
  it('is tried on a copy', () => {
    const run = inPlay(rules, 1);
    const order = anOrder(run, 'lever.start');
    const before = run.draft.all.slice();
    const trial = changedPlan(run, { type: 'with', order })!;
    expect(trial.orders.map(formatOrder)).toEqual([formatOrder(order)]);
    expect(trial.draft.all).not.toEqual(run.draft.all);
    expect([run.orders, run.draft.all]).toEqual([[], before]);
    const back = changedPlan(trial, { type: 'without', index: 0 })!;
    expect([back.orders, back.draft.all]).toEqual([[], before]);
    expect(trial.orders).toHaveLength(1);
  });

  it('that may not be made is none', () => {
    const run = inPlay(rules, 1);
    const order = anOrder(run, 'lever.start');
    const trial = changedPlan(run, { type: 'with', order })!;
    expect(changedPlan(trial, { type: 'with', order })).toBeNull();
    expect(changedPlan(run, { type: 'without', index: 0 })).toBeNull();
  });

  it('is held against the standing plan under the same luck', async () => {
    const run = inPlay(rules, 1);
    const order = anOrder(run, 'lever.start');
    const { client, done } = wired();
    client.plan(run, 'both');
    client.consider({ type: 'with', order });
    await done();
    const trial = changedPlan(run, { type: 'with', order })!;
    const { considered, plan } = client.get();
    expect(considered!.order).toEqual(order);
    expect(considered!.found!.other).toEqual(forecast(trial, 'both', compiled, RUNS));
    expect(considered!.found!.plan).toEqual(plan);
    const moved = considered!.found!.paired.filter(({ difference }) => difference !== 0);
    expect(moved.length).toBeGreaterThan(0);
    for (const { lower, higher } of moved) expect(lower + higher).toBeGreaterThan(0);
  });

  it('is forgotten when the plan is another', async () => {
    const run = inPlay(rules, 1);
    const order = anOrder(run, 'lever.start');
    const { client, done } = wired();
    client.plan(run, 'both');
    client.consider({ type: 'with', order });
    client.plan(changedPlan(run, { type: 'with', order }), 'both');
    expect(client.get().considered).toBeNull();
    await done();
    expect(client.get().considered).toBeNull();
  });
});

describe('answers', () => {
  it('come for the last question only', async () => {
    const run = inPlay(rules, 1);
    const { client, found, messages, done } = wired();
    client.plan(run, 'both');
    for (const order of legalOrders(run, 'india').slice(0, 5))
      client.consider({ type: 'with', order });
    await done();
    const asked = messages.flatMap((message) => (message.type === 'question' ? [message.id] : []));
    expect(asked).toHaveLength(6);
    expect(found().map(({ id }) => id)).toEqual([asked[5]]);
  });

  it('stop when another question comes in the middle of the work', async () => {
    const run = inPlay(rules, 1);
    let clock = 0;
    // a machine on which every look at the clock costs a slice
    const { client, found, done } = wired({ runs: 20, now: () => (clock += 20) });
    client.plan(run, 'both');
    for (let i = 0; i < 5; i++) await settle();
    expect(found()).toEqual([]);
    client.consider({ type: 'with', order: anOrder(run, 'lever.start') });
    await done();
    expect(found()).toHaveLength(1);
    expect(found()[0].other).not.toBeNull();
  });

  it('get better: first a hundred, then all; a slow machine begins with fewer', async () => {
    const run = inPlay(rules, 5);
    const quick = wired({ runs: 120 });
    quick.client.plan(run, 'both');
    await quick.done();
    expect(quick.found().map(({ plan }) => plan.runs)).toEqual([100, 120]);
    let clock = 0;
    const slow = wired({ runs: 120, now: () => (clock += 3) });
    slow.client.plan(run, 'both');
    await slow.done();
    expect(slow.found().map(({ plan }) => plan.runs)).toEqual([25, 100, 120]);
  });

  it('about a plan that was looked at before are there without playing again', async () => {
    let steps = 0;
    const counting: Rulebook = {
      ...compiled,
      step: (...args) => {
        steps += 1;
        return compiled.step(...args);
      },
    };
    const run = inPlay(rules, 1);
    const order = anOrder(run, 'lever.start');
    const { client, done, messages } = wired({ rulebook: counting });
    client.plan(run, 'both');
    await done();
    client.consider({ type: 'with', order });
    await done();
    const once = steps;
    client.consider(null);
    client.consider({ type: 'with', order });
    await done();
    // drafted, it is the plan that was considered
    client.plan(changedPlan(run, { type: 'with', order }), 'both');
    await done();
    expect(steps - once).toBeLessThan(20);
    expect(messages.filter(({ type }) => type === 'scenario')).toHaveLength(1);
    playerTurn(run, 'none');
    client.plan(run, 'both');
    expect(client.get().plan).toBeNull();
    await done();
    expect(steps - once).toBeGreaterThan(100);
  });

  it('stay away when the worker fails, and the page is told', () => {
    const run = inPlay(rules, 1);
    const client = futuresClient(() => undefined);
    let told = 0;
    client.subscribe(() => (told += 1));
    client.plan(run, 'both');
    client.receive({ type: 'failed', reason: 'a fault' });
    expect(client.get()).toEqual({ state: 'off', plan: null, considered: null, complete: false });
    client.plan(run, 'both');
    client.consider({ type: 'with', order: anOrder(run, 'lever.start') });
    expect(client.get().state).toBe('off');
    expect(told).toBeGreaterThan(1);
  });

  it('are a failure where a question is broken', async () => {
    const answers: Answer[] = [];
    const hear = openWorkshop({
      rulebook: compiled,
      answer: (answer) => answers.push(answer),
      breathe: settle,
      now: () => 0,
    });
    const { messages, client } = wired();
    client.plan(inPlay(rules, 1), 'both');
    hear(messages.find(({ type }) => type === 'question')!);
    await settle();
    await settle();
    expect(answers).toEqual([{ type: 'failed', reason: expect.stringContaining('never sent') }]);
  });
});

describe('paired futures', () => {
  it('count in which the first plan ends lower and higher', () => {
    const run = inPlay(rules, 1);
    const row = (value: number) => ({ rows: [rules.measures.map(() => value)], ending: '' });
    const [first] = paired(run, [row(1), row(5), row(3), row(0)], [row(4), row(4), row(3), row(2)]);
    expect(first).toEqual({
      measure: rules.measures[0].id,
      lower: 0.5,
      higher: 0.25,
      difference: -1,
    });
  });
});
