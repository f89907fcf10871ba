import { expect, it } from 'vitest';

import { compiled } from '../../src/charts/index.ts';
import { bandOf, hasEnded, startRun, valueOf } from '../../src/engine/index.ts';
import { reportView, tableView } from '../../src/presenter/index.ts';
import { readBook } from '../../src/scenario/files.ts';
import { playerTurn } from '../support/runs.ts';

const viewer = { role: 'both', names: 'neutral' } as const;

it.each(['1', '2', '3', '4'])(
  'reports of a crisis that ends quiet years give each measure its band, seed %s',
  (seed) => {
    const book = readBook('long-game');
    const run = startRun({ scenario: book.rules, rulebook: compiled, seed });
    let read = 0;
    while (!hasEnded(run) && read < 4) {
      playerTurn(run, 'reader');
      const { turn } = run.history[run.history.length - 1];
      if (run.legs.length < 2 || turn < run.legs[1].first) continue;
      read += 1;
      const { measures } = reportView(run, book, viewer);
      expect(measures.length).toBeGreaterThan(5);
      for (const { id, band } of measures) {
        const at = run.index.measure.get(id)!;
        // while the storm is at sea nothing is held or lost yet
        if (band === 'start') {
          expect(run.scenario.relief && run.state.hazard[0], `${id} in turn ${turn}`).toBe(0);
          continue;
        }
        const value = Number(valueOf(run.scenario, run.state, at).toFixed(6));
        expect(band === 'unreached' ? 'lost' : band, `${id} in turn ${turn}`).toBe(
          bandOf(run.scenario.measures[at], value),
        );
      }
      expect(tableView(run, book, viewer).title).toContain(': ');
    }
    expect(read).toBeGreaterThan(0);
  },
);
