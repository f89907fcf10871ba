import { describe, expect, it } from 'vitest';

import { compiled } from '../../src/charts/index.ts';
import { capitalOf, type Role, startRun } from '../../src/engine/index.ts';
import { tableView } from '../../src/presenter/index.ts';
import { pairWords } from '../../src/presenter/pair.ts';
import { readBook } from '../../src/scenario/files.ts';

const SCENARIOS = ['coercion-incident', 'disaster-response', 'export-restriction', 'long-game'];

function opened(id: string, role: Role) {
  const book = readBook(id);
  const run = startRun({ scenario: book.rules, rulebook: compiled, seed: '7', role });
  const view = tableView(run, book, { role, names: 'neutral' });
  return { run, view, levers: view.sections.flatMap(({ levers }) => levers) };
}

describe.each(SCENARIOS)('the levers of %s', (id) => {
  it('offer what is for both once, and as both’s, to those who lead both', () => {
    const { levers } = opened(id, 'both');
    const orders = levers.flatMap((lever) => lever.orders).map((choice) => choice);
    const joint = orders.filter(({ order }) => order.type.startsWith('lever.'));
    expect(joint.length).toBeGreaterThan(3);
    for (const { label, sides } of joint) {
      expect(label).toMatch(/^India and Japan: /);
      expect(sides).toEqual(['india', 'japan']);
    }
    const labels = joint.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('stand beside sessions, calls and questions to other states, which are offered once as well', () => {
    const { view } = opened(id, 'both');
    const acts = [
      ...view.dialogues.flatMap(({ call }) => call),
      ...view.calls,
      ...view.hosts.flatMap(({ ask }) => ask),
    ];
    expect(acts.length).toBeGreaterThan(3);
    for (const { label, sides } of acts) {
      expect(label).toMatch(/^India and Japan: /);
      expect(sides).toEqual(['india', 'japan']);
    }
    expect(new Set(acts.map(({ label }) => label)).size).toBe(acts.length);
    // what each has for itself stays two orders
    const own = view.dialogues.flatMap(({ place }) => place);
    expect(new Set(own.map(({ by }) => by)).size).not.toBe(1);
  });

  it('offer them under its own name to a government that is led alone', () => {
    const { levers } = opened(id, 'japan');
    for (const { label, sides } of levers.flatMap(({ orders }) => orders)) {
      expect(label).toMatch(/^Japan: /);
      expect(sides).toEqual(['japan']);
    }
  });

  it('say whose each number is, and what is paid when', () => {
    const { run, levers } = opened(id, 'both');
    for (const { card, clause, state, inPlay, family } of levers) {
      expect(Object.values(card).join(' ')).not.toMatch(/\d \+ \d/);
      if (!inPlay || family === 'dialogue' || state !== 'agreed') continue;
      const of = (type: 'lever.prepare' | 'lever.start') => {
        const order = { type, by: 'india' as const, clause };
        return { india: capitalOf(run, order, 'india'), japan: capitalOf(run, order, 'japan') };
      };
      expect(card.costs).toContain(`apital to prepare: ${pairWords(of('lever.prepare'))}`);
      expect(card.costs).toContain(`apital to start: ${pairWords(of('lever.start'))}`);
    }
  });
});

it('a pair of numbers names whose they are', () => {
  expect(pairWords({ india: 2, japan: 2 })).toBe('2 each');
  expect(pairWords({ india: 1, japan: 2.5 })).toBe('India 1, Japan 2.5');
  expect(pairWords({ india: 0, japan: 2 })).toBe('Japan 2');
});
