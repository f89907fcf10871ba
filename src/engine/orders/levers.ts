import { turnAfter } from '../calendar.ts';
import { entryCan, entryHours, entryState, prepareHours, stepEntry } from '../entries.ts';
import { holdsOf } from '../holds.ts';
import type { Rejection } from '../rejection.ts';
import type { Run } from '../run.ts';
import type { State } from '../state.ts';
import { GOVERNMENTS, type Government } from '../vocabulary.ts';
import { capitalFor, preparingShare, rejectCosts, startingShare } from './costs.ts';
import type { Handler } from './handler.ts';
import { noteGrant, rejectPartner } from './partner.ts';

/** The index of an entry that is a lever in play, or why it is not. */
export function leverAt(run: Run, clause: string): number | Rejection {
  const entry = run.index.entry.get(clause);
  if (entry === undefined) return { code: 'unknown', what: 'clause', id: clause };
  if (!run.scenario.entries[entry].inPlay) return { code: 'not-in-play', clause };
  if (run.scenario.entries[entry].family === 'dialogue') return { code: 'wrong-family', clause };
  return entry;
}

const levers = (run: Run): string[] =>
  run.scenario.entries.filter((entry) => entry.family !== 'dialogue').map((entry) => entry.clause);

/** Begins the preparation of an agreed lever: officials, capital, time. */
export const leverPrepare: Handler<'lever.prepare'> = {
  reject(run, state, { by, clause }) {
    const entry = leverAt(run, clause);
    if (typeof entry !== 'number') return entry;
    if (!entryCan(run, state, entry, 'prepare')) {
      return { code: 'not-on-this-rung', clause, state: entryState(run, state, entry) };
    }
    return (
      rejectCosts(run, state, entry, preparingShare(run)) ??
      rejectPartner(run, state, { by, entry })
    );
  },
  capital: (run, { clause }, government) =>
    capitalFor(run, run.index.entry.get(clause)!, government, preparingShare(run)),
  apply(run, state, { by, clause }) {
    const entry = run.index.entry.get(clause)!;
    noteGrant(run, state, { by, entry });
    stepEntry(run, state, entry, 'prepare');
  },
  candidates: (run, by) => levers(run).map((clause) => ({ type: 'lever.prepare', by, clause })),
};

/** Whether the groups that an operation is carried out by are at a place or on their way to it. */
function rejectGroups(
  run: Run,
  state: State,
  by: Government,
  entry: number,
  at: string,
): Rejection | null {
  // where nobody commands ships the services send their own
  if (run.scenario.groups.length === 0) return null;
  const provision = run.scenario.entries[entry];
  const place = run.index.place.get(at)!;
  const hooks = provision.effects.map((effect) => effect.hook);
  const needs = hooks.includes('exercise') ? GOVERNMENTS : [by];
  const whiteHulls = hooks.includes('coast-guard-plan');
  const served = needs.every((government) =>
    run.scenario.groups.some((group, i) => {
      const kind = run.scenario.platforms[group.platform].kind;
      const fits = whiteHulls
        ? kind === 'coast-guard'
        : kind === 'warship' || kind === 'coast-guard';
      return group.government === government && fits && state.groupTo[i] === place;
    }),
  );
  return served ? null : { code: 'needs-group', clause: provision.clause, at };
}

/** States in which what was ordered is on its way and holds of either side still run. */
const ON_THE_WAY = ['ready.deploying', 'ready.opening', 'ready.underway'];

/** Why an entry cannot be started now: it is being prepared, or a government's own rules hold what was ordered. */
function notYet(run: Run, state: State, entry: number): Rejection {
  const { clause } = run.scenario.entries[entry];
  const name = entryState(run, state, entry);
  const done = entryHours(state, entry);
  const turn = (hours: number) => turnAfter(run.scenario, state.turn[0], hours - done);
  if (name === 'preparing')
    return { code: 'not-yet', clause, state: name, turn: turn(prepareHours(run, entry)) };
  const holds = ON_THE_WAY.includes(name) ? holdsOf(run, state, entry) : [];
  const [held] = holds.filter(({ hours }) => hours > done).sort((a, b) => b.hours - a.hours);
  if (!held) return { code: 'not-on-this-rung', clause, state: name };
  const { government, because, hours } = held;
  return { code: 'held', clause, government, because, turn: turn(hours) };
}

/** Starts a ready lever; an operation needs a place and groups of ships there or under way. */
export const leverStart: Handler<'lever.start'> = {
  reject(run, state, { by, clause, at }) {
    const entry = leverAt(run, clause);
    if (typeof entry !== 'number') return entry;
    const { where } = run.scenario.entries[entry];
    if (where === 'none' ? at !== undefined : at === undefined) {
      return where === 'none'
        ? { code: 'wrong-place', clause, at: at! }
        : { code: 'needs-place', clause };
    }
    if (!entryCan(run, state, entry, 'start')) return notYet(run, state, entry);
    if (at !== undefined) {
      const place = run.index.place.get(at);
      if (place === undefined) return { code: 'unknown', what: 'place', id: at };
      const isPort = place < run.scenario.ports.length;
      if (isPort !== (where === 'port')) return { code: 'wrong-place', clause, at };
      if (isPort && run.scenario.ports[place].owner === by)
        return { code: 'wrong-place', clause, at };
      const missing = rejectGroups(run, state, by, entry, at);
      if (missing) return missing;
    }
    const share = startingShare(run, entry);
    return rejectCosts(run, state, entry, share) ?? rejectPartner(run, state, { by, entry, at });
  },
  capital(run, { clause }, government) {
    const entry = run.index.entry.get(clause)!;
    return capitalFor(run, entry, government, startingShare(run, entry));
  },
  apply(run, state, { by, clause, at }) {
    const entry = run.index.entry.get(clause)!;
    noteGrant(run, state, { by, entry, at });
    stepEntry(run, state, entry, 'start');
    state.entryPlace[entry] = at === undefined ? 0 : 1 + run.index.place.get(at)!;
  },
  candidates(run, by) {
    return levers(run).flatMap((clause) => {
      const { where } = run.scenario.entries[run.index.entry.get(clause)!];
      if (where === 'none') return [{ type: 'lever.start' as const, by, clause }];
      const places = where === 'zone' ? run.scenario.zones : run.scenario.ports;
      return places.map(({ id }) => ({ type: 'lever.start' as const, by, clause, at: id }));
    });
  },
};

/** Stops a lever that runs. Costs nothing; what it held decays. */
export const leverStop: Handler<'lever.stop'> = {
  reject(run, state, { clause }) {
    const entry = leverAt(run, clause);
    if (typeof entry !== 'number') return entry;
    return entryCan(run, state, entry, 'stop')
      ? null
      : { code: 'not-on-this-rung', clause, state: entryState(run, state, entry) };
  },
  apply(run, state, { clause }) {
    stepEntry(run, state, run.index.entry.get(clause)!, 'stop');
  },
  candidates: (run, by) => levers(run).map((clause) => ({ type: 'lever.stop', by, clause })),
};
