import type { Scenario } from '../engine/index.ts';
import type { Book, CrisesPlan, Texts } from './book.ts';

/*
 * A long game and the scenarios that it may run into, put together. Pure and small: the browser does it
 * again, so that no scenario is shipped twice.
 */

/** The records of names and sentences; those of the crisis win, what only the peace has stays readable. */
const RECORDS = [
  'measures',
  'zones',
  'ports',
  'hosts',
  'groups',
  'districts',
  'platforms',
  'entries',
  'injects',
  'shocks',
  'doctrines',
] as const satisfies readonly (keyof Texts)[];

const merged = (peace: Texts, crisis: Texts): Texts => ({
  ...crisis,
  ...Object.fromEntries(RECORDS.map((name) => [name, { ...peace[name], ...crisis[name] }])),
  // what the long game says of how a crisis ends goes before what the crisis says when it is played alone
  endings: { ...crisis.endings, ...peace.endings },
});

/**
 * A crisis as the long game meets it: cut to its length, ended as such a length allows, with every entry of
 * either scenario in play, and for each plan of the long game the crisis's plan of that name, or `reader`.
 */
function crisisRules(
  peace: Scenario,
  crisis: Scenario,
  { turns = crisis.turns, endings = crisis.endings }: CrisesPlan['of'][number],
): Scenario {
  const plans = Object.keys(peace.plans).map((name) => [
    name,
    Object.hasOwn(crisis.plans, name) ? crisis.plans[name] : crisis.plans.reader,
  ]);
  return {
    ...crisis,
    turns,
    endings,
    entries: crisis.entries.map((entry, i) => ({
      ...entry,
      inPlay: entry.inPlay || peace.entries[i].inPlay,
    })),
    plans: Object.fromEntries(plans) as Scenario['plans'],
  };
}

/** The book of a long game with the rules and texts of its crises; any other book as it is. */
export function withCrises(book: Book, find: (scenario: string) => Book): Book {
  const { crises } = book;
  if (!crises) return book;
  const legs = crises.of.map((crisis) => {
    const found = find(crisis.scenario);
    const rules = crisisRules(book.rules, found.rules, crisis);
    return {
      share: crisis.share,
      book: { ...found, rules, texts: merged(book.texts, found.texts) },
    };
  });
  const { from, until } = crises;
  const of = legs.map((leg) => ({ share: leg.share, scenario: leg.book.rules }));
  const endings = Object.assign(
    {},
    ...legs.map((leg) => leg.book.texts.endings),
  ) as Texts['endings'];
  return {
    ...book,
    rules: { ...book.rules, crises: { from, until, of } },
    texts: { ...book.texts, endings },
    legs: Object.fromEntries(legs.map((leg) => [leg.book.rules.id, leg.book])),
  };
}

/** The same book without what withCrises adds. */
export const withoutCrises = (book: Book): Book => ({
  ...book,
  rules: { ...book.rules, crises: null },
  legs: {},
});
