import { describe, expect, it } from 'vitest';

import {
  draftOrder,
  formatOrder,
  GOVERNMENTS,
  parseOrder,
  proceed,
  type Run,
  submit,
} from '../../src/engine/index.ts';
import { reportView, tableView } from '../../src/presenter/index.ts';
import { disasterBook, newStorm } from '../support/disaster.ts';

const viewer = { role: 'both', names: 'neutral' } as const;
const table = (run: Run) => tableView(run, disasterBook(), viewer);

function order(run: Run, ...lines: string[]): void {
  for (const line of lines) expect(draftOrder(run, parseOrder(line)!)).toBeNull();
}

function next(run: Run): void {
  for (const by of GOVERNMENTS) submit(run, by);
  proceed(run);
}

const warned = (run: Run, code: string) =>
  table(run).warnings.filter((warning) => warning.code === code);

const destination = (run: Run, group: string, to: string) =>
  table(run)
    .groups.find(({ id }) => id === group)!
    .destinations.find((each) => each.to === to)!;

describe('a group that is sent in with empty holds', () => {
  it('is warned of before the turn is committed, with the cargo to choose beside it', () => {
    const run = newStorm('empty');
    expect(warned(run, 'no-cargo')).toEqual([]);
    order(run, 'india group.sail in-globe tacloban');
    const [warning] = warned(run, 'no-cargo');
    expect(warning.text).toBe('Heavy transports (C-17) go to Tacloban and carry nothing.');
    expect(warning.settles!.choices).toHaveLength(5);
    order(run, formatOrder(warning.settles!.choices[0].order));
    expect(warned(run, 'no-cargo')).toEqual([]);
  });

  it.each([
    ['carries nothing', [], /carry nothing: nobody chose a cargo\.$/],
    ['is told what to carry', ['india cargo.set in-globe water'], /reached Tacloban\.$/],
  ])('and its line in the report says so where it %s', (_, first, said) => {
    const run = newStorm('empty');
    order(run, ...first, 'india group.sail in-globe tacloban');
    next(run);
    const lines = reportView(run, disasterBook(), viewer).lines.map(({ text }) => text);
    expect(lines.filter((line) => line.startsWith('Heavy transports (C-17) reached'))).toEqual([
      expect.stringMatching(said),
    ]);
  });
});

describe('a ship that leaves before it has loaded', () => {
  it('is warned of, and is not once it has cargo on board', () => {
    const run = newStorm('loading');
    order(run, 'japan cargo.set jp-osumi water');
    expect(warned(run, 'sails-empty')).toEqual([]);
    order(run, 'japan group.sail jp-osumi tacloban');
    expect(warned(run, 'sails-empty').map(({ text }) => text)).toEqual([
      expect.stringMatching(
        /^Landing ship Osumi: nothing is on board\. In Kure cargo is loaded in the turns before/,
      ),
    ]);
    const loaded = newStorm('loading');
    order(loaded, 'japan cargo.set jp-osumi water');
    next(loaded);
    order(loaded, 'japan group.sail jp-osumi tacloban');
    expect(warned(loaded, 'sails-empty')).toEqual([]);
    expect(table(loaded).groups.find(({ id }) => id === 'jp-osumi')!.cargoWords).toMatch(
      /t of drinking water on board/,
    );
  });
});

describe('an order to carry goods', () => {
  const cargoLine = (run: Run, group: string) =>
    reportView(run, disasterBook(), viewer).lines.find(({ text }) => text.includes(group))!;

  it('says where and how fast it is loaded, and the report what is on board', () => {
    const run = newStorm('cargo');
    const osumi = table(run).groups.find(({ id }) => id === 'jp-osumi')!;
    expect(osumi.cargo[0].note).toMatch(/loads in Kure, where it lies, and is full after .* hours/);
    order(run, 'japan cargo.set jp-osumi water');
    next(run);
    expect(cargoLine(run, 'Osumi').more).toMatch(
      /^On board at the end of the turn: \d+ t of drinking water\.$/,
    );
  });

  it('has come to nothing where the ship left at once: the table warns, the report says so', () => {
    const run = newStorm('cargo');
    order(run, 'japan cargo.set jp-osumi water', 'japan group.sail jp-osumi naha');
    expect(warned(run, 'sails-unloaded').map(({ text }) => text)).toEqual([
      'Landing ship Osumi: nothing is on board. In Kure cargo is loaded in the turns before it leaves, and none on the way; in Naha loading begins after arrival.',
    ]);
    next(run);
    expect(cargoLine(run, 'told Landing ship Osumi').more).toBe(
      'Nothing is on board yet: it left before it had loaded.',
    );
  });
});

describe('a port whose state has not agreed', () => {
  it('says before the order what waiting there costs, and the next turn takes just that', () => {
    const run = newStorm('uninvited');
    const { note } = destination(run, 'in-globe', 'tacloban');
    expect(note).toContain('not ready yet: the affected state has not agreed');
    const [, costs] = /lands nothing, and each turn there costs (.*)$/.exec(note)!;
    order(run, 'india cargo.set in-globe water', 'india group.sail in-globe tacloban');
    expect(warned(run, 'uninvited').map(({ text }) => text)).toEqual([
      `Heavy transports (C-17) go to Tacloban, and the affected state has not agreed: until it does, nothing can be landed, and each turn there costs ${costs}.`,
    ]);
    next(run);
    const { measures } = run.scenario;
    const taken = run.ledger.lines
      .filter(({ cause }) => cause === 'uninvited')
      .map(({ measure, amount }) => {
        const { id, quantum } = measures[measure];
        const name = table(run).measures.find((each) => each.id === id)!.name;
        return `${name} −${(-amount * quantum).toFixed(1)}`;
      });
    expect(taken.join(', ')).toBe(costs);
    expect(warned(run, 'uninvited')[0].text).toContain('(C-17) are at Tacloban, and');
    for (const id of ['standing', 'autonomy']) {
      const [why] = table(run).measures.find((measure) => measure.id === id)!.why;
      const line = why.lines.find(({ cause }) =>
        cause.startsWith('Ships or aircraft that nobody'),
      )!;
      expect(line.text).toContain('Heavy transports (C-17)');
    }
  });

  it('costs nothing where the ports are one’s own', () => {
    expect(destination(newStorm('home'), 'in-globe', 'goa').note).not.toContain('costs');
  });
});

it('a group can be sent to the ways in first', () => {
  const { destinations } = table(newStorm('ways')).groups.find(({ id }) => id === 'in-globe')!;
  const ports = destinations.filter(({ kind }) => kind === 'port');
  expect(
    ports
      .slice(0, 2)
      .map(({ to }) => to)
      .toSorted(),
  ).toEqual(['manila', 'tacloban']);
  expect(ports.filter(({ wayIn }) => wayIn)).toHaveLength(2);
});

it('a step is suggested as long as a group that could carry something carries nothing', () => {
  const run = newStorm('advice');
  const given: string[] = [];
  for (let i = 0; i < 40; i++) {
    const { advice } = table(run);
    if (!advice) break;
    given.push(formatOrder(advice.choice.order));
    order(run, given.at(-1)!);
  }
  expect(table(run).advice).toBeNull();
  const carriers = table(run).groups.filter(({ cargo }) => cargo.length > 0);
  expect(carriers.length).toBeGreaterThan(5);
  for (const { id, cargoWords } of carriers)
    expect([id, cargoWords]).not.toEqual([id, 'carries nothing']);
  expect(given.some((line) => line.startsWith('india cargo.set in-hercules'))).toBe(true);
});

it('the menu of cargo names the stocks that are flown from', () => {
  const { cargo } = table(newStorm('stocks')).groups.find(({ id }) => id === 'in-globe')!;
  expect(cargo[0].note).toMatch(/round trip between Tacloban and the nearest open stocks, in \S+/);
});

it('a line of what a turn did at home says by what', () => {
  const run = newStorm('home line');
  order(run, 'japan group.sail jp-jets tacloban');
  next(run);
  const { lines } = reportView(run, disasterBook(), viewer);
  const home = lines.filter(({ group }) => group === 'home').map(({ text }) => text);
  expect(home.length).toBeGreaterThan(0);
  expect(home.join(' ')).toContain(
    'Ships or aircraft that nobody had let in, Jet transports (C-2) −2.5',
  );
});

it('a card says what its entry does in this scenario', () => {
  const card = (clause: string) =>
    table(newStorm('cards'))
      .sections.flatMap(({ levers }) => levers)
      .find((lever) => lever.clause === clause)!.card.does;
  expect(card('1.7')).toMatch(/^A shared forecast of what a storm will hit/);
  expect(card('4.4')).toContain('after a storm');
});
