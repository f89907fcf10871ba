import {
  formatOrder,
  hasEnded,
  legAt,
  type Measure,
  type Reel,
  type Run,
} from '../../engine/index.ts';
import type { Book } from '../../scenario/index.ts';
import { timeWords } from '../clock.ts';
import { lexiconOf } from '../lexicon.ts';
import { limitsTold } from '../limits.ts';
import { measureViews, rounded } from '../measures.ts';
import { mayRead, type Scene, sceneOf } from '../scene.ts';
import { isJoint, orderOffered } from '../sentences/order.ts';
import { text } from '../texts/text.ts';
import type {
  ComparedMeasure,
  ComparedRun,
  ComparedTurn,
  ComparedValue,
  CompareView,
  Names,
} from '../views.ts';
import { courseOf, isGood, measureChange, measureValue, signOf } from '../why.ts';

/** A run that is compared: what it is called, and how it went. */
export interface Compared {
  readonly name: string;
  readonly reel: Reel;
}

const lastOf = ({ reel: { stills } }: Compared): Run => stills[stills.length - 1];

const sceneAt = (one: Compared, book: Book, names: Names): Scene =>
  sceneOf(lastOf(one), book, { role: lastOf(one).role, names });

function runView(letter: string, one: Compared, scene: Scene): ComparedRun {
  const { run, words } = scene;
  const ended = hasEnded(run) ? run.scenario.endings[run.state.ending[0] - 1].id : null;
  return {
    letter,
    name: one.name,
    words: text('say.compare.run', {
      seed: run.seed,
      turns: run.history.length,
      role: text(`say.role.${run.role}`),
    }),
    ending: ended === null ? text('say.compare.open') : words.ending(ended),
    limits: ended === null ? '' : limitsTold(measureViews(scene)),
  };
}

/** What was decided in a turn, by the notation that orders are told apart by. */
function decided(one: Compared, turn: number, book: Book, names: Names): Map<string, string> {
  const run = lastOf(one);
  const record = run.history[turn - 1];
  if (!record) return new Map();
  const { id } = legAt(run, turn).scenario;
  const words = lexiconOf(book.legs[id] ?? book, names);
  return new Map([
    ...record.orders.map((order) => {
      const told = orderOffered(order, words, lastOf(one).role === 'both');
      // what is for both is one decision, whoever gave it
      return [isJoint(order) ? told : formatOrder(order), told] as const;
    }),
    ...record.acts.map(
      ({ type, inject }) =>
        [`${type} ${inject}`, text('say.compare.act', { inject: words.inject(inject) })] as const,
    ),
  ]);
}

function turnView(a: Compared, b: Compared, turn: number, book: Book, names: Names): ComparedTurn {
  const [inA, inB] = [a, b].map((one) => lastOf(one).history.length >= turn);
  const [ofA, ofB] = [a, b].map((one) => decided(one, turn, book, names));
  const without = (these: Map<string, string>, those: Map<string, string>) =>
    [...these].filter(([key]) => !those.has(key)).map(([, words]) => words);
  return {
    turn,
    time: timeWords(legAt(lastOf(inA ? a : b), turn).scenario, turn),
    both: [...ofA].filter(([key]) => ofB.has(key)).map(([, words]) => words),
    onlyA: without(ofA, ofB),
    onlyB: without(ofB, ofA),
    inA,
    inB,
  };
}

/** A measure in whole quanta by turns played; null where the run has no such measure, or not any more. */
function quantaOf(scene: Scene, measure: Measure, most: number): (number | null)[] {
  const { turns, quanta } = courseOf(scene, measure);
  const first = (turns[0]?.turn ?? 1) - 1;
  return Array.from({ length: most + 1 }, (_, turn) => quanta[turn - first] ?? null);
}

const measuresOf = (scene: Scene): Map<string, Measure> =>
  new Map(
    scene.run.legs
      .flatMap(({ scenario }) => scenario.measures)
      .filter((measure) => mayRead(scene, measure))
      .map((measure) => [measure.id, measure]),
  );

function measureView(
  scenes: readonly [Scene, Scene],
  [id, measure]: readonly [string, Measure],
  most: number,
): ComparedMeasure {
  const [inA, inB] = scenes.map((scene) => {
    const own = measuresOf(scene).get(id);
    return own ? quantaOf(scene, own, most) : Array.from({ length: most + 1 }, () => null);
  });
  const scene = scenes[0];
  const write = (quanta: number | null) =>
    quanta === null ? null : measureValue(scene, measure, quanta);
  const values = inA.map((a, turn): ComparedValue => {
    const b = inB[turn];
    const by = a === null || b === null ? null : b - a;
    return {
      a: write(a),
      b: write(b),
      difference:
        by === null
          ? null
          : by === 0
            ? text('say.compare.same')
            : measureChange(scene, measure, by),
      sign: signOf(by ?? 0),
      good: by !== null && isGood(measure, by),
    };
  });
  const inUnits = (quanta: readonly (number | null)[]) =>
    quanta.map((n) => (n === null ? null : rounded(n * measure.quantum, measure.quantum)));
  const { held, strained } = measure;
  const name = scene.words.measure(id);
  return { id, name, held, strained, a: inUnits(inA), b: inUnits(inB), values };
}

/** What two runs have to do with each other. */
function relationOf(a: Compared, b: Compared): string {
  const [one, two] = [a.reel.file, b.reel.file];
  const forkOf = (fork: typeof one, from: typeof one) =>
    fork.header.forked !== null && fork.header.forked.from === from.seal;
  if (forkOf(two, one))
    return text('say.compare.fork', { fork: 'B', of: 'A', turn: two.header.forked!.turn });
  if (forkOf(one, two))
    return text('say.compare.fork', { fork: 'A', of: 'B', turn: one.header.forked!.turn });
  return text(
    one.header.seed === two.header.seed ? 'say.compare.luck.same' : 'say.compare.luck.other',
  );
}

/** Two runs of the same scenario, decisions and measures aligned by turn. */
export function compareView(a: Compared, b: Compared, book: Book, names: Names): CompareView {
  const most = Math.max(...[a, b].map((one) => lastOf(one).history.length));
  const turns = Array.from({ length: most }, (_, i) => turnView(a, b, i + 1, book, names));
  const differs = turns.find(
    ({ onlyA, onlyB, inA, inB }) => inA !== inB || onlyA.length + onlyB.length > 0,
  );
  const first = differs?.turn ?? null;
  const scenes = [sceneAt(a, book, names), sceneAt(b, book, names)] as const;
  const measures = new Map([...measuresOf(scenes[1]), ...measuresOf(scenes[0])]);
  const wanted = [...new Map([...measuresOf(scenes[0]), ...measures])];
  return {
    title: book.texts.title,
    runs: [runView('A', a, scenes[0]), runView('B', b, scenes[1])],
    relation: relationOf(a, b),
    first,
    firstWords:
      first === null ? text('say.compare.first.none') : text('say.compare.first', { turn: first }),
    most,
    turns,
    measures: wanted.map((entry) => measureView(scenes, entry, most)),
  };
}
