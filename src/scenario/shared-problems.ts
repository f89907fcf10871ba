import { type Family, HOOK_PARAMETERS } from '../engine/index.ts';
import { claimContradictions } from './claims.ts';
import type { Problem, Reading } from './reading.ts';
import type { DeclarationFile, GeographyFile, PlatformsFile } from './schema-shared.ts';

/*
 * What must hold of a shared file as a whole, and its form alone cannot say. A number that a model reads
 * and nobody wrote is a problem here, and not NaN in the engine.
 */

type Entry = DeclarationFile['entries'][number];
type Platform = PlatformsFile['platforms'][number];

/** The numbers that a chart of a family needs. */
const NEEDS: Record<
  Family,
  { leads: readonly (keyof Entry['leads'])[]; also: readonly (keyof Entry)[] }
> = {
  operation: { leads: ['prepare', 'start', 'sustain', 'recover'], also: [] },
  channel: { leads: ['prepare', 'start', 'sustain', 'recover'], also: [] },
  project: { leads: ['prepare', 'stage'], also: ['stages'] },
  position: { leads: ['prepare', 'start', 'sustain'], also: [] },
  dialogue: { leads: ['notice', 'followUp'], also: ['slots', 'level'] },
};

/** What keeping station needs to know of a ship, and of an aircraft that searches. */
const SHIP: readonly (keyof Platform)[] = ['endurance', 'crewLimit', 'turnaround'];
const SEARCHER: readonly (keyof Platform)[] = ['sortieHours', 'sortiesPerDay'];

/** Entries whose gate is not an entry. */
function gateProblems({ content, problem }: Reading<DeclarationFile>): Problem[] {
  const ids = content.entries.map((entry) => entry.id);
  return content.entries.flatMap(({ gate }, i) =>
    gate === undefined || ids.includes(gate)
      ? []
      : [problem(['entries', i, 'gate'], `no entry "${gate}"`)],
  );
}

/** Entries without a number that their chart counts with. */
function familyProblems({ content, problem }: Reading<DeclarationFile>): Problem[] {
  return content.entries.flatMap((entry, i) => {
    const { leads, also } = NEEDS[entry.family];
    const missing = [
      ...leads.filter((lead) => entry.leads[lead] === undefined).map((lead) => `leads.${lead}`),
      ...also.filter((key) => entry[key] === undefined),
    ];
    const needs = (key: string) => `${entry.clause}: every ${entry.family} needs "${key}"`;
    return missing.map((key) => problem(['entries', i], needs(key)));
  });
}

/** Effects that lack a number which their hook's model reads, or carry one that nobody reads. */
function hookProblems({ content, problem }: Reading<DeclarationFile>): Problem[] {
  return content.entries.flatMap(({ effects }, i) =>
    effects.flatMap(({ hook, parameters }, j) => {
      const path = ['entries', i, 'effects', j];
      const read: readonly string[] = HOOK_PARAMETERS[hook];
      const missing = read.filter((name) => !Object.hasOwn(parameters, name));
      const extra = Object.keys(parameters).filter((name) => !read.includes(name));
      const reads = read.length > 0 ? `; it reads ${read.join(', ')}` : '';
      return [
        ...missing.map((name) => problem(path, `the hook "${hook}" needs the parameter "${name}"`)),
        ...extra.map((name) =>
          problem([...path, 'parameters', name], `the hook "${hook}" reads no "${name}"${reads}`),
        ),
      ];
    }),
  );
}

/** Classes without a number that keeping station needs; an aircraft that only carries searches nothing. */
function platformProblems({ content, problem }: Reading<PlatformsFile>): Problem[] {
  return content.platforms.flatMap((platform, i) => {
    const flies = platform.kind === 'aircraft';
    if (flies && platform.relief) return [];
    return (flies ? SEARCHER : SHIP)
      .filter((key) => platform[key] === undefined)
      .map((key) => problem(['platforms', i], `${platform.id} needs "${key}"`));
  });
}

/** Lanes between ports that do not exist. */
function laneProblems({ content, problem }: Reading<GeographyFile>): Problem[] {
  const ports = content.ports.map((port) => port.id);
  return content.lanes.flatMap((lane, i) =>
    lane.every((port) => ports.includes(port))
      ? []
      : [problem(['lanes', i], `no port of this name; there are ${ports.join(', ')}`)],
  );
}

/** Everything that does not hold of the shared files, each taken as a whole. */
export const sharedProblems = (shared: {
  readonly declaration: Reading<DeclarationFile>;
  readonly geography: Reading<GeographyFile>;
  readonly platforms: Reading<PlatformsFile>;
}): Problem[] => [
  ...gateProblems(shared.declaration),
  ...familyProblems(shared.declaration),
  ...hookProblems(shared.declaration),
  ...claimContradictions(shared.declaration),
  ...platformProblems(shared.platforms),
  ...laneProblems(shared.geography),
];
