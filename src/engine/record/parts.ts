import { once } from '../once.ts';
import type { Rulebook } from '../rulebook.ts';
import type { Scenario } from '../scenario.ts';
import { canonical, textHash } from './hash.ts';

/** Eight digits tell an edited part from the same part; that nobody meddled is what the whole hash is for. */
const short = (text: string): string => textHash(text).slice(0, 8);

const partsOfScenario = once((scenario: Scenario): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(scenario)
      .filter(([, part]) => part !== null && part !== undefined)
      .map(([name, part]) => [name, short(canonical(part))]),
  ),
);

const wholes = once<Scenario, Map<string, string>>(() => new Map());

/** The hash of the rules of a run: scenario, catalogue, parameters and charts, without their texts. */
export function rulesHash(scenario: Scenario, { fingerprint }: Rulebook): string {
  const known = wholes(scenario);
  const found = known.get(fingerprint) ?? textHash(canonical(scenario) + fingerprint);
  known.set(fingerprint, found);
  return found;
}

/** The same part by part, so that it can be said what differs. */
export const rulesParts = (
  scenario: Scenario,
  rulebook: Rulebook,
): Readonly<Record<string, string>> => ({
  ...partsOfScenario(scenario),
  charts: chartsHash(rulebook),
});

const chartsHash = once(({ fingerprint }: Rulebook): string => short(fingerprint));
