import { exp } from '../arithmetic.ts';
import { acting, daysHeld, isFresh } from '../entries.ts';
import { alignmentOf } from '../models/alignment.ts';
import { hostAccepts } from '../models/facilities.ts';
import { hullsIn } from '../models/presence.ts';
import { setPurse } from '../purses.ts';
import {
  changeFor,
  changeTrust,
  governmentAt,
  loudness,
  pace,
  paceOf,
  type Run,
  tell,
  turnOf,
} from '../run.ts';
import { DISCLOSURES, DOMAINS, GOVERNMENTS } from '../vocabulary.ts';

/** What is done with evidence: shared with the host it builds comfort; published it costs the other side, and a source. */
function disclose(run: Run): void {
  const { state, scenario } = run;
  const fade = exp(-1 / scenario.parameters['evidence-life']);
  state.published[0] *= fade;
  scenario.zones.forEach((zone, z) => {
    const items = state.evidence[z];
    const how = DISCLOSURES[state.disclosing[z] - 1];
    if (how) {
      tell(run, { type: 'evidence.used', zone: zone.id, how, items });
      if (how === 'publish') {
        // each further item of one turn adds less
        const weight = items / (1 + scenario.parameters['publication-saturation'] * (items - 1));
        state.published[0] += weight;
        changeFor(
          run,
          'standing',
          scenario.parameters['standing-publication'] * weight,
          'publication',
          {
            zone: z,
          },
        );
        const [shared] = acting(run, state, 'shared-picture');
        if (shared) {
          changeTrust(run, 'security', -scenario.parameters['trust-burnt-source'], 'burnt-source', {
            zone: z,
            entry: shared.entry,
          });
        }
        changeFor(run, 'autonomy', -scenario.parameters['mandate-autonomy-step'], 'alignment', {
          zone: z,
        });
      }
      state.evidence[z] = 0;
      state.disclosing[z] = 0;
    } else if (items > 0) {
      state.evidenceAge[z] += 1;
      if (state.evidenceAge[z] > scenario.parameters['evidence-life']) {
        state.evidence[z] = 0;
        tell(run, { type: 'evidence.stale', zone: zone.id });
      }
    }
  });
}

/** Positions: what is said together, and what follows from saying it. */
function positions(run: Run): void {
  const { state, luck } = run;
  state.statements[0] = 0;
  for (const { entry, force, parameters } of acting(run, state, 'lawful-sea-statement')) {
    state.statements[0] +=
      (parameters.legitimacy * force) / run.scenario.parameters['statement-weight'];
    if (!isFresh(run, state, entry)) continue;
    changeFor(run, 'standing', parameters.legitimacy * loudness(run), 'statement', { entry });
    changeFor(run, 'autonomy', -alignmentOf(run, entry).points, 'alignment', { entry });
    if (luck.uniform('counter-move', entry, 0, turnOf(run)) < parameters['counter-move']) {
      changeFor(run, 'access', -run.scenario.parameters['access-loss'], 'counter-move', { entry });
    }
  }
  for (const { entry, force, parameters } of acting(run, state, 'asean-support')) {
    const said = parameters.comfort * force * pace(run) * loudness(run);
    const credit = said * run.scenario.parameters['asean-standing'];
    changeFor(run, 'standing', credit, 'asean', { entry });
  }
  for (const { entry, force } of acting(run, state, 'quad-coordination')) {
    changeFor(run, 'autonomy', -alignmentOf(run, entry).points * force, 'alignment', { entry });
  }
}

/** Practice together builds up while an exercise runs and fades after it; it is also a signal that others read. */
function practice(run: Run): void {
  const { state, scenario } = run;
  const days = scenario.turnHours / 24;
  state.interoperability[0] *= exp(-days / scenario.parameters['interoperability-fade']);
  for (const held of acting(run, state, 'exercise')) {
    const { entry, parameters } = held;
    exercised(run, entry, daysHeld(run, held), parameters['interoperability-per-day']);
    const zone = state.entryPlace[entry] - 1 - scenario.ports.length;
    if (zone >= 0 && state.pressure[zone] >= scenario.parameters['signal-posture']) {
      const shown = parameters.signal * paceOf(daysHeld(run, held));
      changeFor(run, 'standing', -shown, 'naval-signal', { entry, zone });
    }
  }
  for (const held of acting(run, state, 'relief-exercise')) {
    const rate = held.parameters['interoperability-per-day'];
    exercised(run, held.entry, daysHeld(run, held), rate);
  }
}

/** What every exercise together does: crews learn a share of what they lack, and it is seen at home. */
function exercised(run: Run, entry: number, days: number, rate: number): void {
  const { state } = run;
  state.interoperability[0] += rate * days * (1 - state.interoperability[0]);
  const { points } = alignmentOf(run, entry);
  const share = days / (run.scenario.turnHours / 24);
  changeFor(run, 'autonomy', -points * share, 'alignment', { entry });
}

/** 6g. Politics: evidence, statements, practice, trust, capital and standing. */
export function politics(run: Run): void {
  const { state, scenario } = run;
  disclose(run);
  positions(run);
  practice(run);
  for (const domain of DOMAINS)
    changeTrust(run, domain, -scenario.parameters['trust-fade'], 'fading');
  for (const government of GOVERNMENTS) {
    const has = state.capital[governmentAt(government)];
    const content = Math.min(100, has + scenario.parameters['capital-recovery']);
    setPurse(run, state, 'capital', government, content, { cause: 'recovery' });
  }
  scenario.zones.forEach((zone, z) => {
    if (zone.host < 0 || hostAccepts(state, zone.host)) return;
    const uninvited = hullsIn(run, z, 'grey');
    if (uninvited > 0) {
      changeFor(
        run,
        'standing',
        -scenario.parameters['standing-naval-signal'] * uninvited,
        'naval-signal',
        { zone: z },
      );
    }
  });
  if (scenario.coercion && state.coercer[0] <= scenario.parameters['calm-posture'])
    changeFor(run, 'standing', scenario.parameters['standing-calm'], 'calm');
  recover(run);
}

/** Boats come back to the grounds when it is quiet: a share of what is missing. */
function recover(run: Run): void {
  const at = run.index.measure.get('access');
  if (at === undefined) return;
  const { quantum, highest } = run.scenario.measures[at];
  const missing = highest - run.state.measures[at] * quantum;
  changeFor(run, 'access', missing * run.scenario.parameters['access-recovery'], 'recovery');
}
