import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { compiled } from '../../src/charts/index.ts';
import {
  finished,
  formatRun,
  hasEnded,
  parseRun,
  type Reel,
  replaying,
  type Run,
  type RunFile,
  unreeling,
} from '../../src/engine/index.ts';
import { playRecorded } from '../../src/players/index.ts';
import { mapView, reportView } from '../../src/presenter/index.ts';
import {
  compareMaps,
  compareView,
  turnMarks,
  verdictView,
} from '../../src/presenter/replay/index.ts';
import type { Book } from '../../src/scenario/index.ts';
import { readBook } from '../../src/scenario/files.ts';

const SCENARIOS = ['coercion-incident', 'disaster-response', 'export-restriction', 'long-game'];
/** What a message that lacks an argument would say. */
const BROKEN = /undefined|NaN|\[object/;
const viewer = { role: 'both', names: 'neutral' } as const;

function fileOf(text: string): RunFile {
  const { file, damage } = parseRun(text);
  if (damage) throw new Error(JSON.stringify(damage));
  return file;
}

const golden = (id: string): RunFile =>
  fileOf(readFileSync(new URL(`../golden/format-2/${id}.jsonl`, import.meta.url), 'utf8'));

const reelOf = (file: RunFile, book: Book): Reel => finished(unreeling(file, book.rules, compiled));

/** Turn 5 anew without its orders, and then as before. */
function forked(file: RunFile, book: Book, turn = 5): { run: Run; file: RunFile } {
  const options = { until: turn - 1, forked: { from: file.seal, turn } };
  const { run } = finished(replaying(file, book.rules, compiled, options));
  const now = { ...file.turns[turn - 1], orders: [] };
  playRecorded(run, [now, ...file.turns.slice(turn)]);
  return { run, file: fileOf(formatRun(run)) };
}

describe.each(SCENARIOS)('a run of %s that is looked at', (id) => {
  const book = readBook(id);
  const file = golden(id);
  const reel = reelOf(file, book);
  const { stills } = reel;

  it('has marks that are lines of the report of their turn', () => {
    const marks = turnMarks(stills, viewer);
    expect(marks.map(({ turn }) => turn)).toEqual(stills.map((_, turn) => turn));
    expect(marks.flatMap((mark) => mark.marks).length).toBeGreaterThan(3);
    for (const { turn, marks: here, words } of marks) {
      expect(words).not.toMatch(BROKEN);
      if (turn === 0) continue;
      const { sequence } = reportView(stills[turn], book, viewer, turn);
      const told = sequence.moments.flatMap(({ lines }) => lines.map((line) => line.id));
      expect(told).toEqual(expect.arrayContaining(here.map(({ line }) => line)));
      // orders are decisions: as many as were taken of those in the file, which may be of older rules
      const decided = here.filter(({ kind }) => kind === 'decision').length;
      const taken = stills[turn].events.filter(
        (event) => event.type === 'order.taken' && event.turn === turn,
      );
      expect(decided).toBe(taken.length);
      expect(decided).toBeLessThanOrEqual(file.turns[turn - 1].orders.length);
    }
  });

  it('shows each turn as it was seen when it had been played', () => {
    const half = reelOf(
      { ...file, turns: file.turns.slice(0, 4), status: 'open', ending: null },
      book,
    );
    for (const turn of [1, 2, 3, 4]) {
      expect(reportView(stills[turn], book, viewer, turn)).toEqual(
        reportView(half.stills[turn], book, viewer, turn),
      );
    }
    const options = { ...viewer, theme: 'dark', symbols: 'plain', reducedMotion: true } as const;
    const draw = (run: Run) =>
      mapView(run, book, { ...options, selected: null, group: null, freshTurn: 4, told: null });
    expect(draw(stills[4])).toEqual(draw(half.stills[4]));
  });

  it('and its fork have the same luck and first differ where they were parted', () => {
    const fork = forked(file, book);
    expect(hasEnded(fork.run)).toBe(true);
    expect(fork.file.header.forked).toEqual({ from: file.seal, turn: 5 });
    expect(fork.file.turns.slice(0, 4)).toEqual(file.turns.slice(0, 4));
    const other = reelOf(fork.file, book);
    expect(other.verdict).toMatchObject({ holds: true });
    const [a, b] = [
      { name: 'one', reel },
      { name: 'two', reel: other },
    ];
    const view = compareView(a, b, book, 'neutral');
    expect(JSON.stringify(view)).not.toMatch(BROKEN);
    const changed = file.turns[4].orders.length > 0;
    if (changed) expect(view.first).toBe(5);
    expect(view.relation).toContain('B was forked from A in turn 5');
    expect(compareView(b, a, book, 'neutral').relation).toContain('A was forked from B');
    if (changed) expect(view.turns[4].onlyA).toHaveLength(file.turns[4].orders.length);
    expect(view.turns[0]).toMatchObject({ onlyA: [], onlyB: [] });
    for (const { a: of, b: and, values } of view.measures) {
      expect(values).toHaveLength(view.most + 1);
      // the same until they were parted
      expect(of.slice(0, 5)).toEqual(and.slice(0, 5));
    }
  });

  it('and its fork have the same map until they were parted, and then other words where they differ', () => {
    const other = reelOf(forked(file, book).file, book);
    const maps = (turn: number) => {
      const [a, b] = [stills, other.stills].map((all) => all[Math.min(turn, all.length - 1)]);
      return compareMaps([a, b], book, 'neutral', turn, null);
    };
    for (let turn = 0; turn < 5; turn++)
      expect(maps(turn)).toMatchObject({ count: 0, rings: [[], []] });
    const most = Math.max(stills.length, other.stills.length) - 1;
    const later = Array.from({ length: most - 4 }, (_, i) => maps(i + 5));
    expect(JSON.stringify(later)).not.toMatch(BROKEN);
    for (const { count, rings, sections, when } of later) {
      const marks = sections.flatMap((section) => section.marks);
      const differ = marks.filter(({ differs }) => differs);
      expect(differ).toHaveLength(count);
      for (const { a, b } of differ) expect(a).not.toBe(b);
      for (const { a, b, differs } of marks) if (!differs) expect(a).toBe(b);
      if (when[0] === when[1]) expect(rings.flat().length > 0).toBe(count > 0);
    }
    if (id !== 'long-game') expect(later.some(({ count }) => count > 0)).toBe(true);
  });

  it('and itself have no difference', () => {
    const view = compareView({ name: 'a', reel }, { name: 'b', reel }, book, 'neutral');
    expect(view.first).toBeNull();
    const differences = view.measures.flatMap(({ values }) => values.map((v) => v.difference));
    expect(new Set(differences.filter((one) => one !== null))).toEqual(new Set(['same']));
  });
});

describe('a crisis', () => {
  it('is the news of the turn before it, in a replay too', () => {
    const book = readBook('long-game');
    const { stills } = reelOf(golden('long-game'), book);
    const eve = stills.findIndex((still, i) => stills[i + 1]?.legs.length > still.legs.length);
    expect(eve).toBeGreaterThan(0);
    const { lines } = reportView(stills[eve], book, viewer, eve);
    expect(lines.map(({ text }) => text).join(' ')).toMatch(/The crisis is here: [A-Z]/);
  });
});

describe('two runs of a long game', () => {
  it('are compared by the measures of the years and of the crisis', () => {
    const book = readBook('long-game');
    const reel = reelOf(golden('long-game'), book);
    const last = reel.stills.at(-1)!;
    const view = compareView({ name: 'a', reel }, { name: 'b', reel }, book, 'neutral');
    const ids = last.legs.flatMap(({ scenario }) => scenario.measures.map(({ id }) => id));
    expect(view.measures.map(({ id }) => id)).toEqual([...new Set(ids)]);
    const crisis = last.legs[1];
    const only = crisis.scenario.measures.find(({ id }) => !last.legs[0].index.measure.has(id))!;
    const row = view.measures.find(({ id }) => id === only.id)!;
    expect(row.a.slice(0, crisis.first - 1).every((value) => value === null)).toBe(true);
    expect(row.a.at(-1)).not.toBeNull();
  });
});

describe('the verdict on a run', () => {
  const book = readBook('coercion-incident');
  const file = golden('coercion-incident');
  const said = (reel: Reel, damage: Parameters<typeof verdictView>[3] = null) =>
    verdictView(reel, book, 'neutral', damage);
  const words = (view: ReturnType<typeof verdictView>) => view.lines.join(' ');

  it('that holds says so and how much of it', () => {
    const view = said(reelOf(file, book));
    expect(view.kind).toBe('holds');
    expect(words(view)).toContain('All 12 turns');
  });

  it('of other rules is a story that says what differs and where it leaves the file', () => {
    const { rules } = book;
    const edited = { ...rules, parameters: { ...rules.parameters, 'stores-use': 9 } };
    const view = said(finished(unreeling(file, edited, compiled)));
    expect(view).toMatchObject({ kind: 'story', title: 'A story, not verified' });
    expect(words(view)).toContain('the numbers of the models');
    expect(words(view)).toMatch(/leaves the file in turn \d+/);
    expect(words(view)).not.toMatch(BROKEN);
  });

  it('has a word for every part of the rules', () => {
    const parts = Object.keys(file.header.parts);
    for (const id of SCENARIOS) parts.push(...Object.keys(golden(id).header.parts));
    const reel = reelOf(file, book);
    const differ = { code: 'other-rules', expected: 'a', found: 'b' } as const;
    for (const part of parts) {
      const view = said({
        ...reel,
        verdict: { ...reel.verdict, holds: false, differ, parts: [part] },
      });
      expect(words(view)).not.toContain(`: ${part}.`);
    }
  });

  it('of another engine names both versions', () => {
    const other = { ...file, header: { ...file.header, engine: 7 } };
    expect(words(said(reelOf(other, book)))).toContain('engine version 7; this is version');
  });

  it('of a file that was changed names the turn', () => {
    const turns = file.turns.map((turn) => (turn.turn === 4 ? { ...turn, orders: [] } : turn));
    const view = said(reelOf({ ...file, turns }, book));
    expect(view).toMatchObject({ kind: 'broken', title: 'It does not hold' });
    expect(words(view)).toContain('From turn 4 on');
  });

  it('of a damaged file says what is wrong and how much can be looked at', () => {
    const text = readFileSync(
      new URL('../golden/format-2/coercion-incident.jsonl', import.meta.url),
      'utf8',
    );
    const parsed = parseRun(text.slice(0, 2500));
    const view = said(reelOf(parsed.file!, book), parsed.damage);
    expect(view.kind).toBe('broken');
    expect(words(view)).toMatch(
      /cut off after turn \d+.*Ask for the file again.*looked at as a story/,
    );
  });
});
