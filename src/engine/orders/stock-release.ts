import { RELEASES } from '../supply.ts';
import type { Handler } from './handler.ts';

/** Sets what Japan lets out of its state stock of a material, until it is set otherwise. */
export const stockRelease: Handler<'stock.release'> = {
  reject(run, state, { by, commodity: id, release }) {
    const commodity = run.index.commodity.get(id);
    if (commodity === undefined) return { code: 'unknown', what: 'commodity', id };
    if (by !== 'japan') return { code: 'not-your-decision', government: 'japan' };
    if (state.opened[commodity] === RELEASES.indexOf(release))
      return { code: 'so-already', commodity: id };
    const empty = release !== 'none' && state.reserve[commodity] <= 0;
    return empty ? { code: 'nothing-to-give', commodity: id } : null;
  },
  apply(run, state, { commodity: id, release }) {
    state.opened[run.index.commodity.get(id)!] = RELEASES.indexOf(release);
  },
  candidates: (run, by) =>
    (run.scenario.supply?.commodities ?? []).flatMap(({ id }) =>
      RELEASES.map((release) => ({ type: 'stock.release' as const, by, commodity: id, release })),
    ),
};
