import { codeOf, DISCLOSURES } from '../vocabulary.ts';
import type { Handler } from './handler.ts';

/** Shares attributed incidents of a zone with the host, or publishes them. Not ordering it keeps the source. */
export const evidenceDisclose: Handler<'evidence.disclose'> = {
  reject(run, state, { zone: id }) {
    const zone = run.index.zone.get(id);
    if (zone === undefined) return { code: 'unknown', what: 'zone', id };
    return state.evidence[zone] > 0 && state.disclosing[zone] === 0
      ? null
      : { code: 'no-evidence', zone: id };
  },
  apply(run, state, { zone: id, how }) {
    state.disclosing[run.index.zone.get(id)!] = 1 + codeOf(DISCLOSURES, how);
  },
  candidates: (run, by) =>
    run.scenario.zones.flatMap(({ id }) =>
      DISCLOSURES.map((how) => ({ type: 'evidence.disclose' as const, by, zone: id, how })),
    ),
};
