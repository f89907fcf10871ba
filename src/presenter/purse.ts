import {
  type Government,
  GOVERNMENTS,
  hoursToPayIn,
  MINISTRIES,
  mustPay,
  type Order,
  type Run,
  teamsFree,
} from '../engine/index.ts';
import { orderCapital } from './capital.ts';
import { governmentName } from './lexicon.ts';
import { number, short } from './numbers.ts';
import { pairWords } from './pair.ts';
import { commanded, type Scene } from './scene.ts';
import { text } from './texts/text.ts';
import type { PurseView } from './views.ts';

/*
 * What the orders of a turn add up to: political capital and teams as the engine takes them, money as what
 * runs takes it until it ends by itself.
 */

/** USD million that a government’s ships away from port and running levers take in this turn and in those after it. */
function turnCosts(scene: Scene, government: Government, turns: number): number[] {
  const { draft } = scene;
  const { groups, ports, entries, turnHours } = scene.run.scenario;
  let ships = 0;
  groups.forEach((group, g) => {
    const away =
      draft.groupTo[g] >= ports.length ||
      draft.groupAt[g] >= ports.length ||
      draft.groupHours[g] > 0;
    if (group.government === government && away) ships += (group.cost * turnHours) / 24;
  });
  const costs = Array.from({ length: turns }, () => ships);
  entries.forEach(({ budget }, i) => {
    if (budget > 0)
      hoursToPayIn(scene.run, draft, i, turns).forEach((hours, t) => {
        costs[t] += (budget * hours) / 24;
      });
  });
  return costs;
}

/** The turn in which a financial year’s money comes next; Infinity where there is none. */
function nextVote({ scenario }: Run, turn: number): number {
  if (!scenario.peace) return Infinity;
  const { first, turns } = scenario.peace.year;
  let vote = first;
  while (vote <= turn) vote += turns;
  return vote;
}

/** How many turns pay something before nothing is left; Infinity where it lasts for all of them. */
function turnsUntilGone(left: number, costs: readonly number[]): number {
  let rest = left;
  for (let t = 0; t < costs.length; t++) {
    rest -= costs[t];
    if (costs[t] > 0 && rest <= 0) return t;
  }
  return Infinity;
}

/**
 * What a government’s money comes to, and the turn in which it runs out if nothing more is ordered; null where it
 * lasts. What ends by itself is paid for until it does.
 */
export function moneyOf(scene: Scene, government: Government) {
  const { run, draft } = scene;
  const left = draft.budget[GOVERNMENTS.indexOf(government)];
  const turn = draft.turn[0];
  const voted = nextVote(run, turn);
  const ahead = Math.max(1, run.scenario.turns - turn + 1);
  const costs = turnCosts(scene, government, ahead);
  const out = turn + turnsUntilGone(left, costs);
  const runsOut = out < voted && out <= run.scenario.turns ? out : null;
  return {
    left,
    perTurn: costs[0],
    runsOut,
    voted: runsOut === null && out >= voted && out < Infinity,
  };
}

function teamsTaken({ run, seen, draft }: Scene, government: Government) {
  return MINISTRIES.flatMap((id) => {
    const before = teamsFree(run, seen, government, id);
    const taken = before - teamsFree(run, draft, government, id);
    return taken === 0 ? [] : [{ ministry: text(`say.ministry.${id}`), taken, before }];
  });
}

function purseOf(scene: Scene, id: Government): PurseView {
  const { seen, draft, words } = scene;
  const g = GOVERNMENTS.indexOf(id);
  const before = seen.capital[g];
  const spent = before - draft.capital[g];
  const once = seen.budget[g] - draft.budget[g];
  const { left, perTurn, runsOut, voted } = moneyOf(scene, id);
  const teams = teamsTaken(scene, id);
  const list = teams
    .map(({ ministry, taken, before: free }) =>
      text('say.purse.team', { ministry, taken, before: free }),
    )
    .join(', ');
  const kept = number(draft.capital[g]);
  const turn = once + perTurn;
  const rest = number(Math.max(0, left - perTurn), 1);
  return {
    id,
    name: governmentName(id),
    capital: {
      before,
      spent,
      words:
        spent > 0
          ? text('say.purse.capital', { spent: `−${short(spent)}`, left: kept })
          : text('say.purse.capital.kept', { left: kept }),
      regains: text('say.purse.regains', {
        points: short(scene.run.scenario.parameters['capital-recovery']),
      }),
    },
    money: {
      once,
      turn,
      left,
      runsOut,
      words:
        turn > 0
          ? text('say.purse.money', { turn: `−${number(turn, 1)}`, left: rest })
          : text('say.purse.money.none', { left: rest }),
      lasts:
        runsOut === null
          ? text(voted ? 'say.purse.vote' : 'say.purse.lasts')
          : text('say.purse.out', { turn: words.turn(runsOut) }),
    },
    teams,
    teamWords: list || text('say.purse.teams.none'),
  };
}

/** What the drafted orders take from each government that the viewer leads. */
export const purseViews = (scene: Scene): PurseView[] =>
  commanded(scene).map((government) => purseOf(scene, government));

/** What one order costs, in one line. */
export function costNote(scene: Scene, order: Order): string {
  const { run } = scene;
  const parts = orderCapital(scene, order, true);
  if (order.type === 'lever.start' || order.type === 'lever.prepare') {
    const { bandwidth, budget } = run.scenario.entries[run.index.entry.get(order.clause)!];
    if (bandwidth.india + bandwidth.japan > 0)
      parts.push(text('say.order.teams', { pair: pairWords(bandwidth) }));
    if (budget > 0) parts.push(text('say.order.daily.each', { amount: short(budget) }));
  }
  if (order.type === 'group.sail') {
    const { cost } = run.scenario.groups[run.index.group.get(order.group)!];
    if (cost > 0) parts.push(text('say.order.daily', { amount: short(cost) }));
  }
  if (order.type === 'capacity.fund') {
    const project = run.scenario.supply!.projects[run.index.project.get(order.project)!];
    parts.push(text('say.order.once', { amount: short(mustPay(project)) }));
  }
  return parts.join('; ');
}
