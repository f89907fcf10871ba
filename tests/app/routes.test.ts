import { describe, expect, it } from 'vitest';

import { addressOf, isSame, routeOf } from '../../src/app/routes.ts';

const place = {
  scenario: 'coercion-incident',
  reading: { part: 'entries', item: '2.2' },
  practice: false,
  linked: '',
} as const;

describe('addresses', () => {
  it.each([
    '',
    '#',
    '#/',
    '#/nowhere',
    '#/brief',
    '#/brief/',
    '#/entry',
    '#/entry/two',
    '#/entry/2',
  ])('%j is the front page', (hash) => {
    expect(routeOf(hash)).toEqual({ to: 'home' });
  });

  it('of the three screens of a game all lead to the game', () => {
    for (const screen of ['table', 'report', 'debrief'])
      expect(routeOf(addressOf(screen, place))).toEqual({ to: 'game' });
  });

  it('of a practice turn is one on both of its screens, and names its scenario', () => {
    for (const screen of ['table', 'report'])
      expect(routeOf(addressOf(screen, { ...place, practice: true, linked: '' }))).toEqual({
        to: 'practice',
        scenario: 'coercion-incident',
      });
  });

  it('of a brief names its scenario', () => {
    const address = addressOf('brief', place);
    expect(routeOf(address)).toEqual({ to: 'brief', scenario: 'coercion-incident' });
  });

  it('of an entry names its clause, and two entries are two places', () => {
    expect(addressOf('library', place)).toBe('#/entry/2.2');
    expect(routeOf('#/entry/2.2')).toEqual({ to: 'library', reading: place.reading });
    expect(isSame(routeOf('#/entry/2.2'), routeOf('#/entry/2.3'))).toBe(false);
    expect(isSame(routeOf('#/table'), routeOf('#/debrief'))).toBe(true);
  });

  it.each([
    ['#/library', 'library', ''],
    ['#/entries', 'entries', ''],
    ['#/dialogues/6.4', 'dialogues', '6.4'],
    ['#/charts/channel', 'charts', 'channel'],
    [
      '#/numbers/declaration/entries.2.2.leads.start',
      'numbers',
      'declaration/entries.2.2.leads.start',
    ],
    ['#/sources/RE-34', 'sources', 'RE-34'],
  ] as const)('of the library name its part and what is read there: %s', (address, part, item) => {
    expect(routeOf(address)).toEqual({ to: 'library', reading: { part, item } });
    expect(addressOf('library', { ...place, reading: { part, item } })).toBe(address);
  });

  it('that cannot be decoded is no fault', () => {
    expect(routeOf('#/brief/%E0%A4%A')).toEqual({ to: 'home' });
  });
});
