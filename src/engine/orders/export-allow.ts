import { indiaOutput } from '../models/supply-state.ts';
import { EXPORT_POLICIES } from '../supply.ts';
import type { Handler } from './handler.ts';

/** Sets what India lets out of its own output of a material, until it is set otherwise. */
export const exportAllow: Handler<'export.allow'> = {
  reject(run, state, { by, commodity: id, policy }) {
    const commodity = run.index.commodity.get(id);
    if (commodity === undefined) return { code: 'unknown', what: 'commodity', id };
    if (by !== 'india') return { code: 'not-your-decision', government: 'india' };
    if (indiaOutput(run, state, commodity) <= 0) return { code: 'nothing-to-give', commodity: id };
    return state.exportPolicy[commodity] === EXPORT_POLICIES.indexOf(policy)
      ? { code: 'so-already', commodity: id }
      : null;
  },
  apply(run, state, { commodity: id, policy }) {
    state.exportPolicy[run.index.commodity.get(id)!] = EXPORT_POLICIES.indexOf(policy);
  },
  candidates: (run, by) =>
    (run.scenario.supply?.commodities ?? []).flatMap(({ id }) =>
      EXPORT_POLICIES.map((policy) => ({
        type: 'export.allow' as const,
        by,
        commodity: id,
        policy,
      })),
    ),
};
