import { clamp, whole } from './arithmetic.ts';
import { nextRegular } from './calendar.ts';
import { luckOf } from './chance.ts';
import { isRunning } from './entries.ts';
import { layOut } from './lay-out.ts';
import { once } from './once.ts';
import { CHART_WIDTH, CHARTS, chartCode } from './rulebook.ts';
import { carriersOf, indexOf, type Run, tell } from './run.ts';
import type { Condition, PlanRule, Scenario } from './scenario.ts';
import { blankState } from './state.ts';

/*
 * A long game runs into its crisis: the run goes on under another scenario, with what was built. What
 * carries over is what institutions keep: the 42 charts, the sessions that were held, trust, practice,
 * capital, the goodwill of third countries, and the measures that both scenarios have.
 */

/** What of a scenario speaks of turns. */
type Dated = Pick<Scenario, 'injects' | 'endings' | 'sessions' | 'plans'>;

/** The same, so many turns later. */
function datedBy(scenario: Scenario, turn: number): Dated {
  const shift = (condition: Condition): Condition =>
    condition.about === 'turn' ? { ...condition, value: condition.value + turn } : condition;
  const rule = (plan: PlanRule): PlanRule => ({
    ...plan,
    from: plan.from + turn,
    until: plan.until + turn,
    when: plan.when.map(shift),
  });
  return {
    injects: scenario.injects.map((inject) => ({
      ...inject,
      turn: inject.turn > 0 ? inject.turn + turn : 0,
      when: inject.when.map(shift),
    })),
    endings: scenario.endings.map((ending) => ({ ...ending, when: ending.when.map(shift) })),
    sessions: scenario.sessions.map((session) => ({ ...session, turn: session.turn + turn })),
    plans: Object.fromEntries(
      Object.entries(scenario.plans).map(([name, rules]) => [name, rules.map(rule)]),
    ),
  };
}

const dated = once<Scenario, Map<number, Dated>>(() => new Map());

/** The same scenario, later: its first turn is the one after `turn`, `hour` hours into the run. */
export function laterBy(scenario: Scenario, turn: number, hour: number): Scenario {
  // a thousand futures enter their crises in a few turns
  const known = dated(scenario);
  const found = known.get(turn) ?? datedBy(scenario, turn);
  known.set(turn, found);
  return { ...scenario, ...found, since: { turn, hour }, turns: scenario.turns + turn };
}

/** What the charts of the entries keep; an operation at sea comes home, because it was held elsewhere. */
function keepEntries(run: Run, peace: Run): void {
  const { state, scenario } = run;
  const before = peace.state;
  for (const field of ['entries', 'reviewed', 'agenda', 'agendaBy', 'sat'] as const) {
    state[field].set(before[field]);
  }
  // what was given for an item stands while the item does; hosts that were asked belong to the peace
  before.granted.forEach((given, i) => {
    state.granted[i] = given <= scenario.entries.length ? given : 0;
  });
  scenario.entries.forEach(({ family }, i) => {
    const at = i * CHART_WIDTH;
    const name = family === 'operation' ? CHARTS.operation[state.entries[at]] : '';
    if (name.startsWith('ready.')) {
      state.entries.fill(0, at, at + CHART_WIDTH);
      state.entries[at] = chartCode('operation', 'ready.standby');
    }
    // a session that was called and prepared still sits
    if (family === 'dialogue' && isRunning(run, state, i)) state.sitsAt[i] = before.sitsAt[i];
    else state.sitsAt[i] = nextRegular(scenario, run.luck, i, state.hour[0]);
  });
}

/** Measures that both scenarios have go on from where they are; their quanta are the same (checked). */
function keepMeasures(run: Run, peace: Run): void {
  run.scenario.measures.forEach(({ id, quantum, lowest, highest }, i) => {
    const before = peace.index.measure.get(id);
    if (before === undefined) return;
    const most = whole(highest / quantum);
    run.state.measures[i] = clamp(peace.state.measures[before], whole(lowest / quantum), most);
  });
}

/** A host of both scenarios brings the goodwill that it gained or lost. */
function keepComfort(run: Run, peace: Run): void {
  run.scenario.hosts.forEach(({ id }, h) => {
    const before = peace.index.host.get(id);
    if (before === undefined) return;
    const gained = peace.state.comfort[before] - peace.scenario.hosts[before].comfort;
    run.state.comfort[h] = clamp(run.state.comfort[h] + gained, 0, 100);
  });
}

/** On the turn that the seed has drawn, a long game goes on in its crisis; else nothing happens. */
export function enterCrisis(run: Run): void {
  const { crises } = run.scenario;
  if (!crises || run.state.turn[0] < run.state.crisisTurn[0]) return;
  const peace: Run = { ...run };
  const turn = peace.state.turn[0];
  const { scenario: crisis } = crises.of[peace.state.crisis[0]];
  const scenario = laterBy(crisis, turn - 1, peace.state.hour[0]);
  const index = indexOf(scenario);
  // the one place where a run changes what it is played under
  Object.assign(run, {
    scenario,
    index,
    legs: [...run.legs, { first: turn, scenario, index }],
    luck: luckOf(`${run.seed} ${scenario.id}`),
    carriers: carriersOf(scenario, run.without),
    state: blankState(scenario),
    draft: blankState(scenario),
    before: null,
  } satisfies Partial<Run>);
  layOut(run);
  const { state } = run;
  for (const field of ['campaign', 'capital', 'trust', 'interoperability'] as const) {
    state[field].set(peace.state[field]);
  }
  keepEntries(run, peace);
  keepMeasures(run, peace);
  keepComfort(run, peace);
  tell(run, { type: 'crisis.began', scenario: scenario.id });
}
