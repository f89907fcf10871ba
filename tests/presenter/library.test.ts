import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { rulebook } from '../../src/charts/index.ts';
import { CAUSES, GOVERNMENTS, playTurn, startRun } from '../../src/engine/index.ts';
import { draftAs } from '../../src/players/index.ts';
import { modelSections } from '../../src/presenter/build/model-sections.ts';
import {
  type Block,
  causeModel,
  dialogueList,
  findEntries,
  entryList,
  findNumbers,
  libraryParts,
  numberPage,
  plain,
  pressureList,
  shelfOf,
  sourceList,
  sourcePage,
  standingsOf,
} from '../../src/presenter/library/index.ts';
import { readScenarios } from '../../src/scenario/files.ts';
import { libraryOf } from '../../src/scenario/index.ts';

const books = Object.values(readScenarios());
const library = libraryOf(books);
const document = readFileSync(new URL('../../docs/model.md', import.meta.url), 'utf8');
const models = modelSections(document);
const shelf = shelfOf(books, library, models, 'neutral');

const BROKEN = /undefined|NaN|Infinity|\[object|say\.|"ui\./;

describe('the numbers', () => {
  it('are all of the scenario files, each once and each with a page', () => {
    const all = new Set(
      books.flatMap(({ parameters }) => parameters.map(({ file, path }) => `${file} ${path}`)),
    );
    expect(shelf.numbers.map(({ file, path }) => `${file} ${path}`).sort()).toEqual(
      [...all].sort(),
    );
    for (const { id } of shelf.numbers) expect(numberPage(shelf, id)?.number.id).toBe(id);
    expect(numberPage(shelf, 'nowhere/nothing')).toBeNull();
  });

  it('have a name, a value in words, and a source or a basis', () => {
    expect(JSON.stringify(shelf.numbers)).not.toMatch(BROKEN);
    expect(shelf.numbers.filter(({ name }) => !/^\S/.test(name))).toEqual([]);
    expect(shelf.numbers.filter(({ source, basis }) => source === null && !basis)).toEqual([]);
    const untold = shelf.numbers.filter(({ source }) => source && !library.sources[source.id]);
    expect(untold).toEqual([]);
    // one that is not nothing is not written as nothing
    const values = new Map(library.numbers.map(({ id, value }) => [id, value]));
    const vanished = shelf.numbers.filter(
      ({ id, value }) => values.get(id) !== 0 && /^0\D*$/.test(value) && !value.includes('.'),
    );
    expect(vanished.map(({ id, value }) => `${id} ${value}`)).toEqual([]);
  });

  it('belong to the scenarios that use them: one of its own goes before a shared one', () => {
    for (const { rules, parameters } of books)
      for (const path of new Set(parameters.map((note) => note.path))) {
        const used = shelf.numbers.filter(
          (view) => view.path === path && view.scenarios.some(({ id }) => id === rules.id),
        );
        expect({ path, files: used.length }).toEqual({ path, files: 1 });
      }
  });

  it('are found by words, scenario and kind', () => {
    const find = (query: Partial<Parameters<typeof findNumbers>[1]>) =>
      findNumbers(shelf.numbers, { words: '', scenario: '', kind: 'all', ...query });
    expect(find({})).toHaveLength(shelf.numbers.length);
    const assumed = find({ kind: 'assumed' });
    expect(assumed.length + find({ kind: 'sourced' }).length).toBe(shelf.numbers.length);
    expect(assumed.every(({ source }) => source === null)).toBe(true);
    expect(find({ words: 'raise margin' }).map(({ path }) => path)).toContain(
      'parameters.raise-margin',
    );
    expect(find({ words: 'raise zzz' })).toEqual([]);
    const dry = find({ scenario: 'export-restriction' });
    expect(dry.some(({ path }) => path.startsWith('supply.'))).toBe(true);
    expect(dry.some(({ path }) => path.startsWith('relief.'))).toBe(false);
  });
});

describe('the sources', () => {
  it('stand in the list when something rests on them', () => {
    const list = sourceList(shelf);
    const listed = new Set(list.map(({ id }) => id));
    const named = [
      ...library.numbers.map(({ source }) => source).filter((id) => id !== 'assumption'),
      ...library.places.map(({ source }) => source),
      ...Object.values(books[0].texts.entries).flatMap((entry) => entry.sources),
      ...books.flatMap(({ texts }) => texts.sources),
    ];
    expect(named.filter((id) => !listed.has(id))).toEqual([]);
    expect(list.filter(({ count }) => count === 0)).toEqual([]);
    expect(JSON.stringify(list)).not.toMatch(BROKEN);
    expect(sourcePage(shelf, 'KOOPMAN')?.models.map(({ id }) => id)).toEqual([
      'the-maritime-picture',
    ]);
    expect(sourcePage(shelf, 'nothing')).toBeNull();
  });
});

function* tables(blocks: readonly Block[]): Generator<Extract<Block, { kind: 'table' }>> {
  for (const block of blocks)
    if (block.kind === 'table') yield block;
    else if (block.kind === 'list') for (const item of block.items) yield* tables(item);
}

describe('the models', () => {
  it('are docs/model.md without what is about making it', () => {
    for (const { title } of models) expect(document).toContain(`\n## ${title}`);
    expect(JSON.stringify(models)).not.toMatch(/prettier-ignore|Tuned on seeds 1 to 100|balance-/);
  });

  it('say what their symbols are, and name numbers that exist', () => {
    const symbols = models.flatMap((section) =>
      [...tables(section.blocks)]
        .filter(({ head }) => plain(head[0]) === 'symbol')
        .map((table) => ({ id: section.id, table })),
    );
    const explained = new Set(symbols.map(({ id }) => id));
    const unexplained = models.filter(
      ({ id, blocks }) => blocks.some(({ kind }) => kind === 'formula') && !explained.has(id),
    );
    expect(unexplained.map(({ id }) => id)).toEqual([]);
    const unknown = symbols.flatMap(({ id, table }) =>
      table.rows.flatMap((row) =>
        row[3]
          .flatMap((part) => (typeof part === 'object' && part.kind === 'code' ? part.text : []))
          .filter((name) => !shelf.byName.has(name))
          .map((name) => `${id}: ${name}`),
      ),
    );
    expect(unknown).toEqual([]);
  });

  it('have a section for every cause of the ledger and for everything that presses', () => {
    const ids = models.map(({ id }) => id);
    expect(CAUSES.filter((cause) => !ids.includes(causeModel(cause)))).toEqual([]);
    expect(pressureList(shelf).filter(({ model }) => !ids.includes(model.id))).toEqual([]);
  });
});

describe('the other parts', () => {
  it('tell of every dialogue who sits, when, and what is under it', () => {
    const list = dialogueList(shelf);
    const dialogues = books[0].rules.entries.filter(({ family }) => family === 'dialogue');
    expect(list.map(({ clause }) => clause).sort()).toEqual(
      dialogues.map(({ clause }) => clause).sort(),
    );
    for (const { sits, times, sources } of list) {
      expect(sits).toHaveLength(2);
      expect(times.length).toBeGreaterThan(0);
      expect(sources.length).toBeGreaterThan(0);
    }
    const carried = list.flatMap(({ carries }) => carries.map(({ clause }) => clause));
    const gated = books[0].rules.entries.filter(({ gate }) => gate >= 0);
    expect(carried.sort()).toEqual(gated.map(({ clause }) => clause).sort());
    expect(JSON.stringify(list)).not.toMatch(BROKEN);
  });

  it('tell of everything that presses its rule, its steps and its numbers', () => {
    for (const note of pressureList(shelf)) {
      expect(note.scenarios.length).toBeGreaterThan(0);
      expect(note.states.length).toBeGreaterThan(2);
      expect(note.numbers.length).toBeGreaterThan(2);
      expect(JSON.stringify(note)).not.toMatch(BROKEN);
    }
  });

  it('find entries by words, section and scenario', () => {
    const list = entryList(books);
    const find = (query: Partial<Parameters<typeof findEntries>[1]>) =>
      findEntries(list, { words: '', section: 0, scenario: '', ...query }).flatMap(
        ({ entries }) => entries,
      );
    expect(find({})).toHaveLength(42);
    expect(find({ section: 6 }).every(({ clause }) => clause.startsWith('6.'))).toBe(true);
    for (const { rules } of books)
      expect(find({ scenario: rules.id })).toHaveLength(
        rules.entries.filter(({ inPlay }) => inPlay).length,
      );
    expect(find({ words: 'MARITIME picture' }).map(({ clause }) => clause)).toContain('2.2');
  });

  it('count what they hold', () => {
    const counts = libraryParts(shelf).map(({ part, count }) => `${part} ${count}`);
    expect(counts).toContain('entries 42');
    expect(counts.filter((count) => count.endsWith(' 0'))).toEqual([]);
  });
});

it('in a game says who stands where, and of the other side only what is seen', () => {
  for (const book of books) {
    const run = startRun({ scenario: book.rules, rulebook, seed: 'library' });
    for (let turn = 0; turn < 2; turn++) {
      for (const by of GOVERNMENTS) draftAs(run, by, 'reader');
      playTurn(run, []);
    }
    const standing = standingsOf(run, book, { role: 'both', names: 'neutral' });
    const of = (chart: string) => standing.filter((other) => other.chart === chart).length;
    expect(standing.filter(({ entry }) => entry)).toHaveLength(
      run.scenario.entries.filter(({ inPlay }) => inPlay).length,
    );
    expect(of('host')).toBe(run.scenario.hosts.length);
    expect(of('coercer')).toBe(run.scenario.coercion ? 1 : 0);
    expect(of('hazard')).toBe(run.scenario.relief ? 1 : 0);
    expect(of('restrictor')).toBe(run.scenario.supply ? 1 : 0);
    expect(of('campaign')).toBe(1);
    expect(JSON.stringify(standing)).not.toMatch(BROKEN);
  }
});
