import type { Scenario } from './scenario.ts';

/** The hour at which a turn begins, since the run began. */
export const turnStart = ({ since, turnHours }: Scenario, turn: number): number =>
  since.hour + (turn - 1 - since.turn) * turnHours;

/** The hours at which a dialogue's regular sessions sit: in the middle of their turns, earliest first. */
export const regularSessions = (scenario: Scenario, dialogue: number): number[] =>
  scenario.sessions
    .filter((session) => session.dialogue === dialogue)
    .map(({ turn }) => turnStart(scenario, turn) + scenario.turnHours / 2)
    .sort((a, b) => a - b);

/** The hour of the next regular session after an hour, −1 for none in this scenario. */
export const nextRegular = (scenario: Scenario, dialogue: number, after: number): number =>
  regularSessions(scenario, dialogue).find((hour) => hour > after) ?? -1;

/**
 * The turn in which something that takes some hours from now is done: what is ordered now already
 * moves in this turn.
 */
export const turnAfter = (scenario: Scenario, turn: number, hours: number): number =>
  turn + Math.max(0, Math.ceil(hours / scenario.turnHours) - 1);
