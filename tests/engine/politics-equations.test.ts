import { describe, expect, it } from 'vitest';

import {
  CHART_WIDTH,
  chartCode,
  placeOfZone,
  type Run,
  type Scenario,
} from '../../src/engine/index.ts';
import { politics } from '../../src/engine/phases/politics.ts';
import { book, newRun } from '../support/runs.ts';

/* What evidence, statements, exercises and uninvited ships do to measures, each by itself; docs/model.md has the equations. */

const rules = book().rules;
const { parameters: p } = rules;
const zone = (id: string) => rules.zones.findIndex((z) => z.id === id);
const at = (clause: string) => rules.entries.findIndex((entry) => entry.clause === clause);
const LANTERN = zone('lantern-shoal');

/** A run on which politics is played alone, and the reasons that it gave. */
function after(prepare: (run: Run) => void, scenario: Scenario = rules): Run {
  const run = newRun('politics', { scenario });
  run.state.turn[0] = 2;
  prepare(run);
  politics(run);
  return run;
}
/** What a measure changed by for a cause, in its unit; null where nothing was said of it. */
function moved(run: Run, id: string, cause: string) {
  const measure = run.index.measure.get(id)!;
  const lines = run.ledger.lines.filter((l) => l.measure === measure && l.cause === cause);
  if (lines.length === 0) return null;
  const { amount: _, turn: _t, measure: _m, cause: _c, ...through } = lines[0];
  const amount = lines.reduce((sum, l) => sum + l.amount, 0) * rules.measures[measure].quantum;
  return { amount, through };
}
const near = (id: string, amount: number) =>
  expect.closeTo(amount, -Math.log10(2 * rules.measures.find((m) => m.id === id)!.quantum));
function open(
  run: Run,
  clause: string,
  family: 'channel' | 'position' | 'operation',
  state: string,
) {
  run.state.entries[at(clause) * CHART_WIDTH] = chartCode(family, state as 'ready.open');
}

describe('evidence', () => {
  const published = (items: number, prepare: (run: Run) => void = () => {}) =>
    after((run) => {
      run.state.evidence[LANTERN] = items;
      run.state.disclosing[LANTERN] = 2;
      prepare(run);
    });
  const weight = (items: number) => items / (1 + p['publication-saturation'] * (items - 1));

  it('that is published counts with the region, costs India’s freedom of choice, and is used up', () => {
    const run = published(3);
    expect(moved(run, 'standing', 'publication')).toEqual({
      amount: near('standing', p['standing-publication'] * weight(3)),
      through: { zone: LANTERN },
    });
    expect(moved(run, 'autonomy', 'alignment')).toEqual({
      amount: near('autonomy', -p['mandate-autonomy-step']),
      through: { zone: LANTERN },
    });
    expect(run.state.published[0]).toBeCloseTo(weight(3), 12);
    expect(run.state.evidence[LANTERN]).toBe(0);
    expect(run.state.disclosing[LANTERN]).toBe(0);
    expect(run.events).toContainEqual({
      type: 'evidence.used',
      zone: 'lantern-shoal',
      how: 'publish',
      items: 3,
      turn: 2,
      seenBy: 'all',
    });
  });

  it('burns a source where the picture is shared, and none where it is not', () => {
    expect(moved(published(1), 'trust', 'burnt-source')).toBeNull();
    const run = published(1, (shared) => open(shared, '2.2', 'channel', 'ready.open'));
    expect(moved(run, 'trust', 'burnt-source')).toEqual({
      amount: near('trust', -p['trust-burnt-source'] / 4),
      through: { zone: LANTERN, entry: at('2.2') },
    });
  });

  it('that is shared quietly costs neither', () => {
    const run = after(({ state }) => {
      state.evidence[LANTERN] = 3;
      state.disclosing[LANTERN] = 1;
    });
    for (const [id, cause] of [
      ['standing', 'publication'],
      ['autonomy', 'alignment'],
    ])
      expect(moved(run, id, cause)).toBeNull();
    expect(run.state.published[0]).toBe(0);
    expect(run.state.evidence[LANTERN]).toBe(0);
  });

  it('that was published is forgotten with the life of evidence', () => {
    const run = after(({ state }) => (state.published[0] = 5));
    expect(run.state.published[0]).toBeCloseTo(5 * Math.exp(-1 / p['evidence-life']), 12);
  });

  it('that is kept grows old, and is stale when its life is over', () => {
    const kept = (age: number) =>
      after(({ state }) => {
        state.evidence[LANTERN] = 2;
        state.evidenceAge[LANTERN] = age;
      });
    const young = kept(0);
    expect([young.state.evidence[LANTERN], young.state.evidenceAge[LANTERN]]).toEqual([2, 1]);
    expect(kept(p['evidence-life'] - 1).state.evidence[LANTERN]).toBe(2);
    const old = kept(p['evidence-life']);
    expect(old.state.evidence[LANTERN]).toBe(0);
    expect(old.events.map(({ type }) => type)).toContain('evidence.stale');
  });
});

describe('a statement', () => {
  const entry = rules.entries.findIndex(({ effects }) =>
    effects.some(({ hook }) => hook === 'lawful-sea-statement'),
  );
  const { clause, effects } = rules.entries[entry];
  const { legitimacy } = effects.find(({ hook }) => hook === 'lawful-sea-statement')!.parameters;
  const with_ = (counter: number): Scenario => ({
    ...rules,
    entries: rules.entries.map((e, i) =>
      i === entry
        ? {
            ...e,
            effects: e.effects.map((effect) =>
              effect.hook === 'lawful-sea-statement'
                ? { ...effect, parameters: { ...effect.parameters, 'counter-move': counter } }
                : effect,
            ),
          }
        : e,
    ),
  });
  const said = (state: string, counter = 0) =>
    after((run) => open(run, clause, 'position', state), with_(counter));

  it('is heard when it is made, and weighs on for as long as it is fresh', () => {
    const run = said('ready.issued');
    expect(moved(run, 'standing', 'statement')).toEqual({
      amount: near('standing', legitimacy),
      through: { entry },
    });
    expect(run.state.statements[0]).toBeCloseTo(legitimacy / p['statement-weight'], 12);
    const fading = said('ready.fading');
    expect(moved(fading, 'standing', 'statement')).toBeNull();
    expect(fading.state.statements[0]).toBeCloseTo(
      (legitimacy * p['reduced-force']) / p['statement-weight'],
      12,
    );
  });

  it('may be answered on the water, by its chance', () => {
    expect(moved(said('ready.issued', 0), 'access', 'counter-move')).toBeNull();
    expect(moved(said('ready.issued', 1), 'access', 'counter-move')).toEqual({
      amount: near('access', -p['access-loss']),
      through: { entry },
    });
  });
});

describe('an exercise', () => {
  const held = (posture: number) =>
    after((run) => {
      open(run, '1.1', 'operation', 'ready.active');
      run.state.entryPlace[at('1.1')] = 1 + placeOfZone(rules, LANTERN);
      run.state.pressure[LANTERN] = posture;
    });
  const { parameters } = rules.entries[at('1.1')].effects.find(({ hook }) => hook === 'exercise')!;

  it('is read as a signal where the other side already presses, and not before', () => {
    const limit = p['signal-posture'];
    expect(moved(held(limit - 1), 'standing', 'naval-signal')).toBeNull();
    expect(moved(held(limit), 'standing', 'naval-signal')).toEqual({
      amount: near('standing', (-parameters.signal * rules.turnHours) / 72),
      through: { entry: at('1.1'), zone: LANTERN },
    });
  });

  it('teaches crews a share of what they lack, and practice fades', () => {
    const days = rules.turnHours / 24;
    const rate = parameters['interoperability-per-day'] * days;
    const practised = (before: number) =>
      after((run) => {
        open(run, '1.1', 'operation', 'ready.active');
        run.state.interoperability[0] = before;
      }).state.interoperability[0];
    expect(practised(0)).toBeCloseTo(rate, 12);
    const left = 0.5 * Math.exp(-days / p['interoperability-fade']);
    expect(practised(0.5)).toBeCloseTo(left + rate * (1 - left), 12);
  });
});

describe('grey hulls in the waters of a state that has not said yes', () => {
  const { host } = rules.zones[LANTERN];
  const uninvited = (hulls: number, answer = 'unasked') =>
    after((run) => {
      const ship = rules.groups.findIndex(({ id }) => id === 'jp-escort');
      run.state.groupTo[ship] = placeOfZone(rules, LANTERN);
      run.state.onStation[ship] = hulls;
      run.state.hosts[host * CHART_WIDTH] = chartCode('host', answer as 'unasked');
    });

  it('cost standing by their number, until it says yes', () => {
    expect(moved(uninvited(2), 'standing', 'naval-signal')).toEqual({
      amount: near('standing', -2 * p['standing-naval-signal']),
      through: { zone: LANTERN },
    });
    expect(moved(uninvited(0), 'standing', 'naval-signal')).toBeNull();
    expect(moved(uninvited(2, 'accepts'), 'standing', 'naval-signal')).toBeNull();
    expect(moved(uninvited(2, 'acceptsQuietly'), 'standing', 'naval-signal')).toBeNull();
  });
});
