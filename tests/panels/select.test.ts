import { describe, expect, it } from 'vitest';

import { countLevers, firstLevers, selectLevers } from '../../src/panels/levers/select.ts';
import type { LeverSection, LeverView } from '../../src/presenter/index.ts';

const lever = (clause: string, title: string, part: Partial<LeverView> = {}): LeverView => ({
  clause,
  id: clause,
  title,
  summary: '',
  family: 'channel',
  familyWord: 'channel',
  rung: 'ready',
  rungWord: 'ready',
  state: 'ready.closed',
  stateWord: 'ready to open',
  sentence: '',
  does: [],
  verb: '',
  why: '',
  needs: [],
  cost: '',
  takesEffect: '',
  says: '',
  sides: [],
  constraints: [],
  inPlay: true,
  noEffect: '',
  playWord: 'in play',
  running: false,
  force: 0,
  place: null,
  orders: [],
  reasons: [],
  sources: [],
  card: {
    does: '',
    needs: '',
    short: false,
    costs: '',
    acts: '',
    home: '',
    abroad: '',
    says: '',
    waits: '',
  },
  ...part,
});

const order = { type: 'lever.start', by: 'india', clause: '1.5' } as const;
const SECTIONS: readonly LeverSection[] = [
  {
    number: 1,
    title: 'Defence forces',
    levers: [
      lever('1.5', 'Supplies and services', {
        orders: [{ order, by: 'india', sides: ['india'], label: 'India: Open 1.5', note: '' }],
        does: ['Opens the partner’s ports.'],
      }),
      lever('1.6', 'Repair', {
        orders: [
          {
            order: { type: 'lever.prepare', by: 'india', clause: '1.6' },
            by: 'india',
            sides: ['india'],
            label: 'India: Prepare 1.6',
            note: '',
          },
        ],
      }),
      lever('1.7', 'Assessments', { running: true }),
    ],
  },
  { number: 3, title: 'Industry', levers: [lever('3.1', 'Equipment', { inPlay: false })] },
];

const clauses = (sections: readonly LeverSection[]): string[] =>
  sections.flatMap((section) => section.levers.map(({ clause }) => clause));

describe('the list of levers', () => {
  it('drops sections with nothing to show', () => {
    expect(selectLevers(SECTIONS, 'now', 'nothing like it')).toEqual([]);
    expect(selectLevers(SECTIONS, 'absent', '').map(({ number }) => number)).toEqual([3]);
  });

  it('keeps what can act, what cannot now, and what is not here apart', () => {
    expect(clauses(selectLevers(SECTIONS, 'now', ''))).toEqual(['1.5', '1.7']);
    expect(clauses(selectLevers(SECTIONS, 'soon', ''))).toEqual(['1.6']);
    expect(clauses(selectLevers(SECTIONS, 'absent', ''))).toEqual(['3.1']);
    expect(countLevers(SECTIONS)).toEqual({ all: 4, now: 2, soon: 1, absent: 1 });
  });

  it('finds every word of a search, in clause, title and effect, whatever the case', () => {
    expect(clauses(selectLevers(SECTIONS, 'all', 'PORTS supplies'))).toEqual(['1.5']);
    expect(clauses(selectLevers(SECTIONS, 'all', '3.1'))).toEqual(['3.1']);
    expect(clauses(selectLevers(SECTIONS, 'all', 'ports repair'))).toEqual([]);
  });
});

describe('the first levers', () => {
  const sections = [
    { number: 1, title: 'One', levers: [lever('1.1', 'a'), lever('1.2', 'b')] },
    { number: 2, title: 'Two', levers: [lever('2.1', 'c'), lever('2.2', 'd')] },
    { number: 3, title: 'Three', levers: [lever('3.1', 'e')] },
  ] as unknown as LeverSection[];
  const clauses = (count: number) =>
    firstLevers(sections, count).map(({ levers }) => levers.map(({ clause }) => clause));

  it('go over the sections, and leave none empty', () => {
    expect(clauses(3)).toEqual([['1.1', '1.2'], ['2.1']]);
    expect(clauses(2)).toEqual([['1.1', '1.2']]);
    expect(clauses(9)).toEqual([['1.1', '1.2'], ['2.1', '2.2'], ['3.1']]);
    expect(clauses(0)).toEqual([]);
  });
});
