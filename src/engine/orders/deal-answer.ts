import { governmentAt } from '../run.ts';
import { ANSWERS, DEALS, EXPORT_POLICIES } from '../supply.ts';
import type { Handler } from './handler.ts';

/**
 * Answers a separate deal: licences for one government against its promise to pass nothing on. Who
 * accepts keeps what it has; India's exports are closed by it.
 */
export const dealAnswer: Handler<'deal.answer'> = {
  reject(_, state, { by }) {
    const deal = DEALS[state.deal[governmentAt(by)] ?? 0];
    return deal === 'offered' ? null : { code: 'no-offer', state: deal };
  },
  apply(_, state, { by, answer }) {
    const at = governmentAt(by);
    state.deal[at] = DEALS.indexOf(answer === 'accept' ? 'accepted' : 'refused');
    state.dealHours[at] = 0;
    if (answer === 'accept' && by === 'india')
      state.exportPolicy.fill(EXPORT_POLICIES.indexOf('keep'));
  },
  candidates: (run, by) =>
    run.scenario.supply
      ? ANSWERS.map((answer) => ({ type: 'deal.answer' as const, by, answer }))
      : [],
};
