import { describe, expect, it } from 'vitest';

import {
  CHART_WIDTH,
  chartCode,
  placeOfZone,
  type Rejection,
  type Scenario,
  SLOTS,
} from '../../src/engine/index.ts';
import { book } from '../support/runs.ts';
import { nothing, type Prepare, refusal } from './refused.ts';

/* Every reason for which an order is refused, with what the sentence about it says. */

const rules = book().rules;
const entry = (clause: string, scenario = rules) =>
  scenario.entries.findIndex((e) => e.clause === clause);
const zone = (id: string) =>
  placeOfZone(
    rules,
    rules.zones.findIndex((z) => z.id === id),
  );
const group = (id: string, scenario = rules) => scenario.groups.findIndex((g) => g.id === id);
const outOfPlay = rules.entries.find((e) => !e.inPlay && e.family !== 'dialogue')!.clause;
const forum = rules.entries.find((e) => e.family === 'dialogue' && e.inPlay)!.clause;

const put =
  (clause: string, family: 'channel' | 'operation' | 'project', state: string): Prepare =>
  ({ state: buffer }) =>
    (buffer.entries[entry(clause) * CHART_WIDTH] = chartCode(family, state as 'ready.open'));

const cases: [line: string, expected: Rejection | null, prepare?: Prepare, scenario?: Scenario][] =
  [
    // ships and aircraft
    ['india group.sail none nansei', { code: 'unknown', what: 'group', id: 'none' }],
    ['india group.sail in-east none', { code: 'unknown', what: 'place', id: 'none' }],
    ['india group.sail jp-escort nansei', { code: 'not-your-group', group: 'jp-escort' }],
    [
      'japan group.sail jp-escort nansei',
      { code: 'already-there', group: 'jp-escort', to: 'nansei' },
      ({ state }) => (state.groupTo[group('jp-escort')] = zone('nansei')),
    ],
    [
      'japan group.sail jp-escort nansei',
      { code: 'no-way', group: 'jp-escort', to: 'nansei' },
      nothing,
      { ...rules, sea: rules.sea.map(() => -1) },
    ],
    [
      'japan group.sail jp-escort nansei',
      { code: 'no-budget', government: 'japan' },
      ({ state }) => (state.budget[1] = 0),
    ],
    ['japan group.sail jp-escort nansei', null, ({ state }) => (state.budget[1] = 0.01)],
    ['japan group.sail jp-escort nansei', null, ({ state }) => (state.budget[0] = 0)],
    // levers
    ['india lever.start 9.9', { code: 'unknown', what: 'clause', id: '9.9' }],
    [`india lever.start ${outOfPlay}`, { code: 'not-in-play', clause: outOfPlay }],
    [`india lever.start ${forum}`, { code: 'wrong-family', clause: forum }],
    ['india lever.start 1.5 nansei', { code: 'wrong-place', clause: '1.5', at: 'nansei' }],
    ['india lever.start 1.1', { code: 'needs-place', clause: '1.1' }],
    ['india lever.start 1.1 none', { code: 'unknown', what: 'place', id: 'none' }],
    ['india lever.start 1.1 kochi', { code: 'wrong-place', clause: '1.1', at: 'kochi' }],
    ['india lever.start 1.1 nansei', { code: 'needs-group', clause: '1.1', at: 'nansei' }],
    [
      // both services have to be there
      'india lever.start 1.1 nansei',
      { code: 'needs-group', clause: '1.1', at: 'nansei' },
      ({ state }) => (state.groupTo[group('jp-escort')] = zone('nansei')),
    ],
    [
      'india lever.start 1.1 nansei',
      null,
      ({ state }) => {
        for (const id of ['jp-escort', 'in-east']) state.groupTo[group(id)] = zone('nansei');
      },
    ],
    [
      // a plan of coast guards is carried out by white hulls, of whoever orders it
      'japan lever.start 2.3 nansei',
      { code: 'needs-group', clause: '2.3', at: 'nansei' },
      (run) => {
        put('2.3', 'operation', 'ready.standby')(run);
        run.state.groupTo[group('jp-escort')] = zone('nansei');
      },
    ],
    ['india lever.stop 1.5', { code: 'not-on-this-rung', clause: '1.5', state: 'ready.closed' }],
    ['india lever.stop 1.5', null, put('1.5', 'channel', 'ready.open')],
    [
      'india lever.start 1.5',
      { code: 'not-on-this-rung', clause: '1.5', state: 'ready.open' },
      put('1.5', 'channel', 'ready.open'),
    ],
    ['india lever.prepare 1.5', { code: 'not-on-this-rung', clause: '1.5', state: 'ready.closed' }],
    [
      'india lever.start 1.5',
      {
        code: 'no-capital',
        government: 'japan',
        needs: rules.entries[entry('1.5')].capital.japan,
        has: 0,
      },
      ({ state }) => (state.capital[1] = 0),
    ],
    [
      'india lever.start 1.5',
      {
        code: 'no-team',
        government: 'india',
        ministry: rules.entries[entry('1.5')].ministry.india,
        needs: rules.entries[entry('1.5')].bandwidth.india,
        free: 0,
      },
      nothing,
      {
        ...rules,
        start: {
          ...rules.start,
          bandwidth: {
            ...rules.start.bandwidth,
            india: {
              ...rules.start.bandwidth.india,
              [rules.entries[entry('1.5')].ministry.india]: 0,
            },
          },
        },
      },
    ],
    // agendas and sessions
    ['india agenda.place 1.5 2.5', { code: 'unknown', what: 'dialogue', id: '1.5' }],
    [`india agenda.place ${forum} 9.9`, { code: 'unknown', what: 'clause', id: '9.9' }],
    [`india agenda.place ${forum} ${outOfPlay}`, { code: 'not-in-play', clause: outOfPlay }],
    ['india agenda.remove 6.4 9.9', { code: 'unknown', what: 'clause', id: '9.9' }],
    ['india agenda.remove 6.4 2.5', { code: 'not-placed', dialogue: '6.4', clause: '2.5' }],
    [
      'india agenda.remove 6.4 2.5',
      null,
      ({ state }) => (state.agenda[entry('6.4') * SLOTS] = 1 + entry('2.5')),
    ],
    ['india session.call 1.5', { code: 'unknown', what: 'dialogue', id: '1.5' }],
    [
      'india session.call 6.4',
      { code: 'session-already-coming', dialogue: '6.4' },
      ({ state }) => (state.sitsAt[entry('6.4')] = 0),
    ],
    ['india ministers.call 9.9', { code: 'unknown', what: 'clause', id: '9.9' }],
    [`india ministers.call ${outOfPlay}`, { code: 'not-in-play', clause: outOfPlay }],
    [
      'india ministers.call 1.5',
      { code: 'not-on-this-rung', clause: '1.5', state: 'ready.closed' },
    ],
    ['india summit.call 2.5', { code: 'summit-used' }, ({ state }) => (state.summitUsed[0] = 1)],
    // hosts and evidence
    ['india host.ask none', { code: 'unknown', what: 'host', id: 'none' }],
    [
      'india host.ask philippines',
      { code: 'host-will-not-hear', host: 'philippines', state: 'accepts' },
      ({ state }) =>
        (state.hosts[rules.hosts.findIndex(({ id }) => id === 'philippines') * CHART_WIDTH] =
          chartCode('host', 'accepts')),
    ],
    ['india evidence.disclose none share', { code: 'unknown', what: 'zone', id: 'none' }],
    ['india evidence.disclose nansei share', { code: 'no-evidence', zone: 'nansei' }],
    [
      'india evidence.disclose nansei share',
      { code: 'no-evidence', zone: 'nansei' },
      ({ state }) => {
        state.evidence.fill(1);
        state.disclosing.fill(1);
      },
    ],
    ['india evidence.disclose nansei share', null, ({ state }) => state.evidence.fill(1)],
  ];

const orderly = cases.map(
  ([line, expected, prepare = nothing, scenario = rules]) =>
    [line, expected, prepare, scenario] as const,
);

describe('an order about the crisis', () => {
  it.each(orderly)('%s: %j', (line, expected, prepare, scenario) => {
    expect(refusal(line, prepare, scenario)).toEqual(expected);
  });
});
