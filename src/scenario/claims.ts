import type { Scenario } from '../engine/index.ts';
import type { Expectation } from './book.ts';
import type { Problem, Reading } from './reading.ts';
import type { DeclarationFile } from './schema-shared.ts';

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

/** Measures that a run of a scenario may end with: those of its crises, where it has some. */
const measuresOf = ({ measures, crises }: Scenario): string[] => [
  ...new Set(
    [measures, ...(crises?.of ?? []).map(({ scenario }) => scenario.measures)].flatMap((list) =>
      list.map(({ id }) => id),
    ),
  ),
];

/** Claims about a scenario that name what it does not have. */
export const unknownClaims = (
  { content, problem }: Reading<DeclarationFile>,
  rules: Scenario,
): Problem[] => {
  const measures = measuresOf(rules);
  const plans = Object.keys(rules.plans);
  return content.entries.flatMap(({ clause, claims, inPlay }, i) =>
    claims.flatMap((claim, j) => {
      if (claim.scenario !== rules.id) return [];
      const at = ['entries', i, 'claims', j];
      const { measure, plan } = claim;
      const lacks = (what: string, name: string, there: readonly string[]): Problem[] =>
        there.includes(name)
          ? []
          : [problem([...at, what], `no ${what} "${name}"; there are ${there.join(', ')}`)];
      return [
        ...(inPlay.includes(rules.id)
          ? []
          : [problem(at, `${clause} is not in play in ${rules.id}`)]),
        ...lacks('measure', measure, measures),
        ...(plan === undefined ? [] : lacks('plan', plan, plans)),
      ];
    }),
  );
};
