import { type Contribution, legAt, type Run } from '../engine/index.ts';

/** Less than this part of a line beyond what went on before, and it is routine. */
const BEYOND = 0.4;

const keyOf = ({ measure, cause, entry }: Contribution, turn: number): string =>
  [measure, cause, entry, turn].join(' ');

/**
 * What a line is beyond what went on already: less what the same cause did to the same measure in the turn
 * before. In the first turn of a scenario nothing is known of before, and the turn after stands in for it.
 * 0 where that is most of it: what comes in month by month turns nothing, but its beginning does.
 */
export function beyondOrdinary(
  run: Run,
  lines: readonly Contribution[],
): (line: Contribution) => number {
  const amounts = new Map<string, number>();
  for (const line of lines) {
    const key = keyOf(line, line.turn);
    amounts.set(key, (amounts.get(key) ?? 0) + line.amount);
  }
  return (line) => {
    const first = legAt(run, line.turn).first === line.turn;
    const other = amounts.get(keyOf(line, line.turn + (first ? 1 : -1))) ?? 0;
    // what weakens or turns round is told by whatever did that
    const beyond = Math.max(0, Math.min(1, 1 - other / line.amount));
    return beyond < BEYOND ? 0 : line.amount * beyond;
  };
}
