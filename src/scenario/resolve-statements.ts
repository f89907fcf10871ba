import { CHARTS, type Comparison, type Condition, type Consequence } from '../engine/index.ts';
import type { Ids, Resolver } from './resolver.ts';
import type { ConditionText, ConsequenceText } from './schema.ts';

/*
 * What scenarios say about the state, and what injects do to it, in indices.
 */

function limitOf(text: { 'at-least'?: number | undefined; below?: number | undefined }): {
  is: Comparison;
  value: number;
} | null {
  const { 'at-least': low, below } = text;
  if ((low === undefined) === (below === undefined)) return null;
  return low === undefined ? { is: 'below', value: below! } : { is: 'at-least', value: low };
}

const wordLimit = (text: string): { is: Comparison; value: number } => {
  const [is, value] = text.split(' ');
  return { is: is as Comparison, value: Number(value) };
};

export function conditionOf(
  r: Resolver,
  ids: Ids,
  text: ConditionText,
  path: PropertyKey[],
): Condition {
  const bounded = (limits: Parameters<typeof limitOf>[0]) =>
    limitOf(limits) ??
    (r.fault(path, 'give either at-least or below'), { is: 'below' as const, value: 0 });
  if ('measure' in text) {
    return {
      about: 'measure',
      index: r.index(ids.measures, text.measure, 'measure', path),
      ...bounded(text),
    };
  }
  if ('posture' in text) return { about: 'posture', ...wordLimit(text.posture) };
  if ('turn' in text) return { about: 'turn', ...wordLimit(text.turn) };
  if ('accidents' in text) return { about: 'accidents', ...wordLimit(text.accidents) };
  if ('comfort' in text) {
    return {
      about: 'comfort',
      index: r.index(ids.hosts, text.comfort, 'host', path),
      ...bounded(text),
    };
  }
  if ('evidence' in text) {
    return {
      about: 'evidence',
      index: r.index(ids.zones, text.evidence, 'zone', path),
      ...bounded(text),
    };
  }
  if ('host' in text) {
    if (!(CHARTS.host as readonly string[]).includes(text.state)) {
      r.fault(path, `no host state "${text.state}"; there are ${CHARTS.host.join(', ')}`);
    }
    return { about: 'host', index: r.index(ids.hosts, text.host, 'host', path), state: text.state };
  }
  if ('hazard' in text) {
    if (!(CHARTS.hazard as readonly string[]).includes(text.hazard))
      r.fault(path, `no phase "${text.hazard}"; there are ${CHARTS.hazard.join(', ')}`);
    return { about: 'hazard', state: text.hazard };
  }
  if ('restrictor' in text) {
    if (!(CHARTS.restrictor as readonly string[]).includes(text.restrictor))
      r.fault(path, `no state "${text.restrictor}"; there are ${CHARTS.restrictor.join(', ')}`);
    return { about: 'restrictor', state: text.restrictor };
  }
  if ('deal' in text) return { about: 'deal', government: text.deal, state: text.state };
  const index = r.index(ids.clauses, text.entry, 'clause', path);
  const states: readonly string[] = index < 0 ? [text.state] : CHARTS[ids.families[index]];
  if (!states.includes(text.state)) {
    r.fault(path, `no state "${text.state}" of ${text.entry}; there are ${states.join(', ')}`);
  }
  return { about: 'entry', index, state: text.state };
}

export function consequenceOf(
  r: Resolver,
  ids: Ids,
  text: ConsequenceText,
  path: PropertyKey[],
): Consequence {
  if ('measure' in text) {
    return {
      does: 'measure',
      index: r.index(ids.measures, text.measure, 'measure', path),
      amount: text.amount,
    };
  }
  if ('capital' in text) return { does: 'capital', government: text.capital, amount: text.amount };
  if ('budget' in text) return { does: 'budget', government: text.budget, amount: text.amount };
  if ('pull' in text) return { does: 'pull', government: text.pull, amount: text.amount };
  if ('outage' in text) return { does: 'outage', hours: text.outage };
  if ('storm' in text) {
    return { does: 'storm', zone: r.index(ids.zones, text.storm, 'zone', path), hours: text.hours };
  }
  if ('degrade' in text)
    return { does: 'degrade', entry: r.index(ids.clauses, text.degrade, 'clause', path) };
  if ('tempt' in text) {
    return {
      does: 'tempt',
      host: r.index(ids.hosts, text.tempt, 'host', path),
      amount: text.amount,
    };
  }
  if ('shut' in text) {
    return {
      does: 'shut',
      entryPoint: r.index(ids.entryPoints, text.shut, 'entry point', path),
      attack: text.attack,
      hours: text.hours,
    };
  }
  if ('blackout' in text) return { does: 'blackout', hours: text.blackout };
  if ('crowd' in text) return { does: 'crowd', flights: text.crowd };
  if ('release' in text) {
    return {
      does: 'release',
      district: r.index(ids.districts, text.release, 'district', path),
      hours: text.hours,
    };
  }
  if ('slide' in text) {
    return {
      does: 'slide',
      district: r.index(ids.districts, text.slide, 'district', path),
      hours: text.hours,
    };
  }
  if ('fuel' in text) {
    return {
      does: 'fuel',
      entryPoint: r.index(ids.entryPoints, text.fuel, 'entry point', path),
      hours: text.hours,
    };
  }
  if ('breakdown' in text) {
    if (ids.entryPoints.length === 0) r.fault(path, 'only in a disaster do ships break down');
    return {
      does: 'breakdown',
      group: r.index(ids.order.group, text.breakdown, 'group', path),
      hours: text.hours,
    };
  }
  if ('comfort' in text) {
    return {
      does: 'comfort',
      host: r.index(ids.hosts, text.comfort, 'host', path),
      amount: text.amount,
    };
  }
  if ('theft' in text) {
    return {
      does: 'theft',
      entryPoint: r.index(ids.entryPoints, text.theft, 'entry point', path),
      share: text.share,
    };
  }
  if ('robbery' in text) return { does: 'robbery', share: text.robbery };
  if ('customs' in text) return { does: 'customs', hours: text.customs, attack: text.attack };
  if ('panic' in text) {
    return {
      does: 'panic',
      commodity: r.index(ids.commodities, text.panic, 'commodity', path),
      amount: text.amount,
    };
  }
  if ('offer' in text) return { does: 'offer', government: text.offer };
  if ('complaint' in text) return { does: 'complaint', amount: text.complaint };
  if ('pool' in text) return { does: 'pool', amount: text.pool };
  if ('quarrel' in text) return { does: 'quarrel', share: text.quarrel };
  if ('leave' in text) {
    return {
      does: 'leave',
      user: r.index(ids.users, text.leave, 'maker', path),
      share: text.share,
    };
  }
  return {
    does: 'attack',
    zone: r.index(ids.zones, text.attack, 'zone', path),
    amount: text.amount,
  };
}
