import { GOVERNMENTS, POSTURES } from '../../engine/index.ts';
import type { Book } from '../../scenario/index.ts';
import { governmentName, lexiconOf } from '../lexicon.ts';
import { sentence } from '../numbers.ts';
import { stateWords } from '../sentences/state.ts';
import { isTextKey, text, type TextKey } from '../texts/text.ts';
import type { Names } from '../views.ts';

/*
 * How a number is called by people: made from its path in the file, part by part. What it stands for has a
 * name in the texts of some book; what it is, is the name that the model uses, written as words.
 */

/** Parts of a path that only hold others. */
const HOLDERS = new Set([
  'parameters',
  'entries',
  'zones',
  'hosts',
  'platforms',
  'groups',
  'supply',
  'relief',
  'peace',
  'commodities',
  'users',
  'sources',
  'projects',
  'districts',
  'entryPoints',
  'shocks',
  'effects',
  'crises',
  'of',
]);

/** "coverThreshold", "trust-use" → words. */
const spelled = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll('-', ' ');

const isGovernment = (name: string): name is (typeof GOVERNMENTS)[number] =>
  (GOVERNMENTS as readonly string[]).includes(name);

/** Names by id, in whichever book has one. */
type Namer = (id: string) => string | null;

function namerOf(books: readonly Book[], names: Names): Namer {
  const known = new Map<string, string>();
  for (const book of books) {
    const { texts, rules } = book;
    const words = lexiconOf(book, names);
    const add = (ids: Iterable<string>, nameOf: (id: string) => string): void => {
      for (const id of ids) if (!known.has(id)) known.set(id, sentence(nameOf(id)));
    };
    add(Object.keys(texts.zones), words.zone);
    add(Object.keys(texts.hosts), words.host);
    add(Object.keys(texts.ports), words.port);
    add(Object.keys(texts.platforms), words.platform);
    add(Object.keys(texts.groups), words.group);
    add(Object.keys(texts.districts), words.district);
    add(Object.keys(texts.commodities), words.commodity);
    add(Object.keys(texts.users), words.maker);
    add(Object.keys(texts.origins), words.source);
    add(Object.keys(texts.projects), words.project);
    add(Object.keys(texts.shocks), words.shock);
    add(
      rules.entries.map(({ clause }) => clause),
      words.entry,
    );
  }
  return (id) => known.get(id) ?? null;
}

/** What a number of an entry is called on the entry's page. */
function entryNumber(path: readonly string[], family: string): string | null {
  const [part, name, , last] = path;
  if (part === 'effects') return wordOr(`say.parameter.${last}`, last);
  if (part === 'cadence') return text('say.lead.cadence');
  if (part === 'leads') return text(`say.lead.${name}` as TextKey, { family });
  if (part !== 'costs') return null;
  if (name === 'budget') return text('say.cost-name.budget');
  const key = name === 'capital' ? 'say.cost-name.capital' : 'say.cost-name.teams';
  return text(key, { who: governmentName(path[2] as 'india') });
}

const wordOr = (key: string, otherwise: string): string =>
  isTextKey(key) ? text(key) : sentence(spelled(otherwise));

/** Names numbers by their paths. */
export function numberNames(books: readonly Book[], names: Names): (path: string) => string {
  const nameOf = namerOf(books, names);
  const families = new Map(books[0].rules.entries.map(({ clause, family }) => [clause, family]));
  return (path) => {
    // a clause has a point of its own
    const [, clause, inner] = /^entries\.(\d+\.\d+)\.(.*)$/.exec(path) ?? [];
    if (clause !== undefined) {
      const own = entryNumber(inner.split('.'), families.get(clause) ?? 'operation');
      return `${nameOf(clause) ?? clause}: ${own ?? spelled(inner)}`;
    }
    const parts = path.split('.').filter((part) => !HOLDERS.has(part));
    const subjects: string[] = [];
    const rest: string[] = [];
    for (const [i, part] of parts.entries()) {
      const known = nameOf(part);
      if (isGovernment(part)) rest.push(`(${governmentName(part)})`);
      else if (known) subjects.push(known);
      else if (/^\d+$/.test(part)) rest.push(ordinal(parts[i - 1], Number(part)));
      else rest.push(spelled(part));
    }
    const what = sentence(rest.join(' ').replace(/ ,/g, ','));
    return [subjects.join(', '), what].filter(Boolean).join(': ');
  };
}

/** What a place in a list means: rates and hulls go by the step of pressure. */
const ordinal = (list: string, at: number): string =>
  ['rates', 'rivals'].includes(list) && POSTURES[at]
    ? `, ${stateWords('coercer', POSTURES[at])}`
    : `, ${text('say.number.nth', { n: at + 1 })}`;
