import { entryPointOf } from '../models/relief-state.ts';
import { GOODS } from '../relief.ts';
import type { Run } from '../run.ts';
import type { Handler, OrderOf } from './handler.ts';

const carries = (run: Run, group: number): boolean =>
  run.scenario.relief !== null &&
  run.scenario.platforms[run.scenario.groups[group].platform].lift !== null;

/** Tells a group what to carry. In port it loads anew; at work what it has on board is landed first. */
export const cargoSet: Handler<'cargo.set'> = {
  reject(run, state, { by, group: id, good }) {
    const group = run.index.group.get(id);
    if (group === undefined) return { code: 'unknown', what: 'group', id };
    if (run.scenario.groups[group].government !== by) return { code: 'not-your-group', group: id };
    if (!carries(run, group)) return { code: 'carries-nothing', group: id };
    return state.cargo[group] === 1 + GOODS.indexOf(good)
      ? { code: 'carries-that-already', group: id, good }
      : null;
  },
  apply(run, state, { group: id, good }) {
    const group = run.index.group.get(id)!;
    state.cargo[group] = 1 + GOODS.indexOf(good);
    const inPort = state.groupHours[group] <= 0 && entryPointOf(run, state, group) < 0;
    if (inPort && state.loaded[group] !== state.cargo[group]) {
      state.loaded[group] = state.cargo[group];
      state.hold[group] = 0;
    }
  },
  candidates(run, by) {
    const orders: OrderOf<'cargo.set'>[] = [];
    run.scenario.groups.forEach(({ id, government }, group) => {
      if (government !== by || !carries(run, group)) return;
      for (const good of GOODS) orders.push({ type: 'cargo.set', by, group: id, good });
    });
    return orders;
  },
};
