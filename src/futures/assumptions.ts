import { luckOf, type Scenario } from '../engine/index.ts';
import type { Book, Range, RangePlace, Ranges } from '../scenario/index.ts';

/*
 * A scenario with its uncertain numbers drawn from their ranges. A draw has a key and depends on nothing
 * else: the same key gives every alternative the same world, and a number that peace and crisis share is
 * the same in both.
 */

/** The uncertain numbers of a scenario and of the crises it may run into, by the scenario's id. */
export type Assumptions = Readonly<Record<string, Ranges>>;

/** The uncertain numbers of a book. @throws Error for a book that was loaded without them */
export function assumptionsOf({ rules, ranges, legs }: Book): Assumptions {
  if (!ranges) throw new Error(`${rules.id} was loaded without its ranges`);
  return Object.assign(
    { [rules.id]: ranges },
    ...Object.values(legs).map(assumptionsOf),
  ) as Assumptions;
}

/**
 * A number between low and high, likeliest at its mode and falling off evenly to both ends: the quantile of
 * the triangular distribution. It needs nothing but the three numbers that are given for every assumption
 * (Johnson 1997), and no more mathematics than a root.
 * @param u uniform in [0, 1)
 */
export function triangular(range: Omit<Range, 'key'>, u: number): number {
  const { low, mode, high } = range;
  const width = high - low;
  if (width === 0) return mode;
  const rise = u * width;
  const drawn =
    rise < mode - low
      ? low + Math.sqrt(rise * (mode - low))
      : high - Math.sqrt((width - rise) * (high - mode));
  return range.whole ? Math.floor(drawn + 0.5) : drawn;
}

/** What to write into a copy: its own leaves, and the parts that have leaves further down. */
interface Tree {
  readonly leaves: { readonly step: string | number; readonly place: RangePlace }[];
  readonly parts: { readonly step: string | number; readonly tree: Tree }[];
}

function treeOf(places: readonly RangePlace[]): Tree {
  const root: Tree = { leaves: [], parts: [] };
  for (const place of places) {
    let node = root;
    for (const step of place.path.slice(0, -1)) {
      let part = node.parts.find((known) => known.step === step);
      if (!part) {
        part = { step, tree: { leaves: [], parts: [] } };
        node.parts.push(part);
      }
      node = part.tree;
    }
    node.leaves.push({ step: place.path[place.path.length - 1], place });
  }
  return root;
}

const valueAt = ({ of, per, times, plus }: RangePlace, drawn: Float64Array): number => {
  const one = per === undefined ? drawn[of] : drawn[of] / per;
  const own = times === undefined ? one : times * one;
  return plus ? own + plus.amount / drawn[plus.per] : own;
};

/** A copy with other values at the places of a tree; what is not on the way to one of them is shared. */
function written<T>(original: T, { leaves, parts }: Tree, drawn: Float64Array): T {
  const copy = (Array.isArray(original) ? original.slice() : { ...original }) as Record<
    string | number,
    unknown
  >;
  for (let i = 0; i < leaves.length; i++) {
    copy[leaves[i].step] = valueAt(leaves[i].place, drawn);
  }
  for (let i = 0; i < parts.length; i++) {
    const { step, tree } = parts[i];
    copy[step] = written(copy[step], tree, drawn);
  }
  return copy as T;
}

const trees = new WeakMap<Ranges, Tree>();

/** The tree of ranges, made once. */
function treeFor(ranges: Ranges): Tree {
  const known = trees.get(ranges);
  if (known) return known;
  const tree = treeOf(ranges.places);
  trees.set(ranges, tree);
  return tree;
}

/**
 * The scenario with every uncertain number drawn, also one that is a crisis in a long game already. The
 * crises of a long game are drawn when the run enters one of them.
 * @param key of the draw: any text
 */
export function drawnScenario(scenario: Scenario, assumptions: Assumptions, key: string): Scenario {
  const ranges = assumptions[scenario.id];
  const luck = luckOf(`assumptions ${key}`);
  const { numbers } = ranges;
  const drawn = new Float64Array(numbers.length);
  for (let i = 0; i < drawn.length; i++) {
    drawn[i] = triangular(numbers[i], luck.uniform('assumption', numbers[i].key, 0, 0));
  }
  const found = written(scenario, treeFor(ranges), drawn);
  const { crises } = scenario;
  if (!crises) return found;
  const of = crises.of.map(({ share, scenario: crisis }) => {
    let entered: Scenario | undefined;
    return {
      share,
      get scenario() {
        return (entered ??= drawnScenario(crisis, assumptions, key));
      },
    };
  });
  return { ...found, crises: { ...crises, of } };
}
