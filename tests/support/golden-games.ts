import { readGolden } from './golden.ts';

/*
 * Games whose hash after every turn is kept in tests/golden/games.txt, a line a game: Node writes them
 * (tests/engine/engines.test.ts), and every engine that plays them comes to the same.
 */

export const GOLDEN_GAMES = 'games.txt';

/** A line of the file. @param hashes after every turn; their beginnings are enough to tell two games apart */
export const lineOf = (
  scenario: string,
  player: string,
  seed: string,
  hashes: readonly string[],
): string => [scenario, player, seed, ...hashes.map((hash) => hash.slice(0, 8))].join(' ');

/** The line that is kept of a game. */
export function goldenLine(scenario: string, player: string, seed: string): string {
  const begins = `${scenario} ${player} ${seed} `;
  const line = readGolden(GOLDEN_GAMES)
    .split('\n')
    .find((kept) => kept.startsWith(begins));
  if (line === undefined) throw new Error(`${GOLDEN_GAMES} has no line for ${begins}`);
  return line;
}
