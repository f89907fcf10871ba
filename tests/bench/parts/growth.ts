import { compiled } from '../../../src/charts/compiled.ts';
import { engineOn } from '../contenders/engine.ts';
import type { Game } from '../game.ts';
import { interleaved, type Rounds } from '../measure.ts';
import { answer, given } from './given.ts';

/* How the time of a run grows with its turns, its zones and its orders, each once, twice and four times as many. */

export interface GrowthTask {
  /** By what grows; for each size the games to play. */
  readonly rows: readonly {
    readonly what: string;
    readonly sizes: readonly { readonly times: number; readonly games: readonly Game[] }[];
  }[];
  readonly rounds: Rounds;
}

export interface Growth {
  readonly what: string;
  readonly sizes: readonly {
    readonly times: number;
    /** Milliseconds a run, and as many times as long as the smallest. */
    readonly ms: number;
    readonly ratio: number;
    /** How many there really were: turns played, zones, orders that were legal. */
    readonly amount: number;
  }[];
}

const play = engineOn(compiled);

const amountOf: Readonly<Record<string, (game: Game) => number>> = {
  turns: (game) => play(game).turns,
  zones: ({ scenario }) => scenario.zones.length,
  orders: ({ orders }) => orders.flat().length,
};

function grown({ what, sizes }: GrowthTask['rows'][number], rounds: Rounds): Growth {
  const contenders = sizes.map(({ times, games }) => {
    let at = 0;
    const next = (): void => {
      play(games[at]);
      at = (at + 1) % games.length;
    };
    return [String(times), next] as const;
  });
  const timed = interleaved(Object.fromEntries(contenders), rounds);
  const mean = (games: readonly Game[]) =>
    games.reduce((sum, game) => sum + amountOf[what](game), 0) / games.length;
  return {
    what,
    sizes: sizes.map(({ times, games }) => ({
      times,
      ...timed[String(times)],
      amount: mean(games),
    })),
  };
}

const { rows, rounds } = given<GrowthTask>();
answer(rows.map((row) => grown(row, rounds)));
