import { describe, expect, it } from 'vitest';

import { disaster } from '../support/disaster.ts';
import { book } from '../support/runs.ts';
import { restriction } from '../support/supply.ts';
import { nothing, type Prepare, refusal } from './refused.ts';

/* Every reason for which an order about relief goods, metals or money is refused. */

const rules = book().rules;

describe('an order about relief', () => {
  const scenario = disaster();
  const carrier = scenario.groups.find(
    ({ government, platform }) => government === 'japan' && scenario.platforms[platform].lift,
  )!.id;
  const idle = scenario.groups.find(
    ({ government, platform }) => government === 'japan' && !scenario.platforms[platform].lift,
  )?.id;
  const set = (id: string, prepare: Prepare = nothing) =>
    refusal(`japan cargo.set ${id} food`, prepare, scenario);

  it('names what a group cannot carry', () => {
    expect(set('none')).toEqual({ code: 'unknown', what: 'group', id: 'none' });
    expect(refusal(`india cargo.set ${carrier} food`, nothing, scenario)).toEqual({
      code: 'not-your-group',
      group: carrier,
    });
    if (idle) expect(set(idle)).toEqual({ code: 'carries-nothing', group: idle });
    const loads = (code: number) => set(carrier, ({ state }) => state.cargo.fill(code));
    const answers = [1, 2, 3, 4, 5].map(loads);
    expect(answers.filter((answer) => answer === null)).toHaveLength(4);
    expect(answers).toContainEqual({ code: 'carries-that-already', group: carrier, good: 'food' });
  });

  it('is no order where nothing is carried', () => {
    expect(refusal('japan cargo.set jp-escort food', nothing, rules)).toEqual({
      code: 'carries-nothing',
      group: 'jp-escort',
    });
  });
});

describe('an order about a restriction', () => {
  const scenario = restriction();
  const supply = scenario.supply!;
  const [{ id: metal }] = supply.commodities;
  const of = (line: string, prepare: Prepare = nothing) => refusal(line, prepare, scenario);

  it('is the decision of the government whose stock or output it is', () => {
    expect(of('japan stock.release none all')).toEqual({
      code: 'unknown',
      what: 'commodity',
      id: 'none',
    });
    expect(of(`india stock.release ${metal} all`)).toEqual({
      code: 'not-your-decision',
      government: 'japan',
    });
    expect(of(`japan export.allow ${metal} keep`)).toEqual({
      code: 'not-your-decision',
      government: 'india',
    });
    expect(of('india export.allow none keep')).toMatchObject({ what: 'commodity' });
  });

  it('is none when things are so already, or there is nothing to give', () => {
    expect(of(`japan stock.release ${metal} none`)).toEqual({
      code: 'so-already',
      commodity: metal,
    });
    const empty: Prepare = ({ state }) => state.reserve.fill(0);
    expect(of(`japan stock.release ${metal} all`, empty)).toEqual({
      code: 'nothing-to-give',
      commodity: metal,
    });
    expect(
      of(`japan stock.release ${metal} all`, ({ state }) => state.reserve.fill(0.1)),
    ).toBeNull();
    const open: Prepare = (run) => {
      empty(run);
      run.state.opened.fill(2);
    };
    expect(of(`japan stock.release ${metal} none`, open)).toBeNull();
    const policies = supply.commodities.map(({ id }) => of(`india export.allow ${id} quota`));
    expect(policies.map((answer) => answer?.code)).toContain('so-already');
    expect(policies.map((answer) => answer?.code)).toContain('nothing-to-give');
  });

  it('answers a deal that is offered, and no other', () => {
    expect(of('japan deal.answer accept')).toEqual({ code: 'no-offer', state: 'none' });
    const answers = [0, 1, 2, 3].map((deal) =>
      of('india deal.answer refuse', ({ state }) => (state.deal[0] = deal)),
    );
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
  });

  it('pays for a project once, whole or in halves, with money that is there', () => {
    const own = supply.projects.findIndex(({ shared }) => !shared);
    const both = supply.projects.findIndex(({ shared }) => shared);
    const [{ id, cost }, { id: halves, cost: half }] = [
      supply.projects[own],
      supply.projects[both],
    ];
    const rich: Prepare = ({ state }) => state.budget.fill(1e6);
    expect(of('japan capacity.fund none')).toEqual({
      code: 'unknown',
      what: 'project',
      id: 'none',
    });
    expect(of(`india capacity.fund ${id}`, rich)).toEqual({
      code: 'not-your-decision',
      government: 'japan',
    });
    expect(of(`india capacity.fund ${halves}`, rich)).toBeNull();
    expect(of(`japan capacity.fund ${id}`, ({ state }) => (state.budget[1] = cost))).toBeNull();
    expect(of(`japan capacity.fund ${id}`, ({ state }) => (state.budget[1] = cost - 1))).toEqual({
      code: 'no-money',
      government: 'japan',
      needs: cost,
      has: cost - 1,
    });
    expect(
      of(`india capacity.fund ${halves}`, ({ state }) => (state.budget[0] = half / 2)),
    ).toBeNull();
    const paid =
      (sponsors: number): Prepare =>
      (run) => {
        rich(run);
        run.state.sponsors[both] = sponsors;
      };
    expect(of(`india capacity.fund ${halves}`, paid(1))?.code).toBe('funded-already');
    expect(of(`japan capacity.fund ${halves}`, paid(2))?.code).toBe('funded-already');
    expect(of(`japan capacity.fund ${halves}`, paid(1))).toBeNull();
    const built: Prepare = (run) => {
      rich(run);
      run.state.funded[own] = 1;
    };
    expect(of(`japan capacity.fund ${id}`, built)).toEqual({ code: 'funded-already', project: id });
  });
});
