import { describe, expect, it } from 'vitest';

import { compiled } from '../../src/charts/index.ts';
import {
  canonical,
  endingDiffers,
  ENGINE_VERSION,
  facilitate,
  finished,
  formatRun,
  HEADER,
  hasEnded,
  LAST,
  legalOrders,
  NOTES,
  type Notes,
  parseRun,
  replaying,
  replayRun,
  rulesDiffer,
  rulesHash,
  rulesParts,
  type Run,
  type RunFile,
  textHash,
  TURN,
  unreeling,
  verifyRun,
  withNotes,
} from '../../src/engine/index.ts';
import { faultIn } from '../../src/engine/record/shape.ts';
import { longBook } from '../support/peace.ts';
import { book, endTurn, newRun, played } from '../support/runs.ts';
import { edited, linesOf, sealed, textOf } from './runfiles.ts';

/* The record of a run, clause by clause; runfile.test.ts and tampering.test.ts attack whole files. */

const rules = book().rules;
const inject = rules.injects[0].id;

/** A run of two turns with an order and an act of the facilitator, and a third that is planned. */
function short(): Run {
  const run = newRun('record', { role: 'japan', without: ['1.5'] });
  expect(facilitate(run, { type: 'inject.fire', inject })).toBe(true);
  endTurn(run);
  endTurn(run);
  return run;
}
function read(text: string): RunFile {
  const { file, damage } = parseRun(text);
  if (damage) throw new Error(JSON.stringify(damage));
  return file;
}
const damageOf = (text: string) => parseRun(text).damage;

describe('what is written', () => {
  const run = short();
  const objects = linesOf(formatRun(run)).map((line) => JSON.parse(line) as object);

  it('is all that it takes to play the run again, field by field', () => {
    expect(objects[0]).toEqual({
      twoSeas: 'run',
      format: 2,
      engine: ENGINE_VERSION,
      scenario: 'coercion-incident',
      rules: rulesHash(rules, run.rulebook),
      parts: rulesParts(rules, run.rulebook),
      assumptions: 'central',
      seed: 'record',
      role: 'japan',
      without: ['1.5'],
      forked: null,
    });
    expect(objects[1]).toMatchObject({ turn: 1, acts: [`inject.fire ${inject}`] });
    expect(objects[2]).toEqual({ turn: 2, orders: [], acts: [], hash: run.history[1].hash });
    expect(objects[3]).toMatchObject({ status: 'open', ending: null, turns: 2 });
    expect(objects).toHaveLength(4);
  });

  it('comes back as it was, acts and all', () => {
    const file = read(formatRun(run));
    expect(file.turns).toEqual(run.history);
    expect(file.turns[0].acts).toEqual([{ type: 'inject.fire', inject }]);
    expect(file).toMatchObject({ status: 'open', ending: null, notes: {} });
    expect(verifyRun(file, rules, compiled)).toBeNull();
  });

  it('fits the published form line by line', () => {
    expect(objects.map((line, i) => faultIn([HEADER, TURN, TURN, LAST][i], line))).toEqual(
      Array(4).fill(null),
    );
  });

  it('names the ending of a run that is over, and the opening of a long game', () => {
    const over = played('record', 'none', { recording: false });
    const { status, ending } = read(formatRun(over));
    expect([status, ending]).toEqual(['ended', rules.endings[over.state.ending[0] - 1].id]);
    const long = played('record', 'none', { scenario: longBook().rules, recording: false });
    expect(long.legs.length).toBeGreaterThan(1);
    const file = read(formatRun(long));
    expect(file.header.scenario).toBe('long-game');
    expect(verifyRun(file, longBook().rules, compiled)).toBeNull();
  });
});

describe('limits of the form', () => {
  const [header, turn, , last] = linesOf(formatRun(short())).map(
    (line) => JSON.parse(line) as Record<string, unknown>,
  );
  const notes = { twoSeas: 'notes', group: '', bookmarks: [{ turn: 0, note: '' }] };
  const hotWash = { well: '', improve: '', surprised: '' };

  /** A field, the largest or last value that fits, and the first that does not. */
  const limits: [string, typeof HEADER, object, unknown, unknown][] = [
    ['twoSeas', HEADER, header, 'run', 'notes'],
    ['format', HEADER, header, 2, 1],
    ['engine', HEADER, header, 1, 0],
    ['scenario', HEADER, header, 'x'.repeat(80), 'x'.repeat(81)],
    ['scenario', HEADER, header, 'a-b_1', 'a b'],
    ['scenario', HEADER, header, 'x', ''],
    ['rules', HEADER, header, 'a'.repeat(64), 'a'.repeat(63)],
    ['rules', HEADER, header, '0'.repeat(64), 'g'.repeat(64)],
    ['rules', HEADER, header, '9'.repeat(64), '9'.repeat(65)],
    ['parts', HEADER, header, { zones: '0123abcd' }, { zones: '0123abc' }],
    ['parts', HEADER, header, { zones: '0123abcd' }, { zones: '0123abcde' }],
    [
      'parts',
      HEADER,
      header,
      { [`${'a'.repeat(40)}`]: '0123abcd' },
      { [`${'a'.repeat(41)}`]: '0123abcd' },
    ],
    ['parts', HEADER, header, {}, { 'z-1': '0123abcd' }],
    ['parts', HEADER, header, {}, { '': '0123abcd' }],
    ['parts', HEADER, header, manyParts(100), manyParts(101)],
    ['assumptions', HEADER, header, 'x'.repeat(200), 'x'.repeat(201)],
    ['seed', HEADER, header, 'x'.repeat(2000), 'x'.repeat(2001)],
    ['role', HEADER, header, 'india', 'china'],
    ['without', HEADER, header, Array(100).fill('x'.repeat(20)), Array(101).fill('1.5')],
    ['without', HEADER, header, [], ['x'.repeat(21)]],
    ['forked', HEADER, header, null, {}],
    [
      'forked',
      HEADER,
      header,
      { from: 'a'.repeat(64), turn: 1 },
      { from: 'a'.repeat(64), turn: 0 },
    ],
    ['turn', TURN, turn, 10_000, 10_001],
    ['turn', TURN, turn, 1, 0],
    ['orders', TURN, turn, Array(500).fill('x'.repeat(200)), Array(501).fill('')],
    ['orders', TURN, turn, [''], ['x'.repeat(201)]],
    ['acts', TURN, turn, [], [1]],
    ['hash', TURN, turn, 'f'.repeat(64), 'F'.repeat(64)],
    ['status', LAST, last, 'ended', 'over'],
    ['ending', LAST, last, 'a-new-normal', 'a new normal'],
    ['ending', LAST, last, null, ''],
    ['turns', LAST, last, 10_000, 10_001],
    ['turns', LAST, last, 0, -1],
    ['seal', LAST, last, 'a'.repeat(64), ''],
    ['twoSeas', NOTES, notes, 'notes', 'run'],
    ['group', NOTES, notes, 'x'.repeat(80), 'x'.repeat(81)],
    ['bookmarks', NOTES, notes, marks(200), marks(201)],
    [
      'bookmarks',
      NOTES,
      notes,
      [{ turn: 10_000, note: 'x'.repeat(1000) }],
      [{ turn: 10_001, note: '' }],
    ],
    [
      'bookmarks',
      NOTES,
      notes,
      [{ turn: 0, moment: 'x'.repeat(80), note: '' }],
      [{ turn: 0, note: 'x'.repeat(1001) }],
    ],
    ['bookmarks', NOTES, notes, [], [{ turn: 0, moment: 'x'.repeat(81), note: '' }]],
    ['bookmarks', NOTES, notes, [], [{ turn: 0 }]],
    ['bookmarks', NOTES, notes, [], [{ turn: -1, note: '' }]],
    [
      'hotWash',
      NOTES,
      notes,
      { ...hotWash, well: 'x'.repeat(4000) },
      { ...hotWash, well: 'x'.repeat(4001) },
    ],
    [
      'hotWash',
      NOTES,
      notes,
      { ...hotWash, improve: 'x'.repeat(4000) },
      { ...hotWash, improve: 'x'.repeat(4001) },
    ],
    [
      'hotWash',
      NOTES,
      notes,
      { ...hotWash, surprised: 'x'.repeat(4000) },
      { ...hotWash, surprised: 'x'.repeat(4001) },
    ],
  ];

  function marks(n: number): object[] {
    return Array.from({ length: n }, () => ({ turn: 0, note: '' }));
  }

  function manyParts(n: number): Record<string, string> {
    const letters = (i: number) => String.fromCharCode(97 + Math.floor(i / 26), 97 + (i % 26));
    return Object.fromEntries(Array.from({ length: n }, (_, i) => [letters(i), '0123abcd']));
  }

  it('are the last that is taken and the first that is refused', () => {
    for (const [field, shape, whole, fits, fails] of limits) {
      expect([field, fits, faultIn(shape, { ...whole, [field]: fits })]).toEqual([
        field,
        fits,
        null,
      ]);
      expect([field, fails, faultIn(shape, { ...whole, [field]: fails })?.split('.')[0]]).toEqual([
        field,
        fails,
        field,
      ]);
    }
  });

  it('leave notes to whoever writes them: none is needed', () => {
    expect(faultIn(NOTES, { twoSeas: 'notes' })).toBeNull();
    expect(faultIn(NOTES, {})).toBe('twoSeas');
  });
});

describe('notes', () => {
  const text = formatRun(short());
  const written = (notes: Notes): unknown[] =>
    linesOf(withNotes(text, notes).slice(text.length)).map((line) =>
      line === '' ? null : JSON.parse(line),
    );
  const empty = { well: '', improve: '', surprised: '' };

  it('that say nothing are not written', () => {
    for (const nothing of [{}, { group: '' }, { bookmarks: [] }, { hotWash: empty }])
      expect(withNotes(text, nothing)).toBe(text);
  });

  it('of any kind are written, each by itself', () => {
    for (const some of [
      { group: 'A' },
      { bookmarks: [{ turn: 0, note: '' }] },
      { hotWash: { ...empty, surprised: 'x' } },
      { hotWash: { ...empty, well: 'x' } },
    ])
      expect(written(some)).toEqual([{ twoSeas: 'notes', ...some }]);
  });

  it('are put after what there is where a file has no seal', () => {
    const cut = textOf(linesOf(text).slice(0, -1));
    expect(withNotes(cut, { group: 'A' })).toBe(`${cut}{"twoSeas":"notes","group":"A"}\n`);
  });

  it('are one line, and nothing comes after it', () => {
    const noted = withNotes(text, { group: 'A' });
    expect(damageOf(`${noted}{"twoSeas":"notes"}\n`)).toEqual({ code: 'after-the-seal', line: 6 });
    expect(parseRun(`${noted}{}`).file).toEqual(read(noted.slice(0, text.length)));
    expect(damageOf(`${text}nothing`)).toEqual({ code: 'after-the-seal', line: 5 });
    expect(damageOf(`${text}{"twoSeas":"run"}`)).toEqual({ code: 'after-the-seal', line: 5 });
  });
});

describe('damage', () => {
  const text = formatRun(short());
  const lines = linesOf(text);

  it('of the seal is named with the turns that it should seal', () => {
    const broken = edited(text, 3, (last) => ({ ...last, seal: '0'.repeat(64) }));
    const { file, damage } = parseRun(broken);
    expect(damage).toEqual({ code: 'seal-broken', line: 4, turns: 2 });
    // what was read is there to be looked at
    expect(file).toMatchObject({ status: 'open', ending: null, seal: '0'.repeat(64) });
    expect(file!.turns).toHaveLength(2);
  });

  it('seals the ending and the status with the turns', () => {
    const over = formatRun(played('record', 'none', { recording: false }));
    for (const change of [{ ending: 'other' }, { ending: null }, { status: 'open' }])
      expect(
        damageOf(edited(over, linesOf(over).length - 1, (last) => ({ ...last, ...change }))),
      ).toMatchObject({ code: 'seal-broken' });
  });

  it('leaves what stands before it', () => {
    const hurt = textOf([...lines.slice(0, 2), lines[2].replace('"turn":2', '"turn":3'), lines[3]]);
    const { file, damage } = parseRun(hurt);
    expect(damage).toEqual({ code: 'turn-missing', line: 3, expected: 2 });
    expect(file).toMatchObject({ status: 'open', ending: null, seal: '', notes: {} });
    expect(file!.turns.map(({ turn }) => turn)).toEqual([1]);
  });

  it('in the middle of a file is no cut', () => {
    const hurt = textOf([lines[0], lines[1], 'x', lines[3]]);
    expect(damageOf(hurt)).toEqual({ code: 'not-json', line: 3, turn: 2 });
    expect(damageOf(textOf([...lines.slice(0, 3), 'x']))).toEqual({
      code: 'cut',
      line: 4,
      turns: 2,
    });
    expect(damageOf(textOf(lines.slice(0, 3)))).toEqual({ code: 'cut', line: 4, turns: 2 });
  });

  it('of an act is an order that nobody knows', () => {
    for (const act of ['', 'inject.fire', 'inject.fire ', 'inject.stop x', 'inject.fire x y'])
      expect(damageOf(sealed(edited(text, 1, (turn) => ({ ...turn, acts: [act] }))))).toEqual({
        code: 'bad-order',
        line: 2,
        turn: 1,
        order: act,
      });
  });

  it('is told from a header that is none', () => {
    const header = (change: object) => damageOf(edited(text, 0, (h) => ({ ...h, ...change })));
    expect(header({ twoSeas: 'notes' })).toEqual({ code: 'not-a-run', line: 1 });
    expect(header({ format: '2' })).toEqual({ code: 'not-a-run', line: 1 });
    expect(header({ format: 3 })).toEqual({ code: 'newer-format', found: 3, known: 2 });
    expect(header({ format: 1.5 })).toEqual({
      code: 'bad-field',
      line: 1,
      turn: 0,
      field: 'format',
    });
    expect(damageOf('')).toEqual({ code: 'empty' });
    expect(damageOf('x')).toEqual({ code: 'not-json', line: 1, turn: 0 });
  });
});

describe('format 1', () => {
  const text = formatRun(short());
  const old = sealed(
    edited(text, 0, ({ parts: _p, forked: _f, ...header }) => ({ ...header, format: 1 })),
  );

  it('is read as today’s with nothing known of its parts, and forked from nothing', () => {
    const { header } = read(old);
    expect(header).toEqual({ ...read(text).header, parts: {}, forked: null });
    expect(verifyRun(read(old), rules, compiled)).toBeNull();
  });
});

describe('whether a file was made under these rules', () => {
  const file = read(formatRun(short()));
  const header = (change: object): RunFile => ({ ...file, header: { ...file.header, ...change } });

  it('is told by scenario, engine and rules, in this order', () => {
    expect(rulesDiffer(file, rules, compiled)).toBeNull();
    const wrong = { scenario: 'other', engine: 9, rules: '0'.repeat(64) };
    expect(rulesDiffer(header(wrong), rules, compiled)).toEqual({
      code: 'other-scenario',
      expected: 'other',
      found: rules.id,
    });
    expect(rulesDiffer(header({ ...wrong, scenario: rules.id }), rules, compiled)).toEqual({
      code: 'other-engine',
      expected: 9,
      found: ENGINE_VERSION,
    });
    expect(rulesDiffer(header({ rules: wrong.rules }), rules, compiled)).toEqual({
      code: 'other-rules',
      expected: wrong.rules,
      found: rulesHash(rules, compiled),
    });
  });

  it('takes no notice of the order of fields, or of a field that is not there', () => {
    expect(canonical({ b: 1, a: [2, { d: null, c: 'x' }] })).toBe(
      '{"a":[2,{"c":"x","d":null}],"b":1}',
    );
    expect(canonical({ a: undefined, b: 'ü"' })).toBe('{"b":"ü\\""}');
    const turned = Object.fromEntries(Object.entries(rules).toReversed()) as typeof rules;
    expect(rulesHash(turned, compiled)).toBe(rulesHash(rules, compiled));
    expect(rulesHash({ ...rules, alliesClose: 0.123 }, compiled)).not.toBe(
      rulesHash(rules, compiled),
    );
    const charts = { ...compiled, fingerprint: 'other' };
    expect(rulesHash(rules, charts)).not.toBe(rulesHash(rules, compiled));
  });

  it('is told part by part, charts included and what a scenario has not left out', () => {
    const parts = rulesParts(rules, compiled);
    const here = Object.entries(rules).flatMap(([name, part]) => (part === null ? [] : [name]));
    expect(Object.keys(parts)).toEqual([...here, 'charts']);
    expect(parts.zones).toBe(textHash(canonical(rules.zones)).slice(0, 8));
    expect(parts.charts).toBe(textHash(compiled.fingerprint).slice(0, 8));
    for (const [part, hash] of Object.entries(parts))
      expect([part, hash.length]).toEqual([part, 8]);
  });

  it('hashes text as UTF-16, low byte first (SHA-256, FIPS 180-4)', () => {
    // printf 'a\0' | sha256sum, and of U+3042 (42 30)
    expect(textHash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(textHash('a')).toBe('ffe9aaeaa2a2d5048174df0b80599ef0197ec024c4b051bc9860cff58ef7f9f3');
    expect(textHash('あ')).toBe('05816a1560db947d6ff798e30909816f400f14230e9a06afac8f8b213127aa21');
  });
});

describe('replaying', () => {
  const run = short();
  const file = read(formatRun(run));
  const turn = (at: number, change: object): RunFile => ({
    ...file,
    turns: file.turns.map((kept, i) => (i === at ? { ...kept, ...change } : kept)),
  });
  const foreign = { type: 'group.sail', by: 'india', group: 'jp-oiler', to: 'nansei' } as const;

  it('stops at the first turn that does not hold and says why', () => {
    expect(replayRun(turn(0, { orders: [foreign] }), rules, compiled)).toMatchObject({
      mismatch: { code: 'order-refused', turn: 1, order: 'india group.sail jp-oiler nansei' },
      refused: [{ because: { code: 'not-your-group' } }],
    });
    const acts = [{ type: 'inject.fire', inject: 'nothing' }];
    const refused = replayRun(turn(1, { acts }), rules, compiled);
    expect(refused.mismatch).toEqual({ code: 'act-refused', turn: 2 });
    expect(refused.run.history).toHaveLength(1);
    const other = replayRun(turn(0, { hash: 'f'.repeat(64) }), rules, compiled);
    expect(other.mismatch).toMatchObject({ code: 'hash', turn: 1, found: run.history[0].hash });
    expect(other.run.history).toHaveLength(1);
  });

  it('goes on as a story without what is refused, and keeps the first reason', () => {
    const wrong = {
      ...file,
      turns: [
        { ...file.turns[0], orders: [foreign] },
        { ...file.turns[1], acts: [{ type: 'inject.fire' as const, inject: 'nothing' }] },
      ],
    };
    const story = finished(replaying(wrong, rules, compiled, { asStory: true }));
    expect(story.mismatch).toMatchObject({ code: 'order-refused', turn: 1 });
    expect(story.refused).toHaveLength(1);
    expect(story.run.history).toHaveLength(2);
    const { verdict, stills } = finished(unreeling(wrong, rules, compiled));
    expect(verdict).toMatchObject({ holds: false, differ: null, parts: [] });
    expect(stills).toHaveLength(3);
  });

  it('takes no turn after the end', () => {
    const over = read(formatRun(played('record', 'none', { recording: false })));
    const last = over.turns.at(-1)!;
    const more = { ...over, turns: [...over.turns, { ...last, turn: last.turn + 1 }] };
    const result = replayRun(more, rules, compiled);
    expect(result.mismatch).toEqual({ code: 'after-the-end', turn: last.turn + 1 });
    expect(hasEnded(result.run)).toBe(true);
    const unsure = {
      ...more,
      turns: more.turns.map((kept) => ({ ...kept, hash: 'f'.repeat(64) })),
    };
    expect(finished(replaying(unsure, rules, compiled, { asStory: true })).mismatch).toMatchObject({
      code: 'hash',
      turn: 1,
    });
  });

  it('plays up to a turn, with or without a ledger, as what it is forked from', () => {
    expect(replayRun(file, rules, compiled, 1).run.history).toHaveLength(1);
    expect(replayRun(file, rules, compiled, 0).run.history).toHaveLength(0);
    const fork = { from: 'a'.repeat(64), turn: 1 };
    const made = finished(replaying(file, rules, compiled, { forked: fork, recording: false })).run;
    expect(made.forked).toEqual(fork);
    expect(made.ledger.lines).toEqual([]);
    expect(made.events).toEqual([]);
    const plain = finished(
      replaying({ ...file, header: { ...file.header, forked: fork } }, rules, compiled),
    );
    expect(plain.run.forked).toEqual(fork);
    expect(plain.run.events).toEqual(run.events);
    expect(plain.run.ledger.lines).toEqual(run.ledger.lines);
  });

  it('stands where the run stood: the same orders are legal', () => {
    const again = replayRun(file, rules, compiled).run;
    expect(legalOrders(again, 'japan')).toEqual(legalOrders(run, 'japan'));
    expect(again.without).toEqual(['1.5']);
  });

  it('holds the ending against the file', () => {
    const open = replayRun(file, rules, compiled).run;
    expect(endingDiffers(file, open)).toBeNull();
    expect(endingDiffers({ ...file, status: 'ended' }, open)).toEqual({
      code: 'ending',
      expected: 'open',
      found: 'open',
    });
    expect(endingDiffers({ ...file, ending: 'x' }, open)).toMatchObject({
      expected: 'x',
      found: 'open',
    });
    expect(verifyRun({ ...file, ending: 'x' }, rules, compiled)).toMatchObject({ code: 'ending' });
    const over = played('record', 'none', { recording: false });
    const told = read(formatRun(over));
    expect(endingDiffers(told, over)).toBeNull();
    expect(endingDiffers({ ...told, ending: null }, over)).toMatchObject({ expected: 'open' });
  });
});

describe('a reel', () => {
  it('tells that a crisis began with the turn before it', () => {
    const scenario = longBook().rules;
    const run = played('record', 'none', { scenario });
    const file = read(formatRun(run));
    const { stills, verdict } = finished(unreeling(file, scenario, compiled));
    expect(verdict).toEqual({ holds: true, differ: null, parts: [], mismatch: null, refused: [] });
    const began = run.events.find(({ type }) => type === 'crisis.began')!;
    const eve = stills.findIndex(({ events }) =>
      events.some(({ type }) => type === 'crisis.began'),
    );
    expect(stills[eve].events.at(-1)).toEqual(began);
    expect(stills[eve].legs).toHaveLength(1);
    expect(stills[eve + 1].legs).toHaveLength(2);
    expect(stills[eve + 1].events.filter(({ type }) => type === 'crisis.began')).toHaveLength(1);
    expect(stills.at(-1)!.events).toEqual(run.events);
  });

  it('has stills that stay what they are', () => {
    const file = read(formatRun(short()));
    const { stills } = finished(unreeling(file, rules, compiled));
    expect(stills.map(({ history }) => history.length)).toEqual([0, 1, 2]);
    const [first, second] = stills;
    for (const part of ['state', 'draft', 'orders', 'acts', 'events', 'history'] as const)
      expect(first[part]).not.toBe(second[part]);
    expect(first.ledger.lines).not.toBe(second.ledger.lines);
    expect(first.state.all).not.toBe(first.draft.all);
  });
});
