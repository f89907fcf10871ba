import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { reviewSchema } from '../../assets/make/review-schema.ts';
import { compiled } from '../../src/charts/index.ts';
import { formatOrder, hasEnded, type Run, startRun } from '../../src/engine/index.ts';
import { openReviewer, recordOf, type ReviewAnswer, reviewed } from '../../src/futures/index.ts';
import { playOut } from '../../src/players/index.ts';
import {
  fileNotes,
  inertCell,
  markdownLine,
  NO_NOTES,
  type Notes,
  notesIn,
  notesOf,
  REVIEW_COLUMNS,
  reviewCsv,
  reviewData,
  reviewJson,
  reviewMarkdown,
  reviewRows,
  reviewView,
} from '../../src/presenter/review/index.ts';
import { readScenarios } from '../../src/scenario/files.ts';
import type { Book } from '../../src/scenario/index.ts';
import { expectGolden } from '../support/golden.ts';

const BOOKS = readScenarios();
const WANTED = { runs: 6, plans: 1, clauses: 2 };
const VIEWER = { role: 'both', names: 'neutral' } as const;

function ended(book: Book, player = 'careful', seed = '7'): Run {
  const run = startRun({ scenario: book.rules, rulebook: compiled, seed });
  playOut(run, player);
  return run;
}

const known = new Map<string, ReturnType<typeof reviewed>>();
const reviewFor = (book: Book, run: Run) => {
  const found = known.get(book.rules.id) ?? reviewed(recordOf(run), compiled, WANTED);
  known.set(book.rules.id, found);
  return found;
};

function viewOf(book: Book, notes: Notes = NO_NOTES) {
  const run = ended(book);
  const worked = { state: 'on', review: reviewFor(book, run), complete: true } as const;
  return { run, view: reviewView(run, book, VIEWER, worked, notes)! };
}

const [book] = Object.values(BOOKS);

/** The cells of a CSV text (RFC 4180), read by a reader of its own. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [];
  for (const line of csv.match(/(?:"(?:[^"]|"")*"|[^"\r\n]|)+\r\n/g) ?? []) {
    const cells = line.slice(0, -2).match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)!;
    rows.push(
      cells
        .slice(0, REVIEW_COLUMNS.length)
        .map((cell) => cell.replace(/,$/, '').replaceAll(/^"|"$/g, '').replaceAll('""', '"')),
    );
  }
  return rows;
}

describe.each(Object.values(BOOKS))('the review of $rules.id', (of) => {
  it('is data of the published form', () => {
    const { view } = viewOf(of);
    const data = JSON.parse(reviewJson(view)) as unknown;
    expect(reviewSchema.parse(data)).toEqual(data);
    expect(data).toEqual(JSON.parse(JSON.stringify(reviewData(view))));
    for (const { course, end } of reviewData(view).measures)
      expect(course[course.length - 1].value).toBe(end);
  });

  it('names every entry in play once, with a verdict', () => {
    const { run, view } = viewOf(of);
    const { used, would, idle } = view.clauses;
    const rows = [...used, ...would, ...idle];
    const inPlay = run.scenario.entries.flatMap(({ clause, inPlay: is }) => (is ? [clause] : []));
    expect(rows.map(({ clause }) => clause).toSorted()).toEqual(inPlay.toSorted());
    expect(rows.filter(({ verdict }) => verdict === null)).toEqual([]);
  });

  it('tells every turn with all of its orders', () => {
    const { run, view } = viewOf(of);
    expect(view.timeline.map(({ turn, orders }) => [turn, orders.length])).toEqual(
      run.history.map(({ turn, orders }) => [turn, orders.length]),
    );
  });
});

it('reads as it is kept: a run of the first scenario as Markdown', () => {
  expectGolden('review.md', reviewMarkdown(viewOf(book).view));
});

describe('the table', () => {
  it('has the documented columns, and a cell for each in every row', () => {
    const docs = readFileSync(new URL('../../docs/review.md', import.meta.url), 'utf8');
    const documented = [...docs.matchAll(/^\| `(\w+)` +\|/gm)].map(([, column]) => column);
    expect(documented).toEqual([...REVIEW_COLUMNS]);
    const [head, ...rows] = cellsOf(reviewCsv(viewOf(book).view));
    expect(head).toEqual([...REVIEW_COLUMNS]);
    expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
    const kinds = [...docs.match(/^\| `kind`.*$/m)![0].matchAll(/`([\w ]+)`/g)].map(([, k]) => k);
    for (const kind of new Set(rows.map(([first]) => first))) expect(kinds).toContain(kind);
  });

  it('holds every value of the run and of what was found, to the cell', () => {
    const { run, view } = viewOf(book);
    const rows = cellsOf(reviewCsv(view)).map((cells) =>
      Object.fromEntries(REVIEW_COLUMNS.map((column, i) => [column, cells[i]])),
    );
    const review = reviewFor(book, run);
    for (const { measure } of view.debrief.measures) {
      const course = rows.filter(({ kind, id }) => kind === 'measure' && id === measure.id);
      expect(course.map(({ value }) => Number(value))).toEqual([...measure.history]);
      expect(course.map(({ turn }) => Number(turn))).toEqual(measure.history.map((_, i) => i));
      expect(course.at(-1)!.band).toBe(measure.band);
      const luck = rows.find(({ kind, id }) => kind === 'luck' && id === measure.id)!;
      const place = review.luck!.measures[measure.id];
      expect([luck.worse, luck.same, luck.better, luck.runs].map(Number)).toEqual([
        Number(place.worse.toFixed(4)),
        Number(place.same.toFixed(4)),
        Number(place.better.toFixed(4)),
        WANTED.runs,
      ]);
    }
    for (const effect of review.decisions.filter(({ worth }) => worth !== 0)) {
      const order = formatOrder(effect.order);
      const here = rows.filter((row) => row.order === order && row.turn === String(effect.turn));
      const [decision] = here.filter(({ kind }) => kind === 'decision');
      expect(decision.worth).toBe(String(Number(effect.worth.toFixed(4))));
      const moved = Object.entries(effect.differences).filter(([, n]) => n !== 0);
      expect(
        here.filter(({ kind }) => kind === 'effect').map(({ id, value }) => [id, Number(value)]),
      ).toEqual(moved.map(([id, n]) => [id, Number(n.toFixed(4))]));
    }
    expect(rows.find(({ kind }) => kind === 'score')!.value).toBe(
      String(Number(view.debrief.score.toFixed(4))),
    );
  });
});

describe('words that people typed', () => {
  const nasty: Notes = {
    group: '=HYPERLINK("http://x","y")',
    stars: [{ turn: 2, note: '@SUM(A1) | <img src=x onerror=alert(1)>' }],
    well: '# We won\n- not **really**\n1. <script>alert(1)</script>\n[a](javascript:b) `c` | d',
    improve: '  +cmd|/C calc',
    surprised: '日本 भारत “quotes”, commas, and\na second line',
  };

  it('are words in the Markdown', () => {
    const text = reviewMarkdown(viewOf(book, nasty).view);
    expect(text).not.toMatch(/<(?!\/?\d)[a-z]/i);
    expect(text).not.toMatch(/^>?\s*# We won/m);
    for (const line of [
      '> \\# We won',
      '> \\- not \\*\\*really\\*\\*',
      '> 1\\. &lt;script\\>alert(1)&lt;/script\\>',
      '> \\[a\\](javascript:b) \\`c\\` \\| d',
      '> +cmd\\|/C calc',
      '> 日本 भारत “quotes”, commas, and',
    ])
      expect(text.split('\n').map((written) => written.trimEnd())).toContain(line);
    // and lines stay lines
    expect(text).toContain('commas, and  \n> a second line');
    // a cell of a table, or a heading, that somebody named cannot end it
    expect(markdownLine('a | b\n\n# c')).toBe('a \\| b # c');
    expect(markdownLine('88.0 %')).toBe('88.0 %');
  });

  it('are no formulas in the table', () => {
    const rows = cellsOf(reviewCsv(viewOf(book, nasty).view));
    const words = REVIEW_COLUMNS.indexOf('words');
    const cells = rows.map((row) => row[words]);
    expect(cells).toContain(`'${nasty.group}`);
    expect(cells).toContain(`'${nasty.stars[0].note}`);
    expect(cells).toContain(`'${nasty.improve}`);
    expect(cells).toContain(nasty.surprised);
    for (const sign of ['=1', '+1', '-1', '@a', '\t=1', '\u00a0=1', '＝1'])
      expect(inertCell(sign)).toBe(`'${sign}`);
    expect(inertCell('India: Open 2.2')).toBe('India: Open 2.2');
    expect(rows.flat().filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
  });

  it('are kept in shape and no longer than a run file may have them', () => {
    const held = notesOf({ ...nasty, well: 'x'.repeat(9000), group: 'a\u202eb\u0000c\nd' });
    expect([held.well.length, held.group]).toEqual([4000, 'abc d']);
    expect(notesOf({ group: 3, stars: [{ turn: -1 }, null, { turn: 1.5 }], well: {} })).toEqual(
      NO_NOTES,
    );
    expect(notesIn(fileNotes(nasty))).toEqual(nasty);
    expect(fileNotes(NO_NOTES)).toEqual({});
    const moment = { turn: 3, moment: '3.1', note: 'of the replay' };
    expect(fileNotes(NO_NOTES, { bookmarks: [moment, { turn: 1, note: '' }] })).toEqual({
      bookmarks: [moment],
    });
  });
});

describe('the worker', () => {
  it('finds what is found at once, in slices, and better and better', async () => {
    const run = ended(book);
    let clock = 0;
    const answers: ReviewAnswer[] = [];
    const hear = openReviewer({
      rulebook: compiled,
      answer: (answer) => answers.push(structuredClone(answer)),
      breathe: () => new Promise((resolve) => setTimeout(resolve)),
      now: () => (clock += 20),
    });
    hear({ type: 'review', id: 1, played: recordOf(run), wanted: { ...WANTED, runs: 5000 } });
    hear(structuredClone({ type: 'review', id: 2, played: recordOf(run), wanted: WANTED }));
    const done = () => answers.some((answer) => answer.type === 'reviewed' && answer.complete);
    for (let i = 0; i < 5000 && !done(); i++) await new Promise((resolve) => setTimeout(resolve));
    const found = answers.flatMap((answer) => (answer.type === 'reviewed' ? [answer] : []));
    expect(new Set(found.map(({ id }) => id))).toEqual(new Set([2]));
    expect(found.at(-1)!.review).toEqual(structuredClone(reviewFor(book, run)));
    expect(found.length).toBeGreaterThan(2);
    for (const [i, { review }] of found.entries()) {
      expect(review.done).toBeGreaterThan(i === 0 ? 0 : found[i - 1].review.done - 1);
      expect(review.of).toBe(found[0].review.of);
    }
    expect(found.at(-1)!.review.done).toBe(found[0].review.of);
  });

  it('may be away: the rest of the review is there, and says what is missing', () => {
    const run = ended(book);
    expect(hasEnded(run)).toBe(true);
    const view = reviewView(
      run,
      book,
      VIEWER,
      { state: 'off', review: null, complete: false },
      NO_NOTES,
    )!;
    expect([view.luck, view.choice, view.decisions]).toEqual([null, null, null]);
    expect(view.progress.words).toMatch(/starts no worker/);
    expect(reviewMarkdown(view)).toContain('starts no worker');
    expect(reviewSchema.parse(reviewData(view)).luck).toBeNull();
    expect(reviewRows(view).filter(({ kind }) => kind === 'luck')).toEqual([]);
  });
});
