import { legAt, type Measure, type Run } from '../engine/index.ts';
import type { Book } from '../scenario/index.ts';
import { timeWords } from './clock.ts';
import { mandateWords, measureNamed, rounded, ruleWords, standingOf } from './measures.ts';
import { mayRead, type Scene, sceneOf } from './scene.ts';
import { grouped, merged, placeWords, type Share, sum } from './shares.ts';
import { isTextKey, text } from './texts/text.ts';
import type {
  Amount,
  ClauseName,
  Grouping,
  MeasureStory,
  StoryGroup,
  StoryPart,
  StorySpan,
  Viewer,
} from './views.ts';
import {
  type Course,
  courseOf,
  exactChange,
  exactValue,
  isGood,
  measureValue,
  signOf,
} from './why.ts';

/*
 * A measure laid open: for each turn and for the run so far, the same lines of the ledger grouped by
 * cause, by entry and by place. Every grouping adds up to the change, because it only sorts the lines.
 */

/** More turns than this are counted, not listed. */
const MOST_TURNS = 6;

/** An amount of a measure, written with every decimal. */
export const amountOf = (scene: Scene, measure: Measure, quanta: number): Amount => ({
  quanta,
  value: quanta * measure.quantum,
  written: exactChange(scene, measure, quanta),
  sign: signOf(quanta),
  good: isGood(measure, quanta),
});

const entryNamed = ({ words }: Scene, clause: string | null): ClauseName | null =>
  clause === null ? null : { clause, title: words.title(clause) };

/** What the title of a group leaves to be said of a share. */
function restWords({ words }: Scene, share: Share, by: Grouping): string {
  const place = share.place === null ? '' : placeWords(words, share.place);
  const inject = share.inject === null ? '' : words.inject(share.inject);
  const cause = text(`say.cause.${share.cause}`);
  const said = {
    cause: [inject, place],
    clause: [inject || cause, place],
    place: [inject || cause],
  };
  return said[by].filter(Boolean).join(', ');
}

function whenWords(shares: readonly Share[]): string {
  const turns = [...new Set(shares.map(({ turn }) => turn))].sort((a, b) => a - b);
  return turns.length > MOST_TURNS
    ? text('say.glass.of-turns', { n: turns.length })
    : text('say.glass.in-turns', { n: turns.length, turns: turns.join(', ') });
}

interface Heading {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly entry: ClauseName | null;
}

function headingOf(scene: Scene, share: Share, by: Grouping): Heading {
  const { words } = scene;
  if (by === 'cause') {
    const about = `say.cause.about.${share.cause}`;
    return {
      id: share.cause,
      title: text(`say.cause.${share.cause}`),
      about: isTextKey(about) ? text(about) : '',
      entry: null,
    };
  }
  if (by === 'clause') {
    const entry = entryNamed(scene, share.clause);
    return entry
      ? { id: entry.clause, title: words.entry(entry.clause), about: '', entry }
      : {
          id: '',
          title: text('say.glass.no-clause'),
          about: text('say.glass.no-clause.about'),
          entry: null,
        };
  }
  return share.place === null
    ? {
        id: '',
        title: text('say.glass.no-place'),
        about: text('say.glass.no-place.about'),
        entry: null,
      }
    : { id: share.place.id, title: placeWords(words, share.place), about: '', entry: null };
}

const KEY: Readonly<Record<Grouping, (share: Share) => string>> = {
  cause: ({ cause }) => cause,
  clause: ({ clause }) => clause ?? '',
  place: ({ place }) => place?.id ?? '',
};

/** What no cause, entry or place owns comes last. */
const LAST: readonly string[] = ['', 'interaction', 'limit'];

/** The parts of a group: lines that read the same are one, wherever the grouping leaves out what parts them. */
function partsOf(
  scene: Scene,
  measure: Measure,
  shares: readonly Share[],
  by: Grouping,
  whole: boolean,
): StoryPart[] {
  const clauseOf = (share: Share) => (by === 'clause' ? null : share.clause);
  const alike = grouped(shares, (share) =>
    [restWords(scene, share, by), clauseOf(share)].join('|'),
  );
  return [...alike.values()]
    .map((same): StoryPart => ({
      ...amountOf(scene, measure, sum(same)),
      words: restWords(scene, same[0], by),
      entry: entryNamed(scene, clauseOf(same[0])),
      when: whole ? whenWords(same) : '',
    }))
    .filter(({ quanta }) => quanta !== 0)
    .sort((a, b) => Math.abs(b.quanta) - Math.abs(a.quanta));
}

function groupsOf(
  scene: Scene,
  measure: Measure,
  shares: readonly Share[],
  by: Grouping,
  whole: boolean,
): StoryGroup[] {
  return [...grouped(shares, KEY[by]).values()]
    .map((group): StoryGroup => ({
      ...headingOf(scene, group[0], by),
      ...amountOf(scene, measure, sum(group)),
      parts: partsOf(scene, measure, group, by, whole),
    }))
    .filter(({ parts }) => parts.length > 0)
    .sort(
      (a, b) => LAST.indexOf(a.id) - LAST.indexOf(b.id) || Math.abs(b.quanta) - Math.abs(a.quanta),
    );
}

interface Stretch {
  /** Null for all turns so far. */
  readonly turn: number | null;
  readonly first: number;
  readonly last: number;
  readonly shares: readonly Share[];
  /** Whole quanta before and after. */
  readonly from: number;
  readonly to: number;
}

function spanWords({ run }: Scene, stretch: Stretch, after: string, change: Amount) {
  const { turn, first, last } = stretch;
  if (turn === null) {
    return {
      label: text('say.glass.so-far', { first, last, turns: last - first + 1 }),
      short: text('say.glass.whole'),
      spoken: text('say.glass.tab.whole', { after, change: change.written }),
    };
  }
  const days = timeWords(legAt(run, turn).scenario, turn).toLowerCase();
  const key = change.quanta === 0 ? ('say.glass.tab.same' as const) : ('say.glass.tab' as const);
  return {
    label: text('say.glass.turn', { turn, days }),
    short: String(turn),
    spoken: text(key, { turn, after, change: change.written }),
  };
}

function spanOf(scene: Scene, measure: Measure, stretch: Stretch): StorySpan {
  const { turn, from, to } = stretch;
  const change = amountOf(scene, measure, to - from);
  const after = exactValue(scene, measure, to);
  // lines of one source that cancel out within a turn are nothing to a reader
  const shares = [...grouped(stretch.shares, (share) => share.turn).values()].flatMap(merged);
  const by = (grouping: Grouping) => groupsOf(scene, measure, shares, grouping, turn === null);
  return {
    turn,
    ...spanWords(scene, stretch, after, change),
    before: exactValue(scene, measure, from),
    after,
    change,
    groups: { cause: by('cause'), clause: by('clause'), place: by('place') },
  };
}

/** The run so far, then turn by turn. */
function stretchesOf({ turns, quanta }: Course): Stretch[] {
  if (turns.length === 0) return [];
  const shares = turns.flatMap((turn) => turn.shares);
  return [
    {
      turn: null,
      first: turns[0].turn,
      last: turns[turns.length - 1].turn,
      shares,
      from: quanta[0],
      to: quanta[quanta.length - 1],
    },
    ...turns.map(({ turn, shares: own }, i): Stretch => ({
      turn,
      first: turn,
      last: turn,
      shares: own,
      from: quanta[i],
      to: quanta[i + 1],
    })),
  ];
}

/** A measure laid open, or null where the viewer may not know it. */
export function measureStory(
  run: Run,
  book: Book,
  viewer: Viewer,
  id: string,
): MeasureStory | null {
  const scene = sceneOf(run, book, viewer);
  const measure = measureNamed(run, id);
  if (measure === undefined || !mayRead(scene, measure)) return null;
  const texts = scene.book.texts.measures[id];
  const unit = scene.words.unit(id);
  const course = courseOf(scene, measure);
  const end = course.quanta[course.quanta.length - 1];
  return {
    id,
    name: scene.words.measure(id),
    about: texts?.about ?? '',
    counterpart: texts?.counterpart ?? '',
    rule: ruleWords(measure, unit),
    formatted: measureValue(scene, measure, end),
    ...standingOf(scene, measure, course.quanta),
    mandateOf: measure.mandate,
    mandateWords: mandateWords(measure),
    held: measure.held,
    strained: measure.strained,
    history: course.quanta.map((n) => rounded(n * measure.quantum, measure.quantum)),
    firstTurn: course.turns[0]?.turn ?? 1,
    turns: run.scenario.turns,
    start: exactValue(scene, measure, course.quanta[0]),
    spans: stretchesOf(course).map((stretch) => spanOf(scene, measure, stretch)),
    inPoints: unit === '%',
  };
}
