import { exp, ln } from '../arithmetic.ts';
import { thinnedArrivals } from '../chance.ts';
import { acting } from '../entries.ts';
import type { Part } from '../ledger.ts';
import { partnerBuilt } from '../models/host-services.ts';
import { type Peace, type Shock, SHOCK_CUTS, type ShockHook } from '../peace.ts';
import { changeFor, changeMeasure, type Run, tell, turnOf } from '../run.ts';
import type { Cause } from '../vocabulary.ts';

/** Hours of a year. */
export const YEAR = 8766;

/** No answer takes a shock away whole. */
const MOST = 0.95;

/** A share of a shock that something takes away. */
interface Cut {
  readonly cause: Cause;
  readonly share: number;
  readonly entry?: number;
}

/** What entries take away through some hooks, each for itself. */
function cutsBy(run: Run, hooks: readonly ShockHook[], cause: Cause): Cut[] {
  return hooks.flatMap((hook) =>
    acting(run, run.state, hook).map(({ entry, force, parameters }) => {
      const numbers = parameters as Readonly<Record<string, number>>;
      const share = numbers[SHOCK_CUTS[hook]] * force * builtUp(run, hook, entry, numbers);
      return { cause, entry, share: Math.min(MOST, share) };
    }),
  );
}

/** Money for terrorism gets harder to move by and by; other answers work as soon as they are there. */
function builtUp(
  run: Run,
  hook: ShockHook,
  entry: number,
  numbers: Readonly<Record<string, number>>,
): number {
  if (hook !== 'terror-finance') return 1;
  return 1 - exp(-run.state.tenure[entry] / (numbers['build-up'] * YEAR));
}

/** What makes one event cost less: entries, the partner state's own services, practice together. */
function softening(run: Run, peace: Peace, shock: Shock): Cut[] {
  const cuts = cutsBy(run, shock.milder, 'softened');
  if (shock.abroad) {
    const first = peace.numbers['partner-response'];
    for (const { entry, gain } of partnerBuilt(run)) {
      const more = Math.min(1 - first, first * gain);
      cuts.push({ cause: 'partner-response', entry, share: Math.min(MOST, more / (1 - first)) });
    }
  }
  if (shock.practised) {
    const share = peace.numbers['practice-cut'] * run.state.interoperability[0];
    cuts.push({ cause: 'exercise', share });
  }
  return cuts.filter(({ share }) => share > 0);
}

const left = (cuts: readonly Cut[]): number =>
  cuts.reduce((rest, { share }) => rest * (1 - share), 1);

/** Shares what was spared out among its causes: cuts multiply, so their logarithms add up. */
function parted(
  cuts: readonly Cut[],
  spared: number,
  where: Omit<Part, 'amount' | 'cause'>,
): Part[] {
  const whole = cuts.reduce((sum, { share }) => sum + ln(1 - share), 0);
  if (whole === 0) return [];
  return cuts.map(({ share, ...through }) => ({
    ...where,
    ...through,
    amount: (-spared * ln(1 - share)) / whole,
  }));
}

function strike(run: Run, peace: Peace, shock: Shock, index: number): void {
  const { state, scenario, luck } = run;
  const turn = turnOf(run);
  const highest = shock.rate / YEAR;
  const draw = (stream: 'arrival' | 'accept', i: number) =>
    luck.uniform('shock', index, stream === 'arrival' ? 0 : 1, turn, i);
  const events = (rate: number) => thinnedArrivals(rate, highest, scenario.turnHours, draw).length;
  const forestalling = cutsBy(run, shock.rarer, 'forestalled');
  const coming = events(highest);
  const happened = events(highest * left(forestalling));
  const softened = softening(run, peace, shock);
  const lost = happened * shock.loss * left(softened);
  const spared = coming * shock.loss - lost;
  state.struckBy[index] = happened;
  state.lostTo[index] += lost;
  if (coming === 0) return;
  const where = { shock: index, ...(shock.zone >= 0 ? { zone: shock.zone } : {}) };
  changeMeasure(run, 'setbacks', lost, () => [
    { amount: coming * shock.loss, cause: 'shock', ...where },
    ...parted(forestalling, (coming - happened) * shock.loss, where),
    ...parted(softened, happened * shock.loss - lost, where),
  ]);
  if (shock.abroad)
    changeFor(run, 'standing', -peace.numbers['standing-loss'] * lost, 'shock', where);
  tell(run, { type: 'shock', shock: shock.id, times: happened, lost, spared });
}

/** 6d. A long game: the small shocks that come anyway, and what was built against them. */
export function shocks(run: Run): void {
  const { peace } = run.scenario;
  peace?.shocks.forEach((shock, i) => strike(run, peace, shock, i));
}
