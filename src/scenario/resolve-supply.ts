import type { Supply, SupplyNumber } from '../engine/index.ts';
import type { Resolver } from './resolver.ts';
import { number, numbers } from './resolver.ts';
import type { SupplyBlock } from './schema-supply.ts';

/** The supply block in indices and numbers. */
export function supplyOf(r: Resolver, block: SupplyBlock): Supply {
  const commodities = block.commodities.map(({ id }) => id);
  const sources = block.sources.map(({ id }) => id);
  const commodity = (id: string, ...path: PropertyKey[]) =>
    r.index(commodities, id, 'commodity', ['supply', ...path]);
  return {
    doctrines: block.doctrines.map(({ title: _title, text: _text, ...doctrine }) => doctrine),
    commodities: block.commodities.map(({ id, reserve }) => ({ id, reserve: reserve.value })),
    users: block.users.map((user, i) => ({
      id: user.id,
      government: user.government,
      commodity: commodity(user.commodity, 'users', i, 'commodity'),
      demand: user.demand.value,
      stockDays: user.stock.value,
      dependence: user.dependence.value,
      qualified: user.qualified.value,
      qualifiedMost: user.qualifiedMost.value,
      substitution: user.substitution.value,
      recycling: user.recycling.value,
      home: number(user.home),
      output: user.output.value,
      elasticity: user.elasticity.value,
    })),
    sources: block.sources.map(({ id, kind, capacity }, i) => {
      for (const of of Object.keys(capacity)) commodity(of, 'sources', i, 'capacity', of);
      return { id, kind, capacity: commodities.map((of) => number(capacity[of])) };
    }),
    projects: block.projects.map((project, i) => ({
      id: project.id,
      source: r.index(sources, project.from, 'source', ['supply', 'projects', i, 'from']),
      commodity: commodity(project.commodity, 'projects', i, 'commodity'),
      capacity: project.capacity.value,
      lead: project.lead.value,
      slip: [project.slip.least.value, project.slip.most.value],
      realised: [project.realised.least.value, project.realised.most.value],
      cost: project.cost.value,
      shared: project.shared,
    })),
    numbers: numbers(block.parameters) as Record<SupplyNumber, number>,
  };
}
