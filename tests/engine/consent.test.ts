import { describe, expect, it } from 'vitest';

import {
  type Constraint,
  DOMAINS,
  type Government,
  type Run,
  type Scenario,
} from '../../src/engine/index.ts';
import { reluctance } from '../../src/engine/consent.ts';
import { alignmentOf } from '../../src/engine/models/alignment.ts';
import { book, newRun } from '../support/runs.ts';

/* Whether a partner that the program plays joins a step, at the limits of each of its reasons. */

/** Round numbers for the limits, and no mood. */
const rules: Scenario = {
  ...book().rules,
  parameters: {
    ...book().rules.parameters,
    'consent-threshold': 0.75,
    'consent-ask': 0.25,
    'consent-mood': 0,
    'consent-reserve': 2,
  },
};
const at = (clause: string) => rules.entries.findIndex((entry) => entry.clause === clause);

/** A run in which people play one side, with trust of the other at so many points in every field. */
function facing(partner: Government, trust = 100, scenario = rules): Run {
  const run = newRun('consent', { scenario, role: partner === 'india' ? 'japan' : 'india' });
  run.state.trust.fill(trust);
  run.state.capital.fill(1000);
  return run;
}
const answer = (run: Run, partner: Government, clause: string) =>
  reluctance(run, run.state, partner, at(clause));

function setMeasure(run: Run, id: string, quanta: number): void {
  run.state.measures[run.index.measure.get(id)!] = quanta;
}

/** An entry that is on nobody’s list and under no constraint. */
const plain = rules.entries.find(
  ({ clause, constraints, inPlay, capital }) =>
    inPlay &&
    constraints.india.length + constraints.japan.length === 0 &&
    capital.india > 0 &&
    capital.japan > 0 &&
    !['india', 'japan'].some((g) => {
      const { agenda, first } = rules.wishes[g as Government];
      return [...agenda, ...first].includes(at(clause));
    }),
)!.clause;

it('people who play both sides agree with themselves', () => {
  const run = newRun('consent', { scenario: rules });
  run.state.trust.fill(0);
  for (const partner of ['india', 'japan'] as const)
    rules.entries.forEach((_, entry) =>
      expect(reluctance(run, run.state, partner, entry)).toBeNull(),
    );
});

describe.each(['india', 'japan'] as const)('%s, played by the program,', (partner) => {
  it('joins from a threshold of trust on, is close to it for a stretch, and then declines', () => {
    const answers = [100, 75, 74, 50, 49, 0].map((trust) =>
      answer(facing(partner, trust), partner, plain),
    );
    expect(answers).toEqual([null, null, 'close', 'close', 'trust', 'trust']);
  });

  it('asks about trust in the field of the entry alone', () => {
    const run = facing(partner, 0);
    run.state.trust[DOMAINS.indexOf(rules.entries[at(plain)].ministry.india)] = 80;
    expect(answer(run, partner, plain)).toBeNull();
  });

  it('keeps a reserve of political capital, of its own', () => {
    const run = facing(partner);
    const [own, other] = partner === 'india' ? [0, 1] : [1, 0];
    const price = rules.entries[at(plain)].capital[partner];
    run.state.capital[other] = 0;
    run.state.capital[own] = 2 * price;
    expect(answer(run, partner, plain)).toBeNull();
    run.state.capital[own] = 2 * price - 0.5;
    expect(answer(run, partner, plain)).toBe('cost');
  });

  it('joins what it wishes for itself, and what it was given something for', () => {
    const { agenda, first } = rules.wishes[partner];
    for (const wish of [...agenda, ...first]) {
      const run = facing(partner, 0);
      const forbidden = rules.entries[wish].constraints[partner].length > 0;
      if (!forbidden) expect(reluctance(run, run.state, partner, wish)).toBeNull();
    }
    const run = facing(partner, 0);
    run.state.granted[at(plain)] = 1;
    expect(answer(run, partner, plain)).toBeNull();
    run.state.granted[at(plain)] = 0;
    expect(answer(run, partner, plain)).toBe('trust');
  });

  it('is easier once the dialogue has sat that makes agreement easier', () => {
    const entry = rules.entries.findIndex(({ effects }) =>
      effects.some(({ hook }) => hook === 'easier-agreement'),
    );
    const { effects, family } = rules.entries[entry];
    expect(family).toBe('dialogue');
    const gain = effects.find(({ hook }) => hook === 'easier-agreement')!.parameters[
      'comfort-gain'
    ];
    const joins = (trust: number, sat: number) => {
      const run = facing(partner, trust);
      run.state.sat[entry] = sat;
      return answer(run, partner, plain) === null;
    };
    expect([joins(74.9, 0), joins(74.9, 1)]).toEqual([false, true]);
    expect([joins(75.1 - 100 * gain, 1), joins(74.9 - 100 * gain, 1)]).toEqual([true, false]);
  });

  it('has moods that decide close cases alone, and are the same when asked again', () => {
    const moody = { ...rules, parameters: { ...rules.parameters, 'consent-mood': 0.1 } };
    const answers = (trust: number) => {
      const run = facing(partner, trust, moody);
      return Array.from({ length: 40 }, (_, turn) => {
        run.state.turn[0] = turn + 1;
        const first = answer(run, partner, plain);
        expect(answer(run, partner, plain)).toBe(first);
        return first;
      });
    };
    expect(new Set(answers(81))).toEqual(new Set([null]));
    expect(new Set(answers(75))).toEqual(new Set([null, 'close']));
    expect(new Set(answers(69))).toEqual(new Set(['close']));
  });
});

describe('a private mandate', () => {
  const limits: [
    Government,
    string,
    Constraint,
    (entry: Scenario['entries'][number]) => boolean,
  ][] = [
    ['india', 'autonomy', 'strategic-autonomy', () => true],
    ['japan', 'legal', 'legal-review', () => true],
    [
      'japan',
      'legal',
      'article-9',
      ({ constraints }) => !constraints.japan.includes('legal-review'),
    ],
  ];

  it.each(limits)(
    'of %s (%s) forbids what is under %s once it is lost',
    (by, id, constraint, one) => {
      const entry = rules.entries.find(
        (e) => e.inPlay && e.constraints[by].includes(constraint) && one(e),
      );
      if (!entry) return;
      const run = facing(by);
      const measure = rules.measures.find((m) => m.id === id)!;
      // a step of India's is held against where it would leave the mandate
      const price = by === 'india' ? alignmentOf(run, at(entry.clause)).points : 0;
      const limit = Math.round((measure.strained + price) / measure.quantum);
      setMeasure(run, id, limit);
      expect(answer(run, by, entry.clause)).toBeNull();
      setMeasure(run, id, limit - 1);
      expect(answer(run, by, entry.clause)).toBe(constraint);
      expect(answer(run, by, plain)).toBeNull();
    },
  );

  it('forbids nothing where a scenario does not measure it', () => {
    const bare = { ...rules, measures: rules.measures.filter(({ id }) => id !== 'autonomy') };
    const entry = rules.entries.find(
      ({ inPlay, constraints }) => inPlay && constraints.india.includes('strategic-autonomy'),
    )!;
    expect(answer(facing('india', 100, bare), 'india', entry.clause)).toBeNull();
  });
});
