import { effects, guards } from '../../src/charts/index.ts';
import type { Call, Decision, Tables } from '../../src/charts/tables.ts';
import { CHARTS, type Rulebook, type World, type WorldName } from '../../src/engine/index.ts';
import { type Place, placeName } from './transitions.ts';
import { beside, namesIn, namesOf } from './worlds.ts';

/*
 * Tables that differ from the shipped ones by a single fault, one after another and always the same ones:
 * what a slip in the compiler, or a damaged file, could make of a table.
 */

export interface Fault {
  readonly name: string;
  /** The row after the fault. */
  readonly row: Decision | null;
}

type Leaf = Extract<Decision, { to: number }>;
type Question = Extract<Decision, { ask: Call }>;
const isQuestion = (decision: Decision): decision is Question => 'ask' in decision;

/** Every way to put something else in place of one node of a tree. */
function* replaced(
  decision: Decision,
  other: (node: Decision) => Iterable<readonly [string, Decision]>,
  path = '',
): Generator<readonly [string, Decision]> {
  for (const [fault, node] of other(decision)) yield [`${path}${fault}`, node];
  if (!isQuestion(decision)) return;
  for (const [fault, yes] of replaced(decision.yes, other, `${path}yes > `))
    yield [fault, { ...decision, yes }];
  for (const [fault, no] of replaced(decision.no, other, `${path}no > `))
    yield [fault, { ...decision, no }];
}

/** The names that a call could be given instead of those it has; a limit that is another's is a shifted threshold. */
function* renamed(call: Call, names: readonly WorldName[]): Generator<readonly [string, Call]> {
  for (const [param, name] of Object.entries(call.params ?? {})) {
    for (const other of names) {
      if (other === name) continue;
      yield [
        `${call.type}: ${other} for ${name}`,
        { ...call, params: { ...call.params, [param]: other } },
      ];
    }
  }
}

/** The names of a call's parameters, by its type, as the shipped tables have them. */
type Shapes = ReadonlyMap<string, string>;
const shapeOf = ({ params }: Call): string => Object.keys(params ?? {}).join();

function shapesOf(tables: Tables): Shapes {
  const calls = (decision: Decision | null): Call[] => {
    if (!decision) return [];
    return isQuestion(decision)
      ? [decision.ask, ...calls(decision.yes), ...calls(decision.no)]
      : [...decision.does];
  };
  const rows = Object.values(tables).flatMap((events) => Object.values(events).flat());
  return new Map(rows.flatMap(calls).map((call) => [call.type, shapeOf(call)]));
}

/** Calls of the same registry in place of this one: those that take the same parameters. */
const swapped = (call: Call, registry: object, shapes: Shapes): (readonly [string, Call])[] =>
  Object.keys(registry)
    .filter((type) => type !== call.type && shapes.get(type) === shapeOf(call))
    .map((type) => [`${type} for ${call.type}`, { ...call, type }] as const);

function* wrongQuestions(
  node: Question,
  names: readonly WorldName[],
  shapes: Shapes,
): Generator<readonly [string, Decision]> {
  yield ['branches exchanged', { ...node, yes: node.no, no: node.yes }];
  yield [`${node.ask.type} always`, node.yes];
  yield [`${node.ask.type} never`, node.no];
  for (const [fault, ask] of renamed(node.ask, names)) yield [fault, { ...node, ask }];
  for (const [fault, ask] of swapped(node.ask, guards, shapes)) yield [fault, { ...node, ask }];
}

function* wrongLeaves(
  leaf: Leaf,
  states: readonly string[],
  names: readonly WorldName[],
  shapes: Shapes,
): Generator<readonly [string, Decision]> {
  for (let to = 0; to < states.length; to++)
    if (to !== leaf.to) yield [`to ${states[to]}`, { ...leaf, to }];
  yield ['taken exchanged', { ...leaf, taken: !leaf.taken }];
  for (const [i, call] of leaf.does.entries()) {
    const put = (...calls: Call[]) => ({ ...leaf, does: leaf.does.toSpliced(i, 1, ...calls) });
    yield [`${call.type} left out`, put()];
    yield [`${call.type} twice`, put(call, call)];
    for (const [fault, other] of renamed(call, names)) yield [fault, put(other)];
    for (const [fault, other] of swapped(call, effects, shapes)) yield [fault, put(other)];
  }
  if (leaf.does.length > 1) yield ['effects reversed', { ...leaf, does: leaf.does.toReversed() }];
}

/** All single faults of a row. */
export function* faultsOf(tables: Tables, place: Place): Generator<Fault> {
  const { chart, code, event } = place;
  const row = tables[chart][event][code];
  const states = CHARTS[chart];
  const names = namesOf(chart);
  const shapes = shapesOf(tables);
  const named = (fault: string) => `${placeName(place)}: ${fault}`;
  if (row === null) {
    for (const [i, to] of states.entries())
      yield { name: named(`a row to ${to}`), row: { to: i, does: [], taken: true } };
    return;
  }
  yield { name: named('row dropped'), row: null };
  const wrong = (node: Decision) =>
    isQuestion(node)
      ? wrongQuestions(node, names, shapes)
      : wrongLeaves(node, states, names, shapes);
  for (const [fault, decision] of replaced(row, wrong)) {
    yield { name: named(fault), row: decision };
  }
}

const questionsIn = (decision: Decision | null): Call[] =>
  decision && isQuestion(decision)
    ? [decision.ask, ...questionsIn(decision.yes), ...questionsIn(decision.no)]
    : [];

/** Tables whose guards read one number a single double too high or too low: a threshold that is off by that. */
export function* shiftsOf(
  tables: Tables,
  rules: Rulebook,
  place: Place,
): Generator<{ name: string; rules: Rulebook }> {
  for (const name of namesIn(questionsIn(tables[place.chart][place.event][place.code]))) {
    for (const by of [1, -1]) {
      const shift = (world: World): World => ({ ...world, [name]: beside(world[name] ?? 0, by) });
      yield {
        name: `${placeName(place)}: ${name} ${by > 0 ? 'above' : 'below'}`,
        rules: {
          ...rules,
          can: (chart, memory, at, event, world) =>
            rules.can(chart, memory, at, event, shift(world)),
          step: (chart, memory, at, event, world) =>
            rules.step(chart, memory, at, event, shift(world)),
        },
      };
    }
  }
}
