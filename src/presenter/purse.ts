import {
  type Government,
  GOVERNMENTS,
  isRunning,
  MINISTRIES,
  mustPay,
  type Order,
  type Run,
  type State,
  teamsFree,
} from '../engine/index.ts';
import { orderCapital } from './capital.ts';
import { governmentName } from './lexicon.ts';
import { number, short } from './numbers.ts';
import { commanded, type Scene } from './scene.ts';
import { text } from './texts/text.ts';
import type { PurseView } from './views.ts';

/*
 * What the orders of a turn add up to: political capital and teams as the engine takes them, money at the
 * rate of this turn.
 */

/** USD million a day that a government’s ships away from port and running levers take. */
export function dailyCost({ scenario, ...run }: Run, draft: State, government: Government): number {
  const { groups, ports, entries } = scenario;
  let cost = 0;
  groups.forEach((group, g) => {
    const away =
      draft.groupTo[g] >= ports.length ||
      draft.groupAt[g] >= ports.length ||
      draft.groupHours[g] > 0;
    if (group.government === government && away) cost += group.cost;
  });
  entries.forEach((entry, i) => {
    const runs = entry.family !== 'dialogue' && isRunning({ scenario, ...run }, draft, i);
    if (runs) cost += entry.budget;
  });
  return cost;
}

/** The turn in which a financial year’s money comes next; Infinity where there is none. */
function nextVote({ scenario }: Run, turn: number): number {
  if (!scenario.peace) return Infinity;
  const { first, turns } = scenario.peace.year;
  let vote = first;
  while (vote <= turn) vote += turns;
  return vote;
}

/** What a government’s money comes to at this turn’s rate, and the turn in which it runs out; null where it lasts. */
export function moneyOf({ run, draft }: Scene, government: Government) {
  const left = draft.budget[GOVERNMENTS.indexOf(government)];
  const perTurn = (dailyCost(run, draft, government) * run.scenario.turnHours) / 24;
  const turn = draft.turn[0];
  const out = perTurn > 0 ? turn + Math.max(0, Math.ceil(left / perTurn) - 1) : Infinity;
  const voted = nextVote(run, turn);
  const runsOut = out < voted && out <= run.scenario.turns ? out : null;
  return { left, perTurn, runsOut, voted: runsOut === null && out >= voted && out < Infinity };
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
    parts.push(text('say.order.teams', { ...bandwidth }));
    if (budget > 0) parts.push(text('say.order.daily', { amount: short(budget) }));
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
