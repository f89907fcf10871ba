import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { obey } from '../../src/cli/obey.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const entrance = join(root, 'src/cli/two-seas.mjs');
const folder = mkdtempSync(join(tmpdir(), 'two-seas-'));
const file = (name: string): string => join(folder, name);
const SCENARIO = 'coercion-incident';

interface Said {
  code: number;
  out: string;
  err: string;
}

/** What the program does with these arguments, in this process: a program of its own takes a second to begin. */
async function twoSeas(args: readonly string[]): Promise<Said> {
  const said = { out: '', err: '' };
  const streams = (['out', 'err'] as const).map((to) =>
    vi.spyOn(process[`std${to}`], 'write').mockImplementation((text) => {
      said[to] += text.toString();
      return true;
    }),
  );
  try {
    return { code: await obey(args), ...said };
  } finally {
    streams.forEach((stream) => stream.mockRestore());
  }
}

/** Runs the real program. */
const program = (args: readonly string[], input = ''): Promise<Said> =>
  new Promise((done) => {
    const child = execFile(
      process.execPath,
      [entrance, ...args],
      { cwd: root },
      (error, out, err) => done({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end(input);
  });

/** Complaints are one line that says what to do, never a stack trace. */
function isOneLine(text: string): boolean {
  return /^\S.*\n$/.test(text) && !/\bat .*:\d+:\d+/.test(text);
}

// one careful run, saved once and looked at by several tests
const careful = file('careful.run');
let saved: Said;
beforeAll(async () => {
  saved = await twoSeas(
    `run ${SCENARIO} --seed 7 --player careful --json --out ${careful}`.split(' '),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('two-seas', () => {
  it.each([
    [['frobnicate']],
    [['run', 'atlantis', '--seed', '1']],
    [['check', '/no/such/file.yaml']],
  ])('complains in one line: %j', async (args) => {
    const said = await twoSeas(args);
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toSatisfy(isOneLine);
  });

  it('complains as a program too', async () => {
    const said = await program(['frobnicate']);
    expect(said).toEqual(await twoSeas(['frobnicate']));
    expect(said.code).toBe(2);
  });

  it('prints the page of an entry, and the list of all 42', async () => {
    const [page, list, none] = [
      await twoSeas(['entry', '2.2']),
      await twoSeas(['entry']),
      await twoSeas(['entry', '9.9']),
    ];
    expect(page.out).toMatch(/^2\.2 Common maritime picture\n/);
    for (const part of ['What it does in the model', 'How it runs', 'Sources'])
      expect(page.out).toContain(`\n${part}\n`);
    expect(list.out.match(/^ {2}\d\.\d /gm)).toHaveLength(42);
    expect(none).toMatchObject({ code: 2, out: '' });
    expect(none.err).toSatisfy(isOneLine);
  });

  it('says what was luck, what was choice, and what each order did', async () => {
    const args = ['luck', careful, '--runs', '5', '--others', '2'];
    const [told, found] = [await twoSeas(args), await twoSeas([...args, '--json'])];
    const { ending, measures } = JSON.parse(saved.out) as {
      ending: string;
      measures: Record<string, { value: number }>;
    };
    const data = JSON.parse(found.out) as {
      ending: string;
      measures: Record<string, number>;
      luck: { runs: number };
      choice: { plans: { player: string; here: { ending: string } }[] };
      decisions: { turn: number; order: string; worth: number }[];
    };
    expect(data.ending).toBe(ending);
    for (const [id, { value }] of Object.entries(measures))
      expect(data.measures[id], id).toBe(value);
    expect(data.luck.runs).toBe(5);
    const plan = data.choice.plans.find(({ player }) => player === 'careful');
    expect(plan?.here).toMatchObject({ ending, measures: data.measures });
    const worths = data.decisions.map(({ worth }) => worth);
    expect(worths).toEqual(worths.toSorted((a, b) => b - a));
    expect(data.decisions.map(({ order }) => order)).toContain('india lever.start 1.5');
    expect(told.out).toContain('the same orders under 5 other seeds');
    expect(told.out).toContain('India and Japan: Open 1.5 Supplies and services agreement');
  });

  it('tells no luck of a run that has not ended', async () => {
    const open = file('open.run');
    await program(['play', SCENARIO, '--seed', '7'], `save ${open}\nquit\n`);
    const said = await twoSeas(['luck', open]);
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toSatisfy(isOneLine);
  });

  it('checks a broken scenario and points at the place', async () => {
    const broken = file('broken.yaml');
    const text = readFileSync(join(root, `scenarios/${SCENARIO}.yaml`), 'utf8');
    writeFileSync(broken, text.replace(/^turns: .*$/m, 'turns: many'));
    const { code, out } = await twoSeas(['check', `scenarios/${SCENARIO}.yaml`, broken]);
    expect(code).toBe(1);
    expect(out.split('\n')[0]).toBe(`scenarios/${SCENARIO}.yaml: no problems`);
    const line = text.split('\n').findIndex((words) => words.startsWith('turns:')) + 1;
    expect(out.split('\n')[1]).toMatch(new RegExp(`broken\\.yaml:${line}:\\d+ \\S`));
  });

  it('names the turn of a run file that was changed', async () => {
    const forged = file('forged.run');
    const lines = readFileSync(careful, 'utf8').split('\n');
    const turn = JSON.parse(lines[2]) as { orders: string[] };
    lines[2] = JSON.stringify({ ...turn, orders: turn.orders.slice(1) });
    writeFileSync(forged, lines.join('\n'));
    const cut = file('cut.run');
    writeFileSync(cut, lines.slice(0, 2).join('\n'));
    const { code, out, err } = await twoSeas(['verify', careful, forged, cut]);
    expect(code).toBe(1);
    expect(err).toBe('');
    const [whole, changed, short] = out.trimEnd().split('\n');
    expect(whole).toContain('holds');
    expect(changed).toMatch(/forged\.run: .*Turn 2: expected [0-9a-f]{64}, found [0-9a-f]{64}/);
    expect(short).toMatch(/cut\.run: .*cut off/);
  });

  it('forks a run under the same luck, and lays the two side by side', async () => {
    const fork = file('fork.run');
    const turns = readFileSync(careful, 'utf8').trimEnd().split('\n').slice(1, -1);
    const turn = turns.findIndex((line, i) => i > 1 && !line.includes('"orders":[]')) + 1;
    const forked = await twoSeas([
      'fork',
      careful,
      '--turn',
      String(turn),
      '--order',
      'none',
      '--out',
      fork,
    ]);
    expect(forked.code).toBe(0);
    expect(forked.out).toContain(`Written: ${fork}`);
    const { code, out, err } = await twoSeas(['compare', careful, fork]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`Decisions differ first in turn ${turn}. B was forked from A`);
    expect(out).toMatch(new RegExp(`^Turn ${turn} .*First difference\\n {2}A {2}\\S`, 'm'));
    expect(out).toMatch(/^ {2}Harmful incidents +\d+ incidents? +\d+ incidents? +\S/m);
    const wrong = await twoSeas(['fork', careful, '--turn', '99', '--out', fork]);
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toSatisfy(isOneLine);
  });

  it('lists the scenarios', async () => {
    const { code, out } = await twoSeas(['list']);
    expect(code).toBe(0);
    expect(out).toMatch(/^coercion-incident +Lantern Shoal +\d+ turns of 3 days$/m);
    expect(out).toMatch(/^disaster-response +After the Storm +\d+ turns of 12 hours$/m);
  });

  it('plays a run and gives its result as data', async () => {
    expect(saved).toMatchObject({ code: 0, err: '' });
    const result = JSON.parse(saved.out) as Record<string, unknown>;
    expect(Object.keys(result)).toEqual([
      'scenario',
      'seed',
      'player',
      'turns',
      'hash',
      'ending',
      'measures',
    ]);
    expect(result).toMatchObject({ scenario: SCENARIO, seed: '7', player: 'careful' });
    for (const measure of Object.values(result.measures as object))
      expect(Object.keys(measure as object)).toEqual(['value', 'unit', 'band']);
  });

  it('comes to the same hash again, from the player and from the saved orders', async () => {
    const { hash } = JSON.parse(saved.out) as { hash: string };
    const [again, orders] = [
      await twoSeas(['hash', SCENARIO, '--seed', '7', '--player', 'careful']),
      await twoSeas(['run', SCENARIO, '--orders', careful, '--json']),
    ];
    expect(again.out).toBe(`${hash}\n`);
    expect(JSON.parse(orders.out)).toMatchObject({ hash, player: 'orders', seed: '7' });
  });

  it('replays a run up to a turn, with reasons', async () => {
    const { code, out } = await twoSeas(['replay', careful, '--turn', '2', '--why']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Turn 1: Days 1 to 3$/m);
    expect(out).toMatch(/^Turn 2: Days 4 to 6$/m);
    expect(out).not.toMatch(/^Turn 3: /m);
    expect(out).toContain('Stores used');
    expect(out).toContain('Turn 3 of ');
  });

  it('stops without a word when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [entrance, 'replay', careful, '--why'], { cwd: root });
    let err = '';
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.on('close', done));
    expect(err).toBe('');
    expect(code).toBe(0);
  });

  it('is played in the terminal', async () => {
    const game = file('game.run');
    const said = await program(
      ['play', SCENARIO, '--seed', '7'],
      ['orders supplies', '1', 'orders', 'why access', 'undo', 'india lever.start 1.5', 'dance']
        .concat(['commit', 'why stores', `save ${game}`, 'save /no/such/place/x', 'quit', ''])
        .join('\n'),
    );
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toContain(
      'Drafted: India and Japan: Open 1.5 Supplies and services agreement.',
    );
    expect(said.out).toContain(
      'Taken back: India and Japan: Open 1.5 Supplies and services agreement.',
    );
    expect(said.out).toContain('“dance” means nothing here');
    expect(said.out).toContain('Turn 2 of ');
    expect(said.out).toMatch(/cannot be written/);
    const verified = await twoSeas(['verify', game]);
    expect(verified).toMatchObject({ code: 0 });
    expect(verified.out).toContain('1 turn, not ended');
  });

  it('says what each entry is worth, as data and as a table of cells', async () => {
    const ask = ['ablate', 'export-restriction', '--seeds', '3..3'];
    const [json, csv, both] = [
      await twoSeas([...ask, '--json']),
      await twoSeas([...ask, '--csv']),
      await twoSeas([...ask, '--csv', '--json']),
    ];
    expect(both).toMatchObject({ code: 2, out: '' });
    expect(both.err).toSatisfy(isOneLine);
    expect([json.code, csv.code]).toEqual([0, 0]);
    // progress goes where it does not end up in a file
    expect(json.err).toMatch(/3\.2/);

    const lines = JSON.parse(json.out) as Record<string, unknown>[];
    const claim = lines.find(({ clause, measure }) => clause === '3.5' && measure === 'price')!;
    expect(Object.keys(claim)).toEqual(
      'clause id scenario measure meanDifference share claimed expected'.split(' '),
    );
    expect(claim).toMatchObject({
      id: 'economic-coercion-response',
      scenario: 'export-restriction',
      claimed: 'down',
      expected: 'effect',
      share: 1,
    });
    expect(claim.meanDifference).toBeLessThan(0);
    const none = lines.find(({ clause }) => clause === '1.7')!;
    expect(none).toMatchObject({ expected: 'none', share: 0, meanDifference: 0 });
    expect(none.reason).toMatch(/^A warning of the next step /);

    const rows = csv.out.trimEnd().split('\n');
    expect(rows[0]).toBe('clause,id,scenario,measure,meanDifference,share,claimed,expected,reason');
    expect(rows).toHaveLength(1 + lines.length);
    expect(rows).toContain(
      `3.5,economic-coercion-response,export-restriction,price,${String(claim.meanDifference)},1,down,effect,`,
    );
    // a reason with a comma is one cell
    expect(rows.find((row) => row.startsWith('3.4,'))).toMatch(/,none,"[^"]+, [^"]+"$/);
  });
});
