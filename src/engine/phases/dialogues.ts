import { type Reluctance, reluctance } from '../consent.ts';
import { askOf, settleGrants, type Step } from '../orders/asks.ts';
import { nextRegular, regularSessions } from '../calendar.ts';
import { domainOf, entryState, movedByTime, stepEntry } from '../entries.ts';
import { CHART_WIDTH } from '../rulebook.ts';
import { changeTrust, isOff, partnerOf, type Run, tell, turnOf } from '../run.ts';
import { hasLongTurns } from '../scenario.ts';
import { SLOTS } from '../state.ts';
import { codeOf, DOMAINS, GOVERNMENTS } from '../vocabulary.ts';

/** Calls a dialogue whose next session is near enough. */
function convene(run: Run, dialogue: number): void {
  const { state, scenario } = run;
  const end = state.hour[0] + scenario.turnHours;
  if (entryState(run, state, dialogue) === 'unestablished') {
    // the calendar goes on without a forum that does not exist
    state.sitsAt[dialogue] = nextRegular(scenario, run.luck, dialogue, state.hour[0]);
    return;
  }
  const sits = state.sitsAt[dialogue];
  const near = sits >= 0 && sits - scenario.entries[dialogue].leads.notice < end;
  if (near) stepEntry(run, state, dialogue, 'convene');
}

/** An item that the partner does not join waits; what it would have joined for is said, and costs no trust. */
function defer(
  run: Run,
  step: Step & { readonly dialogue: number },
  because: Reluctance | 'close',
): void {
  const { entries } = run.scenario;
  const asked = because === 'close' ? askOf(run, run.state, step) : null;
  tell(run, {
    type: 'item.deferred',
    clause: entries[step.entry].clause,
    dialogue: entries[step.dialogue].clause,
    by: partnerOf(step.by),
    because: because === 'close' ? 'trust' : because,
    ...(asked ? { ask: asked.ask } : {}),
  });
  if (asked) return;
  const domain = domainOf(run, step.dialogue);
  const through = { entry: step.entry };
  changeTrust(run, domain, -run.scenario.parameters['trust-declined'], 'declined', through);
}

/** A session sits: its items are taken one by one, each needs both governments. */
function sit(run: Run, dialogue: number): void {
  const { state, scenario, luck } = run;
  const forum = scenario.entries[dialogue];
  const regular = regularSessions(scenario, luck, dialogue).includes(state.sitsAt[dialogue]);
  const domain = domainOf(run, dialogue);
  const trust = state.trust[codeOf(DOMAINS, domain)] / 100;
  const mood = luck.uniform('session', dialogue, 0, turnOf(run));
  const preparation = regular ? 1 : scenario.parameters['hasty-preparation'];
  // the mean of three shares
  const agreement = (preparation + trust + mood) / 3;
  stepEntry(run, state, dialogue, 'conclude', {
    agreement,
    threshold: scenario.parameters['session-threshold'],
  });
  const outcome = entryState(run, state, dialogue) === 'concluded' ? 'concluded' : 'deadlocked';
  let items = 0;
  let blocked = 0;
  // where its effect is switched off a session is held, and nothing comes of it
  const idle = isOff(run, dialogue);
  for (let slot = 0; slot < forum.slots; slot++) {
    const at = dialogue * SLOTS + slot;
    const entry = state.agenda[at] - 1;
    if (entry < 0) continue;
    const clause = scenario.entries[entry].clause;
    const partner = GOVERNMENTS[2 - state.agendaBy[at]];
    const because = reluctance(run, state, partner, entry);
    if (idle || outcome === 'deadlocked') {
      blocked += 1;
      tell(run, { type: 'item.blocked', clause, dialogue: forum.clause });
    } else if (because) {
      defer(run, { by: partnerOf(partner), entry, dialogue }, because);
    } else {
      const event = scenario.entries[entry].family === 'dialogue' ? 'establish' : 'promote';
      stepEntry(run, state, entry, event, { consent: 1 });
      tell(run, { type: 'item.promoted', clause, dialogue: forum.clause });
      items += 1;
    }
    state.agenda[at] = 0;
    state.agendaBy[at] = 0;
  }
  if (!idle && outcome === 'concluded') {
    state.sat[dialogue] += 1;
    changeTrust(run, domain, scenario.parameters['trust-session'], 'session', { entry: dialogue });
  } else if (!idle && blocked > 0) {
    // where nothing was on the table nobody is let down
    changeTrust(run, domain, -scenario.parameters['trust-deadlock'], 'deadlock', {
      entry: dialogue,
    });
  }
  state.sitsAt[dialogue] = nextRegular(scenario, luck, dialogue, state.sitsAt[dialogue]);
  tell(run, { type: 'dialogue.sat', clause: forum.clause, outcome, items });
}

/** 3. Dialogues are called, prepared and sit; items are promoted, deferred or blocked. */
export function dialogues(run: Run): void {
  const { state, scenario } = run;
  const moved = movedByTime(run.rulebook);
  scenario.entries.forEach((entry, i) => {
    if (entry.family !== 'dialogue' || !entry.inPlay) return;
    convene(run, i);
    const end = state.hour[0] + scenario.turnHours;
    let hours = scenario.turnHours;
    // called → preparing → in session → followed up → dormant may all fit into one long turn
    for (let moves = 0; moves < 6; moves++) {
      if (entryState(run, state, i) === 'inSession') {
        const sat = state.sitsAt[i];
        sit(run, i);
        // what is left of a long turn goes into the follow-up
        hours = hasLongTurns(scenario) ? Math.max(0, end - sat) : 0;
        continue;
      }
      if (!moved.dialogue[state.entries[i * CHART_WIDTH]]) break;
      const hoursToSitting = state.sitsAt[i] < 0 ? 1 : state.sitsAt[i] - end;
      if (!stepEntry(run, state, i, 'tick', { hours, hoursToSitting, window: entry.leads.notice }))
        break;
      if (!hasLongTurns(scenario) || entryState(run, state, i) === 'dormant') hours = 0;
    }
  });
  settleGrants(state);
}
