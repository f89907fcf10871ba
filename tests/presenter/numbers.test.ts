import { describe, expect, it } from 'vitest';

import {
  digitsOf,
  duration,
  number,
  percent,
  signed,
  text,
  withUnit,
} from '../../src/presenter/index.ts';
import { tenths } from '../../src/presenter/numbers.ts';

describe('numbers', () => {
  it('have a decimal only where it says something', () => {
    expect([0, 44, 9.5, 29.96, 30.04].map(tenths)).toEqual(['0', '44', '9.5', '30', '30']);
  });

  it('have a fixed count of decimals and a true minus sign', () => {
    expect(number(63.44, 1)).toBe('63.4');
    expect(number(-3)).toBe('−3');
    expect(signed(2.05, 1)).toBe('+2.1');
    expect(signed(-2, 1)).toBe('−2.0');
    expect(signed(0)).toBe('0');
    expect(number(-0.02, 1)).toBe('0.0');
  });

  it('show a quantum exactly', () => {
    expect([1, 0.5, 0.1, 0.05, 12].map(digitsOf)).toEqual([0, 1, 1, 2, 0]);
  });

  it('carry their unit', () => {
    expect(percent(0.634, 1)).toBe('63.4\u00a0%');
    expect(withUnit('−2.9', -2.9, '% points')).toBe('−2.9 pp');
    expect(withUnit('1', 1, 'incidents')).toBe('1 incident');
    expect(withUnit('4', 4, 'incidents')).toBe('4 incidents');
    expect(withUnit('3', 3, 'boats')).toBe('3 boats');
  });

  it('tell time as people do', () => {
    expect(
      [
        0,
        0.4,
        12,
        47,
        48,
        60,
        240,
        90 * 24,
        152.1 * 24,
        365 * 24,
        730 * 24,
        4 * 365.25 * 24 - 4000,
      ].map(duration),
    ).toEqual([
      'at once',
      '1 hour',
      '12 hours',
      '47 hours',
      '2 days',
      '2.5 days',
      '10 days',
      '90 days',
      '5 months',
      '12 months',
      '2 years',
      '3.5 years',
    ]);
  });
});

it('what was landed is told without the parts that are nothing', () => {
  const told = (landed: string, doubled: string, stolen: string) =>
    text('say.hazard.tonnes', { landed, doubled, stolen });
  expect(told('0', '0', '0')).toBe('The two have landed nothing so far.');
  expect(told('120', '0', '0')).toBe('The two have landed 120 t.');
  expect(told('1,200', '40', '3')).toBe(
    'The two have landed 1,200 t, 40 t of it twice; 3 t were stolen.',
  );
});
