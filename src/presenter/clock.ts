import type { Scenario } from '../engine/index.ts';
import { number } from './numbers.ts';
import { text } from './texts/text.ts';

/** First and last day of a turn, counted from 1 where its scenario began. */
export function daysOf(scenario: Scenario, turn: number): { first: number; last: number } {
  const first = Math.floor(((turn - 1 - scenario.since.turn) * scenario.turnHours) / 24) + 1;
  return {
    first,
    last: Math.max(first, Math.ceil(((turn - scenario.since.turn) * scenario.turnHours) / 24)),
  };
}

/** "Days 7 to 9", or "Day 7" for a short turn. */
export function dayWords(scenario: Scenario, turn: number): string {
  const { first, last } = daysOf(scenario, turn);
  return first === last
    ? text('say.clock.day', { day: number(first) })
    : text('say.clock.days', { first: number(first), last: number(last) });
}

/** The day on which something happened, some hours into a turn. */
export const dayAt = (scenario: Scenario, turn: number, hours: number): string =>
  number(Math.floor(((turn - 1 - scenario.since.turn) * scenario.turnHours + hours) / 24) + 1);

/** "9 turns of 3 days" */
export const clockWords = (scenario: Scenario, length: string): string =>
  text('say.clock.turns', { turns: scenario.turns, length });
