import { type Entry, GOVERNMENTS } from '../engine/index.ts';
import type { Book, EntryTexts, Library, SourceNote } from '../scenario/index.ts';
import { chartPlaces, startState } from './chart-words.ts';
import { governmentName } from './lexicon.ts';
import { numberNote } from './number-notes.ts';
import { sentence } from './numbers.ts';
import { stateWords } from './sentences/state.ts';
import { isTextKey, text, type TextKey } from './texts/text.ts';
import type {
  ClauseName,
  EffectNote,
  EntryList,
  EntryView,
  NumberNote,
  SourceLine,
} from './views.ts';

/*
 * The page of an entry: what the text says in our words, what it does in the model with every number and
 * its source, and how its chart runs. True in every run; what it did in one is in entry-run.ts.
 */

const nameOf = (texts: Book['texts'], clause: string): ClauseName => ({
  clause,
  title: texts.entries[clause]?.title ?? clause,
});

/** The number at a path below the entry, under a name; nothing where the entry has none. */
type Finder = (path: string, name: string) => NumberNote[];

function finderOf(clause: string, library: Library): Finder {
  const notes = new Map(library.parameters.map((note) => [note.path, note]));
  return (path, name) => {
    const note = notes.get(`entries.${clause}.${path}`);
    return note ? [numberNote(note, name, library)] : [];
  };
}

const effectsOf = ({ effects }: Entry, texts: EntryTexts, find: Finder): EffectNote[] =>
  effects.map(({ hook, parameters }, i) => ({
    does: texts.does[i] ?? '',
    numbers: Object.keys(parameters).flatMap((name) => {
      const key = `say.parameter.${name}`;
      return find(`effects.${hook}.parameters.${name}`, isTextKey(key) ? text(key) : name);
    }),
  }));

const costsOf = (find: Finder): NumberNote[] => [
  ...GOVERNMENTS.flatMap((government) =>
    find(
      `costs.capital.${government}`,
      text('say.cost-name.capital', { who: governmentName(government) }),
    ),
  ),
  ...GOVERNMENTS.flatMap((government) =>
    find(
      `costs.bandwidth.${government}`,
      text('say.cost-name.teams', { who: governmentName(government) }),
    ),
  ),
  ...find('costs.budget', text('say.cost-name.budget')),
];

const TIMES = [
  'prepare',
  'notice',
  'start',
  'sitting',
  'sustain',
  'recover',
  'stage',
  'laterStage',
  'followUp',
];

const timesOf = ({ family }: Entry, find: Finder): NumberNote[] => [
  ...find('cadence', text('say.lead.cadence')),
  ...TIMES.flatMap((lead) =>
    find(`leads.${lead}`, text(`say.lead.${lead}` as TextKey, { family })),
  ),
];

function sourceLine(id: string, source: SourceNote | undefined): SourceLine {
  const { title = id, publisher, year, url, note } = source ?? {};
  const about = [title, publisher, year].filter((part) => part !== undefined);
  return { id, text: about.join(', '), note: note ?? '', url: url ?? null };
}

/** Its own sources first, then those of its numbers. */
function sourcesOf(clause: string, own: readonly string[], library: Library): SourceLine[] {
  const numbers = library.parameters
    .filter(({ path, source }) => path.startsWith(`entries.${clause}.`) && source !== 'assumption')
    .map(({ source }) => source);
  return [...new Set([...own, ...numbers])].map((id) => sourceLine(id, library.sources[id]));
}

const sectionOf = (clause: string): string =>
  text(`say.section.${clause.split('.')[0]}` as TextKey);

/** @returns null where no entry has this clause */
export function entryView(
  books: readonly Book[],
  library: Library,
  clause: string,
): EntryView | null {
  const [{ rules, texts }] = books;
  const at = rules.entries.findIndex((entry) => entry.clause === clause);
  if (at < 0) return null;
  const entry = rules.entries[at];
  const own = texts.entries[clause];
  const find = finderOf(clause, library);
  const neighbour = (i: number) =>
    rules.entries[i] ? nameOf(texts, rules.entries[i].clause) : null;
  const gate = rules.entries[entry.gate];
  return {
    ...nameOf(texts, clause),
    section: sectionOf(clause),
    family: entry.family,
    familyWord: text(`say.family.${entry.family}`),
    familyAbout: text(`say.family.about.${entry.family}`),
    summary: own.summary,
    verb: own.verb,
    why: own.why,
    startWord: stateWords(entry.family, startState(entry)),
    leads: GOVERNMENTS.map((government) => ({
      government,
      who: governmentName(government),
      ministry: text(`say.ministry.${entry.ministry[government]}`),
    })),
    gate: gate ? nameOf(texts, gate.clause) : null,
    carries: rules.entries
      .filter((other) => other.gate === at)
      .map((other) => nameOf(texts, other.clause)),
    effects: effectsOf(entry, own, find),
    costs: costsOf(find),
    times: timesOf(entry, find),
    constraints: GOVERNMENTS.map((government) => ({
      government,
      who: governmentName(government),
      lines: own.constraints[government],
    })),
    chart: chartPlaces(entry),
    says: own.says,
    plays: books.map((book) => ({
      scenario: book.rules.id,
      title: book.texts.title,
      inPlay: book.rules.entries[at].inPlay,
    })),
    sources: sourcesOf(clause, own.sources, library),
    before: neighbour(at - 1),
    after: neighbour(at + 1),
  };
}

/** The 42 entries by section. */
export function entryList({ rules, texts }: Book): EntryList {
  const sections = [...new Set(rules.entries.map(({ clause }) => clause.split('.')[0]))];
  return {
    sections: sections.sort().map((section) => ({
      number: Number(section),
      title: sectionOf(section),
      entries: rules.entries
        .filter(({ clause }) => clause.startsWith(`${section}.`))
        .map(({ clause, family }) => ({
          ...nameOf(texts, clause),
          summary: texts.entries[clause]?.summary ?? '',
          familyWord: sentence(text(`say.family.${family}`)),
        })),
    })),
  };
}
