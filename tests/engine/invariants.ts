import {
  BOTTLENECKS,
  type ChartId,
  CHART_WIDTH,
  CHARTS,
  DEALS,
  EXPORT_POLICIES,
  type Field,
  fields,
  GOODS,
  GOVERNMENTS,
  hasEnded,
  LAYOUT,
  MINISTRIES,
  POSTURES,
  RELEASES,
  type Run,
  type Scenario,
  SHORTAGES,
  SLOTS,
  teamsBusy,
} from '../../src/engine/index.ts';
import { draftAtRandom, endTurn, newRun, numbers } from '../support/runs.ts';

/* What must hold of every state that a run can reach. */

const chartFields = {
  hosts: 'host',
  coercer: 'coercer',
  hazard: 'hazard',
  restrictor: 'restrictor',
  campaign: 'campaign',
} as const;

/** Fields that count or point: whole numbers from 0 to this. */
const WHOLE: Partial<Record<Field, (scenario: Scenario) => number>> = {
  turn: (s) => s.turns,
  ending: (s) => s.endings.length,
  entryPlace: (s) => s.ports.length + s.zones.length,
  reviewed: () => 1,
  granted: (s) => s.entries.length + s.hosts.length,
  agenda: (s) => s.entries.length,
  agendaBy: () => 2,
  groupAt: (s) => s.ports.length + s.zones.length - 1,
  groupTo: (s) => s.ports.length + s.zones.length - 1,
  seen: () => 40,
  suffered: () => 40,
  averted: () => 40,
  disclosing: () => 2,
  summitUsed: () => 1,
  mission: () => 2,
  warning: (s) => s.zones.length,
  pressure: () => POSTURES.length - 1,
  focus: (s) => s.zones.length - 1,
  injected: (s) => s.turns,
  doctrine: (s) => ((s.coercion ?? s.supply)?.doctrines.length ?? 1) - 1,
  alliesClose: () => 1,
  nextFocus: (s) => s.zones.length - 1,
  crisis: (s) => (s.crises?.of.length ?? 1) - 1,
  crisisTurn: (s) => s.crises?.until ?? 0,
  cargo: () => GOODS.length,
  loaded: () => GOODS.length,
  bottleneck: () => BOTTLENECKS.length - 1,
  foreseen: () => CHARTS.restrictor.length,
  deal: () => DEALS.length - 1,
  opened: () => RELEASES.length - 1,
  exportPolicy: () => EXPORT_POLICIES.length - 1,
  shortage: () => SHORTAGES.length - 1,
  sponsors: () => 3,
  spokenAt: (s) => s.turns,
  begun: () => 1,
  struckBy: () => 40,
};

/** Fields that measure: real numbers from 0 to this. */
const REAL: Partial<Record<Field, number>> = {
  trust: 100,
  capital: 100,
  interoperability: 1,
  comfort: 100,
  picture: 1,
  groupHours: 2000,
  onStation: 50,
  storm: 1000,
  outage: 1000,
  evidence: 100,
  evidenceAge: 100,
  accidents: 1000,
  published: 100,
  statements: 100,
  consentAt: 1000,
  knowledge: 1,
  blackout: 1000,
  crowd: 200,
  tally: 100_000,
  supplied: 100_000,
  hold: 10_000,
  worked: 1000,
  broken: 1000,
  slide: 1000,
  dry: 1000,
  struck: 2,
  trapped: 2000,
  injured: 20_000,
  homeless: 100_000,
  teams: 1000,
  thirst: 30,
  release: 1000,
  watered: 1,
  covered: 1,
  wanted: 10_000,
  delivered: 10_000,
  closed: 1000,
  arrivals: 1000,
  slots: 1000,
  landed: 10_000,
  stock: 100_000,
  restricted: 30_000,
  complaint: 10,
  pool: 1,
  customs: 5000,
  dealHours: 30_000,
  panic: 1,
  scarcity: 30,
  price: 10_000,
  priceBefore: 10_000,
  reserve: 10_000,
  exported: 1,
  stored: 10_000,
  consumption: 1000,
  substituted: 1,
  recycled: 1,
  dependence: 1,
  qualified: 1,
  ordered: 1000,
  shipped: 1000,
  arrived: 5000,
  needed: 1000,
  used: 1000,
  cover: 400,
  forgone: 10_000,
  funded: 30_000,
  working: 1000,
  buildMonths: 100,
  yieldShare: 1,
  spell: 10_000,
  tenure: 100_000,
  lostTo: 10_000,
};

function chartFaults(chart: ChartId, memory: Float64Array, name: string): string[] {
  const faults: string[] = [];
  for (let at = 0; at < memory.length; at += CHART_WIDTH) {
    const [code, , count] = memory.subarray(at, at + CHART_WIDTH);
    if (CHARTS[chart][code] === undefined) faults.push(`${name} at ${at} has no state ${code}`);
    if (!(Number.isInteger(count) && count >= 0)) faults.push(`${name} counts ${count}`);
  }
  return faults;
}

/** What is wrong with the state of a run; empty when nothing is. */
export function faultsOf(run: Run): string[] {
  const { state, scenario } = run;
  const faults: string[] = [];
  const want = (holds: boolean, what: string) => {
    if (!holds) faults.push(what);
  };
  for (const field of fields()) {
    const whole = WHOLE[field]?.(scenario);
    const real = REAL[field];
    state[field].forEach((x, i) => {
      want(Number.isFinite(x), `${field}[${i}] is ${x}`);
      if (whole !== undefined)
        want(Number.isInteger(x) && x >= 0 && x <= whole, `${field}[${i}] is ${x} of ${whole}`);
      // an inject may take more capital than there is
      const least = field === 'capital' ? -100 : 0;
      if (real !== undefined) want(x >= least && x <= real, `${field}[${i}] is ${x} of ${real}`);
    });
  }
  scenario.measures.forEach(({ id, quantum, lowest, highest }, i) => {
    const value = state.measures[i];
    want(Number.isInteger(value) && !Object.is(value, -0), `${id} is ${value} quanta`);
    want(value >= lowest / quantum && value <= highest / quantum, `${id} is out of its limits`);
  });
  scenario.entries.forEach(({ family, clause, slots, inPlay, stages }, i) => {
    const memory = state.entries.subarray(i * CHART_WIDTH, (i + 1) * CHART_WIDTH);
    faults.push(...chartFaults(family, memory, clause));
    if (family === 'project') want(memory[2] <= stages, `${clause} has done ${memory[2]} stages`);
    if (!inPlay) want(memory[1] === 0, `${clause} is not in play and moves`);
    const agenda = [...state.agenda.subarray(i * SLOTS, (i + 1) * SLOTS)];
    const by = [...state.agendaBy.subarray(i * SLOTS, (i + 1) * SLOTS)];
    const items = agenda.filter((item) => item > 0);
    want(new Set(items).size === items.length, `${clause} has an item twice`);
    want(
      agenda.every((item, slot) => (item > 0 && slot >= slots ? false : item > 0 === by[slot] > 0)),
      `agenda of ${clause} is ${agenda.join()} by ${by.join()}`,
    );
    want(state.sitsAt[i] === -1 || state.sitsAt[i] >= 0, `${clause} sits at ${state.sitsAt[i]}`);
  });
  for (const [field, chart] of Object.entries(chartFields))
    faults.push(...chartFaults(chart, state[field as Field], field));
  for (const government of GOVERNMENTS) {
    for (const ministry of MINISTRIES) {
      const busy = teamsBusy(run, state, government, ministry);
      const most = scenario.start.bandwidth[government][ministry];
      want(busy >= 0, `${government} ${ministry} has ${busy} teams busy`);
      if (!orderedAround(run)) want(busy <= most, `${government} ${ministry}: ${busy} of ${most}`);
    }
  }
  scenario.groups.forEach(({ id, count }, i) => {
    want(state.onStation[i] <= count, `${id} has ${state.onStation[i]} of ${count} on station`);
  });
  want(state.hour[0] === scenario.turnHours * run.history.length, `hour is ${state.hour[0]}`);
  want(
    state.turn[0] === run.history.length + (hasEnded(run) ? 0 : 1),
    `turn is ${state.turn[0]} after ${run.history.length}`,
  );
  want(
    CHARTS.campaign[state.campaign[0]] === (hasEnded(run) ? 'debrief' : 'planning.drafting'),
    'phase',
  );
  return faults;
}

/** Whether sessions or calls have put officials to work without asking whether they were free. */
const orderedAround = (run: Run): boolean =>
  run.events.some(({ type }) => type === 'item.promoted' || type === 'dialogue.sat') ||
  run.history.some(({ orders }) => orders.some(({ type }) => type.endsWith('.call')));

/** Fields of the state that no invariant speaks of. */
export function unnamedFields(): string[] {
  const checked = [
    ...Object.keys(WHOLE),
    ...Object.keys(REAL),
    ...Object.keys(chartFields),
    'measures',
    'entries',
    'hour',
    'sitsAt',
  ];
  // finite is all that can be asked of these
  const free = ['budget', 'sat', 'temptation', 'leaning', 'gain', 'cost'];
  return Object.keys(LAYOUT).filter((field) => ![...checked, ...free].includes(field));
}

/**
 * Plays random runs for so many turns.
 * @returns what was wrong after a turn, with seed and turn; no more than some twenty faults
 */
export function playFor(
  turns: number,
  options: Parameters<typeof newRun>[1],
  name: string,
): string[] {
  const found: string[] = [];
  for (let seed = 0, done = 0; done < turns; seed++) {
    const luck = numbers(seed);
    const run = newRun(`${name} ${seed}`, options);
    // some runs order nothing for long, and are then rich
    const tries = Math.floor(luck() * luck() * 24);
    found.push(...faultsOf(run).map((fault) => `${name} ${seed}, at the brief: ${fault}`));
    while (!hasEnded(run)) {
      draftAtRandom(run, luck, tries);
      endTurn(run);
      done += 1;
      for (const fault of faultsOf(run))
        found.push(`${name} ${seed}, turn ${run.history.length}: ${fault}`);
      if (found.length > 20) return found;
    }
  }
  return found;
}
