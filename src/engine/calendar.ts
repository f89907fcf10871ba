import type { Luck } from './chance.ts';
import type { Scenario } from './scenario.ts';

/** The hour at which a turn begins, since the run began. */
export const turnStart = ({ since, turnHours }: Scenario, turn: number): number =>
  since.hour + (turn - 1 - since.turn) * turnHours;

/** Sessions drawn from how often a dialogue was held: its past gaps are the bounds of the next ones. */
function drawnSessions(scenario: Scenario, luck: Luck, dialogue: number): number[] {
  const cadence = scenario.peace?.calendar.find((item) => item.dialogue === dialogue);
  if (!cadence) return [];
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

/** The hours at which a dialogue's regular sessions sit, earliest first; listed ones in the middle of their turns. */
export const regularSessions = (scenario: Scenario, luck: Luck, dialogue: number): number[] =>
  [
    ...scenario.sessions
      .filter((session) => session.dialogue === dialogue)
      .map(({ turn }) => turnStart(scenario, turn) + scenario.turnHours / 2),
    ...drawnSessions(scenario, luck, dialogue),
  ].sort((a, b) => a - b);

/** The hour of the next regular session after an hour, −1 for none in this scenario. */
export const nextRegular = (
  scenario: Scenario,
  luck: Luck,
  dialogue: number,
  after: number,
): number => regularSessions(scenario, luck, dialogue).find((hour) => hour > after) ?? -1;

/**
 * The turn in which something that takes some hours from now is done: what is ordered now already
 * moves in this turn.
 */
export const turnAfter = (scenario: Scenario, turn: number, hours: number): number =>
  turn + Math.max(0, Math.ceil(hours / scenario.turnHours) - 1);
