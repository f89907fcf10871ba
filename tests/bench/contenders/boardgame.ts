import type { Ctx, Game as BoardGame, State as Match } from 'boardgame.io';
import { Client } from 'boardgame.io/client';
import { INVALID_MOVE } from 'boardgame.io/core';
import { CreateGameReducer, InitializeGame } from 'boardgame.io/internal';
import { original } from 'immer';

import { compiled } from '../../../src/charts/compiled.ts';
import {
  draftOrder,
  type Field,
  fields,
  GOVERNMENTS,
  type Order,
  PHASES,
  type Run,
  type Scenario,
  startRun,
  type State,
} from '../../../src/engine/index.ts';
import type { Contender, Game, Outcome, Play } from '../game.ts';

/*
 * The same game on boardgame.io, as its documentation has a game written: the state of the match is `G`, an
 * order is a move that changes G, the turn of a government ends with the event `endTurn`, and when the
 * second has ended its turn, `turn.onEnd` plays what follows. The rules are ours, on tables; what is
 * measured is what boardgame.io makes of a game that is played by them.
 *
 * What speaks for boardgame.io here: the production build, no undo, no debug panel, no client beside the
 * game, no plugin of the game's own, no multiplayer, no list of players who act, the smallest log that can be set (it cannot
 * be switched off), moves that are known to be legal.
 */

/*
 * The methods of typed arrays that the rules use: G holds plain arrays, which boardgame.io can draft and send. An array of
 * another class would not be drafted, so the class that there is learns them, in this bundle's process only.
 */
// oxlint-disable-next-line no-extend-native
Object.defineProperties(Array.prototype, {
  set: {
    value(this: number[], from: ArrayLike<number>, at = 0) {
      for (let i = 0; i < from.length; i++) this[at + i] = from[i];
    },
  },
  subarray: {
    value(this: number[], from: number, to: number) {
      return this.slice(from, to);
    },
  },
});

type Fields = Record<Field, number[]>;

/** The state of a match: JSON, as boardgame.io asks for. */
interface Table {
  state: Fields;
  draft: Fields;
  orders: Order[];
}

const plain = (state: State): Fields =>
  Object.fromEntries(fields().map((field) => [field, [...state[field]]])) as Fields;

/** What follows when both have submitted; then the next turn, or the end. */
function playTurn(run: Run): void {
  const { state } = run;
  for (const by of GOVERNMENTS)
    compiled.step('campaign', state.campaign, 0, `submit.${by}`, { ended: 0 });
  for (const phase of PHASES) phase(run);
  compiled.step('campaign', state.campaign, 0, 'resolved', { ended: 0 });
  const ended = state.ending[0] > 0 ? 1 : 0;
  compiled.step('campaign', state.campaign, 0, 'next', { ended });
  if (!ended) state.turn[0] += 1;
}

const isLast = (ctx: Ctx): boolean => ctx.playOrderPos === ctx.numPlayers - 1;

/** What is the same in every form: two players in turn, and a match that ends with the run. */
const frame = (ended: (G: never) => number): Partial<BoardGame> => ({
  name: 'two-seas',
  minPlayers: 2,
  maxPlayers: 2,
  disableUndo: true,
  endIf: ({ G }) => {
    const ending = ended(G as never);
    return ending > 0 ? { ending } : undefined;
  },
});

/** Rules and luck of a match, which do not change: they stand beside G. */
const brief = (scenario: Scenario, seed: string): Run =>
  startRun({ scenario, rulebook: compiled, seed, recording: false, hashing: false });

/** As the documentation has it: the rules change G, which is a draft of Immer. */
function drafted(scenario: Scenario, seed: string): BoardGame<Table> {
  const run = brief(scenario, seed);
  const on = (G: Table): Run => ({
    ...run,
    state: G.state as unknown as State,
    draft: G.draft as unknown as State,
    orders: G.orders,
    events: [],
  });
  return {
    ...(frame((G: Table) => G.state.ending[0]) as Partial<BoardGame<Table>>),
    setup: () => ({ state: plain(run.state), draft: plain(run.draft), orders: [] }),
    moves: {
      order: ({ G }, order: Order) => (draftOrder(on(G), order) ? INVALID_MOVE : undefined),
    },
    turn: {
      onEnd: ({ G, ctx }) => {
        if (!isLast(ctx)) return;
        playTurn(on(G));
        G.draft = G.state;
        G.orders = [];
      },
    },
  };
}

/**
 * The same G, but the rules work on a typed buffer of their own, beside boardgame.io; what has changed is
 * written into G. It spares Immer nearly all of its work.
 */
function writtenBack(scenario: Scenario, seed: string): BoardGame<Table> {
  const run = brief(scenario, seed);
  const names = fields();
  const load = (into: State, from: Fields): void => {
    for (const name of names) into[name].set(from[name]);
  };
  const write = (into: Fields, before: Fields, from: State): void => {
    for (const name of names) {
      const [old, now] = [before[name], from[name]];
      if (now.some((value, i) => value !== old[i])) into[name] = [...now];
    }
  };
  /** Read past the draft: what stands in G is not changed by reading. */
  const plainOf = (G: Table): Table => original(G) as Table;
  const typed = (G: Table): Run => {
    const { state, draft, orders } = plainOf(G);
    load(run.state, state);
    load(run.draft, draft);
    run.orders.splice(0, run.orders.length, ...orders);
    run.events.length = 0;
    return run;
  };
  return {
    ...(frame((G: Table) => G.state.ending[0]) as Partial<BoardGame<Table>>),
    setup: () => ({ state: plain(run.state), draft: plain(run.draft), orders: [] }),
    moves: {
      order: ({ G }, order: Order) => {
        if (draftOrder(typed(G), order)) return INVALID_MOVE;
        write(G.draft, plainOf(G).draft, run.draft);
        G.orders.push(order);
        return undefined;
      },
    },
    turn: {
      onEnd: ({ G, ctx }) => {
        if (!isLast(ctx)) return;
        playTurn(typed(G));
        write(G.state, plainOf(G).state, run.state);
        G.draft = G.state;
        G.orders = [];
      },
    },
  };
}

interface Buffers {
  readonly state: Float64Array;
  readonly draft: Float64Array;
  readonly orders: readonly Order[];
  readonly ending: number;
}

/** Against the documentation, and as fast as it goes: G holds typed buffers, which Immer leaves alone, and each move returns a new G. */
function returned(scenario: Scenario, seed: string): BoardGame<Buffers> {
  const run = brief(scenario, seed);
  const load = (G: Buffers): void => {
    run.state.all.set(G.state);
    run.draft.all.set(G.draft);
    run.orders.splice(0, run.orders.length, ...G.orders);
    run.events.length = 0;
  };
  const save = (): Buffers => ({
    state: run.state.all.slice(),
    draft: run.draft.all.slice(),
    orders: [...run.orders],
    ending: run.state.ending[0],
  });
  return {
    ...(frame((G: Buffers) => G.ending) as Partial<BoardGame<Buffers>>),
    setup: save,
    moves: {
      order: ({ G }, order: Order) => {
        load(G);
        return draftOrder(run, order) ? INVALID_MOVE : save();
      },
    },
    turn: {
      onEnd: ({ G, ctx }) => {
        if (!isLast(ctx)) return G;
        load(G);
        playTurn(run);
        run.draft.all.set(run.state.all);
        run.orders.length = 0;
        return save();
      },
    },
  };
}

type Form = (scenario: Scenario, seed: string) => BoardGame;

/** What a match needs of boardgame.io: to make a move, to end a turn, to be looked at. */
interface Driver {
  move(order: Order): void;
  endTurn(): void;
  match(): Match;
}

/** The library's client, as a game uses it on one machine. */
function byClient(game: BoardGame): Driver {
  const client = Client({ game, numPlayers: 2, debug: false });
  client.start();
  return {
    move: (order) => client.moves.order(order),
    endTurn: () => client.events.endTurn?.(),
    match: () => client.getState() as unknown as Match,
  };
}

/** The reducer alone, as the library's bots use it: no store, no log but that of the last move. */
function byReducer(game: BoardGame): Driver {
  const reducer = CreateGameReducer({ game });
  let match = InitializeGame({ game, numPlayers: 2 });
  const act = (type: 'MAKE_MOVE' | 'GAME_EVENT', name: string, args: unknown[]): void => {
    const payload = { type: name, args, playerID: match.ctx.currentPlayer };
    match = reducer(match, { type, payload } as never) as typeof match;
  };
  return {
    move: (order) => act('MAKE_MOVE', 'order', [order]),
    endTurn: () => act('GAME_EVENT', 'endTurn', []),
    match: () => match,
  };
}

function outcomeOf(scenario: Scenario, { G }: Match, turns: number): Outcome {
  const { state } = G as Table | Buffers;
  if (state instanceof Float64Array) {
    const run = brief(scenario, '');
    run.state.all.set(state);
    return { turns, ending: run.state.ending[0], measures: [...run.state.measures] };
  }
  return { turns, ending: state.ending[0], measures: [...state.measures] };
}

const playBy =
  (form: Form, drive: (game: BoardGame) => Driver): Play =>
  ({ scenario, seed, orders }: Game) => {
    const driver = drive(form(scenario, seed));
    let turns = 0;
    for (; driver.match().ctx.gameover === undefined; turns++) {
      for (const by of GOVERNMENTS) {
        for (const order of orders[turns] ?? []) if (order.by === by) driver.move(order);
        driver.endTurn();
      }
    }
    return outcomeOf(scenario, driver.match(), turns);
  };

/** Whole runs on boardgame.io, by what G is and by what drives it. */
export const plays: Contender['plays'] = {
  'G drafted, client': playBy(drafted as unknown as Form, byClient),
  'G drafted, reducer alone': playBy(drafted as unknown as Form, byReducer),
  'G written back, client': playBy(writtenBack as unknown as Form, byClient),
  'G written back, reducer alone': playBy(writtenBack as unknown as Form, byReducer),
  'G of typed buffers, reducer alone': playBy(returned as unknown as Form, byReducer),
};

/** The charts are none of boardgame.io's. */
export const walks: Contender['walks'] = {};
