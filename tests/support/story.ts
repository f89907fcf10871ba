import { rulebook } from '../../src/charts/index.ts';
import {
  bandOf,
  CHART_WIDTH,
  CHARTS,
  type Event,
  formatOrder,
  hasEnded,
  legAt,
  POSTURES,
  type Run,
  scoreOf,
} from '../../src/engine/index.ts';
import { type NewRun, newRun, playerTurn } from './runs.ts';

/** A number as people compare it: at most three decimals. */
const short = (x: number): string => String(Math.round(x * 1000) / 1000);

function eventLine({ type, turn: _turn, seenBy, ...rest }: Event): string {
  const args = Object.entries(rest).map(([key, value]) => {
    if (typeof value === 'number') return `${key}=${short(value)}`;
    if (value !== null && typeof value === 'object')
      return key === 'order' ? formatOrder(value as never) : `${key}=${JSON.stringify(value)}`;
    return `${key}=${String(value)}`;
  });
  return [type, ...args, ...(seenBy === 'nobody' ? ['(hidden)'] : [])].join(' ');
}

/** What moved a measure in a turn, by cause. */
function causes(run: Run, turn: number, measure: number): string {
  const sums = new Map<string, number>();
  for (const line of run.ledger.lines)
    if (line.turn === turn && line.measure === measure)
      sums.set(line.cause, (sums.get(line.cause) ?? 0) + line.amount);
  const { quantum } = legAt(run, turn).scenario.measures[measure];
  return [...sums]
    .map(([cause, amount]) => `${amount > 0 ? '+' : ''}${short(amount * quantum)} ${cause}`)
    .join(', ');
}

/** Each measure with its band, and why it moved; on the eve of a crisis the state is already the crisis's. */
function measureLines(run: Run, turn: number): string[] {
  const { scenario } = legAt(run, turn);
  return scenario.measures.map((measure, i) => {
    const why = causes(run, turn, i);
    if (scenario !== run.scenario) return `  ${measure.id.padEnd(26)} ${why}`.trimEnd();
    const value = run.state.measures[i] * measure.quantum;
    const [name, now] = [measure.id.padEnd(10), short(value).padStart(6)];
    const band = bandOf(measure, value).padEnd(8);
    return `  ${name}${now} ${band} ${why}`.trimEnd();
  });
}

function turnText(run: Run, turn: number): string {
  const { state, scenario } = run;
  const { hash, orders } = run.history[turn - 1];
  const events = run.events.filter((event) => event.turn === turn);
  const numbers = (values: Iterable<number>) => [...values].map(short).join(' ');
  return [
    `turn ${turn}`,
    ...orders.map((order) => `  > ${formatOrder(order)}`),
    ...events
      .filter(({ type }) => type !== 'order.taken')
      .map((event) => `  - ${eventLine(event)}`),
    ...measureLines(run, turn),
    `  posture ${POSTURES[state.coercer[0]]} at ${scenario.zones[state.focus[0]].id}`,
    `  hosts ${scenario.hosts.map(({ id }, h) => `${id} ${CHARTS.host[state.hosts[h * CHART_WIDTH]]}`).join(', ')}`,
    `  capital ${numbers(state.capital)}  budget ${numbers(state.budget)}  trust ${numbers(state.trust)}`,
    `  on station ${numbers(state.onStation)}`,
    `  hash ${hash}`,
  ].join('\n');
}

/** A whole game as a text that people can review, turn by turn. */
export function story(player: string, seed: string, options: NewRun = {}): string {
  // what is kept for review is played as people play: on XState
  const run = newRun(seed, { rulebook, ...options });
  const turns: string[] = [];
  while (!hasEnded(run)) {
    playerTurn(run, player);
    turns.push(turnText(run, run.history.length));
  }
  const ending = run.scenario.endings[run.state.ending[0] - 1].id;
  const head = `${run.scenario.id}, player ${player}, seed ${seed}`;
  const tail = `ends: ${ending}, score ${short(scoreOf(run.scenario, run.state))}`;
  return `${[head, ...turns, tail].join('\n\n')}\n`;
}
