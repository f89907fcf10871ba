import { text, type TextArgs, type TextKey } from './texts/text.ts';

const LOCALE = 'en';
const cache = new Map<string, Intl.NumberFormat>();

function formatter(digits: number, signed: boolean): Intl.NumberFormat {
  const key = `${digits} ${signed}`;
  let found = cache.get(key);
  if (!found) {
    found = new Intl.NumberFormat(LOCALE, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: signed ? 'exceptZero' : 'negative',
    });
    cache.set(key, found);
  }
  return found;
}

/** A number with a fixed count of decimals and a true minus sign. */
export const number = (value: number, digits = 0): string =>
  formatter(digits, false).format(value).replace('-', '−');

/** A number as short as it can be written: 12, 0.5. */
export const short = (value: number): string => number(value, digitsOf(value));

/** With one decimal at most, and none where it would be a zero: 44, 9.5. */
export const tenths = (value: number): string => {
  const rounded = Math.round(value * 10) / 10;
  return number(rounded, Number.isInteger(rounded) ? 0 : 1);
};

/** The same with its sign, "+2.1"; zero has none. */
export const signed = (value: number, digits = 0): string =>
  formatter(digits, true).format(value).replace('-', '−');

/** Decimals that show a number exactly, four at most: 0.1 → 1, 1 → 0. */
export function digitsOf(quantum: number): number {
  let digits = 0;
  while (digits < 4 && Math.abs(quantum * 10 ** digits - Math.round(quantum * 10 ** digits)) > 1e-9)
    digits += 1;
  return digits;
}

const UNITS: Readonly<Record<string, TextKey>> = {
  '%': 'say.unit.percent',
  '% points': 'say.unit.percent-points',
  days: 'say.unit.days',
  hours: 'say.unit.hours',
  incidents: 'say.unit.incidents',
  index: 'say.unit.index',
  months: 'say.unit.months',
  people: 'say.unit.people',
  points: 'say.unit.points',
  years: 'say.unit.years',
};

/** A written number with its unit. @param n the number itself, for the plural */
export function withUnit(written: string, n: number, unit: string): string {
  const args: TextArgs = { value: written, unit, n: Math.abs(n) };
  return text(UNITS[unit] ?? 'say.unit.other', args).trim();
}

const DAYS_A_YEAR = 365.25;

/** A length of time in hours, as people say it: hours up to two days, days up to four months, months up to two years. */
export function duration(hours: number): string {
  if (hours <= 0) return text('say.unit.at-once');
  if (hours < 48) {
    const whole = Math.max(1, Math.round(hours));
    return withUnit(number(whole), whole, 'hours');
  }
  const days = hours / 24;
  if (days < 120) {
    const shown = days < 10 ? Math.round(days * 10) / 10 : Math.round(days);
    return withUnit(tenths(shown), shown, 'days');
  }
  const months = Math.round((days * 12) / DAYS_A_YEAR);
  return months < 24
    ? withUnit(number(months), months, 'months')
    : withUnit(tenths(days / DAYS_A_YEAR), days / DAYS_A_YEAR, 'years');
}

/** Two durations that are compared: with a decimal where they would read the same and are not. */
export function durations(a: number, b: number): readonly [string, string] {
  const plain = [duration(a), duration(b)] as const;
  if (plain[0] !== plain[1] || a === b) return plain;
  const fine = (hours: number) => withUnit(number(hours, 1), hours, 'hours');
  return [fine(a), fine(b)];
}

/** A share from 0 to 1 as a percentage. */
export const percent = (share: number, digits = 0): string =>
  withUnit(number(100 * share, digits), 100 * share, '%');

/** Shares of one whole as whole percentages that add up to 100: what was cut off most is rounded up first. */
export function wholePercents(shares: readonly number[]): string[] {
  const whole = shares.map((share) => Math.floor(100 * share + 1e-9));
  const left =
    Math.round(100 * shares.reduce((a, b) => a + b, 0)) - whole.reduce((a, b) => a + b, 0);
  const order = shares
    .map((share, i) => ({ i, rest: 100 * share - whole[i] }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of order.slice(0, Math.max(0, left))) whole[i] += 1;
  return whole.map((n) => withUnit(number(n), n, '%'));
}

/** The same text with a capital first letter: names of actors may stand first. */
export const sentence = (words: string): string =>
  words.charAt(0).toLocaleUpperCase(LOCALE) + words.slice(1);

/** Words inside quotation marks: marks of their own become single ones. */
export const quoted = (words: string): string => words.replaceAll('“', '‘').replaceAll('”', '’');
