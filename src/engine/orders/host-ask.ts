import { CHART_WIDTH, CHARTS } from '../rulebook.ts';
import type { Handler } from './handler.ts';

/** Asks a host state to open its ports and to let partners act in its waters. It answers for itself. */
export const hostAsk: Handler<'host.ask'> = {
  reject(run, state, { host: id }) {
    const host = run.index.host.get(id);
    if (host === undefined) return { code: 'unknown', what: 'host', id };
    const at = host * CHART_WIDTH;
    const world = { patienceHours: run.scenario.parameters['host-patience'] };
    if (run.rulebook.can('host', state.hosts, at, 'ask', world)) return null;
    return { code: 'host-will-not-hear', host: id, state: CHARTS.host[state.hosts[at]] };
  },
  apply(run, state, { host: id }) {
    const at = run.index.host.get(id)! * CHART_WIDTH;
    const world = { patienceHours: run.scenario.parameters['host-patience'] };
    run.rulebook.step('host', state.hosts, at, 'ask', world);
  },
  candidates: (run, by) =>
    run.scenario.hosts.map(({ id }) => ({ type: 'host.ask' as const, by, host: id })),
};
