import { describe, expect, it } from 'vitest';

import { draftOrder, formatRun, parseOrder, playTurn, startRun } from '../../src/engine/index.ts';
import { rulebook } from '../../src/charts/index.ts';
import { practiceView } from '../../src/presenter/index.ts';
import { readBook, scenarioIds } from '../../src/scenario/files.ts';
import { planted, problemsOf } from './planted.ts';

const viewer = { role: 'both', names: 'neutral' } as const;

describe.each(scenarioIds())('the practice turn of %s', (id) => {
  const book = readBook(id);
  const { seed, lever, item, turns, measure } = book.practice;
  const newRun = () => startRun({ scenario: book.rules, rulebook, seed, role: 'both' });
  const stepOf = (run: ReturnType<typeof newRun>) => practiceView(run, book, viewer);

  it('leads through its steps, and what is taken back is asked for again', () => {
    const run = newRun();
    expect(stepOf(run)).toMatchObject({ step: 'lever', where: { tab: 'levers' } });
    expect(draftOrder(run, parseOrder(lever)!)).toBeNull();
    expect(stepOf(run)).toMatchObject({ step: 'item', where: { tab: 'dialogues' } });
    expect(draftOrder(run, parseOrder(item)!)).toBeNull();
    expect(stepOf(run)).toMatchObject({ step: 'commit', where: null });
    run.orders.length = 0;
    expect(stepOf(run).step).toBe('lever');
  });

  it('shows the consequence that it promises, through the lever that was started', () => {
    const run = newRun();
    playTurn(run, [parseOrder(lever)!, parseOrder(item)!]);
    for (let turn = 1; turn < turns; turn++) {
      expect(stepOf(run)).toMatchObject({ step: 'wait', consequence: null });
      expect(stepOf(run).about).not.toBe('');
      playTurn(run, []);
    }
    const { step, consequence } = stepOf(run);
    expect(step).toBe('consequence');
    expect(consequence!.measure).toBe(book.texts.measures[measure].name);
    const { clause } = parseOrder(lever) as { clause: string };
    expect(consequence!.lines.length).toBeGreaterThan(0);
    for (const line of consequence!.lines) expect(line).toContain(`${clause} `);
  });

  it('names everything that it asks for', () => {
    const run = newRun();
    const tasks = [stepOf(run).task];
    draftOrder(run, parseOrder(lever)!);
    tasks.push(stepOf(run).task);
    const started = parseOrder(lever) as { clause: string };
    const placed = parseOrder(item) as { clause: string; dialogue: string };
    expect(tasks[0]).toContain(`${started.clause} ${book.texts.entries[started.clause].title}`);
    expect(tasks[1]).toContain(`${placed.clause} ${book.texts.entries[placed.clause].title}`);
    expect(tasks[1]).toContain(book.texts.entries[placed.dialogue].title);
  });

  it('leaves the game as it was: same hashes with it and without', () => {
    const play = () => {
      const run = startRun({ scenario: book.rules, rulebook, seed: 'after' });
      for (let turn = 0; turn < 2; turn++) playTurn(run, []);
      return formatRun(run);
    };
    const skipped = play();
    const run = newRun();
    playTurn(run, [parseOrder(lever)!, parseOrder(item)!]);
    expect(play()).toBe(skipped);
  });
});

describe('the checker plays the practice turn and says what does not hold', () => {
  const faults: [string, string, string, RegExp][] = [
    [
      'lever: "india lever.start 2.2"',
      'lever: "india lever.begin 2.2"',
      'lever',
      /starts no lever/,
    ],
    [
      'lever: "india lever.start 2.2"',
      'lever: "india lever.start 1.8"',
      'lever',
      /not-on-this-rung/,
    ],
    [
      'item: "india agenda.place 6.3 1.8"',
      'item: "india agenda.place 6.4 1.8"',
      'item',
      /wrong-gate/,
    ],
    ['measure: awareness\n  texts', 'measure: gold\n  texts', 'measure', /no measure "gold"/],
    ['measure: awareness\n  texts', 'measure: legal\n  texts', 'measure', /does not move legal/],
    ['turns: 1\n  measure', 'turns: 2\n  measure', 'texts', /needs the text "wait"/],
  ];
  it.each(faults)('%s → %s', (find, put, field, reason) => {
    const [problem] = problemsOf(planted(find, put));
    expect(problem).toMatchObject({ path: `practice.${field}` });
    expect(problem.reason).toMatch(reason);
  });
});
