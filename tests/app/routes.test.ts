import { describe, expect, it } from 'vitest';

import { addressOf, isSame, routeOf } from '../../src/app/routes.ts';

const place = { scenario: 'coercion-incident', clause: '2.2', practice: false };

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
      expect(routeOf(addressOf(screen, { ...place, practice: true }))).toEqual({
        to: 'practice',
        scenario: 'coercion-incident',
      });
  });

  it('of a brief names its scenario', () => {
    const address = addressOf('brief', place);
    expect(routeOf(address)).toEqual({ to: 'brief', scenario: 'coercion-incident' });
  });

  it('of an entry names its clause, and two entries are two places', () => {
    expect(routeOf(addressOf('entry', place))).toEqual({ to: 'entry', clause: '2.2' });
    expect(routeOf(addressOf('entries', place))).toEqual({ to: 'entries' });
    expect(isSame(routeOf('#/entry/2.2'), routeOf('#/entry/2.3'))).toBe(false);
    expect(isSame(routeOf('#/table'), routeOf('#/debrief'))).toBe(true);
  });

  it('that cannot be decoded is no fault', () => {
    expect(routeOf('#/brief/%E0%A4%A')).toEqual({ to: 'home' });
  });
});
