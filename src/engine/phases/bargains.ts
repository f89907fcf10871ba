import { acting } from '../entries.ts';
import { dealOf, indiaOutput, isRestricted, monthsOf, numberOf } from '../models/supply-state.ts';
import { MONTH_HOURS, toward } from '../models/supply.ts';
import { alignmentOf } from '../models/alignment.ts';
import { pay } from '../purses.ts';
import { changeFor, changeTrust, governmentAt, partnerOf, type Run, tell, turnOf } from '../run.ts';
import { DEALS, EXPORT_POLICIES, RELEASES, type Supply, SHORTAGES } from '../supply.ts';
import { type Government, GOVERNMENTS, MANDATES } from '../vocabulary.ts';

/** Whether a government passes on what a deal made it promise to keep. */
function passesOn(run: Run, government: Government): boolean {
  const { state } = run;
  if (government === 'india')
    return run.scenario.supply!.commodities.some(
      (_, k) => indiaOutput(run, state, k) > 0 && EXPORT_POLICIES[state.exportPolicy[k]] !== 'keep',
    );
  const helps = acting(run, state, 'coercion-answer').length > 0;
  return helps && state.opened.some((code) => RELEASES[code] !== 'none');
}

function close(run: Run, government: Government, state: 'refused' | 'broken'): void {
  run.state.deal[governmentAt(government)] = DEALS.indexOf(state);
  tell(run, { type: 'deal.closed', government, state });
}

/** A deal that was just accepted, and what it does to those who were not asked. */
function sign(run: Run, supply: Supply, government: Government): void {
  const number = (name: Parameters<typeof numberOf>[1]) => numberOf(supply, name);
  tell(run, { type: 'deal.closed', government, state: 'accepted' });
  changeTrust(run, 'foreign', -number('deal-trust'), 'separate-deal');
  changeTrust(run, 'security', -number('deal-trust'), 'separate-deal');
  changeFor(run, 'standing', -number('deal-standing'), 'separate-deal');
  const asked = number(government === 'india' ? 'deal-autonomy' : 'deal-legal');
  changeFor(run, MANDATES[government], -asked, 'separate-deal');
  run.state.pool[0] *= 1 - number('pool-deal-cut');
}

function deals(run: Run, supply: Supply): void {
  const { state, scenario } = run;
  for (const government of GOVERNMENTS) {
    const at = governmentAt(government);
    const deal = dealOf(state, government);
    if (deal === 'accepted') {
      if (state.dealHours[at] === 0) sign(run, supply, government);
      else if (passesOn(run, government)) close(run, government, 'broken');
    }
    if (deal === 'offered') {
      const patience = numberOf(supply, 'deal-patience') * MONTH_HOURS;
      if (state.dealHours[at] >= patience) close(run, government, 'refused');
    }
    state.dealHours[at] += scenario.turnHours;
  }
}

/** Other buyers: asked by a coordinated word of the four (5.4) they decide for themselves; interest fades. */
function pool(run: Run, supply: Supply): void {
  const { state } = run;
  const number = (name: Parameters<typeof numberOf>[1]) => numberOf(supply, name);
  state.pool[0] = toward(state.pool[0], 0, monthsOf(run), number('pool-life'));
  const split = GOVERNMENTS.some((government) => dealOf(state, government) === 'accepted');
  for (const { entry, effect } of run.carriers.get('buyers-pool') ?? []) {
    if (state.spokenAt[entry] !== turnOf(run)) continue;
    changeFor(run, 'autonomy', -alignmentOf(run, entry).points, 'alignment', { entry });
    if (!isRestricted(state) || split) continue;
    const near = state.alliesClose[0] > 0 ? number('pool-close') : number('pool-far');
    const joined = effect.parameters.join * near;
    state.pool[0] += joined * (1 - state.pool[0]);
    changeFor(run, 'standing', number('pool-standing') * near, 'pooled', { entry });
    tell(run, { type: 'pool.joined', share: state.pool[0] });
  }
  for (const { entry, force } of acting(run, state, 'coercion-answer'))
    changeFor(run, 'autonomy', -alignmentOf(run, entry).points * force, 'alignment', { entry });
}

const isShort = (run: Run, supply: Supply, government: Government, commodity: number): boolean =>
  supply.users.some(
    (user, u) =>
      user.government === government &&
      user.commodity === commodity &&
      SHORTAGES[run.state.shortage[u]] !== 'none',
  );

/** What India's decision about its own output costs at home, and what the partner and others make of it. */
function exports(run: Run, supply: Supply): void {
  const { state } = run;
  const number = (name: Parameters<typeof numberOf>[1]) => numberOf(supply, name);
  if (!isRestricted(state)) return;
  supply.commodities.forEach((_, k) => {
    if (indiaOutput(run, state, k) <= 0) return;
    const policy = EXPORT_POLICIES[state.exportPolicy[k]];
    const partnerShort = isShort(run, supply, partnerOf('india'), k);
    if (policy === 'keep') {
      if (dealOf(state, 'india') === 'accepted') return;
      changeFor(run, 'standing', -number('keep-standing'), 'export-kept');
      if (partnerShort) changeTrust(run, 'foreign', -number('keep-trust'), 'export-kept');
      return;
    }
    const share = policy === 'free' ? 1 : number('quota-share') / number('free-share');
    if (isShort(run, supply, 'india', k)) {
      pay(run, state, 'capital', 'india', number('export-capital') * share, {
        cause: 'export-allowed',
      });
      changeFor(run, 'autonomy', -number('export-autonomy') * share, 'export-allowed');
    }
    if (policy === 'free') changeTrust(run, 'foreign', number('export-trust'), 'export-allowed');
    changeFor(run, 'standing', number('flow-standing') * share, 'export-allowed');
  });
}

/** 6. What the two governments, and others, owe and deny each other: deals, pool, exports. */
export function bargains(run: Run): void {
  const { supply } = run.scenario;
  if (!supply) return;
  deals(run, supply);
  pool(run, supply);
  exports(run, supply);
  // who brings a case keeps the rules in the news as long as they are broken
  if (isRestricted(run.state))
    changeFor(
      run,
      'standing',
      run.state.complaint[0] * numberOf(supply, 'complaint-standing'),
      'complaint',
    );
}
