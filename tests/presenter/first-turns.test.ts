import { describe, expect, it } from 'vitest';

import { compiled } from '../../src/charts/index.ts';
import {
  capitalOf,
  draftOrder,
  GOVERNMENTS,
  parseOrder,
  proceed,
  type Role,
  type Run,
  startRun,
  submit,
} from '../../src/engine/index.ts';
import { finder, measureStory, reportView, tableView } from '../../src/presenter/index.ts';
import { readBook } from '../../src/scenario/files.ts';

const book = readBook('disaster-response');

const begun = (role: Role = 'both'): Run =>
  startRun({ scenario: book.rules, rulebook: compiled, seed: 'first', role });

function next(run: Run): void {
  for (const by of GOVERNMENTS) submit(run, by);
  proceed(run);
}

const table = (run: Run) => tableView(run, book, { role: run.role, names: 'neutral' });

describe('a measure that nothing can have moved yet', () => {
  it('is neither held nor lost until the storm is ashore, in the table, the why and the report', () => {
    const run = begun();
    const viewer = { role: run.role, names: 'neutral' } as const;
    const treated = () => table(run).measures.find(({ id }) => id === 'treated')!;
    expect(treated()).toMatchObject({ band: 'start', bandWord: 'nothing yet' });
    expect(measureStory(run, book, viewer, 'treated')).toMatchObject({ band: 'start' });
    const words = table(run).measures.map(({ bandWord }) => bandWord);
    expect(new Set(words)).toEqual(new Set(['nothing yet', 'start value']));

    next(run);
    expect(run.state.hazard[0]).toBe(0);
    expect(treated().band).toBe('start');
    const told = reportView(run, book, viewer).measures.find(({ id }) => id === 'treated')!;
    expect(told).toMatchObject({ band: 'start', bandBefore: 'start' });

    while (run.state.hazard[0] === 0) next(run);
    expect(treated()).toMatchObject({ band: 'unreached', bandWord: 'not reached' });
  });
});

describe('what the partner pays', () => {
  it('is said before it is ordered, where somebody else leads the partner', () => {
    const run = begun('india');
    const order = parseOrder('india lever.start 1.5')!;
    const pays = capitalOf(run, order, 'japan');
    expect(pays).toBeGreaterThan(0);
    const choice = table(run)
      .sections.flatMap(({ levers }) => levers)
      .find(({ clause }) => clause === '1.5')!
      .orders.find(({ order: { type } }) => type === 'lever.start')!;
    expect(choice.note).toContain(`and Japan, which the program leads, −${pays}`);
    expect(table(run).partnerPays).toBe('');

    expect(draftOrder(run, order)).toBeNull();
    const left = run.state.capital[1] - pays;
    expect(table(run).partnerPays).toBe(
      `These orders also take ${pays} of the political capital of Japan, which the program leads; ${left} are left to it.`,
    );
    expect(table(begun()).partnerPays).toBe('');
  });
});

describe('a search', () => {
  it.each([
    ['fuel', 'Supplies and services agreement', true],
    ['ships', 'Naval and coast guard vessels visit each other’s ports', true],
    ['typhoon', 'practise disaster relief together', true],
    ['hack', 'Cyber resilience', true],
    ['supply', 'An agreement on logistics', true],
    ['nuclear', 'Naval and coast guard vessels', false],
    ['air', 'repair in the yards', true],
    ['us', 'use of the sea', true],
    ['us', 'the sea', false],
    ['', 'anything', true],
  ])('for “%s” in “%s”: %s', (query, said, found) => {
    expect(finder(query)(said)).toBe(found);
  });
});

describe('small shocks', () => {
  it('are told kind by kind once they came, and in one line before', () => {
    const quiet = readBook('long-game');
    const run = startRun({ scenario: quiet.rules, rulebook: compiled, seed: 'first' });
    const told = () => tableView(run, quiet, { role: 'both', names: 'neutral' }).shocks!;
    const { length } = quiet.rules.peace!.shocks;
    expect(told()).toHaveLength(1);
    expect(told()[0].split('; ')).toHaveLength(length);
    while (run.state.lostTo.every((days) => days === 0)) next(run);
    const came = run.state.lostTo.filter((days, i) => days > 0 || run.state.struckBy[i] > 0).length;
    expect(told()).toHaveLength(came + (came < length ? 1 : 0));
    expect(told()[0]).toMatch(/days lost so far\.$/);
  });
});
