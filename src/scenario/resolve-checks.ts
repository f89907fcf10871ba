import type { Resolver } from './resolver.ts';
import type { ScenarioFile } from './schema.ts';

/*
 * What must hold of a scenario beyond the form of its parts.
 */

/** Ids are how everything is named: twice the same would hide one of the two. */
function checkUnique(r: Resolver, file: ScenarioFile): void {
  const { hosts, zones, groups, measures, injects, endings } = file;
  const lists: Record<string, readonly { id: string }[]> = {
    hosts,
    zones,
    groups,
    measures,
    injects,
    endings,
    'coercion.doctrines': file.coercion?.doctrines ?? [],
    'relief.entryPoints': file.relief?.entryPoints ?? [],
    'relief.districts': file.relief?.districts ?? [],
    'supply.commodities': file.supply?.commodities ?? [],
    'supply.users': file.supply?.users ?? [],
    'supply.sources': file.supply?.sources ?? [],
    'supply.projects': file.supply?.projects ?? [],
    'supply.doctrines': file.supply?.doctrines ?? [],
    'peace.shocks': file.peace?.shocks ?? [],
  };
  for (const [list, items] of Object.entries(lists)) {
    const seen = new Set<string>();
    items.forEach(({ id }, i) => {
      const path = [...list.split('.'), i, 'id'];
      if (seen.has(id)) r.fault(path, `"${id}" is there already: ids are unique`);
      seen.add(id);
    });
  }
}

/** Plans that the program itself plays: a first reading, also beside people, and a good plan. */
const PLANS = ['reader', 'careful'];
/** Players that are no plan; a plan of this name would never be played. */
const NO_PLANS = ['none', 'random', 'everything'];

function checkPlans(r: Resolver, { plans }: ScenarioFile): void {
  for (const name of PLANS)
    if (!Object.hasOwn(plans, name)) r.fault(['plans'], `every scenario needs a plan "${name}"`);
  for (const name of NO_PLANS)
    if (Object.hasOwn(plans, name))
      r.fault(['plans', name], `"${name}" is a player of its own; give the plan another name`);
}

/** What is given a turn must be given one that is played. */
function checkTurns(r: Resolver, { turns, sessions, injects }: ScenarioFile): void {
  const late = (turn: number | undefined, ...path: PropertyKey[]) => {
    if (turn !== undefined && turn > turns) r.fault(path, `there are ${turns} turns`);
  };
  sessions.forEach(({ turn }, i) => late(turn, 'sessions', i, 'turn'));
  injects.forEach(({ turn }, i) => late(turn, 'injects', i, 'turn'));
}

/** What must hold of a scenario as a whole. */
export function checkWhole(r: Resolver, file: ScenarioFile): void {
  checkUnique(r, file);
  checkPlans(r, file);
  checkTurns(r, file);
  const sum = (values: number[]) => Math.round(values.reduce((a, b) => a + b, 0) * 1e6) / 1e6;
  const weights = sum(file.zones.map((zone) => zone.weight.value));
  if (weights !== 1)
    r.fault(['zones'], `the weights of the zones must add up to 1, they add up to ${weights}`);
  for (const block of ['coercion', 'supply'] as const) {
    const doctrines: readonly { share: number }[] | undefined = file[block]?.doctrines;
    const shares = sum((doctrines ?? []).map((doctrine) => doctrine.share));
    if (doctrines && shares !== 1)
      r.fault([block, 'doctrines'], `the shares of the doctrines must add up to 1, not ${shares}`);
  }
  const last = file.endings.at(-1);
  if (last && (last.when.length > 0 || last.early)) {
    r.fault(
      ['endings', file.endings.length - 1],
      'the last ending catches what is left: no conditions, not early',
    );
  }
  file.measures.forEach((measure, i) => {
    const ordered =
      measure.better === 'higher'
        ? measure.held > measure.strained
        : measure.held < measure.strained;
    if (!ordered) r.fault(['measures', i, 'held'], 'held must be on the better side of strained');
    const within = measure.lowest <= measure.initial && measure.initial <= measure.highest;
    if (!within) r.fault(['measures', i, 'initial'], 'initial must lie between lowest and highest');
  });
}
