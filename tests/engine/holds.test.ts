import { describe, expect, it } from 'vitest';

import {
  alignmentOf,
  draftOrder,
  entryState,
  formatOrder,
  holdsOf,
  parseOrder,
  prepareHours,
  reject,
  type Run,
  startHours,
  turnAfter,
} from '../../src/engine/index.ts';
import { readBook, scenarioIds } from '../../src/scenario/files.ts';
import { tableView } from '../../src/presenter/index.ts';
import { CHART_WIDTH, chartCode } from '../../src/engine/rulebook.ts';
import { newYears } from '../support/peace.ts';
import { book, endTurn, newRun } from '../support/runs.ts';

const order = (line: string) => parseOrder(line)!;
const at = (run: Run, clause: string): number => run.index.entry.get(clause)!;

function give(run: Run, line: string): void {
  expect([line, draftOrder(run, order(line))]).toEqual([line, null]);
}

/** A channel or project that has been prepared, as if a session had agreed on it. */
function made(run: Run, clause: string, state: 'ready.closed' | 'ready.idle'): void {
  const code = state === 'ready.closed' ? chartCode('channel', state) : chartCode('project', state);
  for (const buffer of [run.state, run.draft]) buffer.entries[at(run, clause) * CHART_WIDTH] = code;
}

/** Turns until an entry is in one of these states; the order was given in the first. */
function turnsUntil(run: Run, clause: string, states: readonly string[]): number {
  for (let turn = 1; turn <= 12; turn++) {
    endTurn(run);
    if (states.includes(entryState(run, run.state, at(run, clause)))) return turn;
  }
  return Infinity;
}

describe('Japan’s legal review', () => {
  const sail = 'japan group.sail jp-escort nansei';
  const join = 'india group.sail in-east nansei';
  const start = 'japan lever.start 1.1 nansei';

  function ordered(): Run {
    const run = newRun('review');
    for (const line of [sail, join, start]) give(run, line);
    return run;
  }

  it('comes before the first exercise, and what is asked again says until which turn', () => {
    const run = ordered();
    const { 'review-hours': review } = run.scenario.parameters;
    const entry = at(run, '1.1');
    const { leads } = run.scenario.entries[entry];
    expect(holdsOf(run, run.state, entry)).toEqual([
      { government: 'japan', because: 'legal-review', hours: review },
    ]);
    expect(startHours(run, entry)).toBe(leads.start + review);
    expect(reject(run, order(start))).toEqual({
      code: 'held',
      clause: '1.1',
      government: 'japan',
      because: 'legal-review',
      turn: turnAfter(run.scenario, 1, review),
    });
    const turn = turnsUntil(run, '1.1', ['ready.active']);
    expect(turn).toBe(Math.ceil((leads.start + review) / run.scenario.turnHours));
  });

  it('is done once: the second exercise starts sooner', () => {
    const run = ordered();
    turnsUntil(run, '1.1', ['ready.active']);
    const entry = at(run, '1.1');
    expect(holdsOf(run, run.state, entry)).toEqual([]);
    expect(startHours(run, entry)).toBe(run.scenario.entries[entry].leads.start);
  });
});

describe('Japan’s export rules', () => {
  it.each(['1.8', '3.3'])('decide on the first transfer under %s, and once', (clause) => {
    const run = newRun('export');
    const entry = at(run, clause);
    const { 'export-hours': decision } = run.scenario.parameters;
    made(run, clause, 'ready.closed');
    const { leads } = run.scenario.entries[entry];
    const india = holdsOf(run, run.state, entry).find((hold) => hold.government === 'india')!;
    expect(india.because).toBe('procurement-time');
    expect(startHours(run, entry)).toBe(Math.max(leads.start, india.hours, decision));
    expect(decision).toBeGreaterThan(leads.start);
    give(run, `india lever.start ${clause}`);
    expect(reject(run, order(`india lever.start ${clause}`))).toMatchObject({
      code: 'held',
      government: 'japan',
      because: 'export-rules',
      turn: Math.ceil(decision / run.scenario.turnHours),
    });
    expect(turnsUntil(run, clause, ['ready.open'])).toBe(
      Math.ceil(decision / run.scenario.turnHours),
    );
    expect(run.state.reviewed[entry]).toBe(1);
    expect(startHours(run, entry)).toBe(Math.max(leads.start, india.hours));
  });

  it('hold no channel of information', () => {
    const run = newRun('export');
    for (const clause of ['2.2', '1.7', '4.3'])
      expect(holdsOf(run, run.state, at(run, clause))).toEqual([]);
  });
});

describe('India’s procurement', () => {
  it('lengthens its side of a stage, and never beyond the range of the lead time', () => {
    for (const id of scenarioIds()) {
      const { rules, parameters } = readBook(id);
      const run = newRun('range', { scenario: rules });
      rules.entries.forEach((entry, i) => {
        const lead = entry.family === 'project' ? 'stage' : 'start';
        const buys =
          entry.constraints.india.includes('procurement-time') &&
          entry.ministry.india === 'defence' &&
          (entry.family === 'project' || entry.family === 'channel');
        const held = holdsOf(run, run.state, i).find(({ government }) => government === 'india');
        expect([entry.clause, held !== undefined]).toEqual([entry.clause, buys]);
        if (!held) return;
        const path = `entries.${entry.clause}.leads.${lead}`;
        const note = parameters.find((p) => p.path === path)!;
        expect(held.hours).toBeGreaterThan(note.value);
        expect(held.hours).toBeLessThanOrEqual(note.range[1]);
      });
    }
  });

  it('binds a stage, which is ready in the turn that the order names', () => {
    const run = newRun('stage', { scenario: rulesWithShortStage() });
    const entry = at(run, '1.9');
    made(run, '1.9', 'ready.idle');
    expect(startHours(run, entry)).toBe(300);
    give(run, 'japan lever.start 1.9');
    expect(reject(run, order('japan lever.start 1.9'))).toMatchObject({
      code: 'held',
      government: 'india',
      because: 'procurement-time',
      turn: Math.ceil(300 / run.scenario.turnHours),
    });
    for (let turn = 1; turn <= 5; turn++) {
      endTurn(run);
      expect([turn, run.state.entries[entry * CHART_WIDTH + 2]]).toEqual([turn, turn < 5 ? 0 : 1]);
    }
  });

  /** Detection kits with a stage of 200 hours, 300 on India's side. */
  function rulesWithShortStage() {
    const { rules } = book();
    const entries = rules.entries.map((entry) =>
      entry.clause === '1.9'
        ? { ...entry, inPlay: true, procurementLimit: 400, leads: { ...entry.leads, stage: 200 } }
        : entry,
    );
    return { ...rules, entries };
  }
});

describe('India’s strategic autonomy', () => {
  it('costs what is said in public, and nothing where the catalogue names no such limit', () => {
    const run = newRun('autonomy');
    const { 'mandate-autonomy-step': step } = run.scenario.parameters;
    expect(alignmentOf(run, at(run, '5.3'))).toEqual({ points: step, every: 'once' });
    expect(alignmentOf(run, at(run, '5.4'))).toEqual({ points: step, every: 'turn' });
    expect(alignmentOf(run, at(run, '1.1')).points).toBeCloseTo(step / 2);
    for (const clause of ['5.1', '2.2', '2.3'])
      expect(alignmentOf(run, at(run, clause)).points).toBe(0);
  });

  it('takes from the mandate what the order said', () => {
    const run = newRun('autonomy');
    const entry = at(run, '5.3');
    give(run, 'japan lever.start 5.3');
    for (let turn = 0; turn < 4; turn++) endTurn(run);
    const autonomy = run.index.measure.get('autonomy')!;
    const line = run.ledger.lines.find((l) => l.measure === autonomy && l.entry === entry)!;
    const { quantum } = run.scenario.measures[autonomy];
    expect(line.amount * quantum).toBeCloseTo(-alignmentOf(run, entry).points);
  });
});

describe('a lever’s card', () => {
  const card = (run: Run, clause: string) =>
    tableView(run, book(), { role: 'both', names: 'neutral' })
      .sections.flatMap(({ levers }) => levers)
      .find((lever) => lever.clause === clause)!;

  it('says for each side what holds it and until which turn', () => {
    const run = newRun('card');
    give(run, 'japan group.sail jp-escort nansei');
    give(run, 'india group.sail in-east nansei');
    const [india, japan] = card(run, '1.1').sides;
    expect(japan.text).toBe('not before Japan’s legal review ends, turn 1, if it is ordered now');
    expect(india.text).toMatch(/1\.5 points of its freedom of choice in every turn/);
    expect(india.text).toMatch(/stands at 70\.0 and is lost below 45/);
    give(run, 'japan lever.start 1.1 nansei');
    expect(card(run, '1.1').sides[1].text).toBe('not before Japan’s legal review ends, turn 1');
    expect(card(run, '2.2').sides.map(({ held }) => held)).toEqual([false, false]);
    expect(card(run, '1.8').sides.map(({ text }) => text)).toEqual([
      'India’s procurement takes 4 days once it is ordered',
      'Japan’s decision under its export rules takes 7 days once it is ordered',
    ]);
    expect(card(run, '6.4').sides).toEqual([]);
  });

  it('says on the order what it waits for and what it costs India', () => {
    const run = newRun('card');
    made(run, '1.8', 'ready.closed');
    const [note] = card(run, '1.8').orders.map((choice) => choice.note);
    expect(note).toMatch(/not before India’s procurement ends, turn 2/);
    expect(note).toMatch(/not before Japan’s decision under its export rules ends, turn 3/);
    const statement = card(run, '5.3').orders.find(
      (choice) => formatOrder(choice.order) === 'india lever.start 5.3',
    )!;
    expect(statement.note).toMatch(/India’s freedom of choice −3\.0/);
  });
});

describe('talks on joint development that firms’ visits have shortened', () => {
  it('are said to be over in the turn in which they are', () => {
    const run = newYears('talks');
    const [talks, visits] = [at(run, '3.1'), at(run, '3.2')];
    for (const buffer of [run.state, run.draft]) {
      buffer.entries[talks * CHART_WIDTH] = chartCode('project', 'preparing');
      buffer.spell[visits] = run.scenario.turnHours;
    }
    const { effects } = run.scenario.entries[visits];
    const cut = effects.find(({ hook }) => hook === 'partner-search')!.parameters['lead-cut'];
    const hours = run.scenario.entries[talks].leads.prepare * (1 - cut);
    expect(prepareHours(run, talks)).toBeCloseTo(hours, 6);
    expect(reject(run, order('india lever.start 3.1'))).toMatchObject({
      code: 'not-yet',
      turn: turnAfter(run.scenario, 1, hours),
    });
  });
});
