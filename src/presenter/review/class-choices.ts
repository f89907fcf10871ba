import {
  type ChoiceEffect,
  choicesOf,
  type ClassChoice,
  type ClassRun,
} from '../../futures/index.ts';
import type { Book } from '../../scenario/index.ts';
import { number, quoted } from '../numbers.ts';
import { text } from '../texts/text.ts';
import type { Names } from '../views.ts';
import type { ClassChoiceRow } from './class-views.ts';
import { worthWords } from './decisions.ts';
import { lineWords } from './words.ts';

/** Choices that are told, and runs in which each is looked at. */
export const CHOICES = { told: 12, looked: 6 } as const;

/** The orders on which the runs of a class differ most, one of each subject: its others are told beside it. */
export const classChoices = (runs: readonly ClassRun[]): ClassChoice[] => {
  const choices = choicesOf(runs);
  const subjects = choices.map(({ subject }) => subject);
  return choices.filter(({ subject }, i) => subjects.indexOf(subject) === i).slice(0, CHOICES.told);
};

const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / values.length;

/** What an order did in the runs that were played again without it. */
function didWords(effects: readonly ChoiceEffect[]): { did: string; worth: number | null } {
  if (effects.length === 0) return { did: '', worth: null };
  const worths = effects.map(({ worth }) => worth).toSorted((a, b) => a - b);
  const worth = mean(worths);
  const did = text('say.class.choice.did', {
    n: effects.length,
    worth: worthWords(worth),
    low: worthWords(worths[0]),
    high: worthWords(worths[worths.length - 1]),
  });
  return { did, worth };
}

/** Choices in words. @param turns of the longest run */
export function choiceRows(
  choices: readonly ClassChoice[],
  runs: readonly ClassRun[],
  effects: readonly ChoiceEffect[],
  book: Book,
  names: Names,
): ClassChoiceRow[] {
  const leadBoth = runs.every(({ role }) => role === 'both');
  const turns = Math.max(0, ...runs.map((run) => run.turns));
  const instead = ({ groups, instead: others }: ClassChoice): string => {
    if (others.length === 0) return '';
    const rest = runs.length - groups.length - others.reduce((sum, { n }) => sum + n, 0);
    const list = others
      .map(({ order, leg, n }) =>
        text('say.class.choice.other', {
          n,
          order: quoted(lineWords(book, leg, order, names, leadBoth)),
        }),
      )
      .join('; ');
    return text('say.class.choice.instead', { list, rest });
  };
  return choices.map((choice) => {
    const { order, leg, groups, turns: by, given, not } = choice;
    return {
      order,
      name: lineWords(book, leg, order, names, leadBoth),
      count: groups.length,
      share: groups.length / runs.length,
      counted: text('say.class.choice.count', { n: groups.length, of: runs.length }),
      when: Object.entries(by)
        .map(([turn, n]) => text('say.class.choice.when', { turn, n }))
        .join(', '),
      instead: instead(choice),
      turns: Array.from({ length: turns }, (_, i) => by[i + 1] ?? 0),
      scores:
        given === null || not === null
          ? ''
          : text('say.class.choice.scores', { given: number(given), not: number(not) }),
      ...didWords(effects.filter((effect) => effect.order === order)),
    };
  });
}
