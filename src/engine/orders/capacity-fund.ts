import { mustPay, SPONSOR } from '../models/supply-state.ts';
import { pay } from '../purses.ts';
import { governmentAt } from '../run.ts';
import type { Handler } from './handler.ts';

/**
 * Pays for new capacity. Japan pays whole what lies elsewhere; what lies in India is paid by both in
 * halves, and building begins when the second half is there.
 */
export const capacityFund: Handler<'capacity.fund'> = {
  reject(run, state, { by, project: id }) {
    const at = run.index.project.get(id);
    if (at === undefined) return { code: 'unknown', what: 'project', id };
    const project = run.scenario.supply!.projects[at];
    if (by === 'india' && !project.shared)
      return { code: 'not-your-decision', government: 'japan' };
    if (state.funded[at] > 0 || (state.sponsors[at] & SPONSOR[by]) > 0)
      return { code: 'funded-already', project: id };
    const needs = mustPay(project);
    const has = state.budget[governmentAt(by)];
    return has < needs ? { code: 'no-money', government: by, needs, has } : null;
  },
  apply(run, state, { by, project: id }) {
    const at = run.index.project.get(id)!;
    const project = run.scenario.supply!.projects[at];
    pay(run, state, 'budget', by, mustPay(project), { cause: 'project', project: at });
    state.sponsors[at] |= SPONSOR[by];
    const whole = project.shared ? SPONSOR.india | SPONSOR.japan : SPONSOR.japan;
    if (state.sponsors[at] === whole) state.funded[at] = 1 + state.hour[0];
  },
  candidates: (run, by) =>
    (run.scenario.supply?.projects ?? []).map(({ id }) => ({
      type: 'capacity.fund' as const,
      by,
      project: id,
    })),
};
