import { expect, it } from 'vitest';

import type { Run } from '../../src/engine/index.ts';
import { newRun, numbers, played, randomPlay } from '../support/runs.ts';

/*
 * Common random numbers: two runs with one seed meet the same luck whatever is ordered, so that what
 * differs between them is what was done.
 */

/** Injects that chance alone fires. */
const randomInjects = (run: Run): (readonly [string, number])[] =>
  run.scenario.injects.flatMap(({ id, chance }, i) =>
    chance > 0 && run.state.injected[i] > 0 ? [[id, run.state.injected[i]] as const] : [],
  );

/** What both runs had the time to meet. */
function met(run: Run, turns: number) {
  return {
    doctrine: run.state.doctrine[0],
    alliesClose: run.state.alliesClose[0],
    injects: randomInjects(run).filter(([, turn]) => turn <= turns),
  };
}

it('runs with one seed meet the same other side, allies, storms and failures', () => {
  const doctrines = new Set<number>();
  const injects = new Set<string>();
  for (let seed = 0; seed < 15; seed++) {
    const runs = [
      played(String(seed), 'none'),
      played(String(seed), 'careful'),
      randomPlay(newRun(String(seed)), numbers(seed)),
      randomPlay(newRun(String(seed), { role: 'india', without: ['2.2'] }), numbers(seed + 99)),
    ];
    const turns = Math.min(...runs.map((run) => run.history.length));
    const [first, ...others] = runs.map((run) => met(run, turns));
    for (const other of others) expect(other).toEqual(first);
    doctrines.add(first.doctrine);
    for (const [id] of first.injects) injects.add(id);
  }
  // the law would hold of nothing at all
  expect(doctrines.size).toBeGreaterThan(1);
  expect(injects.size).toBeGreaterThan(1);
});

it('different seeds meet different luck', () => {
  const stories = new Set(
    Array.from({ length: 15 }, (_, seed) =>
      JSON.stringify(met(played(`${seed}`, 'none', {}, 6), 6)),
    ),
  );
  expect(stories.size).toBeGreaterThan(5);
});
