import type { Book, CrisesPlan } from './book.ts';
import type { Problem, Reading } from './reading.ts';
import type { ScenarioFile } from './schema.ts';

/** The crises that a scenario file names; null for none. */
export function crisesPlan({ crises }: ScenarioFile): CrisesPlan | null {
  if (!crises) return null;
  const { from, until, of } = crises;
  return {
    from,
    until,
    of: of.map(({ scenario, share, turns }) => ({
      scenario,
      share: share.value,
      ...(turns === undefined ? {} : { turns }),
    })),
  };
}

/** What a long game and the scenarios it runs into do not agree on; without crises, that there are endings. */
export function crisisProblems(
  reading: Reading<ScenarioFile>,
  find: (scenario: string) => Book | undefined,
): Problem[] {
  const { content: file } = reading;
  const problems: Problem[] = [];
  const fault = (path: readonly PropertyKey[], reason: string) =>
    void problems.push(reading.problem(path, reason));
  if (!file.crises) {
    if (file.endings.length < 4) fault(['endings'], 'a scenario needs at least four endings');
    return problems;
  }
  const { from, until, of } = file.crises;
  if (file.endings.length > 0) fault(['endings'], 'a long game ends as its crises end: none here');
  if (until < from || until > file.turns) {
    fault(['crises', 'until'], `must be from ${from} to ${file.turns}, the last turn`);
  }
  const sum = of.reduce((total, { share }) => total + share.value, 0);
  if (Math.abs(sum - 1) > 1e-9) fault(['crises', 'of'], `shares add up to ${sum}, not to 1`);
  const seen = new Set<string>();
  of.forEach(({ scenario, turns }, i) => {
    const path = ['crises', 'of', i, 'scenario'];
    const book = find(scenario);
    if (!book) return fault(path, `no scenario "${scenario}"`);
    if (book.rules.crises) return fault(path, `${scenario} is a long game itself`);
    if (turns !== undefined && turns > book.rules.turns) {
      fault(['crises', 'of', i, 'turns'], `${scenario} has ${book.rules.turns} turns`);
    }
    for (const measure of book.rules.measures) {
      const at = file.measures.findIndex(({ id }) => id === measure.id);
      if (at >= 0 && file.measures[at].quantum !== measure.quantum) {
        fault(
          ['measures', at, 'quantum'],
          `${scenario} counts ${measure.id} in ${measure.quantum}`,
        );
      }
    }
    for (const { id } of book.rules.endings) {
      if (seen.has(id)) fault(path, `two crises have an ending "${id}"`);
      seen.add(id);
    }
  });
  return problems;
}
