import { hasEnded, type Run } from '../../engine/index.ts';
import type { Book } from '../../scenario/index.ts';
import { timeWords } from '../clock.ts';
import { lexiconOf } from '../lexicon.ts';
import { mapTwin, TOLD } from '../map-twin.ts';
import { mapView } from '../map.ts';
import type { MapView, MarkKind, PlaceId } from '../map-view.ts';
import { sentence } from '../numbers.ts';
import { bookAt } from '../scene.ts';
import { text } from '../texts/text.ts';
import type { ComparedMark, CompareMapsView, Names } from '../views.ts';

/*
 * Two maps of the same turn, mark by mark. What is drawn and how it is told both come from the map in words:
 * two marks are the same when their sentences are.
 */

/** What has been chosen on the maps. */
export interface ChosenOnMaps {
  readonly kind: 'zone' | 'port' | 'group';
  readonly id: string;
}

/** A mark that is drawn: what it is told apart by, where it is, and its sentence. */
interface Drawn {
  readonly key: string;
  readonly places: readonly PlaceId[];
  readonly words: string;
}

type Where<K extends MarkKind> = (mark: MapView[K][number]) => readonly PlaceId[];

/** What is ringed when a mark differs. */
const WHERE: { readonly [K in MarkKind]: Where<K> } = {
  storms: ({ id, zone }) => [zone ?? id],
  zones: ({ id }) => [id],
  incidents: ({ zone }) => [zone],
  reach: ({ zone }) => [zone],
  groups: ({ at, to }) => [at ?? to ?? ''],
  courses: ([, to]) => [to],
  operations: ({ place }) => [place],
  sessions: ({ id }) => [id],
  districts: ({ id }) => [id],
  entryPoints: ({ port }) => [port],
  marks: ({ id }) => [id],
  flows: ({ to }) => [to],
  ports: ({ id }) => [id],
  lanes: () => [],
};

/** The marks of a kind by what they are told apart by: the same incident has the same hour in both runs. */
function drawnOf<K extends MarkKind>(kind: K, look: Look): Drawn[] {
  const section = look.twin.sections.find(({ id }) => id === kind);
  const marks: readonly MapView[K][number][] = look.view[kind];
  const times = new Map<string, number>();
  return (section?.lines ?? []).map(({ id, name, text: line, more }, i) => {
    const told = kind === 'incidents' ? name : id;
    const time = (times.get(told) ?? 0) + 1;
    times.set(told, time);
    return {
      key: `${told} ${time}`,
      places: WHERE[kind](marks[i]),
      words: [line, ...more].map((words) => sentence(words.replace(/[.]?$/, '.'))).join(' '),
    };
  });
}

interface Look {
  readonly view: MapView;
  readonly twin: ReturnType<typeof mapTwin>;
}

function lookAt(run: Run, book: Book, names: Names, chosen: ChosenOnMaps | null): Look {
  const at = (kind: ChosenOnMaps['kind']) => (chosen?.kind === kind ? chosen.id : null);
  const view = mapView(run, book, {
    role: run.role,
    names,
    theme: 'dark',
    symbols: 'plain',
    reducedMotion: true,
    selected: at('zone'),
    group: at('group'),
    freshTurn: run.history.length,
  });
  return { view, twin: mapTwin(view, lexiconOf(bookAt(run, book), names), chosen) };
}

/** Of which turn a map is, and in which scenario where runs have come into another. */
function whenWords(run: Run, book: Book, turn: number): string {
  const played = run.history.length;
  const { title } = bookAt(run, book).texts;
  if (played === 0) return text('ui.compare.at.brief');
  const about = { turn: played, title, time: timeWords(run.scenario, played) };
  if (played === turn) return text('say.compare.map.at', about);
  return text(hasEnded(run) ? 'say.compare.map.ended' : 'say.compare.map.open', about);
}

/**
 * The maps of two runs at the same turn.
 * @param turn turns played; a run that is not that long shows its last
 */
export function compareMaps(
  [a, b]: readonly [Run, Run],
  book: Book,
  names: Names,
  turn: number,
  chosen: ChosenOnMaps | null,
): CompareMapsView {
  const looks = [a, b].map((run) => lookAt(run, book, names, chosen));
  const rings = [new Set<PlaceId>(), new Set<PlaceId>()];
  let count = 0;
  const sections = TOLD.flatMap((kind) => {
    const [ofA, ofB] = looks.map(
      (look) => new Map(drawnOf(kind, look).map((one) => [one.key, one])),
    );
    const marks = [...new Set([...ofA.keys(), ...ofB.keys()])].map((key): ComparedMark => {
      const [inA, inB] = [ofA.get(key), ofB.get(key)];
      const differs = inA?.words !== inB?.words;
      if (differs) {
        count += 1;
        inA?.places.forEach((place) => rings[0].add(place));
        inB?.places.forEach((place) => rings[1].add(place));
      }
      return { key, differs, a: inA?.words ?? null, b: inB?.words ?? null };
    });
    const title = text(`say.twin.${kind}`);
    return marks.length > 0 ? [{ id: kind, title, marks }] : [];
  });
  return {
    when: [whenWords(a, book, turn), whenWords(b, book, turn)],
    count,
    countWords: text('say.compare.map.count', { count }),
    sections,
    rings: [[...rings[0]], [...rings[1]]],
  };
}
