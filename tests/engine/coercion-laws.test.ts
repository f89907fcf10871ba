import { describe, expect, it } from 'vitest';

import {
  draftOrder,
  type Government,
  GOVERNMENTS,
  hasEnded,
  helpIn,
  legalOrders,
  meanOnStation,
  type Order,
  openPorts,
  parseOrder,
  pictureAt,
  type Run,
  type Scenario,
} from '../../src/engine/index.ts';
import { book, endTurn, newRun } from '../support/runs.ts';

/*
 * Common sense about presence, the picture and pressure: one thing is changed, the luck and the orders
 * stay, and the outcome may move one way only. The laws of relief are in relief-laws.test.ts.
 */

const SEEDS = ['1', '2', '3', '4', '5'];
const shipped = book().rules;
const zoneAt = (id: string) => shipped.zones.findIndex((zone) => zone.id === id);
const groupAt = (id: string) => shipped.groups.findIndex((group) => group.id === id);
const LANTERN = zoneAt('lantern-shoal');

/** A plain plan: picture and logistics, white hulls and aircraft at the shoal. */
const PLAN = [
  'india lever.start 1.5',
  'india lever.start 2.2',
  'japan group.sail jp-cutters lantern-shoal',
  'india group.sail in-patrol lantern-shoal',
  'japan group.sail jp-air lantern-shoal',
];

interface Options {
  readonly scenario?: Scenario;
  readonly without?: readonly string[];
  readonly orders?: readonly string[];
  readonly turns?: number;
  readonly prepare?: (run: Run) => void;
}

function play(seed: string, options: Options = {}): Run {
  const { scenario = shipped, without = [], orders = PLAN, turns = 5, prepare } = options;
  const run = newRun(seed, { scenario, without });
  prepare?.(run);
  for (const line of orders) draftOrder(run, parseOrder(line) as Order);
  for (let turn = 0; turn < turns && !hasEnded(run); turn++) endTurn(run);
  return run;
}

const pairs = (a: Options, b: Options): [Run, Run][] =>
  SEEDS.map((seed) => [play(seed, a), play(seed, b)]);

const withPlatforms = (change: (platform: Scenario['platforms'][number]) => object): Scenario => ({
  ...shipped,
  platforms: shipped.platforms.map((platform) => ({ ...platform, ...change(platform) })),
});
const withNumbers = (numbers: Partial<Scenario['parameters']>): Scenario => ({
  ...shipped,
  parameters: { ...shipped.parameters, ...numbers },
});
const onStation = (run: Run, group: string): number =>
  meanOnStation(run, run.state, groupAt(group), LANTERN);
const seenBy = (run: Run, government: number, zone = LANTERN): number =>
  run.state.picture[pictureAt(run.scenario, government, zone)];

describe('laws of presence', () => {
  it('1. farther resupply never keeps more on station', () => {
    const far = {
      ...shipped,
      sea: shipped.sea.map((d) => 1.3 * d),
      air: shipped.air.map((d) => 1.3 * d),
    };
    for (const [near, away] of pairs({}, { scenario: far }))
      for (const group of ['jp-cutters', 'in-patrol', 'jp-air'])
        expect(onStation(away, group)).toBeLessThan(onStation(near, group));
  });

  it('2. a shorter turnaround never lowers presence', () => {
    const quick = withPlatforms(({ turnaround }) => ({ turnaround: turnaround / 2 }));
    for (const [slow, fast] of pairs({}, { scenario: quick }))
      for (const group of ['jp-cutters', 'in-patrol'])
        expect(onStation(fast, group)).toBeGreaterThan(onStation(slow, group));
  });

  it('3. longer endurance and a faster cruise never lower presence', () => {
    for (const better of [
      withPlatforms(({ endurance }) => ({ endurance: 1.2 * endurance })),
      withPlatforms(({ cruise }) => ({ cruise: 1.2 * cruise })),
    ])
      for (const [plain, more] of pairs({}, { scenario: better }))
        expect(onStation(more, 'jp-cutters')).toBeGreaterThan(onStation(plain, 'jp-cutters'));
  });

  it('4. an earlier yes of a host state is never a farther resupply', () => {
    const willing = {
      ...shipped,
      hosts: shipped.hosts.map((host) => ({ ...host, pressed: false, comfort: 75 })),
    };
    const ask = [...PLAN, 'japan host.ask philippines'];
    for (const [late, early] of pairs({ scenario: willing }, { scenario: willing, orders: ask })) {
      expect(openPorts(early, early.state, 'japan').length).toBeGreaterThan(
        openPorts(late, late.state, 'japan').length,
      );
      for (const group of ['jp-cutters', 'in-patrol', 'jp-air'])
        expect(onStation(early, group)).toBeGreaterThanOrEqual(onStation(late, group));
    }
  });
});

describe('laws of the picture', () => {
  it('5. more of a partner’s picture never lowers what is seen', () => {
    for (const [shared, alone] of pairs({}, { without: ['2.2'] }))
      for (const g of [0, 1])
        shipped.zones.forEach((_, z) =>
          expect(seenBy(shared, g, z)).toBeGreaterThanOrEqual(seenBy(alone, g, z)),
        );
  });

  it('6. more searchers never see less', () => {
    const more = [
      ...PLAN,
      'india group.sail in-air lantern-shoal',
      'japan group.sail jp-escort lantern-shoal',
    ];
    for (const [few, many] of pairs({}, { orders: more }))
      for (const g of [0, 1]) expect(seenBy(many, g)).toBeGreaterThan(seenBy(few, g));
  });

  it('7. sources that say the same thing never see more than independent ones', () => {
    for (const [independent, same] of pairs(
      { scenario: withNumbers({ correlation: 0 }) },
      { scenario: withNumbers({ correlation: 1 }) },
    ))
      for (const g of [0, 1]) expect(seenBy(same, g)).toBeLessThanOrEqual(seenBy(independent, g));
  });

  it('8. a picture that ages faster is never the better one', () => {
    const life = shipped.parameters['picture-age'];
    for (const [slow, fast] of pairs({}, { scenario: withNumbers({ 'picture-age': life / 3 }) }))
      for (const g of [0, 1]) expect(seenBy(fast, g)).toBeLessThan(seenBy(slow, g));
  });
});

describe('laws of pressure and politics', () => {
  it('9. more officials never make fewer orders legal', () => {
    const double = {
      ...shipped,
      start: {
        ...shipped.start,
        bandwidth: Object.fromEntries(
          GOVERNMENTS.map((g) => [
            g,
            Object.fromEntries(
              Object.entries(shipped.start.bandwidth[g]).map(([m, teams]) => [m, 2 * teams]),
            ),
          ]),
        ) as unknown as Scenario['start']['bandwidth'],
      },
    };
    const keys = (run: Run, by: Government) => legalOrders(run, by).map((o) => JSON.stringify(o));
    for (const [few, many] of pairs({ turns: 2 }, { scenario: double, turns: 2 }))
      for (const by of GOVERNMENTS)
        expect(keys(many, by)).toEqual(expect.arrayContaining(keys(few, by)));
  });

  it('10. published evidence never makes pressing cheaper', () => {
    const named = (run: Run) => (run.state.published[0] = 4);
    for (const [silent, told] of pairs({ turns: 1 }, { turns: 1, prepare: named }))
      expect(told.state.cost[0]).toBeGreaterThanOrEqual(silent.state.cost[0]);
    const minds = {
      ...shipped,
      coercion: {
        ...shipped.coercion!,
        doctrines: shipped.coercion!.doctrines.map((d) => ({ ...d, publicity: 1 })),
      },
    };
    for (const [silent, told] of pairs(
      { scenario: minds, turns: 1 },
      { scenario: minds, turns: 1, prepare: named },
    ))
      expect(told.state.cost[0]).toBeGreaterThan(silent.state.cost[0]);
  });

  it('11. help that has farther to go, or settles longer, is never there sooner', () => {
    const wide = {
      ...shipped,
      zones: shipped.zones.map((zone) => ({ ...zone, area: 2 * zone.area })),
    };
    const delay = shipped.parameters['coordination-delay'];
    for (const worse of [wide, withNumbers({ 'coordination-delay': 2 * delay })])
      for (const [near, far] of pairs({ turns: 2 }, { scenario: worse, turns: 2 }))
        expect(helpIn(far, LANTERN).ours).toBeGreaterThan(helpIn(near, LANTERN).ours);
  });

  it('12. the two governments mirrored search alike: who owns the ships does not change what ships see', () => {
    // the same aircraft from the same field, once for each side; feeds and sharing switched off
    const bare = withNumbers({ 'ais-feed-indian': 0, 'ais-feed-pacific': 0 });
    const mirrored: Scenario = {
      ...bare,
      ports: bare.ports.map((port) => ({
        ...port,
        owner: port.owner === 'india' ? 'japan' : port.owner === 'japan' ? 'india' : port.owner,
      })),
      groups: bare.groups.map((group) => ({
        ...group,
        government: group.government === 'india' ? 'japan' : 'india',
      })),
    };
    const swap = (line: string) =>
      line.replace(/^(india|japan)/, (by) => (by === 'india' ? 'japan' : 'india'));
    const orders = PLAN.filter((line) => !line.includes('lever'));
    for (const seed of SEEDS) {
      const straight = play(seed, { scenario: bare, orders, turns: 3 });
      const turned = play(seed, { scenario: mirrored, orders: orders.map(swap), turns: 3 });
      for (const g of [0, 1]) expect(seenBy(turned, 1 - g)).toBeCloseTo(seenBy(straight, g), 12);
      for (const group of ['jp-cutters', 'in-patrol', 'jp-air'])
        expect(onStation(turned, group)).toBeCloseTo(onStation(straight, group), 12);
    }
  });
});
