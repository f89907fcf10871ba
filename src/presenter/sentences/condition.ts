import {
  CHARTS,
  type Condition,
  DEALS,
  entryState,
  GOVERNMENTS,
  POSTURES,
  type Run,
} from '../../engine/index.ts';
import { governmentName, type Lexicon } from '../lexicon.ts';
import { digitsOf, number, short, withUnit } from '../numbers.ts';
import { text } from '../texts/text.ts';
import { stateWords } from './state.ts';

/** A condition of an ending with the value that met it: "Access: 81 % (70 % or more)". */
export function conditionWords(condition: Condition, run: Run, words: Lexicon): string {
  const { state, scenario } = run;
  switch (condition.about) {
    case 'measure': {
      const { id, quantum } = scenario.measures[condition.index];
      const value = state.measures[condition.index] * quantum;
      return text(`say.condition.measure.${condition.is}`, {
        measure: words.measure(id),
        value: withUnit(number(value, digitsOf(quantum)), value, words.unit(id)),
        limit: withUnit(short(condition.value), condition.value, words.unit(id)),
      });
    }
    case 'posture':
      return text(`say.condition.posture.${condition.is}`, {
        rival: words.rival,
        value: stateWords('coercer', POSTURES[state.coercer[0]]),
        limit: stateWords('coercer', POSTURES[condition.value] ?? 'confronting'),
      });
    case 'turn':
    case 'accidents':
      return text(`say.condition.${condition.about}.${condition.is}`, {
        value: number(state[condition.about][0]),
        limit: number(condition.value),
      });
    case 'comfort':
      return text(`say.condition.comfort.${condition.is}`, {
        host: words.host(scenario.hosts[condition.index].id),
        value: number(state.comfort[condition.index]),
        limit: number(condition.value),
      });
    case 'evidence':
      return text(`say.condition.evidence.${condition.is}`, {
        zone: words.zone(scenario.zones[condition.index].id),
        value: number(state.evidence[condition.index]),
        limit: number(condition.value),
      });
    case 'host':
      return text('say.condition.host', {
        host: words.host(scenario.hosts[condition.index].id),
        value: stateWords('host', CHARTS.host[state.hosts[condition.index * 3]]),
      });
    case 'hazard':
      return text('say.condition.hazard', {
        value: stateWords('hazard', CHARTS.hazard[state.hazard[0]]),
      });
    case 'restrictor':
      return text('say.condition.restrictor', {
        rival: words.rival,
        value: stateWords('restrictor', CHARTS.restrictor[state.restrictor[0]]),
      });
    case 'deal':
      return text('say.condition.deal', {
        government: governmentName(condition.government),
        state: DEALS[state.deal[GOVERNMENTS.indexOf(condition.government)]],
      });
    case 'entry':
      return text('say.condition.entry', {
        entry: words.entry(scenario.entries[condition.index].clause),
        value: stateWords(
          scenario.entries[condition.index].family,
          entryState(run, state, condition.index),
        ),
      });
  }
}
