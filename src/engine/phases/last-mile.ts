import { type Want, wantOf } from '../models/need.ts';
import { allied, daysOf, entryPointOf, sinceLandfall, stockAt } from '../models/relief-state.ts';
import { allocate, healed } from '../models/relief.ts';
import { type Bottleneck, BOTTLENECKS, GOODS, type Relief } from '../relief.ts';
import { type Run, tell } from '../run.ts';

/** Below this many tonnes in a turn nobody calls it a shortage. */
const NOTICED = 0.5;

/** Share of need that is acted on: what is known, and of the rest what is sent on by guess. */
function known(run: Run, relief: Relief): number {
  const k = run.state.knowledge[0];
  return k + (1 - k) * relief.numbers['sent-on-guess'];
}

/** Tonnes that helicopters of ships at an entry point, and of allies at the first, carry on in a turn. */
function helicopters(run: Run, relief: Relief, e: number): number {
  const { state, scenario } = run;
  if (state.consentAt[0] === 0) return 0;
  const ships = scenario.groups.reduce((sum, { platform, count }, g) => {
    const { lift } = scenario.platforms[platform];
    return lift && entryPointOf(run, state, g) === e ? sum + count * lift.helicopters : sum;
  }, 0);
  // without a map helicopters look for people before they land anything
  const found = known(run, relief);
  const friends = e === 0 ? allied(run).share * relief.numbers['allied-lift'] : 0;
  return (ships + friends) * found * daysOf(run);
}

/** Tonnes a turn that roads and boats take from an entry point to each district; a release halves them, a slide cuts them. */
function roads(run: Run, relief: Relief, e: number): number[] {
  const hours = sinceLandfall(run, relief);
  return relief.districts.map(({ links, damage, heal }, d) => {
    const clean = run.state.release[d] > 0 ? relief.numbers['release-roads'] : 1;
    const passable = Math.max(0, 1 - run.state.slide[d] / run.scenario.turnHours);
    const broken = Math.min(1, damage * run.state.struck[d]);
    return links[e] * healed(broken, hours, heal) * clean * passable * daysOf(run);
  });
}

/** What is carried first where not everything can be: what saves lives soonest, roofs last. */
const ORDER = (['rescue', 'medical', 'water', 'food', 'shelter'] as const).map((good) =>
  GOODS.indexOf(good),
);

/** Tonnes that are moved, by good, under the ceiling of a way. */
function inOrder(wanted: readonly number[], most: number): number[] {
  const moved = wanted.map(() => 0);
  let room = most;
  for (const g of ORDER) {
    moved[g] = Math.min(wanted[g], room);
    room -= moved[g];
  }
  return moved;
}

/** Sends on what waits at one entry point. @returns which districts wanted more than the way could take */
function sendOn(run: Run, relief: Relief, e: number, missing: number[][]): boolean[] {
  const { state } = run;
  const sums = missing.map((tonnes) => tonnes.reduce((a, b) => a + b, 0));
  const need = sums.reduce((a, b) => a + b, 0);
  const air = helicopters(run, relief, e);
  const most = roads(run, relief, e).map(
    (road, d) => road + (need > 0 ? (air * sums[d]) / need : 0),
  );
  const shares = GOODS.map((_, g) =>
    allocate(
      missing.map((tonnes, d) => (most[d] > 0 ? tonnes[g] : 0)),
      most,
      state.knowledge[0],
    ),
  );
  const share = known(run, relief);
  const waiting = GOODS.map((_, g) => state.stock[stockAt(e, g)]);
  return relief.districts.map((_, d) => {
    const wanted = GOODS.map((_good, g) =>
      Math.min(waiting[g] * shares[g][d], missing[d][g] * share),
    );
    const moved = inOrder(wanted, most[d]);
    moved.forEach((tonnes, g) => {
      const at = stockAt(e, g);
      state.stock[at] = Math.max(0, state.stock[at] - tonnes);
      missing[d][g] = Math.max(0, missing[d][g] - tonnes);
      state.delivered[d * GOODS.length + g] += tonnes;
    });
    const [asked, came] = [wanted[0] + wanted[1], moved[0] + moved[1]];
    return asked - came > NOTICED;
  });
}

/** Whether ships and aircraft hold goods that an entry point did not take in; whether its airfield was jammed. */
function queueAt(run: Run, e: number): { held: boolean; jammed: boolean } {
  const { state, scenario } = run;
  const held = scenario.groups.some(
    (_, g) => entryPointOf(run, state, g) === e && state.worked[g] > 0 && state.hold[g] > 1,
  );
  return { held, jammed: state.slots[e] > 0 && state.arrivals[e] > state.slots[e] };
}

/** What kept a district from water and food in this turn: the stage nearest to it that bound. */
function bottleneckOf(
  run: Run,
  relief: Relief,
  d: number,
  missing: readonly number[],
  full: boolean,
): Bottleneck {
  const { state } = run;
  if (missing[0] + missing[1] <= NOTICED) return 'none';
  if (state.consentAt[0] === 0) return 'consent';
  if (full) return 'last-mile';
  const reached = relief.entryPoints.flatMap((_, e) =>
    relief.districts[d].links[e] > 0 ? [e] : [],
  );
  const elsewhere = reached.some((e) =>
    [0, 1].some((g) => missing[g] > NOTICED && state.stock[stockAt(e, g)] > NOTICED),
  );
  if (elsewhere) return 'knowledge';
  const queues = reached.map((e) => queueAt(run, e));
  if (queues.some(({ held, jammed }) => held && jammed)) return 'jam';
  return queues.some(({ held }) => held) ? 'entry' : 'lift';
}

/** 6. The last mile: what waits at the entry points is sent on, by need as far as it is known. */
export function lastMile(run: Run): void {
  const { state, scenario } = run;
  const { relief } = scenario;
  if (!relief || sinceLandfall(run, relief) < 0) return;
  state.delivered.fill(0);
  const wants = relief.districts.map((_, d): Want => wantOf(run, relief, d));
  const missing = wants.map(({ tonnes }) => [...tonnes]);
  wants.forEach(({ tonnes }, d) => state.wanted.set(tonnes, d * GOODS.length));
  const full = relief.districts.map(() => false);
  relief.entryPoints.forEach((_, e) => {
    sendOn(run, relief, e, missing).forEach((bound, d) => (full[d] ||= bound));
  });
  relief.districts.forEach(({ id }, d) => {
    const by = bottleneckOf(run, relief, d, missing[d], full[d]);
    const code = BOTTLENECKS.indexOf(by);
    if (code !== state.bottleneck[d]) tell(run, { type: 'district.bound', district: id, by });
    state.bottleneck[d] = code;
  });
}
