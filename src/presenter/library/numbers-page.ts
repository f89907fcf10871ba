import { finder } from '../find.ts';
import type { NumberPage, NumberView } from '../views.ts';
import { modelName, type Shelf } from './shelf.ts';

/* The list of all numbers, and the page of one. */

export const KINDS = ['all', 'sourced', 'assumed'] as const;
export type NumberKind = (typeof KINDS)[number];

/** What a list of numbers is narrowed down by; an empty scenario is any. */
export interface NumberQuery {
  readonly words: string;
  readonly scenario: string;
  readonly kind: NumberKind;
}

const textOf = ({ name, path, unit, basis, source }: NumberView): string =>
  `${name} ${path} ${unit} ${basis} ${source ? `${source.id} ${source.title}` : ''}`;

/** Every word of the query has to be found somewhere in what is said of a number. */
export function findNumbers(
  numbers: readonly NumberView[],
  { words, scenario, kind }: NumberQuery,
): NumberView[] {
  const found = finder(words);
  return numbers.filter((view) => {
    if (scenario !== '' && !view.scenarios.some(({ id }) => id === scenario)) return false;
    if (kind !== 'all' && (view.source === null) !== (kind === 'assumed')) return false;
    return words.trim() === '' || found(textOf(view));
  });
}

/** @returns null where no number has this id */
export function numberPage(shelf: Shelf, id: string): NumberPage | null {
  const number = shelf.byId.get(id);
  if (!number) return null;
  const [, clause] = /^entries\.(\d+\.\d+)\./.exec(number.path) ?? [];
  const source = number.source ? shelf.library.sources[number.source.id] : undefined;
  const name = modelName(number.path);
  return {
    number,
    sourceNote: source?.note ?? '',
    sourceUrl: source?.url ?? null,
    entry: clause ? shelf.entry(clause) : null,
    models: (shelf.mentions.get(name) ?? []).map(({ id: at, title }) => ({ id: at, title })),
    others: shelf.numbers.filter((other) => other.path === number.path && other.id !== id),
  };
}
