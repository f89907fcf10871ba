import type { Run } from '../../src/engine/index.ts';
import type { Book } from '../../src/scenario/index.ts';
import { readBook } from '../../src/scenario/files.ts';
import { type NewRun, newRun, played } from './runs.ts';

let shipped: Book | undefined;

/** The export restriction, read once per test file. */
export const supplyBook = (): Book => (shipped ??= readBook('export-restriction'));
export const restriction = (): Book['rules'] => supplyBook().rules;

type Rules = Book['rules'];
type Supply = NonNullable<Rules['supply']>;

/** A scenario with parts of its supply block exchanged. */
export const withSupply = (
  change: (supply: Supply) => Partial<Supply>,
  rules: Rules = restriction(),
): Rules => ({ ...rules, supply: { ...rules.supply!, ...change(rules.supply!) } });

export const withSupplyNumbers = (numbers: Partial<Supply['numbers']>, rules?: Rules): Rules =>
  withSupply((supply) => ({ numbers: { ...supply.numbers, ...numbers } }), rules);

/** The other side stays where it is, at this licence rate for both countries, and nothing comes from outside. */
export function frozen(rate: number, rules: Rules = restriction()): Rules {
  const held = withSupply(
    (supply) => ({
      doctrines: supply.doctrines.map((doctrine) => ({ ...doctrine, breadth: 1, dealing: 0 })),
      numbers: { ...supply.numbers, 'rate-slow': rate },
    }),
    rules,
  );
  return {
    ...held,
    injects: [],
    parameters: { ...held.parameters, 'raise-margin': 1e9, 'ease-margin': 1e9 },
  };
}

export const newRestriction = (seed: string, options: NewRun = {}): Run =>
  newRun(seed, { scenario: restriction(), ...options });

export const playedRestriction = (seed: string, player: string, options: NewRun = {}): Run =>
  played(seed, player, { scenario: restriction(), ...options });
