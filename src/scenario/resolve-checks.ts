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

/** What must hold of a scenario as a whole. */
export function checkWhole(r: Resolver, file: ScenarioFile): void {
  checkUnique(r, file);
  const sum = (values: number[]) => Math.round(values.reduce((a, b) => a + b, 0) * 1e6) / 1e6;
  const weights = sum(file.zones.map((zone) => zone.weight.value));
  if (weights !== 1)
    r.fault(['zones'], `the weights of the zones must add up to 1, they add up to ${weights}`);
  const shares = sum((file.coercion?.doctrines ?? []).map((doctrine) => doctrine.share));
  if (file.coercion && shares !== 1)
    r.fault(
      ['coercion', 'doctrines'],
      `the shares of the doctrines must add up to 1, not ${shares}`,
    );
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
