import { acting } from '../entries.ts';
import type { Run } from '../run.ts';
import { SLOTS, type State } from '../state.ts';

/*
 * Which items an agenda may carry, which it carries, and where there is room.
 */

/**
 * Whether a dialogue may carry an item: it is the item's gate or stands above it; once the staff
 * channel is established it carries what the joint-services dialogue does.
 */
export function mayCarry(run: Run, state: State, dialogue: number, entry: number): boolean {
  const { gate } = run.scenario.entries[entry];
  if (gate < 0) return false;
  if (gate === dialogue) return true;
  const entries = run.scenario.entries;
  if (entries[dialogue].level > entries[gate].level) return true;
  const staff = acting(run, state, 'staff-channel').some((a) => a.entry === dialogue);
  return staff && entries[gate].ministry.india === 'defence';
}

/** Slot of an agenda that holds an entry, −1 for none. */
export function slotOf(run: Run, state: State, dialogue: number, entry: number): number {
  for (let slot = 0; slot < run.scenario.entries[dialogue].slots; slot++) {
    if (state.agenda[dialogue * SLOTS + slot] === entry + 1) return slot;
  }
  return -1;
}

/** Free slots of a dialogue's agenda. */
export const freeSlots = (run: Run, state: State, dialogue: number): number[] =>
  Array.from({ length: run.scenario.entries[dialogue].slots }, (_, slot) => slot).filter(
    (slot) => state.agenda[dialogue * SLOTS + slot] === 0,
  );
