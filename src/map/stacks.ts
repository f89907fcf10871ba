import type { MapGroup } from '../presenter/index.ts';

/** Groups at one spot, of one side and one role, drawn as one symbol with a number. */
export interface Stack {
  key: string;
  /** The spot: stacks with the same one stand side by side. */
  spot: string;
  groups: MapGroup[];
  /** Ships, tankers or aircraft in all. */
  count: number;
}

/** Groups into stacks, in the order of the view. `sailing` ones keep a symbol of their own. */
export function stacks(groups: readonly MapGroup[], sailing: ReadonlySet<string>): Stack[] {
  const found = new Map<string, Stack>();
  for (const group of groups) {
    const spot = sailing.has(group.id) ? `sailing ${group.id}` : spotOf(group);
    const key = `${spot}|${group.side}|${group.role}`;
    const stack = found.get(key) ?? { key, spot, groups: [], count: 0 };
    stack.groups.push(group);
    stack.count += group.count;
    found.set(key, stack);
  }
  return [...found.values()];
}

function spotOf(group: MapGroup): string {
  return group.at ?? `${group.from}>${group.to}@${group.progress.toFixed(3)}`;
}

/** Centres of `n` symbols in rows of at most four, `size` apart, around the origin. */
export function rows(n: number, size: number): { x: number; y: number }[] {
  const columns = columnCount(n);
  const lines = Math.ceil(n / columns);
  return Array.from({ length: n }, (_, i) => {
    const row = Math.floor(i / columns);
    const inRow = row === lines - 1 ? n - row * columns : columns;
    return {
      x: ((i % columns) - (inRow - 1) / 2) * size,
      y: (row - (lines - 1) / 2) * size,
    };
  });
}

const columnCount = (n: number) => (n === 5 || n === 6 || n === 9 ? 3 : Math.min(4, n));

/** Like Map.groupBy, which not every browser in use has. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = found.get(key);
    if (group) group.push(item);
    else found.set(key, [item]);
  }
  return found;
}
