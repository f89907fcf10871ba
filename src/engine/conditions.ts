import { entryState } from './entries.ts';
import { CHART_WIDTH, CHARTS } from './rulebook.ts';
import type { Run } from './run.ts';
import type { Comparison, Condition } from './scenario.ts';
import type { State } from './state.ts';
import { DEALS } from './supply.ts';
import { codeOf, GOVERNMENTS } from './vocabulary.ts';

const compare = (value: number, is: Comparison, than: number): boolean =>
  is === 'at-least' ? value >= than : value < than;

/** Whether a statement of a scenario holds in a state. */
export function holds(run: Run, state: State, condition: Condition): boolean {
  switch (condition.about) {
    case 'measure': {
      const { quantum } = run.scenario.measures[condition.index];
      return compare(state.measures[condition.index] * quantum, condition.is, condition.value);
    }
    case 'posture':
      return compare(state.coercer[0], condition.is, condition.value);
    case 'turn':
      return compare(state.turn[0], condition.is, condition.value);
    case 'accidents':
      return compare(state.accidents[0], condition.is, condition.value);
    case 'comfort':
      return compare(state.comfort[condition.index], condition.is, condition.value);
    case 'host':
      return CHARTS.host[state.hosts[condition.index * CHART_WIDTH]] === condition.state;
    case 'entry':
      return entryState(run, state, condition.index) === condition.state;
    case 'hazard':
      return CHARTS.hazard[state.hazard[0]] === condition.state;
    case 'restrictor':
      return CHARTS.restrictor[state.restrictor[0]] === condition.state;
    case 'deal':
      return DEALS[state.deal[codeOf(GOVERNMENTS, condition.government)]] === condition.state;
    case 'evidence':
      return compare(state.evidence[condition.index], condition.is, condition.value);
  }
}

/** Whether all of them hold; true for none. */
export const allHold = (run: Run, state: State, conditions: readonly Condition[]): boolean =>
  conditions.every((condition) => holds(run, state, condition));
