import { type Ask, reluctance } from '../consent.ts';
import type { Rejection } from '../rejection.ts';
import { partnerOf, type Run } from '../run.ts';
import type { State } from '../state.ts';
import { askOf, keepGrant, type Step } from './asks.ts';

/** Why the partner would not join, or what it asks for first, as a refusal; null when it joins. */
export function rejectPartner(run: Run, state: State, step: Step): Rejection | null {
  const partner = partnerOf(step.by);
  const because = reluctance(run, state, partner, step.entry);
  if (because === null) return null;
  if (because !== 'close') return { code: 'partner-declines', partner, because };
  const asked = askOf(run, state, step);
  if (!asked) return { code: 'partner-declines', partner, because: 'trust' };
  if (asked.given) return null;
  return { code: 'partner-asks', partner, by: step.by, ask: asked.ask };
}

/** What the partner of a step joins for: it is close to yes, and has been given what it asks for. */
export function givenFor(run: Run, state: State, step: Step): Ask | null {
  if (reluctance(run, state, partnerOf(step.by), step.entry) !== 'close') return null;
  const asked = askOf(run, state, step);
  return asked?.given ? asked.ask : null;
}

/** Keeps what a step was agreed for, so that it stands when the item is taken up. */
export function noteGrant(run: Run, state: State, step: Step): void {
  const ask = givenFor(run, state, step);
  if (ask) keepGrant(run, state, step.entry, ask);
}
