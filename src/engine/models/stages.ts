import { domainOf } from '../entries.ts';
import { changeFor, changeTrust, type Run, tell } from '../run.ts';
import type { Hook } from '../vocabulary.ts';

/*
 * What a finished stage of a project is worth by itself in a long game, besides what its hooks do: the two
 * have done something together, and where it stands in a partner state it is seen there.
 */

/** Projects that are built in partner states. */
const ABROAD: readonly Hook[] = ['host-capacity', 'prepared-coast', 'resilient-entry'];

/** Some stages of a project are done. */
export function stagesDone(run: Run, entry: number, stages: number, soFar: number): void {
  const { state, scenario } = run;
  const { peace } = scenario;
  if (!peace || stages === 0) return;
  const provision = scenario.entries[entry];
  const { numbers } = peace;
  tell(run, { type: 'stage.done', clause: provision.clause, stage: soFar, of: provision.stages });
  changeTrust(run, domainOf(run, entry), numbers['trust-stage'] * stages, 'stage', { entry });
  if (run.without.includes(provision.clause)) return;
  if (provision.effects.some(({ hook }) => ABROAD.includes(hook))) {
    changeFor(run, 'standing', numbers['standing-stage'] * stages, 'stage', { entry });
    scenario.hosts.forEach((_, h) => {
      state.comfort[h] = Math.min(100, state.comfort[h] + numbers['comfort-stage'] * stages);
    });
  }
  for (const { hook, parameters } of provision.effects) {
    if (hook !== 'host-capacity') continue;
    const more = 100 * numbers['partner-response'] * parameters['patrol-gain'] * stages;
    changeFor(run, 'partner-capacity', more, 'stage', { entry });
  }
}
