import { CHART_WIDTH, POSTURES, type Run, visibleState } from '../engine/index.ts';
import type { Viewer } from './views.ts';
import { placeId } from './scene.ts';

const written = (value: number): string => String(Math.round(value * 100) / 100);

/** Codes of the charts of one section after the other, as chess writes its ranks: "30340223 32403 …". */
function ladders(run: Run, entries: Float64Array): string {
  const sections: string[] = [];
  run.scenario.entries.forEach(({ clause }, at) => {
    const section = Number(clause.split('.')[0]) - 1;
    sections[section] = (sections[section] ?? '') + entries[at * CHART_WIDTH];
  });
  return sections.join('/');
}

/**
 * A run’s visible state in one line: scenario, seed, turn, posture and where, measures, capital, money,
 * the charts by section, hosts, groups. Equal lines look alike to the role; hashes decide whether they are.
 * @example "coercion-incident:7 t3 pressing@lantern-shoal m=4,81.5,… c=52/55.5 b=33/41 300/… h=0,2 g=in-east@lantern-shoal,…"
 */
export function notation(run: Run, { role }: Pick<Viewer, 'role'>): string {
  const { scenario } = run;
  const seen = visibleState(run, role);
  const values = scenario.measures.map(({ quantum }, m) => written(seen.measures[m] * quantum));
  const hosts = scenario.hosts.map((_, h) => seen.hosts[h * CHART_WIDTH]);
  const groups = scenario.groups.map(({ id }, g) => {
    const left = seen.groupHours[g];
    const to = placeId(run, seen.groupTo[g]);
    return left > 0 ? `${id}>${to}+${written(left)}` : `${id}@${to}`;
  });
  return [
    `${scenario.id}:${run.seed}`,
    `t${seen.turn[0]}`,
    `${POSTURES[seen.coercer[0]]}@${scenario.zones[seen.focus[0]].id}`,
    `m=${values.join(',')}`,
    `c=${Array.from(seen.capital, written).join('/')}`,
    `b=${Array.from(seen.budget, written).join('/')}`,
    ladders(run, seen.entries),
    `h=${hosts.join(',')}`,
    `g=${groups.join(',')}`,
  ].join(' ');
}
