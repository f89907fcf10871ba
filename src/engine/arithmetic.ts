import stdlibExp from '@stdlib/math-base-special-exp';
import stdlibLn from '@stdlib/math-base-special-ln';

/*
 * The allowed mathematics. `+ − × ÷ √`, floor, min and max agree in every JavaScript engine; the
 * built-in transcendental functions do not, so exp and ln come from a pure-JavaScript library.
 */

/** e^x, the same bits in every engine. */
export const exp = (x: number): number => stdlibExp(x);

/** Natural logarithm, the same bits in every engine; −∞ at 0. */
export const ln = (x: number): number => stdlibLn(x);

export const sqrt = Math.sqrt;

/** x held within [low, high]. */
export const clamp = (x: number, low: number, high: number): number =>
  x < low ? low : x > high ? high : x;

/** The nearest whole number, halves upwards (never −0). */
export const whole = (x: number): number => Math.floor(x + 0.5) + 0;

/**
 * Splits a whole total over real parts so that the shares are whole and add up to it exactly
 * (largest remainder, first part first when remainders are equal).
 * What the parts leave over stands in the last element.
 * @param total whole number of quanta
 * @param parts real amounts in quanta
 * @returns whole shares, one per part, and the remainder that no part owns
 */
export function apportion(
  total: number,
  parts: readonly number[],
): { shares: number[]; rest: number } {
  const shares = parts.map((part) => Math.floor(part));
  const sum = parts.reduce((a, b) => a + b, 0);
  const order = parts
    .map((part, i) => ({ i, fraction: part - shares[i] }))
    .sort((a, b) => b.fraction - a.fraction || a.i - b.i);
  let owed = whole(sum) - shares.reduce((a, b) => a + b, 0);
  for (const { i } of order) {
    if (owed <= 0) break;
    shares[i] += 1;
    owed -= 1;
  }
  return { shares, rest: total - shares.reduce((a, b) => a + b, 0) };
}
