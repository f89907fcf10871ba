import { describe, expect, it } from 'vitest';

import { compiled as rulebook } from '../../src/charts/index.ts';
import {
  draftOrder,
  GOVERNMENTS,
  hasEnded,
  legalOrders,
  type Order,
  ORIGINS,
  playTurn,
  type Run,
  startRun,
  proceed,
  submit,
} from '../../src/engine/index.ts';
import { draftAs } from '../../src/players/index.ts';
import {
  debriefView,
  mapView,
  type Names,
  reportView,
  tableView,
  textBoard,
} from '../../src/presenter/index.ts';
import { tonnesWords } from '../../src/presenter/supply-makers.ts';
import { readBook } from '../../src/scenario/files.ts';

const book = readBook('export-restriction');
const viewer = (names: Names = 'neutral') => ({ role: 'both', names }) as const;
const start = (seed: string): Run => startRun({ scenario: book.rules, rulebook, seed });

/** Plays a seed to its end by orders at random, or by a plan, and looks at every turn on the way, its orders drafted. */
function watch(seed: string, player: string, look: (run: Run) => void): void {
  const run = start(seed);
  while (!hasEnded(run)) {
    for (const by of GOVERNMENTS) draftAs(run, by, player);
    look(run);
    playTurn(run, []);
  }
  look(run);
}

const table = (run: Run, names?: Names) => tableView(run, book, viewer(names));
const map = (run: Run) =>
  mapView(run, book, {
    ...viewer(),
    theme: 'dark',
    symbols: 'plain',
    reducedMotion: true,
    selected: null,
    freshTurn: 0,
  });

/** Every string of a view that is shown to people: not an id, an order, or a code. */
function shown(view: unknown, key = ''): string[] {
  if (typeof view === 'string')
    return /^(id|origin|state|policy|release|government|by|code|clause|order|band|kind|side|from|to|notation|shortage|phase|places|layers|ids)$/.test(
      key,
    )
      ? []
      : [view];
  if (typeof view !== 'object' || view === null) return [];
  return Object.entries(view).flatMap(([name, part]) =>
    name === 'order' ? [] : shown(part, Array.isArray(view) ? key : name),
  );
}

const { supply } = book.rules;
if (!supply) throw new Error('no supply block');
/** Ids that are no words of themselves. */
const RAW = [...supply.users, ...supply.sources, ...supply.projects, ...supply.doctrines]
  .map(({ id }) => id)
  .filter((id) => id.includes('-'));
const STATES = ['slowLicences', 'partialStop', 'fullStop', 'selectiveEasing'];
const BROKEN = /undefined|NaN|Infinity|∞|\[object|[{}]|say\.|ui\./;

describe('an export restriction as it is shown', () => {
  it('has words for everything that games at random come to, every state among it', () => {
    const reached = new Set<string>();
    for (const seed of [1, 4, 9, 12, 17])
      watch(`words ${seed}`, 'random', (run) => {
        const view = table(run);
        reached.add(view.supply!.state);
        view.supply!.deals.forEach(({ state }) => reached.add(state));
        view.supply!.projects.forEach(({ state }) => reached.add(state));
        const report = run.history.length > 0 ? reportView(run, book, viewer()) : null;
        const strings = shown({ supply: view.supply, warnings: view.warnings, report });
        strings.push(...map(run).marks.map(({ name }) => name), textBoard(view));
        const raw = strings.filter(
          (words) => [...RAW, ...STATES].some((id) => words.includes(id)) || BROKEN.test(words),
        );
        expect(raw).toEqual([]);
        expect(strings.filter((words) => words !== words.trim())).toEqual([]);
      });
    for (const state of ['partialStop', 'offered', 'accepted', 'refused', 'half', 'building'])
      expect(reached).toContain(state);
  });

  it('adds up: what came to makers is what came from sources, and lines ran on it and the sheds', () => {
    watch('sums', 'careful', (run) => {
      const { makers, sources, materials, mostDays } = table(run).supply!;
      materials.forEach(({ id }, k) => {
        const came = sources.reduce(
          (sum, source) => sum + source.materials.find((m) => m.id === id)!.tonnes,
          0,
        );
        const arrived = makers.reduce(
          (sum, maker, u) =>
            supply.users[u].commodity === k
              ? sum + maker.arrived.reduce((all, { tonnes }) => all + tonnes, 0)
              : sum,
          0,
        );
        expect(came).toBeCloseTo(arrived, 9);
        const shares = sources.map((source) => source.materials[k].share);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      });
      for (const maker of makers) {
        expect(maker.arrived.map(({ origin }) => origin)).toEqual([...ORIGINS]);
        expect(maker.cover).toBeLessThanOrEqual(mostDays);
        // output is lost exactly where lines slow down
        expect(maker.lost > 0).toBe(maker.running < 1);
        if (maker.running < 1) expect(maker.cover).toBeLessThan(maker.slows + 1e-9);
        else expect(maker.cover).toBeGreaterThanOrEqual(maker.slows - 1e-9);
      }
    });
  });

  it('offers every order of its own and no other, in the lists that it has', () => {
    watch('orders', 'random', (run) => {
      const view = table(run);
      expect(view.tabs).toEqual(['situation', 'supply', 'levers', 'dialogues', 'map']);
      const own = GOVERNMENTS.flatMap((by) => legalOrders(run, by)).filter(({ type }) =>
        ['stock.release', 'export.allow', 'deal.answer', 'capacity.fund'].includes(type),
      );
      expect(view.supply!.orders.map(({ order }) => order)).toHaveLength(own.length);
      expect(view.supply!.orders).toEqual(
        expect.arrayContaining(own.map((order) => expect.objectContaining({ order }))),
      );
    });
  });

  it('tells what a separate deal gives, asks and costs while it is offered, and only then', () => {
    let offers = 0;
    watch('terms', 'none', (run) => {
      for (const deal of table(run).supply!.deals) {
        expect(deal.terms.length > 0).toBe(deal.state === 'offered');
        if (deal.state !== 'offered') continue;
        offers += 1;
        const text = deal.terms.map(({ words }) => words).join(' ');
        expect(text).toContain('85\u00a0%');
        expect(text).toMatch(/Trust .* −\d/);
        expect(deal.answers.map(({ order }) => order.type)).toEqual(['deal.answer', 'deal.answer']);
      }
    });
    expect(offers).toBeGreaterThan(0);
  });

  it('hides what moves the restricting state, and says it in the debrief', () => {
    const run = start('hidden');
    playTurn(run, []);
    // what has been seen reads the same, whatever lies behind it
    const told = JSON.stringify([table(run), map(run)]);
    run.state.buildMonths.fill(99);
    run.state.yieldShare.fill(0.01);
    run.draft.buildMonths.fill(99);
    run.state.doctrine[0] = (run.state.doctrine[0] + 1) % supply.doctrines.length;
    run.draft.doctrine[0] = run.state.doctrine[0];
    expect(JSON.stringify([table(run), map(run)])).toBe(told);
    while (!hasEnded(run)) playTurn(run, []);
    expect(debriefView(run, book, viewer())?.doctrine?.text).toBeTruthy();
  });

  it('names the other side only when asked to', () => {
    const run = start('names');
    playTurn(run, []);
    const real = supply.sources.map(({ id }) => book.texts.origins[id].real);
    const told = (names: Names) => shown(table(run, names).supply).join('\n');
    expect(told('neutral')).not.toContain(book.texts.rival.real);
    expect(told('real')).toContain(book.texts.rival.real);
    expect(real.some((name) => told('real').toLowerCase().includes(name.toLowerCase()))).toBe(true);
  });
});

describe('hints before a turn', () => {
  const codes = (run: Run) => table(run).warnings.map(({ code }) => code);

  it('foresee what deliveries as they are will do to the lines', () => {
    const run = start('4');
    let right = 0;
    for (let turn = 0; turn < 5; turn++) {
      const slow = codes(run).filter((code) => code === 'lines-slow').length;
      playTurn(run, []);
      const ran = table(run).supply!.makers.filter(({ running }) => running < 0.995).length;
      if (turn > 0 && slow > 0 === ran > 0) right += 1;
    }
    expect(right).toBeGreaterThanOrEqual(3);
  });

  it('speak of a stock opened early, of half a project, and of an offer that waits', () => {
    const run = start('hints');
    draftOrder(run, { type: 'stock.release', by: 'japan', commodity: 'heavy', release: 'all' });
    draftOrder(run, { type: 'capacity.fund', by: 'japan', project: 'india-oxide' });
    expect(codes(run)).toEqual(expect.arrayContaining(['early-release', 'half-paid']));
    const quiet = start('hints');
    expect(codes(quiet)).not.toContain('early-release');
    for (let turn = 0; turn < 7 && !codes(quiet).includes('deal-waits'); turn++)
      playTurn(quiet, []);
    expect(codes(quiet)).toContain('deal-waits');
  });
});

describe('an opening of the stock', () => {
  const noteOf = (run: Run, release: string) =>
    table(run)
      .supply!.materials.flatMap(({ releases }) => releases)
      .find(({ order }) => order.type === 'stock.release' && order.release === release)!.note;

  it('says before it is ordered what it would give, and what its price is', () => {
    const run = start('4');
    expect(noteOf(run, 'all')).toMatch(/gives nothing this turn .* less than 15\sdays/);
    expect(noteOf(run, 'all')).toMatch(/legal footing −5/);
    for (let turn = 0; turn < 4; turn++) playTurn(run, []);
    const [, tonnes, turns] = /about ([\d,.]+)\st this turn.* lasts (\d+) turn/.exec(
      noteOf(run, 'all'),
    )!;
    const half = /about ([\d,.]+)\st/.exec(noteOf(run, 'some'))![1];
    expect(Number(half) / Number(tonnes)).toBeCloseTo(0.5, 1);
    const left = run.state.reserve[0];
    expect(Number(turns)).toBeCloseTo(Math.ceil(left / Number(tonnes)), 0);
    // and what was said is about what it gives
    playTurn(run, [{ type: 'stock.release', by: 'japan', commodity: 'light', release: 'all' }]);
    const gave = left - run.state.reserve[0];
    expect(gave).toBeGreaterThan(0);
    expect(Math.abs(gave - Number(tonnes)) / gave).toBeLessThan(0.25);
  });

  it('is counted by what warns of cover', () => {
    const run = start('4');
    const slows = () =>
      table(run).warnings.some(
        ({ code, text }) => code === 'lines-slow' && text.includes('Japan’s magnet makers'),
      );
    while (!slows()) playTurn(run, []);
    draftOrder(run, { type: 'stock.release', by: 'japan', commodity: 'light', release: 'all' });
    expect(slows()).toBe(false);
  });

  it('is told with its tonnes in every turn that it gives, and to whom', () => {
    const run = start('4');
    const open: Order[] = [];
    for (const commodity of ['light', 'heavy'])
      open.push({ type: 'stock.release', by: 'japan', commodity, release: 'all' });
    for (const order of open) draftOrder(run, order);
    let later = 0;
    for (let turn = 1; turn <= 8; turn++) {
      const before = [...run.state.reserve];
      playTurn(run, []);
      const told = reportView(run, book, viewer()).lines.filter(({ text: words }) =>
        words.includes('state stock of'),
      );
      const gave = before.filter((tonnes, k) => tonnes - run.state.reserve[k] > 1).length;
      const named = told.filter(({ more }) => /gave .* t to .* makers/.test(more ?? '')).length;
      expect(named).toBeGreaterThanOrEqual(gave);
      if (turn > 1) later += gave;
    }
    expect(later).toBeGreaterThan(1);
  });

  it('is advised only where makers call for that metal', () => {
    const run = start('4');
    const advised: string[] = [];
    let quiet = 0;
    while (!hasEnded(run)) {
      const { advice, supply: view } = table(run);
      const { order } = advice?.choice ?? {};
      if (order?.type === 'stock.release' && order.release !== 'none')
        advised.push(advice!.choice.note);
      else if (view!.state === 'partialStop') quiet += 1;
      playTurn(run, []);
    }
    expect(quiet).toBeGreaterThan(0);
    expect(advised.length).toBeGreaterThan(0);
    for (const note of advised) expect(note).toContain('gives about');
  });
});

describe('a report of a restriction', () => {
  it('says where an offer is answered, to whoever may answer it', () => {
    const run = start('hints');
    const offered = () =>
      run.events.some(
        (event) => event.type === 'deal.offered' && event.turn === run.history.length,
      );
    while (!offered()) playTurn(run, []);
    const line = reportView(run, book, viewer()).lines.find(({ text: words }) =>
      words.includes('licences of its own'),
    );
    expect(line?.more).toContain('“Supply”');
    expect(table(run).warnings.find(({ code }) => code === 'deal-waits')?.text).toContain(
      '“Supply”',
    );
  });

  it('says by how much something moved a measure, as the ledger has it', () => {
    const run = start('4');
    playTurn(run, [{ type: 'lever.prepare', by: 'japan', clause: '3.5' }]);
    playTurn(run, []);
    playTurn(run, [{ type: 'lever.start', by: 'japan', clause: '3.5' }]);
    const moved = reportView(run, book, viewer()).lines.flatMap((line) => line.moved);
    const trust = moved.find(({ id }) => id === 'trust');
    const at = run.index.measure.get('trust')!;
    const quanta = run.ledger.lines
      .filter(
        ({ turn, measure, entry }) =>
          turn === 3 &&
          measure === at &&
          entry !== undefined &&
          run.scenario.entries[entry].clause === '3.5',
      )
      .reduce((sum, { amount }) => sum + amount, 0);
    expect(quanta).not.toBe(0);
    expect(trust?.change).toMatch(quanta > 0 ? /^\+[\d.]+\spoint/ : /^−[\d.]+\spoint/);
    expect(parseFloat(trust!.change.slice(1))).toBeCloseTo(
      Math.abs(quanta * run.scenario.measures[at].quantum),
      1,
    );
  });
});

describe('time', () => {
  const clock = (turnHours: number, turns: number, at: number) => {
    const run = start('clock');
    const scenario = { ...run.scenario, turnHours, turns };
    run.state.turn[0] = at;
    return tableView({ ...run, scenario }, book, viewer()).dayWords;
  };

  it('is told in days, months or quarters, as a turn is long', () => {
    expect(clock(72, 9, 3)).toBe('Days 7 to 9 of 27');
    expect(clock(730, 24, 3)).toBe('Month 3 of 24');
    expect(clock(2190, 12, 3)).toBe('Months 7 to 9 of 36');
    expect(clock(24, 9, 3)).toBe('Day 3 of 9');
  });

  it('of a turn that ran into a crisis is told as that turn was long', () => {
    const long = readBook('long-game');
    const run = startRun({ scenario: long.rules, rulebook, seed: '4' });
    while (run.legs.length < 2 && !hasEnded(run)) playTurn(run, []);
    expect(run.scenario.id).not.toBe(long.rules.id);
    const turn = run.history.length;
    const title = reportView(run, long, viewer()).title;
    expect(title).toBe(`Turn ${turn}: Months ${3 * turn - 2} to ${3 * turn}`);
  });
});

describe('the map', () => {
  it('shows what usually comes, what came, and what has stopped', () => {
    watch('flows', 'none', (run) => {
      const { marks, flows, ports, zones } = map(run);
      expect([ports, zones]).toEqual([[], []]);
      const ids = marks.map(({ id }) => id);
      // and Japan’s stock, which is nowhere in particular
      expect(ids).toHaveLength(supply.users.length + supply.sources.length + 1);
      expect(marks.filter(({ schematic }) => schematic).map(({ kind }) => kind)).toEqual(['stock']);
      const held = run.scenario.supply!.commodities.map((_, k) =>
        tonnesWords(run.state.reserve[k]),
      );
      const stock = marks.find(({ kind }) => kind === 'stock')!;
      expect(stock.name).toBe(`Stock: light ${held[0]}, heavy ${held[1]}`);
      expect(table(run).supply!.facts).toContain(
        `Japan’s state stock: light ${held[0]}, heavy ${held[1]}.`,
      );
      for (const flow of flows) {
        expect(ids).toContain(flow.from);
        expect(ids).toContain(flow.to);
        expect(flow.width).toBeLessThanOrEqual(1);
        if (flow.stopped) expect(flow.usual).toBeGreaterThan(flow.width);
      }
      const gates = flows.filter(({ from }) => from === 'restrictor-refineries');
      expect(gates).toHaveLength(supply.users.length);
      if (table(run).supply!.state === 'fullStop' && run.history.length > 8)
        expect(gates.some(({ stopped }) => stopped)).toBe(true);
    });
  });
});

it('a report is titled with what matters most, and a shed that empties is no quiet month', () => {
  const run = start('quay-12');
  let fell = 0;
  while (!hasEnded(run)) {
    playTurn(run, []);
    const { headline, lines, measures } = reportView(run, book, viewer());
    const top = lines.filter(({ importance }) => importance === 3);
    // what the other side did goes before an event from outside, and so does what it did to a measure
    const others = top.filter(({ group }) => group !== 'injects' && group !== 'ours');
    const moved = measures.filter(({ band, bandBefore }) => band !== bandBefore);
    if (others.length > 0) expect(others.map(({ text }) => text)).toContain(headline);
    else if (moved.length > 0) {
      fell += Number(top.length > 0);
      expect(moved.some(({ name }) => new RegExp(`${name}: (better, )?now`).test(headline))).toBe(
        true,
      );
    }
  }
  expect(fell).toBeGreaterThan(0);
});

it('a warning of a maker that runs short has the order that opens the stock beside it, where the maker gets some', () => {
  const run = start('short');
  let settled = 0;
  for (let turn = 0; turn < 12 && !hasEnded(run); turn++) {
    for (const { code, settles } of tableView(run, book, viewer()).warnings) {
      if ((code !== 'lines-slow' && code !== 'cover-falls') || !settles) continue;
      settled += 1;
      const [first] = settles.choices;
      expect(first.order.type).toBe('stock.release');
      expect(first.note).toMatch(/50\s% of what makers call for/);
      expect(draftOrder(run, first.order)).toBeNull();
      break;
    }
    for (const by of GOVERNMENTS) submit(run, by);
    proceed(run);
  }
  // only Japan’s makers get some without a common answer, and the stock is opened once for each metal
  expect(settled).toBeGreaterThan(0);
  expect(settled).toBeLessThanOrEqual(2);
});
