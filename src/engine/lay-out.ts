import { whole } from './arithmetic.ts';
import { nextRegular } from './calendar.ts';
import { drawn } from './chance.ts';
import { drawHiddenSupply, layOutSupply } from './models/supply-state.ts';
import { spread } from './phases/pressure.ts';
import { CHART_WIDTH, chartCode } from './rulebook.ts';
import type { Run } from './run.ts';
import type { Scenario } from './scenario.ts';
import { codeOf, DOMAINS, GOVERNMENTS, RUNGS } from './vocabulary.ts';

/** Where a chart starts: the rung that the verb in the text sets, or the first state of a ready lever. */
function startCode(scenario: Scenario, entry: number): number {
  const { family, starts } = scenario.entries[entry];
  if (family === 'dialogue') return starts === 'exploring' ? 0 : chartCode('dialogue', 'dormant');
  const open = scenario.start.open.includes(entry);
  if (open && family === 'channel') return chartCode('channel', 'ready.open');
  // the rungs come first in every lever's chart, and 'ready' is entered at its first state
  return codeOf(RUNGS, starts);
}

/** Draws what nobody sees: the doctrine, the leaning of cabinets, where the allies stand, how projects will slip. */
export function drawHidden(run: Run): void {
  const { scenario, state, luck } = run;
  if (scenario.coercion) {
    const shares = scenario.coercion.doctrines.map((doctrine) => doctrine.share);
    state.doctrine[0] = drawn(shares, luck.uniform('doctrine', 0, 0, 0));
  }
  const width = scenario.parameters['host-leaning'];
  scenario.hosts.forEach((_, h) => {
    state.leaning[h] = luck.uniform('host', h, 0, 0) * width - width / 2;
  });
  if (scenario.crises) {
    const { from, until, of } = scenario.crises;
    const shares = of.map((crisis) => crisis.share);
    state.crisis[0] = drawn(shares, luck.uniform('crisis', 0, 0, 0));
    state.crisisTurn[0] = from + Math.floor(luck.uniform('crisis', 1, 0, 0) * (until - from + 1));
  }
  drawHiddenSupply(run);
  state.alliesClose[0] = luck.uniform('allies', 0, 0, 0) < scenario.alliesClose ? 1 : 0;
}

/** The first day of a scenario: what it starts with, and what is drawn that nobody sees. */
export function layOut(run: Run): void {
  const { scenario, state } = run;
  state.turn[0] = 1 + scenario.since.turn;
  state.hour[0] = scenario.since.hour;
  scenario.measures.forEach(
    (measure, i) => (state.measures[i] = whole(measure.initial / measure.quantum)),
  );
  const awareness = run.index.measure.get('awareness');
  if (awareness !== undefined) state.picture.fill(scenario.measures[awareness].initial / 100);
  GOVERNMENTS.forEach((government, g) => {
    state.capital[g] = scenario.start.capital[government];
    state.budget[g] = scenario.start.budget[government];
  });
  DOMAINS.forEach((domain, d) => (state.trust[d] = scenario.start.trust[domain]));
  state.interoperability[0] = scenario.start.interoperability;
  scenario.entries.forEach((_, i) => {
    state.entries[i * CHART_WIDTH] = startCode(scenario, i);
    state.sitsAt[i] = nextRegular(scenario, run.luck, i, state.hour[0]);
  });
  scenario.hosts.forEach((host, h) => {
    state.comfort[h] = host.comfort;
    state.temptation[h] = host.temptation;
  });
  scenario.groups.forEach((group, i) => {
    state.groupAt[i] = group.home;
    state.groupTo[i] = group.home;
  });
  if (scenario.coercion) {
    state.coercer[0] = scenario.coercion.posture;
    state.focus[0] = scenario.coercion.focus;
    state.nextFocus[0] = scenario.coercion.focus;
    spread(run);
  }
  layOutSupply(run);
  drawHidden(run);
}
