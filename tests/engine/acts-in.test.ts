import { expect, it } from 'vitest';

import { ACTS_IN, hasEnded, type Hook, HOOKS, type Stage, STAGES } from '../../src/engine/index.ts';
import { readScenarios } from '../../src/scenario/files.ts';
import { newRun, playerTurn } from '../support/runs.ts';

/** The stages in which models ask for the carriers of each hook, by games that are listened to. */
function asked(): Map<Hook, Set<Stage>> {
  const found = new Map<Hook, Set<Stage>>(HOOKS.map((hook) => [hook, new Set()]));
  for (const { rules } of Object.values(readScenarios())) {
    const [stage] = STAGES.filter((each) => rules[each] !== null);
    for (const player of ['none', 'careful', 'everything']) {
      const run = newRun('1', { scenario: rules, hashing: false });
      const carriers = new Map(run.carriers);
      const get = carriers.get.bind(carriers);
      carriers.get = (hook) => {
        found.get(hook)!.add(stage);
        return get(hook);
      };
      Object.assign(run, { carriers });
      // a crisis of a long game is one of the others
      while (!hasEnded(run) && run.legs.length < 2) playerTurn(run, player);
    }
  }
  return found;
}

it('the table of where hooks act is what the models ask for, and has all that share an entry', () => {
  const found = asked();
  const stages = (hook: Hook) => STAGES.filter((stage) => found.get(hook)!.has(stage));
  for (const hook of HOOKS)
    if (ACTS_IN[hook]) expect([hook, stages(hook)]).toEqual([hook, ACTS_IN[hook]]);
  for (const { rules } of Object.values(readScenarios()))
    for (const { effects } of rules.entries) {
      if (effects.length < 2) continue;
      for (const { hook } of effects)
        if (!ACTS_IN[hook]) expect([0, STAGES.length], hook).toContain(stages(hook).length);
    }
});
