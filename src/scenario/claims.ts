import type { Expectation } from './book.ts';
import type { Problem, Reading } from './reading.ts';
import type { DeclarationFile } from './schema-shared.ts';
import type { ScenarioFile } from './schema.ts';

/*
 * What the catalogue says that each entry does in a scenario, and where it says that it does nothing.
 */

type Entry = DeclarationFile['entries'][number];

/** What is expected of every entry in a scenario, by clause. */
export const expectationsOf = (
  { entries }: DeclarationFile,
  scenario: string,
): Record<string, Expectation> =>
  Object.fromEntries(
    entries.map(({ clause, claims, nulls }) => [
      clause,
      {
        claims: claims
          .filter((claim) => claim.scenario === scenario)
          .map(({ measure, moves, plan = null }) => ({ measure, moves, plan })),
        because: nulls.find((none) => none.scenario === scenario)?.because ?? null,
      },
    ]),
  );

/** What an entry says twice, or against itself, whatever the scenario. */
function contradictions({ claims, nulls }: Entry): { at: [string, number]; reason: string }[] {
  const names = nulls.map(({ scenario }) => scenario);
  return [
    ...claims.flatMap(({ scenario, measure }, i) => {
      const at: [string, number] = ['claims', i];
      if (names.includes(scenario))
        return [{ at, reason: `claims an effect in ${scenario}, and "nulls" says there is none` }];
      const first = claims.findIndex((c) => c.scenario === scenario && c.measure === measure);
      return first < i ? [{ at, reason: `says a second time what ${measure} does` }] : [];
    }),
    ...names.flatMap((scenario, i) =>
      names.indexOf(scenario) < i
        ? [{ at: ['nulls', i] as [string, number], reason: `gives ${scenario} a second reason` }]
        : [],
    ),
  ];
}

/** Claims that contradict each other in the catalogue itself. */
export const claimContradictions = ({ content, problem }: Reading<DeclarationFile>): Problem[] =>
  content.entries.flatMap((entry, i) =>
    contradictions(entry).map(({ at, reason }) =>
      problem(['entries', i, ...at], `${entry.clause} ${reason}`),
    ),
  );

/** Claims about a scenario that name what it does not have. */
export const unknownClaims = (
  { content, problem }: Reading<DeclarationFile>,
  scenario: ScenarioFile,
): Problem[] => {
  const measures = scenario.measures.map(({ id }) => id);
  const plans = Object.keys(scenario.plans);
  return content.entries.flatMap(({ clause, claims, inPlay }, i) =>
    claims.flatMap((claim, j) => {
      if (claim.scenario !== scenario.id) return [];
      const at = ['entries', i, 'claims', j];
      const { measure, plan } = claim;
      return [
        ...(inPlay.includes(scenario.id)
          ? []
          : [problem(at, `${clause} is not in play in ${scenario.id}`)]),
        ...(measures.includes(measure)
          ? []
          : [
              problem(
                [...at, 'measure'],
                `no measure "${measure}"; there are ${measures.join(', ')}`,
              ),
            ]),
        ...(plan === undefined || plans.includes(plan)
          ? []
          : [problem([...at, 'plan'], `no plan "${plan}"; there are ${plans.join(', ')}`)]),
      ];
    }),
  );
};
