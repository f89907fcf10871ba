import { entryCount } from './entries.ts';
import type { Run } from './run.ts';
import type { State } from './state.ts';
import type { Constraint, Government } from './vocabulary.ts';

/** What holds one side of an entry that is started: which constraint, and for how many hours after the order. */
export interface Hold {
  readonly government: Government;
  readonly because: Constraint;
  readonly hours: number;
}

/** Whether Japan has still to decide on this entry; what was decided once stays decided. */
const undecided = (state: State, entry: number): boolean => !state.reviewed[entry];

/** Japan's legal review comes before the orders of the first operation of a kind. */
function legalReview(run: Run, state: State, entry: number): number {
  const { constraints, family } = run.scenario.entries[entry];
  const waits = family === 'operation' && constraints.japan.includes('legal-review');
  return waits && undecided(state, entry) ? run.scenario.parameters['review-hours'] : 0;
}

/** Japan's rules on equipment and technology: the first transfer under an entry is decided on its own. */
function exportDecision(run: Run, state: State, entry: number): number {
  const { constraints, family } = run.scenario.entries[entry];
  const waits =
    (family === 'channel' || family === 'project') && constraints.japan.includes('export-rules');
  return waits && undecided(state, entry) ? run.scenario.parameters['export-hours'] : 0;
}

/** Hours from the order until an entry acts, or until its next stage is done; later stages may be longer. */
function leadOf(run: Run, state: State, entry: number): number {
  const { family, leads } = run.scenario.entries[entry];
  if (family !== 'project') return leads.start;
  return entryCount(state, entry) > 0 ? leads.laterStage : leads.stage;
}

/** India's procurement: its dates slip, and no further than what is known of such lead times. */
function procurement(run: Run, state: State, entry: number): number {
  const provision = run.scenario.entries[entry];
  return Math.min(
    leadOf(run, state, entry) * run.scenario.parameters['procurement-slip'],
    provision.procurementLimit,
  );
}

/** Everything that holds a side of an entry if it were started now, or since it was. */
export function holdsOf(run: Run, state: State, entry: number): Hold[] {
  const all: Hold[] = [
    {
      government: 'india',
      because: 'procurement-time',
      hours: procurement(run, state, entry),
    },
    { government: 'japan', because: 'legal-review', hours: legalReview(run, state, entry) },
    { government: 'japan', because: 'export-rules', hours: exportDecision(run, state, entry) },
  ];
  return all.filter(({ hours }) => hours > 0);
}

/**
 * Hours until an entry that was started acts, or until a stage of it is done. The two sides work at the
 * same time and the slower one binds: Japan's orders follow its legal review, its export decision runs
 * beside the work, and India's part lasts as long as its procurement.
 */
export function startHours(run: Run, entry: number, state: State = run.state): number {
  return Math.max(
    procurement(run, state, entry),
    leadOf(run, state, entry) + legalReview(run, state, entry),
    exportDecision(run, state, entry),
  );
}
