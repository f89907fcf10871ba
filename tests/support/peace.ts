import type { Run } from '../../src/engine/index.ts';
import type { Book } from '../../src/scenario/index.ts';
import { readBook } from '../../src/scenario/files.ts';
import { type NewRun, newRun, played } from './runs.ts';

type Rules = Book['rules'];
type Peace = NonNullable<Rules['peace']>;

let shipped: Book | undefined;

/** The long game, read once per test file. */
export const longBook = (): Book => (shipped ??= readBook('long-game'));

/** Its quiet years alone: they end when their turns are over. */
export const quiet = (change: (peace: Peace) => Partial<Peace> = () => ({})): Rules => {
  const { rules } = longBook();
  return {
    ...rules,
    crises: null,
    endings: [{ id: 'over', early: false, when: [] }],
    peace: { ...rules.peace!, ...change(rules.peace!) },
  };
};

/** The same with every shock changed. */
export const shaken = (
  change: (shock: Peace['shocks'][number]) => Partial<Peace['shocks'][number]>,
) => quiet((peace) => ({ shocks: peace.shocks.map((shock) => ({ ...shock, ...change(shock) })) }));

export const newYears = (seed: string, options: NewRun = {}): Run =>
  newRun(seed, { scenario: quiet(), ...options });

export const playedYears = (seed: string, player: string, options: NewRun = {}): Run =>
  played(seed, player, { scenario: quiet(), ...options });
