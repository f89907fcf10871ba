import { type Ask, reluctance } from '../consent.ts';
import { entryCan, inForce, isRunning } from '../entries.ts';
import { alignmentOf } from '../models/alignment.ts';
import type { Order } from '../order.ts';
import { CHART_WIDTH, chartCode } from '../rulebook.ts';
import { governmentAt, partnerOf, type Run } from '../run.ts';
import { SLOTS, type State } from '../state.ts';
import { type Government, GOVERNMENTS } from '../vocabulary.ts';
import { freeSlots, mayCarry } from './agenda-slots.ts';
import { capitalFor, rejectCosts, startingShare } from './costs.ts';
import { canRise } from './forums.ts';

/*
 * What a government that is close to yes asks for in return, and whether it has been given.
 */

/** A step that needs the partner: whose it is, which entry, and where or on which agenda. */
export interface Step {
  readonly by: Government;
  readonly entry: number;
  readonly at?: string | undefined;
  readonly dialogue?: number | undefined;
}

/** The code of what was given for an entry: 1 + the item or the smaller step, or further on the host. */
const codeOfAsk = ({ index, scenario }: Run, ask: Ask): number =>
  ask.for === 'host'
    ? 1 + scenario.entries.length + index.host.get(ask.host)!
    : 1 + index.entry.get(ask.clause)!;

/** Index of the host in whose waters or port a step of India's and Japan's is to happen, −1 for none. */
function hostAt({ index, scenario }: Run, at: string | undefined): number {
  if (at === undefined) return -1;
  const place = index.place.get(at)!;
  const { ports, zones } = scenario;
  return place < ports.length
    ? (index.host.get(ports[place].owner) ?? -1)
    : zones[place - ports.length].host;
}

/** Where an item stands on an agenda: the dialogue and who placed it, or null. */
function placed(state: State, entry: number): { dialogue: number; by: Government } | null {
  const at = state.agenda.indexOf(entry + 1);
  if (at < 0) return null;
  return { dialogue: Math.floor(at / SLOTS), by: GOVERNMENTS[state.agendaBy[at] - 1] };
}

/** Whether an item that was placed is what another entry was agreed for: one thing in return for one. */
const spent = (state: State, wish: number, entry: number): boolean =>
  state.granted.some((given, other) => given === wish + 1 && other !== entry);

/** Japan wants the coastal state to be asked before anything happens with it. */
function hostAsk(run: Run, state: State, { by, at }: Step): { ask: Ask; given: boolean } | null {
  const host = hostAt(run, at);
  if (partnerOf(by) !== 'japan' || host < 0) return null;
  const code = state.hosts[host * CHART_WIDTH];
  const asked = code !== chartCode('host', 'unasked') && code !== chartCode('host', 'declines');
  const world = { patienceHours: run.scenario.parameters['host-patience'] };
  const possible = run.rulebook.can('host', state.hosts, host * CHART_WIDTH, 'ask', world);
  if (!asked && !possible) return null;
  return { ask: { for: 'host', host: run.scenario.hosts[host].id }, given: asked };
}

/** Whether both can afford a smaller step and its partner can still afford the larger one afterwards. */
function affordable(run: Run, state: State, first: number, entry: number): boolean {
  const share = startingShare(run, first);
  if (rejectCosts(run, state, first, share)) return false;
  return GOVERNMENTS.every((government) => {
    const left =
      state.capital[governmentAt(government)] - capitalFor(run, first, government, share);
    return left >= capitalFor(run, entry, government) * run.scenario.parameters['consent-reserve'];
  });
}

/** A public step comes more easily after a smaller one. */
function stepAsk(run: Run, state: State, { by, entry }: Step): { ask: Ask; given: boolean } | null {
  const partner = partnerOf(by);
  if (partner !== 'india' || alignmentOf(run, entry).points === 0) return null;
  for (const first of run.scenario.wishes[partner].first) {
    const { clause, inPlay, where } = run.scenario.entries[first];
    if (first === entry || !inPlay) continue;
    const ask: Ask = { for: 'step', clause };
    if (isRunning(run, state, first) || inForce(run, state, first) > 0) return { ask, given: true };
    const may =
      where === 'none' &&
      entryCan(run, state, first, 'start') &&
      affordable(run, state, first, entry) &&
      reluctance(run, state, partner, first) === null;
    if (may) return { ask, given: false };
  }
  return null;
}

/** A dialogue that could take a wish up, beside what is to be placed there itself; −1 for none. */
function forumFor(run: Run, state: State, wish: number, { dialogue: own }: Step): number {
  return run.scenario.entries.findIndex(
    ({ family, inPlay }, dialogue) =>
      family === 'dialogue' &&
      inPlay &&
      state.sitsAt[dialogue] >= 0 &&
      mayCarry(run, state, dialogue, wish) &&
      freeSlots(run, state, dialogue).length > (dialogue === own ? 1 : 0),
  );
}

/** A government has items of its own that it would like to see taken up. */
function agendaAsk(run: Run, state: State, step: Step): { ask: Ask; given: boolean } | null {
  const partner = partnerOf(step.by);
  const { entries, wishes } = run.scenario;
  const askFor = (wish: number, dialogue: number): Ask => ({
    for: 'agenda',
    clause: entries[wish].clause,
    dialogue: entries[dialogue].clause,
  });
  const open = wishes[partner].agenda.filter((wish) => wish !== step.entry);
  for (const wish of open) {
    const there = placed(state, wish);
    if (there?.by === step.by && !spent(state, wish, step.entry))
      return { ask: askFor(wish, there.dialogue), given: true };
  }
  for (const wish of open) {
    if (!entries[wish].inPlay || placed(state, wish) || !canRise(run, state, wish)) continue;
    if (reluctance(run, state, partner, wish) !== null) continue;
    const dialogue = forumFor(run, state, wish, step);
    if (dialogue >= 0) return { ask: askFor(wish, dialogue), given: false };
  }
  return null;
}

/** What the partner of a step asks for, and whether it has it already; null when there is nothing to ask for. */
export function askOf(run: Run, state: State, step: Step): { ask: Ask; given: boolean } | null {
  const asks = [hostAsk, stepAsk, agendaAsk].map((find) => find(run, state, step));
  return asks.find((ask) => ask?.given) ?? asks.find((ask) => ask !== null) ?? null;
}

/** Writes down what was given for an entry. */
export function keepGrant(run: Run, state: State, entry: number, ask: Ask): void {
  state.granted[entry] = codeOfAsk(run, ask);
}

/** What was given for an entry, as it was asked for; null for nothing. */
export function grantedFor(run: Run, state: State, entry: number): Ask | null {
  const { entries, hosts, wishes } = run.scenario;
  const at = state.granted[entry] - 1;
  if (at < 0) return null;
  if (at >= entries.length) return { for: 'host', host: hosts[at - entries.length].id };
  const { clause } = entries[at];
  if (GOVERNMENTS.some((government) => wishes[government].first.includes(at)))
    return { for: 'step', clause };
  const there = placed(state, at);
  return { for: 'agenda', clause, dialogue: there ? entries[there.dialogue].clause : '' };
}

/** The order that gives what is asked for. */
export function grantOf(ask: Ask, by: Government): Order {
  switch (ask.for) {
    case 'agenda':
      return { type: 'agenda.place', by, dialogue: ask.dialogue, clause: ask.clause };
    case 'host':
      return { type: 'host.ask', by, host: ask.host };
    case 'step':
      return { type: 'lever.start', by, clause: ask.clause };
  }
}

/** Forgets what was given for items that are settled, once it stands on no agenda itself. */
export function settleGrants(state: State): void {
  const waits = (code: number): boolean => state.agenda.includes(code);
  state.granted.forEach((given, entry) => {
    if (given > 0 && !waits(entry + 1) && !waits(given)) state.granted[entry] = 0;
  });
}
