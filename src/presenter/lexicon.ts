import type { Ask, Constraint, Entry, Government, Hold } from '../engine/index.ts';
import type { Book, Name } from '../scenario/index.ts';
import { text, type TextKey } from './texts/text.ts';
import type { Named, Names } from './views.ts';

/** How things are called in one book, with neutral or real names. An id without a name stands for itself. */
export interface Lexicon {
  readonly rival: string;
  /** Title of a scenario: the book’s own, or one that its long game runs into. */
  scenario(id: string): string;
  zone(id: string): string;
  port(id: string): string;
  /** A port or a zone. */
  place(id: string): string;
  host(id: string): string;
  group(id: string): string;
  district(id: string): string;
  commodity(id: string): string;
  maker(id: string): string;
  project(id: string): string;
  /** Where material comes from. */
  source(id: string): string;
  platform(id: string): string;
  measure(id: string): string;
  unit(id: string): string;
  inject(id: string): string;
  shock(id: string): string;
  ending(id: string): string;
  /** What an ending means, in one plain sentence. */
  endingMeans(id: string): string;
  /** Title of an entry, without its clause. */
  title(clause: string): string;
  /** Clause and title: "2.2 Common maritime picture". */
  entry(clause: string): string;
  family(clause: string): Entry['family'];
  /** "turn 4", or that it is after the last turn. */
  turn(turn: number): string;
  /** A host, a government or another owner of a port. */
  state(id: string): string;
}

export const governmentName = (government: Government | 'both'): string =>
  text(`say.government.${government}`);

/** Why a government does not join, as a clause of a sentence. */
export const reluctanceWords = (because: 'trust' | 'cost' | Constraint): string =>
  text(`say.constraint.${because}`);

/** What of a government's own rules holds something: "Japan’s legal review". */
export const holdWords = ({ government, because }: Pick<Hold, 'government' | 'because'>): string =>
  text(`say.hold.${because}` as TextKey, { government: governmentName(government) });

/** What a government asks for first, as a clause of a sentence. */
export function askWords(ask: Ask, words: Lexicon): string {
  if (ask.for === 'host') return text('say.ask.host', { host: words.host(ask.host) });
  const entry = words.entry(ask.clause);
  if (ask.for === 'step') return text('say.ask.step', { entry });
  return text('say.ask.agenda', { entry, dialogue: words.entry(ask.dialogue) });
}

const lexicons = new WeakMap<Book, Partial<Record<Names, Lexicon>>>();

/** The lexicon of a book, made once. */
export function lexiconOf(book: Book, names: Names): Lexicon {
  const made = lexicons.get(book) ?? {};
  lexicons.set(book, made);
  made[names] ??= makeLexicon(book, names);
  return made[names];
}

function makeLexicon({ texts, rules, legs }: Book, names: Names): Lexicon {
  const pick = (list: Readonly<Record<string, Name>>, id: string): string =>
    list[id]?.[names] ?? id;
  const entries = new Map(rules.entries.map((entry) => [entry.clause, entry]));
  const title = (clause: string): string => texts.entries[clause]?.title ?? clause;
  return {
    rival: texts.rival[names],
    scenario: (id) => (id === rules.id ? texts.title : (legs[id]?.texts.title ?? id)),
    zone: (id) => pick(texts.zones, id),
    port: (id) => pick(texts.ports, id),
    place: (id) => pick(id in texts.zones ? texts.zones : texts.ports, id),
    host: (id) => pick(texts.hosts, id),
    district: (id) => texts.districts[id] ?? id,
    commodity: (id) => texts.commodities[id]?.name ?? id,
    maker: (id) => texts.users[id] ?? id,
    project: (id) => texts.projects[id]?.name ?? id,
    source: (id) => pick(texts.origins, id),
    group: (id) => texts.groups[id] ?? id,
    platform: (id) => texts.platforms[id] ?? id,
    measure: (id) => texts.measures[id]?.name ?? id,
    unit: (id) => texts.measures[id]?.unit ?? '',
    inject: (id) => texts.injects[id]?.title ?? id,
    shock: (id) => texts.shocks[id]?.title ?? id,
    ending: (id) => texts.endings[id]?.title ?? id,
    endingMeans: (id) => texts.endings[id]?.why ?? '',
    title,
    entry: (clause) => text('say.entry', { clause, title: title(clause) }),
    family: (clause) => entries.get(clause)?.family ?? 'dialogue',
    turn: (turn) => (turn > rules.turns ? text('say.turn.after-last') : text('say.turn', { turn })),
    state: (id) => (id === 'india' || id === 'japan' ? governmentName(id) : pick(texts.hosts, id)),
  };
}

export const zoneNamed = (lexicon: Lexicon, id: string): Named => ({ id, name: lexicon.zone(id) });
export const placeNamed = (lexicon: Lexicon, id: string): Named => ({
  id,
  name: lexicon.place(id),
});
