import {
  draftOrder,
  engineplayed,
  entryState,
  type Government,
  mayCarry,
  type Order,
  parseOrder,
  type Run,
  type Scenario,
} from '../engine/index.ts';

/*
 * The player that puts one entry of the Declaration to use as early as it can: `uses:2.5`. Otherwise it
 * follows a plan of the scenario, the first reading when none is named: `uses:2.5/careful`.
 */

export interface User {
  readonly clause: string;
  readonly plan: string;
}

/** What a player of this kind uses, and what it does otherwise; null for every other name. */
export function userOf(player: string): User | null {
  const found = /^uses:([1-6]\.[0-9])(?:\/(.+))?$/.exec(player);
  return found && { clause: found[1], plan: found[2] ?? 'reader' };
}

/** The name of the player that puts an entry to use. */
export const nameOfUser = (clause: string, plan: string | null): string =>
  plan === null ? `uses:${clause}` : `uses:${clause}/${plan}`;

/** States of a lever from which starting it brings something; what still fades is left to fade. */
const IDLE = ['ready.standby', 'ready.closed', 'ready.idle', 'ready.silent'];

/** Where an operation is held: at the outpost or in the first waters, or in a port of a coastal state. */
function placeFor({ scenario }: Run, entry: number): string | undefined {
  const { where } = scenario.entries[entry];
  const { zones, ports, hosts, coercion } = scenario;
  if (where === 'zone') return zones[coercion?.station ?? 0].id;
  const [host] = hosts;
  return where === 'port' ? ports.find(({ owner }) => owner === host?.id)?.id : undefined;
}

/** The group of a government that an operation is carried out by: white hulls before grey ones, the last named before the first. */
function groupFor({ groups, platforms }: Scenario, by: Government): string | undefined {
  const ships = groups.filter(({ government }) => government === by);
  const kind = (at: number) => platforms[at].kind;
  const white = ships.find(({ platform }) => kind(platform) === 'coast-guard');
  return (white ?? ships.findLast(({ platform }) => kind(platform) === 'warship'))?.id;
}

/** Whether preparing an entry takes less time than the scenario has. */
const inTime = ({ scenario }: Run, entry: number): boolean =>
  scenario.entries[entry].leads.prepare <= scenario.turnHours * scenario.turns;

/** The next order that brings a lever nearer to being in force; null when only time can. */
function nextFor(run: Run, by: Government, entry: number): Order | null {
  const { clause, leads } = run.scenario.entries[entry];
  const state = entryState(run, run.draft, entry);
  if (state === 'exploring') return { type: 'ministers.call', by, clause };
  if (state === 'agreed') return { type: 'lever.prepare', by, clause };
  // a call hurries what would be ready in this run; it does not stand in for months of work
  const hurried = leads.prepare > run.scenario.turnHours && inTime(run, entry);
  if (state === 'preparing' && hurried) return { type: 'ministers.call', by, clause };
  if (!IDLE.includes(state)) return null;
  const at = placeFor(run, entry);
  return { type: 'lever.start', by, clause, ...(at === undefined ? {} : { at }) };
}

/** Drafts what brings a lever into force, as far as it goes this turn. */
function workLever(run: Run, by: Government, entry: number): void {
  for (;;) {
    const order = nextFor(run, by, entry);
    if (!order || draftOrder(run, order)) return;
  }
}

/** Turns that a called session must be sooner than the regular one. */
const SOONER = 3;

/** Whether a dialogue would sit much sooner if it were called. */
function worthCalling({ scenario, draft }: Run, dialogue: number): boolean {
  const called = draft.hour[0] + scenario.entries[dialogue].leads.notice;
  const sits = draft.sitsAt[dialogue];
  return sits < 0 ? draft.sat[dialogue] === 0 : sits - called >= SOONER * scenario.turnHours;
}

/** Sets up a dialogue, calls it where no session is near, fills its agenda, and uses what it lifted. */
function workDialogue(run: Run, by: Government, dialogue: number): void {
  const { entries } = run.scenario;
  const { clause } = entries[dialogue];
  if (entryState(run, run.draft, dialogue) === 'unestablished')
    draftOrder(run, { type: 'ministers.call', by, clause });
  if (worthCalling(run, dialogue)) draftOrder(run, { type: 'session.call', by, dialogue: clause });
  const items = entries.flatMap((item, i) =>
    item.inPlay && item.starts !== 'ready' && mayCarry(run, run.draft, dialogue, i) ? [i] : [],
  );
  // its own items before those that it may carry for other gates
  items.sort((a, b) => Number(entries[b].gate === dialogue) - Number(entries[a].gate === dialogue));
  for (const item of items) {
    draftOrder(run, { type: 'agenda.place', by, dialogue: clause, clause: entries[item].clause });
    takeUp(run, by, item);
  }
}

/** Prepares and starts what a session has lifted; a call would make the session needless. */
function takeUp(run: Run, by: Government, entry: number): void {
  const { starts, family } = run.scenario.entries[entry];
  // it stands where it began, or would not be ready before the end
  const waits = entryState(run, run.draft, entry) === starts || !inTime(run, entry);
  const order = waits || family === 'dialogue' ? null : nextFor(run, by, entry);
  if (order && order.type !== 'ministers.call') draftOrder(run, order);
}

/** Sends the ships that an operation is carried out by. @returns the groups that are spoken for */
function sendShips(run: Run, by: Government, entry: number): string[] {
  const to = placeFor(run, entry);
  const group = groupFor(run.scenario, by);
  if (to === undefined || group === undefined) return [];
  draftOrder(run, { type: 'group.sail', by, group, to });
  return [group];
}

/** Days of a year. */
const YEAR = 365.25;

/**
 * Whether a project needs most of what is voted in a year: who wants it done begins nothing else that costs
 * money before it is, because what has no money left stops.
 */
function needsThePurse(run: Run, entry: number): boolean {
  const { peace, entries } = run.scenario;
  const { family, budget } = entries[entry];
  if (!peace || family !== 'project') return false;
  const vote = Math.min(peace.vote.india, peace.vote.japan);
  return budget * YEAR > vote / 2 && entryState(run, run.draft, entry) !== 'ready.delivered';
}

/** Whether an order begins something that costs money. */
function spends(run: Run, order: Order): boolean {
  if (order.type !== 'lever.prepare' && order.type !== 'lever.start') return false;
  const entry = run.index.entry.get(order.clause);
  return entry !== undefined && run.scenario.entries[entry].budget > 0;
}

/**
 * Drafts what brings an entry into force.
 * @returns whether an order of the first reading leaves it alone
 * @throws RangeError for a clause that the scenario does not know
 */
export function draftUse(run: Run, by: Government, clause: string): (line: string) => boolean {
  const entry = run.index.entry.get(clause);
  if (entry === undefined) throw new RangeError(`no clause ${clause}`);
  const { family, inPlay } = run.scenario.entries[entry];
  // a government that the engine plays beside people asks for nothing that needs the other
  if (!inPlay || engineplayed(run, by)) return () => true;
  const spoken = sendShips(run, by, entry);
  if (family === 'dialogue') workDialogue(run, by, entry);
  else workLever(run, by, entry);
  const saves = needsThePurse(run, entry);
  return (line) => {
    const order = parseOrder(line);
    if (!order || (saves && spends(run, order))) return false;
    return order.type !== 'group.sail' || !spoken.includes(order.group);
  };
}
