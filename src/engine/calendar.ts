import type { Luck } from './chance.ts';
import type { Scenario } from './scenario.ts';

/** The hour at which a turn begins, since the run began. */
export const turnStart = ({ since, turnHours }: Scenario, turn: number): number =>
  since.hour + (turn - 1 - since.turn) * turnHours;

const NONE: readonly number[] = [];

/** Sessions drawn from how often a dialogue was held: its past gaps are the bounds of the next ones. */
function drawnSessions(scenario: Scenario, luck: Luck, dialogue: number): readonly number[] {
  const cadence = scenario.peace?.calendar.find((item) => item.dialogue === dialogue);
  if (!cadence) return NONE;
  const end = scenario.turns * scenario.turnHours;
  const hours: number[] = [];
  let at = -cadence.since;
  for (let i = 0; at < end; i++) {
    const u = luck.uniform('calendar', dialogue, 0, 0, i);
    // one that should have been held already is overdue: it sits in the first turn
    at = Math.max(at + cadence.least + (cadence.most - cadence.least) * u, scenario.turnHours / 2);
    if (at < end) hours.push(at);
  }
  return hours;
}

/** The hour of a session that the scenario lists: the middle of its turn. */
const listedHour = (scenario: Scenario, turn: number): number =>
  turnStart(scenario, turn) + scenario.turnHours / 2;

/** The hours at which a dialogue's regular sessions sit, earliest first; listed ones in the middle of their turns. */
export const regularSessions = (scenario: Scenario, luck: Luck, dialogue: number): number[] =>
  [
    ...scenario.sessions
      .filter((session) => session.dialogue === dialogue)
      .map(({ turn }) => listedHour(scenario, turn)),
    ...drawnSessions(scenario, luck, dialogue),
  ].sort((a, b) => a - b);

/** The hour of the next regular session after an hour, −1 for none in this scenario. */
export function nextRegular(
  scenario: Scenario,
  luck: Luck,
  dialogue: number,
  after: number,
): number {
  let next = Infinity;
  for (const session of scenario.sessions) {
    if (session.dialogue !== dialogue) continue;
    const hour = listedHour(scenario, session.turn);
    if (hour > after && hour < next) next = hour;
  }
  for (const hour of drawnSessions(scenario, luck, dialogue)) {
    if (hour > after && hour < next) next = hour;
  }
  return next === Infinity ? -1 : next;
}

/**
 * The turn in which something that takes some hours from now is done: what is ordered now already
 * moves in this turn.
 */
export const turnAfter = (scenario: Scenario, turn: number, hours: number): number =>
  turn + Math.max(0, Math.ceil(hours / scenario.turnHours) - 1);
