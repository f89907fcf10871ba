import { type Band, bandOf, type Scenario } from '../../engine/index.ts';
import type { ClassFault, ClassFound, ClassRun, ClassSheet } from '../../futures/index.ts';
import { percentileOf } from '../../futures/index.ts';
import type { Book } from '../../scenario/index.ts';
import { governmentName, type Lexicon, lexiconOf } from '../lexicon.ts';
import { number, withUnit } from '../numbers.ts';
import { damageWords, mismatchWords } from '../sentences/fault.ts';
import { text } from '../texts/text.ts';
import type { Names, Reached } from '../views.ts';
import { decimals } from '../why.ts';
import { choiceRows, classChoices } from './class-choices.ts';
import { classLuck } from './class-luck.ts';
import { runNamed } from './class-names.ts';
import type { ClassGroup, ClassMeasure, ClassRow, ClassView } from './class-views.ts';

/** A file that was handed in. */
export interface ClassFile {
  readonly key: number;
  /** What the file is called. */
  readonly name: string;
  /** Null while it waits to be read; 'unreadable' where the browser could not. */
  readonly sheet: ClassSheet | null | 'unreadable';
}

export interface ClassAsked {
  readonly files: readonly ClassFile[];
  readonly books: Readonly<Record<string, Book>>;
  readonly names: Names;
  /** Names of groups are numbers: before a projector. */
  readonly hidden: boolean;
  /** The scenario and seed that is looked at; the largest where there is none of this name. */
  readonly group: string | null;
  /** What the worker found about that group. */
  readonly found: Pick<ClassFound, 'scores' | 'effects'> | null;
}

/** A run with its place among the files. */
export interface Handed {
  readonly key: number;
  readonly name: string;
  readonly run: ClassRun;
}

export const groupId = ({ scenario, seed }: ClassRun): string => `${scenario} ${seed}`;

/** The runs that hold, with the names that they are shown under. */
export const handedIn = (files: readonly ClassFile[], hidden: boolean): Handed[] =>
  files.flatMap(({ key, name, sheet }, at) =>
    sheet && sheet !== 'unreadable' && sheet.run
      ? [{ key, name: runNamed(name, sheet.run, at, hidden), run: sheet.run }]
      : [],
  );

function faultWords(
  fault: ClassFault | 'unreadable',
  books: ClassAsked['books'],
  names: Names,
): string {
  if (fault === 'unreadable') return text('ui.problem.unreadable');
  if ('damage' in fault) return damageWords(fault.damage);
  if ('unknown' in fault) return text('ui.problem.no-scenario', { scenario: fault.unknown });
  const { mismatch } = fault;
  const book = 'expected' in mismatch ? books[mismatch.expected] : undefined;
  return mismatchWords(mismatch, book, names);
}

const legOf = (book: Book, id: string): Book => book.legs[id] ?? book;

function rowOf(handed: Handed, book: Book, names: Names, earlier: readonly Handed[]): ClassRow {
  const { key, name, run } = handed;
  const { rules } = legOf(book, run.last);
  const words = lexiconOf(legOf(book, run.last), names);
  const same = earlier.find((other) => other.run.hash === run.hash && run.hash !== '');
  return {
    key,
    name,
    role: governmentName(run.role),
    turns: run.turns,
    ending: run.ending === null ? text('say.class.open') : words.ending(run.ending),
    score: run.score,
    scoreWords: run.score === null ? '' : number(run.score),
    measures: run.measures.map(({ id, value, band, wasWithin }) => ({
      id,
      written: writtenValue(rules, words, id, value),
      ...reachedIn(band, wasWithin),
    })),
    sameAs: same?.name ?? '',
  };
}

/** What a measure came to: what was never within its limits was not lost. */
function reachedIn(band: Band, wasWithin: boolean): { band: Reached; bandWord: string } {
  const reached = band === 'lost' && !wasWithin ? 'unreached' : band;
  return { band: reached, bandWord: text(`say.band.${reached}`) };
}

function writtenValue(rules: Scenario, words: Lexicon, id: string, value: number): string {
  const measure = rules.measures.find((each) => each.id === id);
  return withUnit(number(value, decimals(measure?.quantum ?? 1)), value, words.unit(id));
}

/** Where the runs of a group ended, measure by measure. */
function measureRows(ended: readonly Handed[], rules: Scenario, words: Lexicon): ClassMeasure[] {
  return rules.measures.flatMap((measure) => {
    const values = ended.flatMap(({ run }) =>
      run.measures.flatMap(({ id, value }) => (id === measure.id ? [value] : [])),
    );
    if (values.length === 0) return [];
    const { id, held, strained } = measure;
    const sorted = values.toSorted((a, b) => a - b);
    const write = (value: number) => writtenValue(rules, words, id, value);
    const count = (band: string) =>
      values.filter((value) => bandOf(measure, value) === band).length;
    return [
      {
        id,
        name: words.measure(id),
        held,
        strained,
        lowest: Math.min(sorted[0], held, strained),
        highest: Math.max(sorted[sorted.length - 1], held, strained),
        values,
        words: text('say.class.measure', {
          low: write(sorted[0]),
          middle: write(percentileOf(sorted, 50)),
          high: write(sorted[sorted.length - 1]),
          held: count('held'),
          strained: count('strained'),
          lost: count('lost'),
        }),
      },
    ];
  });
}

function endingRows(ended: readonly Handed[], words: Lexicon): ClassGroup['endings'] {
  const by = new Map<string, Handed[]>();
  for (const handed of ended) {
    const id = handed.run.ending!;
    by.set(id, [...(by.get(id) ?? []), handed]);
  }
  return [...by]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([id, runs]) => ({
      id,
      name: words.ending(id),
      means: words.endingMeans(id),
      count: runs.length,
      share: runs.length / ended.length,
      who: runs.map(({ name }) => name).join(', '),
    }));
}

/** Whether two runs can be held against one another order by order: led by the same, with all effects. */
export const comparable = (runs: readonly Handed[]): Handed[] => {
  const ended = runs.filter(({ run }) => run.ending !== null);
  const [first] = ended;
  return ended.filter(
    ({ run }) => run.role === first.run.role && run.without.join() === first.run.without.join(),
  );
};

function groupOf(runs: readonly Handed[], asked: ClassAsked): ClassGroup {
  const { books, names, found } = asked;
  const [{ run }] = runs;
  const book = books[run.scenario];
  const ended = runs.filter((handed) => handed.run.ending !== null);
  const last = legOf(book, (ended[0] ?? runs[0]).run.last);
  const words = lexiconOf(last, names);
  const compared = comparable(runs);
  const choices = classChoices(compared.map((handed) => handed.run));
  return {
    id: groupId(run),
    name: text('say.class.of', { title: book.texts.title, seed: run.seed }),
    runs: runs.length,
    keys: compared.map(({ key }) => key),
    rows: runs.map((handed, i) => rowOf(handed, book, names, runs.slice(0, i))),
    columns: last.rules.measures.map(({ id }) => ({ id, name: words.measure(id) })),
    endings: endingRows(ended, words),
    measures: measureRows(ended, last.rules, words),
    choices: choiceRows(
      choices,
      compared.map((handed) => handed.run),
      found?.effects ?? [],
      book,
      names,
    ),
    choicesWords:
      compared.length < 2
        ? text('say.class.choices.few')
        : choices.length === 0
          ? text('say.class.choices.same')
          : text('say.class.choices.lead', { n: compared.length }),
    luck:
      found &&
      classLuck(
        compared.map((handed) => handed.run.score!),
        found.scores,
      ),
  };
}

/** Runs by scenario and seed, most of them first. */
function grouped(runs: readonly Handed[]): Map<string, Handed[]> {
  const groups = new Map<string, Handed[]>();
  for (const handed of runs) {
    const id = groupId(handed.run);
    groups.set(id, [...(groups.get(id) ?? []), handed]);
  }
  return new Map([...groups].sort((a, b) => b[1].length - a[1].length));
}

/** All that the class page shows. */
export function classView(asked: ClassAsked): ClassView {
  const { files, hidden, books, names } = asked;
  const checked = files.filter(({ sheet }) => sheet !== null).length;
  const groups = grouped(handedIn(files, hidden));
  const chosen = groups.get(asked.group ?? '') ?? [...groups.values()][0];
  const faults = files.flatMap(({ key, name, sheet }, at) => {
    const fault = sheet === 'unreadable' ? sheet : sheet?.fault;
    if (!fault) return [];
    const told = hidden ? text('say.class.group', { n: at + 1 }) : name;
    return [{ key, name: told, reason: faultWords(fault, books, names) }];
  });
  return {
    files: files.length,
    checked,
    words: text(checked < files.length ? 'say.class.reading' : 'say.class.read', {
      checked,
      files: files.length,
      good: checked - faults.length,
      bad: faults.length,
    }),
    faults,
    groups: [...groups].map(([id, runs]) => ({
      id,
      name: text('say.class.choice-of', {
        title: books[runs[0].run.scenario].texts.title,
        seed: runs[0].run.seed,
        n: runs.length,
      }),
      runs: runs.length,
    })),
    group: chosen ? groupOf(chosen, asked) : null,
  };
}
