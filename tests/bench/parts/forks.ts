import { compiled } from '../../../src/charts/compiled.ts';
import { imaginedRun, type Scenario, sightFor, startRun } from '../../../src/engine/index.ts';
import { copyState, forkState } from '../../../src/engine/state.ts';
import { interleaved, type Rounds } from '../measure.ts';
import { answer, given } from './given.ts';

/* What a second state costs: into a buffer that is there, into a new one, as a future, and as plain objects would. */

export interface ForksTask {
  readonly scenarios: readonly Scenario[];
  readonly rounds: Rounds;
}

export interface ForkCosts {
  /** Nanoseconds. */
  readonly copy: number;
  readonly fork: number;
  readonly imagined: number;
  readonly structuredClone: number;
  readonly stateBytes: number;
}
export type ForksFound = Record<string, ForkCosts>;

/** Calls in one go: a clock that is asked after every copy would measure itself. */
const CALLS = 100;
const often = (work: () => void) => (): void => {
  for (let i = 0; i < CALLS; i++) work();
};

function costsOf(scenario: Scenario, rounds: Rounds): ForkCosts {
  const run = startRun({ scenario, rulebook: compiled, seed: '1', recording: false });
  const seen = sightFor(run, 'both');
  const objects = Object.fromEntries(
    Object.entries(run.state).map(([field, numbers]) => [field, [...numbers]]),
  );
  let key = 0;
  const times = interleaved(
    {
      copy: often(() => copyState(run.draft, run.state)),
      fork: often(() => forkState(scenario, run.state)),
      imagined: often(() => imaginedRun(run, seen, compiled, String((key += 1)))),
      clone: often(() => structuredClone(objects)),
    },
    rounds,
  );
  const ns = (name: string) => (times[name].ms * 1e6) / CALLS;
  return {
    copy: ns('copy'),
    fork: ns('fork'),
    imagined: ns('imagined'),
    structuredClone: ns('clone'),
    stateBytes: run.state.all.byteLength,
  };
}

const { scenarios, rounds } = given<ForksTask>();
answer(Object.fromEntries(scenarios.map((scenario) => [scenario.id, costsOf(scenario, rounds)])));
