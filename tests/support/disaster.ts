import type { Run } from '../../src/engine/index.ts';
import type { Book } from '../../src/scenario/index.ts';
import { readBook } from '../../src/scenario/files.ts';
import { type NewRun, newRun, played } from './runs.ts';

let shipped: Book | undefined;

/** The disaster response, read once per test file. */
export const disasterBook = (): Book => (shipped ??= readBook('disaster-response'));
export const disaster = (): Book['rules'] => disasterBook().rules;

type Rules = Book['rules'];
type Relief = NonNullable<Rules['relief']>;

/** The scenario with parts of its relief block exchanged. */
export const withRelief = (change: (relief: Relief) => Partial<Relief>): Rules => {
  const rules = disaster();
  return { ...rules, relief: { ...rules.relief!, ...change(rules.relief!) } };
};

export const withNumbers = (numbers: Partial<Relief['numbers']>): Rules =>
  withRelief((relief) => ({ numbers: { ...relief.numbers, ...numbers } }));

export const newStorm = (seed: string, options: NewRun = {}): Run =>
  newRun(seed, { scenario: disaster(), ...options });

export const playedStorm = (seed: string, player: string, options: NewRun = {}): Run =>
  played(seed, player, { scenario: disaster(), ...options });
