import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, it } from 'vitest';

import { compiled } from '../../src/charts/index.ts';
import { formatRun, parseRun, startRun, withNotes } from '../../src/engine/index.ts';
import {
  type ClassAnswer,
  type ClassFound,
  type ClassRun,
  choicesOf,
  openClassroom,
  readSheet,
  sampleFile,
  samplePlans,
  spreadShares,
} from '../../src/futures/index.ts';
import { playOut } from '../../src/players/index.ts';
import { debriefView } from '../../src/presenter/index.ts';
import {
  choiceRows,
  CLASS_COLUMNS,
  type ClassAsked,
  classChoices,
  type ClassFile,
  classCsv,
  classView,
  runNamed,
} from '../../src/presenter/review/index.ts';
import { readScenarios } from '../../src/scenario/files.ts';

const books = readScenarios();
const rules = Object.fromEntries(Object.entries(books).map(([id, { rules: of }]) => [id, of]));
const [scenario] = Object.values(rules);
const PLANS = samplePlans(scenario).slice(0, 5);

let texts: string[] = [];
let files: ClassFile[] = [];
let asked: ClassAsked;

beforeAll(() => {
  texts = PLANS.map((plans) => sampleFile(scenario, compiled, 'one', plans).text);
  const broken = texts[0].replace('"turn":2', '"turn":3');
  const open = texts[1].split('\n');
  const named = withNotes(texts[2], { group: '=cmd|calc' });
  const sources: [string, string][] = [
    [`two-seas ${scenario.id} one turn-9 Blue team (1).jsonl`, texts[0]],
    ['b.jsonl', texts[1]],
    ['c.jsonl', named],
    ['d.jsonl', texts[3]],
    ['again.jsonl', texts[3]],
    ['broken.jsonl', broken],
    ['cut.jsonl', open.slice(0, 3).join('\n')],
    ['empty.jsonl', ''],
    ['storm.jsonl', sampleFile(rules['disaster-response'], compiled, 'one', PLANS[0]).text],
  ];
  files = sources.map(([name, text], i) => ({
    key: i + 1,
    name,
    sheet: structuredClone(readSheet(text, rules, compiled).sheet),
  }));
  asked = { files, books, names: 'neutral', hidden: false, group: null, found: null };
});

/** The run of a file that holds. */
const runOf = ({ sheet }: ClassFile): ClassRun => (sheet as { run: ClassRun }).run;

describe('a class', () => {
  it('is sorted by scenario and seed, the largest group first; what does not hold has its reason', () => {
    const view = classView(asked);
    expect(view.groups.map(({ id, runs }) => [id, runs])).toEqual([
      [`${scenario.id} one`, 5],
      ['disaster-response one', 1],
    ]);
    expect(view.faults.map(({ name }) => name)).toEqual([
      'broken.jsonl',
      'cut.jsonl',
      'empty.jsonl',
    ]);
    for (const { reason } of view.faults) expect(reason).toMatch(/\w{3}.*\./);
    expect(view.words).toBe('9 files checked: 6 runs hold, 3 files do not.');
    const rows = view.group!.rows;
    expect(rows.map(({ name }) => name)).toEqual(['Blue team', 'b', '=cmd|calc', 'd', 'again']);
    expect(rows.map(({ sameAs }) => sameAs)).toEqual(['', '', '', '', 'd']);
    expect(rows.map(({ score }) => score)).toEqual(
      files.slice(0, 5).map((file) => runOf(file).score),
    );
  });

  it('shows no name before a projector, neither on the page nor in the table', () => {
    const hidden = { ...asked, hidden: true };
    const shown = JSON.stringify(classView(hidden)) + classCsv(hidden);
    for (const name of ['Blue', 'cmd', 'again.jsonl', 'broken.jsonl'])
      expect(shown).not.toContain(name);
    expect(classView(hidden).group!.rows[2].name).toBe('Group 3');
    expect(classView(hidden).faults[0].name).toBe('Group 6');
  });

  it('is told where it chose differently: who gave an order, when, and the scores of both sides', () => {
    const flat = files.slice(0, 4).map(runOf);
    const choices = choicesOf(flat);
    expect(choices.length).toBeGreaterThan(10);
    for (const { order, groups, turns, given, not } of choices) {
      const who = flat.flatMap(({ orders }, i) =>
        orders.some((other) => other.order === order) ? [i] : [],
      );
      expect(groups).toEqual(who);
      expect(who.length).toBeLessThan(flat.length);
      const by = new Map<number, number>();
      for (const run of flat)
        for (const turn of new Set(run.orders.flatMap((o) => (o.order === order ? [o.turn] : []))))
          by.set(turn, (by.get(turn) ?? 0) + 1);
      expect(turns).toEqual(Object.fromEntries(by));
      const mean = (wanted: boolean) => {
        const scores = flat.flatMap(({ score }, i) => (who.includes(i) === wanted ? [score!] : []));
        return scores.reduce((a, b) => a + b, 0) / scores.length;
      };
      expect(given).toBeCloseTo(mean(true), 9);
      expect(not).toBeCloseTo(mean(false), 9);
    }
    const distances = choices.map(({ groups }) => Math.abs(groups.length - flat.length / 2));
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  });
});

describe('what a measure came to', () => {
  it('is called as the review of each run calls it, also where it began beyond its limits', () => {
    const book = books['coercion-incident'];
    const called: string[] = [];
    // in the first game awareness never comes within its limits, in the second it is reached and lost again
    for (const player of ['none', 'everything']) {
      const run = startRun({ scenario: book.rules, rulebook: compiled, seed: '1', role: 'both' });
      playOut(run, player);
      const { sheet } = readSheet(formatRun(run), rules, compiled);
      const file = { key: 1, name: player, sheet: structuredClone(sheet) };
      const { rows } = classView({ ...asked, files: [file] }).group!;
      const review = debriefView(run, book, { role: 'both', names: 'neutral' })!;
      const bands = new Map(review.measures.map(({ id, band }) => [id, band]));
      for (const { id, band } of rows[0].measures)
        expect(band, `${id} by ${player}`).toBe(bands.get(id));
      called.push(rows[0].measures.find(({ id }) => id === 'awareness')!.band);
    }
    expect(called).toEqual(['unreached', 'lost']);
  });
});

describe('orders that differ by place or amount alone', () => {
  const given = (...lines: string[]): ClassRun => ({
    ...runOf(files[0]),
    orders: lines.map((order, i) => ({ turn: i + 1, order, leg: scenario.id })),
  });

  it('are one choice, and what the others chose stands beside it', () => {
    const [group] = scenario.groups;
    const [here, there] = scenario.zones.map(
      ({ id }) => `${group.government} group.sail ${group.id} ${id}`,
    );
    const runs = [
      given(here),
      given(here, there),
      given(there),
      given(there),
      given('india lever.start 2.3'),
      given(),
    ];
    const choice = choicesOf(runs).find(({ order }) => order === here)!;
    expect(choice.groups).toEqual([0, 1]);
    expect(choice.instead).toEqual([{ order: there, leg: scenario.id, n: 2 }]);
    expect(choicesOf(runs).find(({ order }) => order.includes('2.3'))!.instead).toEqual([]);
    const told = classChoices(runs).filter(({ order }) => order.includes('group.sail'));
    expect(told.map(({ order }) => order)).toEqual([there]);
    const rows = choiceRows(classChoices(runs), runs, [], books[scenario.id], 'neutral');
    const words = rows.find(({ order }) => order === there)!.instead;
    expect(words).toMatch(/^Of the others 1 gave “.+”; 2 gave no order of this kind\.$/);
  });
});

describe('the table of a class', () => {
  it('is right to the cell', () => {
    const lines = classCsv(asked).split('\r\n');
    expect(lines.pop()).toBe('');
    const [head, ...rows] = lines.map((line) =>
      line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)!.map((cell) => cell.replace(/,$/, '')),
    );
    const docs = readFileSync(new URL('../../docs/class.md', import.meta.url), 'utf8');
    const documented = [...docs.matchAll(/^\| `(\w+)` +\|/gm)].map(([, column]) => column);
    expect(documented).toEqual([...CLASS_COLUMNS]);
    expect(head.slice(0, CLASS_COLUMNS.length)).toEqual([...CLASS_COLUMNS]);
    expect(rows).toHaveLength(files.length);
    const cell = (row: number, column: string) => rows[row][head.indexOf(column)];
    expect(cell(2, 'name')).toBe("'=cmd|calc");
    for (const [i, text] of [texts[0], texts[1], texts[2], texts[3]].entries()) {
      const { file } = parseRun(text);
      expect(cell(i, 'verified')).toBe('yes');
      expect(cell(i, 'hash')).toBe(file!.turns.at(-1)!.hash);
      expect(cell(i, 'ending')).toBe(file!.ending);
      expect(Number(cell(i, 'turns'))).toBe(file!.turns.length);
      expect(Number(cell(i, 'orders'))).toBe(
        file!.turns.reduce((sum, { orders }) => sum + orders.length, 0),
      );
      for (const { id, value, band } of runOf(files[i]).measures) {
        expect(Number(cell(i, id))).toBe(value);
        expect(cell(i, `${id} band`)).toBe(band);
      }
    }
    expect([cell(5, 'verified'), cell(5, 'score'), cell(5, 'scenario')]).toEqual(['no', '', '']);
    expect(cell(7, 'reason')).not.toBe('');
    const storm = rules['disaster-response'].measures.map(({ id }) => id);
    for (const id of storm) expect(head).toContain(id);
    const only = storm.find((id) => !scenario.measures.some((measure) => measure.id === id))!;
    expect([cell(0, only), cell(8, only) === '']).toEqual(['', false]);
  });
});

describe('names', () => {
  const run = () => runOf(files[1]);
  it.each([
    ['two-seas coercion-incident one turn-12.jsonl', 'Group 4'],
    ['two-seas coercion-incident one turn-12 (3).jsonl', 'Group 4'],
    ['Aiko_Tanaka_two-seas coercion-incident one turn-12.jsonl', 'Aiko Tanaka'],
    ['दल ३.jsonl', 'दल ३'],
    ['<b>x</b>.json', 'b>'],
  ])('of a file called %s', (file, name) => {
    expect(runNamed(file, run(), 3, false)).toBe(name);
    expect(runNamed(file, run(), 3, true)).toBe('Group 4');
  });
});

describe('a spread', () => {
  it('is split into what was ordered, luck, and both, and the parts are the whole', () => {
    expect(
      spreadShares([
        [10, 10, 10],
        [20, 20, 20],
      ]),
    ).toEqual({ choice: 1, luck: 0, both: 0 });
    expect(
      spreadShares([
        [10, 20, 30],
        [10, 20, 30],
      ]),
    ).toEqual({ choice: 0, luck: 1, both: 0 });
    const crossed = spreadShares([
      [10, 20],
      [20, 10],
    ])!;
    expect(crossed).toEqual({ choice: 0, luck: 0, both: 1 });
    const { choice, luck, both } = spreadShares([
      [1, 5, 9],
      [2, 7, 4],
      [8, 8, 1],
    ])!;
    expect(choice + luck + both).toBeCloseTo(1, 12);
    expect(
      spreadShares([
        [5, 5],
        [5, 5],
      ]),
    ).toBeNull();
    expect(spreadShares([[1, 2, 3]])).toBeNull();
  });
});

describe('the worker', () => {
  it('reads files, plays their orders under the same other lucks, and takes single orders out', async () => {
    const answers: ClassAnswer[] = [];
    let clock = 0;
    const hear = openClassroom({
      rulebook: compiled,
      answer: (answer) => answers.push(structuredClone(answer)),
      breathe: () => new Promise((resolve) => setTimeout(resolve)),
      now: () => (clock += 3),
    });
    hear({ type: 'class.rules', rules });
    texts.slice(0, 2).forEach((text, key) => hear({ type: 'class.file', key, text }));
    const sheets = answers.flatMap((answer) => (answer.type === 'class.sheet' ? [answer] : []));
    expect(sheets.map(({ key, sheet }) => [key, sheet.run?.hash])).toEqual(
      texts.slice(0, 2).map((text, i) => [i, parseRun(text).file!.turns.at(-1)!.hash]),
    );
    const [{ order }] = sheets[1].sheet.run!.orders;
    hear({ type: 'class.ask', id: 1, keys: [0, 1], runs: 500, orders: [] });
    hear({ type: 'class.ask', id: 2, keys: [0, 1], runs: 12, orders: [{ key: 1, order }] });
    const last = (): ClassFound | undefined =>
      answers.findLast((answer) => answer.type === 'class.found');
    for (let i = 0; i < 3000 && !last()?.complete; i++)
      await new Promise((resolve) => setTimeout(resolve));
    expect(last()).toMatchObject({ id: 2, complete: true, done: 13, of: 13 });
    expect(last()!.scores.map((row) => row.length)).toEqual([6, 6]);
    expect(last()!.effects).toHaveLength(1);
    expect(answers.some((answer) => answer.type === 'class.found' && answer.id === 1)).toBe(false);
  });

  it('plays a sample class whose files hold', () => {
    for (const text of texts.slice(0, 2)) {
      const { sheet } = readSheet(text, rules, compiled);
      expect(sheet.fault).toBeUndefined();
      expect(sheet.run!.score).toBeGreaterThanOrEqual(0);
    }
    expect(samplePlans(scenario).length).toBe(14);
  });
});
