import { describe, expect, it } from 'vitest';

import { compiled } from '../../src/charts/index.ts';
import {
  canonical,
  draftOrder,
  endingDiffers,
  ENGINE_VERSION,
  facilitate,
  finished,
  formatRun,
  hasEnded,
  legalOrders,
  replaying,
  replayRun,
  rulesDiffer,
  rulesHash,
  rulesParts,
  type RunFile,
  stillOf,
  textHash,
  unreeling,
  verifyRun,
} from '../../src/engine/index.ts';
import { longBook } from '../support/peace.ts';
import { book, played } from '../support/runs.ts';
import { read, short } from './runfiles.ts';

/* Whether a file was made under these rules, and what comes of playing it again. */

const rules = book().rules;
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
    expect(rulesParts({ ...rules, relief: undefined as unknown as null }, compiled)).toEqual(parts);
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
    expect(replayRun(turn(0, { orders: [foreign] }), rules, compiled).run.history).toEqual([]);
    const acts = [{ type: 'inject.fire', inject: 'nothing' }];
    const refused = replayRun(turn(1, { acts }), rules, compiled);
    expect(refused.mismatch).toEqual({ code: 'act-refused', turn: 2 });
    expect(refused.run.history).toHaveLength(1);
    const other = replayRun(turn(0, { hash: 'f'.repeat(64) }), rules, compiled);
    expect(other.mismatch).toMatchObject({ code: 'hash', turn: 1, found: run.history[0].hash });
    expect(other.run.history).toHaveLength(1);
    // nothing of the next turn is drafted any more
    const [first, second] = turn(0, { hash: 'f'.repeat(64) }).turns;
    const order = legalOrders(run, 'japan')[0];
    const next = { ...file, turns: [first, { ...second, orders: [order] }] };
    expect(replayRun(next, rules, compiled).run.orders).toEqual([]);
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

  it('says how many turns have been played', () => {
    const steps = [...unreeling(read(formatRun(short())), rules, compiled)];
    expect(steps).toEqual([0, 1, 2]);
  });

  it('has stills with what is drafted', () => {
    const run = short();
    draftOrder(run, legalOrders(run, 'japan')[0]);
    facilitate(run, { type: 'inject.fire', inject: 'leak' });
    const still = stillOf(run);
    expect(still).toEqual(run);
    expect(still.orders).not.toBe(run.orders);
    expect(still.acts).not.toBe(run.acts);
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
