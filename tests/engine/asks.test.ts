import { describe, expect, it } from 'vitest';

import {
  candidateOrders,
  draftOrder,
  formatOrder,
  forkState,
  type Government,
  grantOf,
  type Order,
  parseOrder,
  partnerOf,
  reject,
  type Rejection,
  type Run,
  withdrawOrder,
} from '../../src/engine/index.ts';
import { rejectionSentence, tableView } from '../../src/presenter/index.ts';
import { book, draftAtRandom, endTurn, newRun, numbers, randomPlay } from '../support/runs.ts';

type Asks = Extract<Rejection, { code: 'partner-asks' }>;

const order = (line: string) => parseOrder(line)!;
const asksOf = (refusal: Rejection | null): Asks | null =>
  refusal?.code === 'partner-asks' ? refusal : null;

/** A copy of a run with a draft of its own. */
const trialOf = (run: Run): Run => ({
  ...run,
  draft: forkState(run.scenario, run.draft),
  orders: [...run.orders],
});

/** Runs in the middle of which people play one side. */
function* reached(role: Government, seeds: number): Generator<Run> {
  for (let seed = 1; seed <= seeds; seed++) {
    const luck = numbers(seed);
    const run = randomPlay(newRun(`asks ${seed}`, { role }), luck, seed % 5);
    draftAtRandom(run, luck, 2);
    yield run;
  }
}

/** Orders of a run that the partner asks something for. */
const askedIn = (run: Run, by: Government): { order: Order; asks: Asks }[] =>
  candidateOrders(run, by).flatMap((o) => {
    const asks = asksOf(reject(run, o));
    return asks ? [{ order: o, asks }] : [];
  });

describe.each(['india', 'japan'] as const)('as %s, what the partner asks for', (role) => {
  const runs = [...reached(role, 24)];
  const found = runs.flatMap((run) => askedIn(run, role).map((asked) => ({ run, ...asked })));

  it('comes up, and is a thing that an order can give, after which it joins', () => {
    expect(found.length).toBeGreaterThan(20);
    for (const { run, order: wanted, asks } of found) {
      const trial = trialOf(run);
      expect(asks).toMatchObject({ partner: partnerOf(role), by: role });
      const grant = grantOf(asks.ask, role);
      expect([formatOrder(grant), draftOrder(trial, grant)]).toEqual([formatOrder(grant), null]);
      const told = [formatOrder(wanted), asks.ask, reject(trial, wanted)];
      const [, , after] = told;
      // teams and capital may have gone into what was asked for: that is no refusal by the partner
      if (after) expect((after as Rejection).code).toMatch(/^no-(team|capital|budget)$/);
      else expect(draftOrder(trial, wanted)).toBeNull();
    }
  });

  it('never makes a yes a no', () => {
    for (const run of runs) {
      const yes = candidateOrders(run, role).filter((o) => reject(run, o) === null);
      const seen = new Set<string>();
      for (const { asks } of askedIn(run, role)) {
        const grant = grantOf(asks.ask, role);
        if (seen.has(formatOrder(grant))) continue;
        seen.add(formatOrder(grant));
        const trial = trialOf(run);
        draftOrder(trial, grant);
        const lost = yes.filter((o) => {
          const refusal = reject(trial, o);
          const declines = refusal?.code === 'partner-declines' && refusal.because !== 'cost';
          return declines || refusal?.code === 'partner-asks';
        });
        expect([formatOrder(grant), lost.map(formatOrder)]).toEqual([formatOrder(grant), []]);
      }
    }
  });
});

it('nobody asks where people play both sides', () => {
  for (let seed = 1; seed <= 12; seed++) {
    const run = randomPlay(newRun(`both ${seed}`), numbers(seed), seed % 5);
    for (const by of ['india', 'japan'] as const) {
      const codes = candidateOrders(run, by).map((o) => reject(run, o)?.code);
      expect(codes).not.toContain('partner-asks');
      expect(codes).not.toContain('partner-declines');
    }
  }
});

describe('one thing in return for one thing', () => {
  /** A run in which every field of trust leaves the partner a little short of yes. */
  function close(role: Government, seed = 'close'): Run {
    const run = newRun(seed, { role });
    for (const state of [run.state, run.draft]) state.trust.fill(50);
    return run;
  }

  /** Seeds at which Japan asks for an item in return for this order. */
  function asking(line: string): Run {
    for (let i = 0; i < 200; i++) {
      const run = close('india', `close ${i}`);
      if (asksOf(reject(run, order(line)))?.ask.for === 'agenda') return run;
    }
    throw new Error('nobody asks');
  }

  it('an item given passes with what was agreed for it, and the report says so', () => {
    let passed = 0;
    for (let i = 0; i < 60; i++) {
      const run = close('india', `sits ${i}`);
      const placed = order('india agenda.place 6.3 1.8');
      const asks = asksOf(reject(run, placed));
      if (!asks || asks.ask.for !== 'agenda') continue;
      draftOrder(run, grantOf(asks.ask, 'india'));
      expect(draftOrder(run, placed)).toBeNull();
      const entry = run.index.entry.get('1.8')!;
      expect(run.draft.granted[entry]).toBe(1 + run.index.entry.get(asks.ask.clause)!);
      endTurn(run);
      expect(run.events).toContainEqual(
        expect.objectContaining({ type: 'ask.granted', clause: '1.8', by: 'japan' }),
      );
      while (run.history.length < 8 && run.state.ending[0] === 0) endTurn(run);
      const sat = run.events.filter((e) => 'clause' in e && e.clause === '1.8');
      const types = sat.map(({ type }) => type);
      if (types.includes('item.promoted')) passed += 1;
      // the session may fail or capital be gone: trust is no reason any more
      const deferred = sat.filter((e) => e.type === 'item.deferred');
      for (const event of deferred) expect(event).not.toMatchObject({ because: 'trust' });
      const stands = [entry + 1, run.state.granted[entry]].some((code) =>
        run.state.agenda.includes(code),
      );
      expect(run.state.granted[entry] === 0 || stands).toBe(true);
    }
    expect(passed).toBeGreaterThan(0);
  });

  it('one item pays for one order', () => {
    let tried = 0;
    for (let i = 0; i < 300 && tried < 3; i++) {
      const run = close('india', `two ${i}`);
      const starts = ['2.2', '1.5', '1.7', '4.1', '4.4'].map((c) =>
        order(`india lever.start ${c}`),
      );
      const asked = starts.filter((o) => asksOf(reject(run, o))?.ask.for === 'agenda');
      if (asked.length < 2) continue;
      tried += 1;
      const { ask } = asksOf(reject(run, asked[0]))!;
      draftOrder(run, grantOf(ask, 'india'));
      expect(draftOrder(run, asked[0])).toBeNull();
      const again = reject(run, asked[1]);
      expect(again).not.toBeNull();
      const next = asksOf(again);
      if (next) expect(next.ask).not.toEqual(ask);
    }
    expect(tried).toBe(3);
  });

  it('what is taken back takes along what it was given for', () => {
    const line = 'india lever.start 2.2';
    const run = asking(line);
    const { ask } = asksOf(reject(run, order(line)))!;
    const grant = grantOf(ask, 'india');
    draftOrder(run, grant);
    draftOrder(run, order(line));
    expect(withdrawOrder(run, 0)).toEqual([grant, order(line)]);
    expect(run.draft.granted.every((given) => given === 0)).toBe(true);
  });

  it('taking the item off the agenda again ends what was agreed for it', () => {
    const line = 'india agenda.place 6.3 1.8';
    for (let i = 0; i < 200; i++) {
      const run = close('india', `off ${i}`);
      const asks = asksOf(reject(run, order(line)));
      if (asks?.ask.for !== 'agenda') continue;
      draftOrder(run, grantOf(asks.ask, 'india'));
      draftOrder(run, order(line));
      const { dialogue, clause } = asks.ask;
      expect(draftOrder(run, order(`india agenda.remove ${dialogue} ${clause}`))).toBeNull();
      expect(run.draft.granted.every((given) => given === 0)).toBe(true);
      return;
    }
    throw new Error('nobody asks');
  });
});

describe('each side asks for what it cares about', () => {
  const kinds = (role: Government, lines: readonly string[]): Set<string> => {
    const found = new Set<string>();
    for (let i = 0; i < 80; i++) {
      const run = newRun(`kinds ${i}`, { role });
      for (const state of [run.state, run.draft]) state.trust.fill(50);
      for (const line of lines) {
        const o = order(line);
        const asks = asksOf(reject(run, o));
        if (asks) found.add(`${line}: ${asks.ask.for}`);
        else if (o.type === 'group.sail') draftOrder(run, o);
      }
    }
    return found;
  };

  it('Japan that the coastal state is asked first', () => {
    const lines = [
      'india group.sail in-patrol lantern-shoal',
      'india lever.start 2.3 lantern-shoal',
    ];
    expect(kinds('india', lines)).toContain('india lever.start 2.3 lantern-shoal: host');
  });

  it('India a smaller step in public before a statement', () => {
    expect(kinds('japan', ['japan lever.start 5.3'])).toContain('japan lever.start 5.3: step');
  });
});

describe('India in public', () => {
  it('declines what would lose its freedom of choice, and says why', () => {
    const run = newRun('public', { role: 'japan' });
    const at = run.index.measure.get('autonomy')!;
    const { quantum, strained } = run.scenario.measures[at];
    for (const state of [run.state, run.draft]) {
      state.trust.fill(90);
      state.measures[at] = (strained + 2) / quantum;
    }
    expect(reject(run, order('japan lever.start 5.3'))).toMatchObject({
      code: 'partner-declines',
      because: 'strategic-autonomy',
    });
    for (const state of [run.state, run.draft]) state.measures[at] = (strained + 4) / quantum;
    expect(reject(run, order('japan lever.start 5.3'))).toBeNull();
  });
});

it('what is asked for stands on the order in words, with the order that gives it', () => {
  const viewer = { role: 'india', names: 'neutral' } as const;
  for (let i = 0; i < 200; i++) {
    const run = newRun(`words ${i}`, { role: 'india' });
    for (const state of [run.state, run.draft]) state.trust.fill(50);
    const asks = asksOf(reject(run, order('india lever.start 2.2')));
    if (!asks) continue;
    const { sections } = tableView(run, book(), viewer);
    const lever = sections.flatMap(({ levers }) => levers).find(({ clause }) => clause === '2.2')!;
    const [reason] = lever.reasons;
    expect(reason.text).toBe(rejectionSentence(asks, run, book(), viewer));
    expect(reason.text).toMatch(
      /^Japan asks: put 2\.5 .* on the agenda of .* as well\. Then it joins\.$/,
    );
    expect(formatOrder(reason.grant!.order)).toBe(formatOrder(grantOf(asks.ask, 'india')));
    return;
  }
  throw new Error('nobody asks');
});
