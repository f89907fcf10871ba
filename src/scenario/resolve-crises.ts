import { type Ending, GOODS, type Scenario } from '../engine/index.ts';
import type { Book, CrisesPlan } from './book.ts';
import type { Problem, Reading } from './reading.ts';
import { conditionOf } from './resolve-statements.ts';
import { type Ids, Resolver } from './resolver.ts';
import type { ScenarioFile } from './schema.ts';

type Find = (scenario: string) => Book | undefined;
type CrisisFile = NonNullable<ScenarioFile['crises']>['of'][number];

const idsIn = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

/** What statements about a crisis may name: the ids of its scenario. */
function idsOf(rules: Scenario): Ids {
  const clauses = rules.entries.map(({ clause }) => clause);
  const { relief, supply } = rules;
  return {
    measures: idsIn(rules.measures),
    zones: idsIn(rules.zones),
    hosts: idsIn(rules.hosts),
    clauses,
    families: rules.entries.map(({ family }) => family),
    entryPoints: idsIn(relief?.entryPoints ?? []),
    districts: idsIn(relief?.districts ?? []),
    commodities: idsIn(supply?.commodities ?? []),
    users: idsIn(supply?.users ?? []),
    order: { clause: clauses, good: GOODS },
  };
}

/** The endings that a long game gives a crisis, in the crisis's own terms. */
function endingsOf(r: Resolver, { endings }: CrisisFile, rules: Scenario, at: number): Ending[] {
  const ids = idsOf(rules);
  const found = (endings ?? []).map(({ id, early, when }, i) => ({
    id,
    early,
    when: when.map((condition, j) =>
      conditionOf(r, ids, condition, ['crises', 'of', at, 'endings', i, 'when', j]),
    ),
  }));
  const last = found.at(-1);
  if (last && last.when.length > 0) {
    const path = ['crises', 'of', at, 'endings', found.length - 1];
    r.fault(path, 'the last ending must come when no other does: give it "when: []"');
  }
  return found;
}

/** What a crisis and the long game that runs into it do not agree on. */
function check(r: Resolver, file: ScenarioFile, crisis: CrisisFile, book: Book, at: number): void {
  const { rules } = book;
  const path = ['crises', 'of', at];
  if (book.crises) r.fault([...path, 'scenario'], `${rules.id} is a long game itself`);
  if (crisis.turns !== undefined && crisis.turns > rules.turns) {
    r.fault([...path, 'turns'], `${rules.id} has ${rules.turns} turns`);
  }
  for (const { id, quantum } of rules.measures) {
    const i = file.measures.findIndex((measure) => measure.id === id);
    if (i >= 0 && file.measures[i].quantum !== quantum) {
      r.fault(['measures', i, 'quantum'], `${rules.id} counts ${id} in ${quantum}`);
    }
  }
}

/**
 * The crises that a scenario file names, with their endings in indices; null for none. A scenario
 * without crises needs endings of its own.
 */
export function crisesOf(
  reading: Reading<ScenarioFile>,
  find: Find,
): { crises: CrisesPlan | null } | { problems: Problem[] } {
  const { content: file } = reading;
  const r = new Resolver(reading);
  if (!file.crises) {
    if (file.endings.length < 4) r.fault(['endings'], 'a scenario needs at least four endings');
    return r.problems.length > 0 ? { problems: r.problems } : { crises: null };
  }
  const { from, until, of } = file.crises;
  if (file.endings.length > 0) r.fault(['endings'], 'a long game ends as its crises end');
  if (until < from || until > file.turns) {
    r.fault(['crises', 'until'], `must be from ${from} to ${file.turns}, the last turn`);
  }
  const sum = of.reduce((total, { share }) => total + share.value, 0);
  if (Math.abs(sum - 1) > 1e-9) r.fault(['crises', 'of'], `shares add up to ${sum}, not to 1`);
  const seen = new Set<string>();
  const plans = of.map((crisis, at) => {
    const { scenario, share, turns } = crisis;
    const book = find(scenario);
    if (!book) r.fault(['crises', 'of', at, 'scenario'], `no scenario "${scenario}"`);
    const endings = book ? endingsOf(r, crisis, book.rules, at) : [];
    if (book) check(r, file, crisis, book, at);
    for (const { id } of endings.length > 0 ? endings : (book?.rules.endings ?? [])) {
      if (seen.has(id)) r.fault(['crises', 'of', at], `two crises have an ending "${id}"`);
      seen.add(id);
    }
    return {
      scenario,
      share: share.value,
      ...(turns === undefined ? {} : { turns }),
      ...(endings.length > 0 ? { endings } : {}),
    };
  });
  return r.problems.length > 0 ? { problems: r.problems } : { crises: { from, until, of: plans } };
}
