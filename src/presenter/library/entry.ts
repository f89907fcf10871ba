import { type Entry, GOVERNMENTS } from '../../engine/index.ts';
import type { Book, EntryTexts, Library } from '../../scenario/index.ts';
import { startState } from './chart-words.ts';
import { finder } from '../find.ts';
import { governmentName } from '../lexicon.ts';
import { numberNote } from './number-notes.ts';
import { scenarioNames, sourceLine } from './shelf.ts';
import { sentence } from '../numbers.ts';
import { stateWords } from '../sentences/state.ts';
import { isTextKey, text, type TextKey } from '../texts/text.ts';
import type {
  ClauseName,
  EffectNote,
  EntryList,
  EntryView,
  NumberNote,
  SourceLine,
} from '../views.ts';

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
  const notes = new Map(library.numbers.map((note) => [note.path, note]));
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

/** Its own sources first, then those of its numbers. */
function sourcesOf(clause: string, own: readonly string[], library: Library): SourceLine[] {
  const numbers = library.numbers
    .filter(({ path, source }) => path.startsWith(`entries.${clause}.`) && source !== 'assumption')
    .map(({ source }) => source);
  return [...new Set([...own, ...numbers])].map((id) => sourceLine(library, id));
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
    familyAbout: text(`say.chart.about.${entry.family}`),
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

/** The 42 entries by section, with the scenarios in which each has a part. */
export function entryList(books: readonly Book[]): EntryList {
  const [{ rules, texts }] = books;
  const sections = [...new Set(rules.entries.map(({ clause }) => clause.split('.')[0]))];
  return {
    sections: sections.sort().map((section) => ({
      number: Number(section),
      title: sectionOf(section),
      entries: rules.entries.flatMap(({ clause, family }, at) =>
        clause.startsWith(`${section}.`)
          ? {
              ...nameOf(texts, clause),
              summary: texts.entries[clause]?.summary ?? '',
              familyWord: sentence(text(`say.family.${family}`)),
              verb: texts.entries[clause]?.verb ?? '',
              scenarios: scenarioNames(books.filter((book) => book.rules.entries[at].inPlay)),
            }
          : [],
      ),
    })),
  };
}

/** What the list of entries is narrowed down by; 0 and an empty scenario are any. */
export interface EntryQuery {
  readonly words: string;
  readonly section: number;
  readonly scenario: string;
}

/** The sections with the entries that fit; a section without any is left out. */
export function findEntries(
  { sections }: EntryList,
  { words, section, scenario }: EntryQuery,
): EntryList['sections'] {
  const found = finder(words);
  return sections
    .filter(({ number }) => section === 0 || number === section)
    .map((own) => ({
      ...own,
      entries: own.entries.filter((entry) => {
        const { clause, title, summary, familyWord, verb } = entry;
        const said = `${clause} ${title} ${summary} ${familyWord} ${verb}`;
        const plays = scenario === '' || entry.scenarios.some(({ id }) => id === scenario);
        return plays && found(said);
      }),
    }))
    .filter(({ entries }) => entries.length > 0);
}
