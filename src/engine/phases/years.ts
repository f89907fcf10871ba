import { acting } from '../entries.ts';
import type { Peace } from '../peace.ts';
import { setPurse } from '../purses.ts';
import { changeFor, type Run, tell, turnOf } from '../run.ts';
import { GOVERNMENTS } from '../vocabulary.ts';
import { YEAR } from './shocks.ts';

/** What is said at the United Nations counts by the year: standing abroad, unease at home. */
function diplomacy(run: Run): void {
  const years = run.scenario.turnHours / YEAR;
  for (const { entry, force, parameters } of acting(run, run.state, 'world-standing')) {
    changeFor(run, 'standing', parameters.credit * force * years, 'diplomacy', { entry });
    for (const mandate of ['autonomy', 'legal'])
      changeFor(run, mandate, -parameters.discomfort * force * years, 'diplomacy', { entry });
  }
}

/** Once a year a group that decides by consensus meets; one voice against is enough. */
function plenary(run: Run, peace: Peace): void {
  const { state, luck } = run;
  const since = turnOf(run) - peace.plenary;
  if (since < 0 || since % peace.year.turns !== 0) return;
  for (const { entry, parameters } of acting(run, state, 'consensus-bid')) {
    if (state.sat[entry] > 0) continue;
    const agreed = luck.uniform('plenary', entry, 0, turnOf(run)) < parameters.chance;
    tell(run, { type: 'plenary', clause: run.scenario.entries[entry].clause, agreed });
    if (!agreed) continue;
    state.sat[entry] = 1;
    changeFor(run, 'standing', parameters.credit, 'consensus', { entry });
  }
}

/** With the last turn of a financial year what is left lapses, and the next year's money is there. */
function vote(run: Run, peace: Peace): void {
  const { state } = run;
  const { first, turns } = peace.year;
  const next = turnOf(run) + 1 - first;
  if (next < 0 || next % turns !== 0) return;
  const lapsed = GOVERNMENTS.map((_, g) => Math.max(0, state.budget[g]));
  GOVERNMENTS.forEach((government, g) => {
    // what was spent too much is taken from the new year
    setPurse(run, state, 'budget', government, Math.min(0, state.budget[g]), { cause: 'lapsed' });
    const voted = peace.vote[government] + state.budget[g];
    setPurse(run, state, 'budget', government, voted, { cause: 'voted' });
  });
  tell(run, { type: 'budget.voted', india: lapsed[0], japan: lapsed[1] });
}

/** 7. A long game: what counts by the year. */
export function years(run: Run): void {
  const { peace } = run.scenario;
  if (!peace) return;
  diplomacy(run);
  plenary(run, peace);
  vote(run, peace);
}
