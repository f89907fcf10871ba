import { describe, expect, it } from 'vitest';

import { compiled } from '../../src/charts/index.ts';
import {
  CHART_WIDTH,
  CHARTS,
  draftOrder,
  hasEnded,
  legalOrders,
  parseOrder,
  playTurn,
  type Run,
  startRun,
} from '../../src/engine/index.ts';
import { reportView, tableView } from '../../src/presenter/index.ts';
import { readBook } from '../../src/scenario/files.ts';

const both = { role: 'both', names: 'neutral' } as const;

/** A cabinet is asked in every turn that it hears, until it has declined once and is heard again. */
function askedUntilHeard(id: string, host: string) {
  const book = readBook(id);
  const run = startRun({ scenario: book.rules, rulebook: compiled, seed: '3', role: 'both' });
  const mayAsk = (): boolean =>
    legalOrders(run, 'india').some((order) => order.type === 'host.ask' && order.host === host);
  let said = 0;
  while (!hasEnded(run)) {
    const { leanWords } = tableView(run, book, both).hosts.find((each) => each.id === host)!;
    const heard = mayAsk();
    if (said > 0) {
      // the card says the same turn for as long as it is true
      if (heard) return { said, heardIn: run.state.turn[0] };
      expect(leanWords).toContain(`can be asked again from turn ${said}.`);
    }
    if (said === 0 && heard)
      expect(draftOrder(run, parseOrder(`india host.ask ${host}`)!)).toBeNull();
    playTurn(run, []);
    const { lines } = reportView(run, book, both);
    const line = lines.find(({ text }) => text.includes('can be asked again from turn'));
    if (line) said = Number(/from turn (\d+)\./.exec(line.text)![1]);
  }
  return { said, heardIn: null };
}

describe('a cabinet that declined', () => {
  it.each([
    ['coercion-incident', 'philippines'],
    ['disaster-response', 'philippines'],
  ])('is heard again in the turn that the report and its card say: %s', (id, host) => {
    const { said, heardIn } = askedUntilHeard(id, host);
    expect(said).toBeGreaterThan(1);
    expect(heardIn).toBe(said);
  });
});

describe('ships where the coastal state has not agreed', () => {
  const book = readBook('coercion-incident');
  const warned = (run: Run) =>
    tableView(run, book, both).warnings.filter(({ code }) => code === 'no-authority');

  it('are warned of, with asking it beside the warning as long as it can be asked', () => {
    const run = startRun({ scenario: book.rules, rulebook: compiled, seed: '3', role: 'both' });
    expect(warned(run)).toEqual([]);
    const [sail] = legalOrders(run, 'japan').filter(
      (order) => order.type === 'group.sail' && order.to === 'lantern-shoal',
    );
    expect(draftOrder(run, sail)).toBeNull();
    const [{ settles }] = warned(run);
    expect(settles!.choices.map(({ by, order }) => [by, order.type])).toEqual([
      ['india', 'host.ask'],
    ]);
    expect(draftOrder(run, settles!.choices[0].order)).toBeNull();
    expect(warned(run)).toHaveLength(1);
    expect(warned(run)[0].settles).toBeUndefined();
    expect(warned(run)[0].text).toMatch(/answers at the end of the turn:/);
  });

  it('learn what a no costs before it is asked', () => {
    const run = startRun({ scenario: book.rules, rulebook: compiled, seed: '3', role: 'both' });
    const note = () =>
      tableView(run, book, both).hosts.find(({ id }) => id === 'philippines')!.ask[0].note;
    const h = run.index.host.get('philippines')!;
    run.draft.comfort[h] = run.scenario.parameters['host-quiet'] - 1;
    expect(note()).toBe('so far it tends to decline; a no stands for 6 days');
    run.draft.comfort[h] += 1;
    expect(note()).toBe('it answers for itself; a no stands for 6 days');
  });

  it('make a coast guard plan useless there, which stands beside the order', () => {
    const run = startRun({ scenario: book.rules, rulebook: compiled, seed: '3', role: 'both' });
    expect(draftOrder(run, parseOrder('japan group.sail jp-cutters lantern-shoal')!)).toBeNull();
    const note = () =>
      tableView(run, book, both)
        .sections.flatMap(({ levers }) => levers)
        .find(({ clause }) => clause === '2.3')!
        .orders.find(({ order }) => order.type === 'lever.start' && order.at === 'lantern-shoal')!
        .note;
    expect(note()).toContain('has not agreed that your ships act there');
    run.draft.hosts[run.index.host.get('philippines')! * CHART_WIDTH] =
      CHARTS.host.indexOf('accepts');
    expect(note()).not.toContain('has not agreed');
  });
});
