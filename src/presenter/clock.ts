import { MONTH_DAYS, type Scenario } from '../engine/index.ts';
import { number } from './numbers.ts';
import { text } from './texts/text.ts';

/** Whole months of a turn; 0 where turns are counted in days. */
function monthsOfTurn({ turnHours }: Scenario): number {
  const months = turnHours / (24 * MONTH_DAYS);
  return months < 0.95 ? 0 : Math.round(months);
}

/** What time is told in: days, or months where a turn is a month or more. */
export const unitOf = (scenario: Scenario): 'day' | 'month' =>
  monthsOfTurn(scenario) > 0 ? 'month' : 'day';

/** First and last day, or month, of a turn, counted from 1 where its scenario began. */
export function spanOf(scenario: Scenario, turn: number): { first: number; last: number } {
  const before = turn - 1 - scenario.since.turn;
  const months = monthsOfTurn(scenario);
  if (months > 0) return { first: before * months + 1, last: (before + 1) * months };
  const first = Math.floor((before * scenario.turnHours) / 24) + 1;
  return { first, last: Math.max(first, Math.ceil(((before + 1) * scenario.turnHours) / 24)) };
}

/** "Days 7 to 9", "Month 3", "Months 7 to 9". */
export function timeWords(scenario: Scenario, turn: number): string {
  const { first, last } = spanOf(scenario, turn);
  const unit = unitOf(scenario);
  return first === last
    ? text(`say.clock.${unit}`, { at: number(first) })
    : text(`say.clock.${unit}s`, { first: number(first), last: number(last) });
}

/** "Days 7 to 9 of 27", "Month 3 of 24". */
export const timeOfAll = (scenario: Scenario, turn: number): string =>
  text('say.clock.of', {
    time: timeWords(scenario, turn),
    all: number(spanOf(scenario, scenario.turns).last),
  });

/** Whether a turn bears the number of its month: one of the two says it all. */
export const turnIsMonth = (scenario: Scenario): boolean =>
  monthsOfTurn(scenario) === 1 && scenario.since.turn === 0;

/** The day on which something happened, some hours into a turn. */
export const dayAt = (scenario: Scenario, turn: number, hours: number): string =>
  number(Math.floor(((turn - 1 - scenario.since.turn) * scenario.turnHours + hours) / 24) + 1);

/**
 * Day and hour, and where the day is known the hour alone: "Day 8, 14:00" and "14:00", to the hour. Where
 * turns are months both are the day of the turn.
 */
export function clockAt(
  scenario: Scenario,
  turn: number,
  hours: number,
): { when: string; hour: string } {
  if (monthsOfTurn(scenario) > 0) {
    const day = text('say.clock.day-of-turn', { at: number(Math.floor(hours / 24) + 1) });
    return { when: day, hour: '' };
  }
  const before = (turn - 1 - scenario.since.turn) * scenario.turnHours;
  const whole = Math.floor(before + hours);
  const hour = String(whole % 24).padStart(2, '0');
  return {
    when: text('say.clock.hour', { day: number(Math.floor(whole / 24) + 1), hour }),
    hour: text('say.clock.only', { hour }),
  };
}

/** "Day 8"; where turns are months, "Day 12 of the turn". */
export const dayWords = (scenario: Scenario, turn: number, hours: number): string =>
  monthsOfTurn(scenario) > 0
    ? clockAt(scenario, turn, hours).when
    : text('say.clock.day', { at: dayAt(scenario, turn, hours) });
