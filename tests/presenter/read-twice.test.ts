import { expect, it } from 'vitest';

import { compiled } from '../../src/charts/index.ts';
import { GOVERNMENTS, hasEnded, proceed, startRun, submit } from '../../src/engine/index.ts';
import { draftAs } from '../../src/players/index.ts';
import { reportView, type Viewer } from '../../src/presenter/index.ts';
import { readScenarios } from '../../src/scenario/files.ts';

const viewer: Viewer = { role: 'both', names: 'neutral' };

/** As many turns of a game as are compared. */
const TURNS = 8;

it.each(Object.values(readScenarios()).map((book) => [book.rules.id, book] as const))(
  'a report reads the same when the turn has just been played and when the next one is planned (%s)',
  (_, book) => {
    for (const player of ['reader', 'careful'] as const) {
      const run = startRun({ scenario: book.rules, rulebook: compiled, seed: 'read-twice' });
      let more = 0;
      for (let turn = 1; turn <= TURNS && !hasEnded(run); turn++) {
        const legs = run.legs.length;
        for (const by of GOVERNMENTS) draftAs(run, by, player);
        for (const by of GOVERNMENTS) submit(run, by);
        const fresh = reportView(run, book, viewer);
        proceed(run);
        // a crisis has ships and ports of its own
        if (run.legs.length > legs) break;
        expect(reportView(run, book, viewer)).toEqual(fresh);
        more += fresh.lines.filter((line) => line.more).length;
      }
      expect(more).toBeGreaterThan(0);
    }
  },
);
