import { describe, expect, it } from 'vitest';

import { rulebook } from '../../src/charts/index.ts';
import {
  GOVERNMENTS,
  hasEnded,
  legalOrders,
  type Order,
  playTurn,
  reject,
  type Role,
  type Run,
  startRun,
} from '../../src/engine/index.ts';
import { draftAs } from '../../src/players/index.ts';
import {
  briefView,
  debriefView,
  homeView,
  mapView,
  type Names,
  notation,
  reportView,
  tableView,
  textBoard,
} from '../../src/presenter/index.ts';
import { isJoint } from '../../src/presenter/sentences/order.ts';
import { readBook } from '../../src/scenario/files.ts';
import { coverOf } from '../../src/scenario/index.ts';
import { disasterBook, newStorm, playedStorm } from '../support/disaster.ts';

const book = readBook('coercion-incident');
const both = { role: 'both', names: 'neutral' } as const;

function played(seed: string, player: string, turns: number, role: Role = 'both'): Run {
  const run = startRun({ scenario: book.rules, rulebook, seed, role });
  for (let turn = 0; turn < turns && !hasEnded(run); turn++) {
    for (const by of GOVERNMENTS) draftAs(run, by, player);
    playTurn(run, []);
  }
  return run;
}

/** Everything that is shown of a run to a role. */
const allViews = (run: Run, role: Role, names: Names = 'neutral') => {
  const viewer = { role, names };
  return {
    home: homeView([coverOf(book)]),
    brief: briefView(book, viewer),
    table: tableView(run, book, viewer),
    report: reportView(run, book, viewer),
    debrief: debriefView(run, book, viewer),
    map: mapView(run, book, {
      ...viewer,
      theme: 'dark',
      symbols: 'plain',
      reducedMotion: false,
      selected: null,
      freshTurn: run.history.length,
    }),
  };
};

describe('every view', () => {
  it.each([
    ['none', 1],
    ['random', 6],
    ['careful', 4],
    ['careful', 99],
    ['random', 99],
  ] as const)('is plain data without holes (%s, %d turns)', (player, turns) => {
    const views = allViews(played(`${player} ${turns}`, player, turns), 'both');
    const text = JSON.stringify(views);
    expect(JSON.parse(text)).toEqual(views);
    expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|\{[a-z]+\}|say\.|ui\./);
  });

  it('is the same when it is made twice, and leaves the run as it was', () => {
    const run = played('again', 'careful', 3);
    const before = Array.from(run.draft.all);
    expect(allViews(run, 'both')).toEqual(allViews(run, 'both'));
    expect(Array.from(run.draft.all)).toEqual(before);
    expect(run.orders).toEqual([]);
  });
});

it('a small sum of money is not rounded away', () => {
  const table = tableView(played('money', 'none', 0), book, both);
  const text = JSON.stringify(table);
  for (const { budget } of book.rules.entries.filter(({ inPlay }) => inPlay))
    if (budget > 0) expect(text).toContain(`USD ${budget} million a day`);
});

describe('what a role may know', () => {
  const run = played('secret', 'careful', 3, 'india');
  const text = JSON.stringify(allViews(run, 'india'));

  it('keeps the doctrine and the debrief for the end', () => {
    for (const { title, text: told } of Object.values(book.texts.doctrines)) {
      expect(text).not.toContain(told);
      expect(text).not.toContain(`"${title}"`);
    }
    expect(debriefView(run, book, both)).toBeNull();
  });

  it('keeps the mandate of the other government', () => {
    expect(text).toContain(book.texts.measures.autonomy.name);
    expect(text).not.toContain(book.texts.measures.legal.name);
    expect(text).not.toContain(book.texts.brief.mandate.japan);
  });

  it('offers the orders of its own government alone', () => {
    const { groups, calls, governments } = tableView(run, book, {
      role: 'india',
      names: 'neutral',
    });
    const orders = [...groups.flatMap((g) => g.destinations), ...calls];
    expect(new Set(orders.map(({ by }) => by))).toEqual(new Set(['india']));
    expect(governments.map(({ mayOrder }) => mayOrder)).toEqual([true, false]);
  });

  it('uses neutral names unless real ones are asked for', () => {
    // the brief may name a sea by the name it has on every chart
    const shown = (names: Names) => {
      const { table, report, map } = allViews(run, 'india', names);
      return JSON.stringify({ table, report, map });
    };
    const real = [book.texts.rival, book.texts.hosts.philippines].map((name) => name.real);
    expect(real.filter((name) => shown('neutral').includes(`${name} `))).toEqual([]);
    expect(shown('real')).toContain(book.texts.rival.real);
    // the map leaves the land unnamed for which a neutral name stands
    expect(allViews(run, 'both', 'neutral').map.unnamed).toBe(book.texts.rival.real);
    expect(allViews(run, 'both', 'real').map.unnamed).toBe('');
  });
});

describe('the table', () => {
  const run = played('table', 'careful', 2);
  const table = tableView(run, book, both);
  const levers = table.sections.flatMap((section) => section.levers);

  it('has the 42 entries of the Declaration in its six sections', () => {
    expect(table.sections.map((section) => section.levers.length)).toEqual([9, 5, 8, 5, 8, 7]);
    expect(levers.every((lever) => lever.does.length > 0 && lever.summary !== '')).toBe(true);
  });

  it('offers every legal order somewhere, and no other', () => {
    const offered = [
      ...levers.flatMap((lever) => lever.orders),
      ...table.dialogues.flatMap((d) => [
        ...d.place,
        ...d.call,
        ...d.slots.flatMap((s) => s.remove),
      ]),
      ...table.groups.flatMap((group) => group.destinations),
      ...table.hosts.flatMap((host) => host.ask),
      ...table.evidence.flatMap((e) => [...e.share, ...e.publish]),
    ].map(({ order }) => order);
    // what acts for both is one order, whichever of the two gives it
    const lines = (orders: readonly Order[]) =>
      [
        ...new Set(
          orders.map((order) => JSON.stringify(isJoint(order) ? { ...order, by: 'both' } : order)),
        ),
      ].sort();
    expect(offered.map((order) => reject(run, order)).filter(Boolean)).toEqual([]);
    expect(lines(offered)).toEqual(lines(GOVERNMENTS.flatMap((by) => legalOrders(run, by))));
  });

  it('says why a lever that is not in use cannot be used', () => {
    const idle = levers.filter(
      (l) => l.inPlay && /agreed|standby|closed|idle|silent/.test(l.state),
    );
    const mute = idle.filter(
      (l) => l.reasons.length === 0 && !l.orders.some((o) => /prepare|start/.test(o.order.type)),
    );
    expect(mute.map(({ clause }) => clause)).toEqual([]);
  });

  it('explains each change exactly: the lines add up to it', () => {
    for (const measure of table.measures) {
      expect(measure.history).toHaveLength(run.history.length + 1);
      expect(measure.history.at(-1)).toBeCloseTo(measure.value, 9);
      [...measure.why].reverse().forEach(({ lines }, turn) => {
        const sum = lines.reduce((total, line) => total + line.value, 0);
        expect(sum).toBeCloseTo(measure.history[turn + 1] - measure.history[turn], 9);
      });
    }
  });
});

describe('the debrief', () => {
  const run = played('debrief', 'careful', 99);
  const view = debriefView(run, book, both)!;

  it('tells how it ended and why, and what was hidden', () => {
    expect(book.texts.endings[view.ending.id].title).toBe(view.ending.title);
    expect(view.ending.conditions.length).toBeGreaterThan(0);
    expect(Object.values(book.texts.doctrines).map((d) => d.text)).toContain(view.doctrine?.text);
    expect(view.turningPoints.length).toBeGreaterThan(0);
    expect(view.hash).toBe(run.history.at(-1)?.hash);
  });

  it('sorts every clause in play into used and not used', () => {
    const inPlay = book.rules.entries.filter((entry) => entry.inPlay).map(({ clause }) => clause);
    const told = [...view.used, ...view.notUsed].map(({ clause }) => clause);
    expect(told.sort()).toEqual(inPlay.sort());
  });
});

describe('where the catalogue expects nothing of an entry', () => {
  const storm = disasterBook();
  const because = storm.expectations['1.6'].because!;
  const cardOf = (clause: string) =>
    tableView(newStorm('null'), storm, both)
      .sections.flatMap(({ levers }) => levers)
      .find((lever) => lever.clause === clause)!;

  it('the card says so and why, in play and out of play', () => {
    expect(cardOf('1.6').noEffect).toContain(because);
    expect(cardOf('5.7').noEffect).toContain(storm.expectations['5.7'].because);
    expect(cardOf('5.7').noEffect).not.toMatch(/^No effect/);
    expect(cardOf('4.4').noEffect).toBe('');
  });

  it('the debrief says so of what was used, and of the rest what is booked', () => {
    const run = playedStorm('null', 'uses:1.6');
    const { used, notUsed } = debriefView(run, storm, both)!;
    const said = (clause: string) => used.find((entry) => entry.clause === clause)?.effect;
    expect(said('1.6')).toContain(because);
    expect(said('4.4')).toMatch(/^Booked under it: .*\d/);
    expect(notUsed.find(({ clause }) => clause === '3.6')!.noEffect).not.toBe('');
  });
});

describe('text forms', () => {
  it('make the same board and line from the same run', () => {
    const [a, b] = [played('text', 'reader', 3), played('text', 'reader', 3)];
    expect(textBoard(tableView(a, book, both))).toBe(textBoard(tableView(b, book, both)));
    expect(notation(a, both)).toBe(notation(b, both));
    expect(notation(a, both)).not.toBe(notation(played('text', 'none', 3), both));
    expect(notation(a, both).split('\n')).toHaveLength(1);
  });
});

describe('what came to nothing', () => {
  it('tells in report and tray that an order of ours lapsed, and why', () => {
    const run = played('lapse', 'none', 1);
    const order = { type: 'host.ask', by: 'india', host: 'philippines' } as const;
    const because = { code: 'host-will-not-hear', host: 'philippines', state: 'declines' } as const;
    run.events.push({ type: 'order.lapsed', order, because, turn: 1, seenBy: 'all' });
    const told =
      'Lapsed, at no cost: India and Japan: Ask the coastal state to open its ports and waters.';
    const lapsed = tableView(run, book, both).lapsed;
    expect(lapsed).toHaveLength(1);
    expect(lapsed[0]).toContain(told);
    expect(lapsed[0]).toContain('is not asked again yet');
    const ours = reportView(run, book, both).groups.find(({ id }) => id === 'ours');
    expect(ours?.lines.map(({ text }) => text)).toContain(lapsed[0]);
    // the other government's order is its own
    expect(tableView(run, book, { role: 'japan', names: 'neutral' }).lapsed).toEqual([]);
  });

  it('says whether consent or ships were missing', () => {
    const run = played('barred', 'none', 1);
    run.events.length = 0;
    const incident = {
      type: 'incident',
      at: 1,
      outcome: 'suffered',
      seen: true,
      attributed: false,
      responseHours: Infinity,
      helper: null,
      durationHours: 2,
      turn: 1,
      seenBy: 'all',
    } as const;
    run.events.push({ ...incident, zone: 'lantern-shoal' }, { ...incident, zone: 'luzon-strait' });
    const told = reportView(run, book, both).lines.map(({ text }) => text);
    expect(told.filter((line) => line.includes('had not agreed'))).toHaveLength(1);
    expect(told.filter((line) => line.includes('nobody who saw it had a ship there'))).toHaveLength(
      1,
    );
  });
});

describe('the brief', () => {
  it('has the notes and the questions for who leads a class', () => {
    const { facilitator, measures } = briefView(book, both);
    expect(facilitator).toEqual(book.texts.facilitator);
    expect(measures.every(({ rule }) => rule.endsWith('.'))).toBe(true);
  });
});
