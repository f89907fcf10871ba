import { describe, expect, it } from 'vitest';
import {
  coordinationHours,
  draftOrder,
  fuse,
  helpIn,
  meanOnStation,
  nearestResupply,
  onStationRatio,
  openPorts,
  type Order,
  partnerFacilitiesOpen,
  pictureAt,
  placeOfZone,
  type Run,
  seaMiles,
} from '../../src/engine/index.ts';
import { book, endTurn, newRun } from '../support/runs.ts';

/*
 * What the three headline instruments do, each against the same run with its effect switched off: the
 * same seed, the same orders, the same luck.
 */

const scenario = book().rules;
const zone = (id: string) => scenario.zones.findIndex((z) => z.id === id);
const group = (id: string) => scenario.groups.findIndex((g) => g.id === id);
const lantern = zone('lantern-shoal');
const luzon = zone('luzon-strait');
const india = 0;

/** Plays the same orders, turn by turn, with and without some clauses. */
function twins(without: string[], turns: Order[][], seed = 'twins'): [Run, Run] {
  const runs = [newRun(seed), newRun(seed, { without })] as [Run, Run];
  for (const run of runs) {
    for (const orders of turns) {
      for (const order of orders) expect(draftOrder(run, order)).toBeNull();
      endTurn(run);
    }
  }
  return runs;
}

describe('the supplies agreement (1.5)', () => {
  const open: Order[][] = [
    [
      { type: 'lever.start', by: 'india', clause: '1.5' },
      { type: 'group.sail', by: 'india', group: 'in-east', to: 'luzon-strait' },
    ],
    [],
    [],
    [],
    [],
  ];

  it('opens the partner’s ports and nothing else', () => {
    const [on, off] = twins(['1.5'], open);
    const extra = openPorts(on, on.state, 'india').filter(
      (port) => !openPorts(off, off.state, 'india').includes(port),
    );
    const japanese = scenario.ports.flatMap((port, i) => (port.owner === 'japan' ? [i] : []));
    expect(extra).toEqual(japanese);
  });

  it('keeps more ships on station through the nearest open port alone', () => {
    const [on, off] = twins(['1.5'], open);
    const ships = group('in-east');
    for (const run of [on, off]) {
      const { count, platform: p } = scenario.groups[ships];
      const platform = scenario.platforms[p];
      const distance = Math.min(
        ...openPorts(run, run.state, 'india')
          .map((port) => seaMiles(scenario, port, placeOfZone(scenario, luzon)))
          .filter((miles) => miles >= 0),
      );
      expect(nearestResupply(run, run.state, ships, luzon)).toBe(distance);
      const ratio = onStationRatio(
        distance,
        platform.cruise,
        platform.endurance,
        platform.turnaround,
      );
      expect(meanOnStation(run, run.state, ships, luzon)).toBe(count * ratio);
      expect(run.state.onStation[ships]).toBeCloseTo(count * ratio, 12);
    }
    expect(on.state.onStation[ships]).toBeGreaterThan(off.state.onStation[ships]);
  });

  it('stretches endurance to the crew’s limit when the partner’s tanker is there', () => {
    const sail: Order = { type: 'group.sail', by: 'japan', group: 'jp-oiler', to: 'luzon-strait' };
    const [first, ...rest] = open;
    const [on, off] = twins(['1.5'], [[...first, sail], ...rest]);
    const ships = group('in-east');
    const platform = scenario.platforms[scenario.groups[ships].platform];
    const distance = nearestResupply(on, on.state, ships, luzon);
    expect(partnerFacilitiesOpen(off, off.state)).toBe(false);
    expect(meanOnStation(on, on.state, ships, luzon)).toBe(
      2 * onStationRatio(distance, platform.cruise, platform.crewLimit, platform.turnaround),
    );
  });

  it('does nothing for ships that are nearer to a port of their own', () => {
    const home: Order[][] = [
      [
        { type: 'lever.start', by: 'india', clause: '1.5' },
        { type: 'group.sail', by: 'india', group: 'in-patrol', to: 'andaman-approaches' },
      ],
      [],
    ];
    const [on, off] = twins(['1.5'], home);
    expect(on.state.onStation[group('in-patrol')]).toBe(off.state.onStation[group('in-patrol')]);
  });
});

describe('the shared maritime picture (2.2)', () => {
  const orders: Order[][] = [
    [
      { type: 'lever.start', by: 'india', clause: '2.2' },
      { type: 'group.sail', by: 'japan', group: 'jp-cutters', to: 'lantern-shoal' },
    ],
    [],
    [],
  ];

  it('lets each side see more, and without it detection falls as the search equation says', () => {
    const [on, off] = twins(['2.2'], orders);
    for (let z = 0; z < scenario.zones.length; z++) {
      for (let g = 0; g < 2; g++) {
        const at = pictureAt(scenario, g, z);
        expect(on.state.picture[at]).toBeGreaterThanOrEqual(off.state.picture[at]);
      }
    }
    const at = pictureAt(scenario, india, lantern);
    expect(on.state.picture[at]).toBeGreaterThan(off.state.picture[at]);
    // India has nobody there and no feed of its own: without sharing its picture only ages
    const before = newRun('twins').state.picture[at];
    const life = scenario.parameters['picture-age'];
    const turns = orders.length;
    expect(off.state.picture[at]).toBeCloseTo(
      before * Math.exp((-scenario.turnHours * turns) / life),
      12,
    );
    // with it, what the cutters see and the feed shows is fused in, scaled by the share
    const share = scenario.entries.find((e) => e.clause === '2.2')!.effects[0].parameters.share;
    const cutters = scenario.groups[group('jp-cutters')];
    const platform = scenario.platforms[cutters.platform];
    const searched =
      (platform.sweep *
        platform.speed *
        on.state.onStation[group('jp-cutters')] *
        scenario.parameters['look-window'] *
        (platform.searchHours / 24)) /
      scenario.zones[lantern].area;
    const looks = [1 - Math.exp(-searched), scenario.parameters['ais-feed-pacific']].map(
      (p) => p * share,
    );
    const fused = fuse(looks, scenario.parameters.correlation);
    const again = newRun('twins');
    for (const orders_ of orders.slice(0, -1)) {
      for (const order of orders_) draftOrder(again, order);
      endTurn(again);
    }
    const old = again.state.picture[at] * Math.exp(-scenario.turnHours / life);
    expect(on.state.picture[at]).toBeCloseTo(old + (1 - old) * fused, 12);
  });
});

describe('coast guard coordination (6.4 with 2.3)', () => {
  const together: Order[][] = [
    [
      { type: 'group.sail', by: 'japan', group: 'jp-cutters', to: 'lantern-shoal' },
      { type: 'group.sail', by: 'india', group: 'in-patrol', to: 'lantern-shoal' },
    ],
    [{ type: 'lever.start', by: 'japan', clause: '2.3', at: 'lantern-shoal' }],
    [],
    [],
    [],
  ];
  const hours = (run: Run) => helpIn(run, lantern).ours;

  it('brings help sooner by the coordination hours it saves, and by nothing else', () => {
    const [on, off] = twins(['2.3', '6.4'], together);
    expect(coordinationHours(on, lantern)).toBeLessThan(coordinationHours(off, lantern));
    expect(hours(on)).toBeLessThan(hours(off));
    expect(hours(off) - hours(on)).toBeCloseTo(
      coordinationHours(off, lantern) - coordinationHours(on, lantern),
      9,
    );
  });

  it('has two steps: officers who have met, and a plan in force in that water', () => {
    const [both] = twins(['2.3', '6.4'], together);
    const [, noPlan] = twins(['2.3'], together);
    expect(both.state.sat[scenario.entries.findIndex((e) => e.clause === '6.4')]).toBe(1);
    const none = newRun('twins', { without: ['2.3', '6.4'] });
    expect(coordinationHours(both, lantern)).toBeLessThan(coordinationHours(noPlan, lantern));
    expect(coordinationHours(noPlan, lantern)).toBeLessThan(coordinationHours(none, lantern));
  });

  it('is worth nothing where a service is alone in its home waters', () => {
    const home: Order[][] = [
      [{ type: 'group.sail', by: 'japan', group: 'jp-islands', to: 'nansei' }],
      [],
      [],
      [],
    ];
    const [on, off] = twins(['2.3', '6.4'], home);
    expect(helpIn(on, zone('nansei')).ours).toBe(helpIn(off, zone('nansei')).ours);
  });
});
