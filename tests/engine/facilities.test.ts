import { describe, expect, it } from 'vitest';

import {
  CHART_WIDTH,
  chartCode,
  openPorts,
  partnerFacilitiesOpen,
  placeOfZone,
  type Run,
  seaMiles,
  tankerPresent,
} from '../../src/engine/index.ts';
import { leansOnPartner } from '../../src/engine/models/facilities.ts';
import { book, newRun } from '../support/runs.ts';

/* Which ports and tankers are open to whom, and who leans on the partner’s. */

const { rules } = book();
const zone = (id: string) => rules.zones.findIndex((z) => z.id === id);
const group = (id: string) => rules.groups.findIndex((g) => g.id === id);
const tanker = group('jp-oiler');
const tankers = rules.groups.flatMap(({ platform }, i) =>
  rules.platforms[platform].kind === 'tanker' ? [i] : [],
);

/** A run whose supplies agreement (1.5) is in a state of its chart. */
function supplies(state: 'ready.closed' | 'ready.open' | 'ready.degraded', scenario = rules): Run {
  const run = newRun('supplies', { scenario });
  const entry = run.index.entry.get('1.5')!;
  run.state.entries[entry * CHART_WIDTH] = chartCode('channel', state);
  return run;
}

function send(run: Run, ship: number, to: number, hours = 0): void {
  run.state.groupTo[ship] = placeOfZone(rules, to);
  run.state.groupHours[ship] = hours;
}

describe('the partner’s facilities', () => {
  it('are open while the agreement is wholly in force, and not while it is neglected', () => {
    const open = (state: Parameters<typeof supplies>[0]) => {
      const run = supplies(state);
      return partnerFacilitiesOpen(run, run.state);
    };
    expect(open('ready.open')).toBe(true);
    expect(open('ready.degraded')).toBe(false);
    expect(open('ready.closed')).toBe(false);
  });

  it('are the only thing that it opens: everybody else’s ports stay what they are', () => {
    const before = supplies('ready.closed');
    const owners = (run: Run) =>
      new Set(openPorts(run, run.state, 'india').map((port) => rules.ports[port].owner));
    expect(owners(before)).toEqual(new Set(['india']));
    expect(owners(supplies('ready.open'))).toEqual(new Set(['india', 'japan']));
  });
});

describe('a coastal state’s ports', () => {
  const philippines = rules.hosts.findIndex(({ id }) => id === 'philippines');
  const theirs = rules.ports.flatMap(({ owner }, i) => (owner === 'philippines' ? [i] : []));
  const openWhen = (answer: string, pressed: boolean) => {
    const hosts = rules.hosts.map((host) => ({ ...host, pressed }));
    const run = newRun('host', { scenario: { ...rules, hosts } });
    run.state.hosts[philippines * CHART_WIDTH] = chartCode('host', answer as 'accepts');
    const open = openPorts(run, run.state, 'japan');
    return theirs.every((port) => open.includes(port));
  };

  it('open with a public yes; with a quiet one only where nobody presses it', () => {
    expect(theirs.length).toBeGreaterThan(0);
    expect(openWhen('accepts', true)).toBe(true);
    expect(openWhen('acceptsQuietly', false)).toBe(true);
    expect(openWhen('acceptsQuietly', true)).toBe(false);
    expect(openWhen('unasked', false)).toBe(false);
  });
});

describe('a tanker', () => {
  const at = zone('luzon-strait');
  const serves = (run: Run, government: 'india' | 'japan') =>
    tankerPresent(run, run.state, government, at);

  it('serves its own side where it is, and the partner’s under the agreement', () => {
    const alone = supplies('ready.closed');
    const shared = supplies('ready.open');
    for (const run of [alone, shared]) send(run, tanker, at);
    expect([serves(alone, 'japan'), serves(alone, 'india')]).toEqual([true, false]);
    expect([serves(shared, 'japan'), serves(shared, 'india')]).toEqual([true, true]);
  });

  it('serves nobody while it is under way or somewhere else; no other ship does', () => {
    const run = supplies('ready.open');
    expect(serves(run, 'japan')).toBe(false);
    send(run, tanker, at, 6);
    expect(serves(run, 'japan')).toBe(false);
    send(run, tanker, zone('nansei'));
    expect(serves(run, 'japan')).toBe(false);
    send(run, group('jp-escort'), at);
    expect(serves(run, 'japan')).toBe(false);
  });
});

describe('ships lean on the partner', () => {
  it('where the nearest port that is open to them is the partner’s', () => {
    for (const state of ['ready.closed', 'ready.open'] as const)
      rules.groups.forEach(({ government }, ship) => {
        const partner = government === 'india' ? 'japan' : 'india';
        rules.zones.forEach((_, to) => {
          const run = supplies(state);
          send(run, ship, to);
          if (tankers.includes(ship)) return;
          const open = openPorts(run, run.state, government)
            .map((port) => ({
              owner: rules.ports[port].owner,
              miles: seaMiles(rules, port, placeOfZone(rules, to)),
            }))
            .filter(({ miles }) => miles >= 0);
          const least = Math.min(...open.map(({ miles }) => miles));
          const nearest = open.find(({ miles }) => miles === least);
          expect(leansOnPartner(run, run.state, ship, government)).toBe(nearest?.owner === partner);
        });
      });
  });

  it('or where a tanker of the partner goes with them, and no other ship of it', () => {
    const at = zone('andaman-approaches');
    const patrol = group('in-patrol');
    const leans = (escort: number, to = at) => {
      const run = supplies('ready.open');
      send(run, patrol, at);
      send(run, escort, to);
      return leansOnPartner(run, run.state, patrol, 'india');
    };
    expect(leans(tanker)).toBe(true);
    expect(leans(tanker, zone('luzon-strait'))).toBe(false);
    expect(leans(group('jp-escort'))).toBe(false);
    for (const own of tankers.filter((ship) => rules.groups[ship].government === 'india'))
      expect(leans(own)).toBe(false);
  });

  it('not where no port can be reached', () => {
    const cut = { ...rules, sea: rules.sea.map(() => -1) };
    const run = supplies('ready.open', cut);
    send(run, group('in-east'), zone('luzon-strait'));
    expect(leansOnPartner(run, run.state, group('in-east'), 'india')).toBe(false);
  });
});
