import { describe, expect, it } from 'vitest';

import { addressOf, routeOf } from '../../src/app/routes.ts';

describe('addresses', () => {
  it.each(['', '#', '#/', '#/nowhere', '#/brief', '#/brief/'])('%j is the front page', (hash) => {
    expect(routeOf(hash)).toEqual({ to: 'home' });
  });

  it('of the three screens of a game all lead to the game', () => {
    for (const screen of ['table', 'report', 'debrief'])
      expect(routeOf(addressOf(screen, 'any'))).toEqual({ to: 'game' });
  });

  it('of a brief names its scenario', () => {
    const address = addressOf('brief', 'coercion-incident');
    expect(routeOf(address)).toEqual({ to: 'brief', scenario: 'coercion-incident' });
  });

  it('that cannot be decoded is no fault', () => {
    expect(routeOf('#/brief/%E0%A4%A')).toEqual({ to: 'home' });
  });
});
