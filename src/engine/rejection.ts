import type { Ask } from './consent.ts';
import type { Deal } from './supply.ts';
import type { Good } from './relief.ts';
import type { Constraint, Government, Ministry } from './vocabulary.ts';

/** Why an order is refused: a code and its arguments; the presenter writes the sentence. It costs nothing. */
export type Rejection =
  | { code: 'not-planning' }
  | {
      code: 'unknown';
      what: 'group' | 'place' | 'clause' | 'dialogue' | 'host' | 'zone' | 'commodity' | 'project';
      id: string;
    }
  | { code: 'not-your-group'; group: string }
  | { code: 'already-there'; group: string; to: string }
  | { code: 'no-way'; group: string; to: string }
  | { code: 'not-a-zone-for-group'; group: string; to: string }
  | { code: 'not-in-play'; clause: string }
  | { code: 'wrong-family'; clause: string }
  | { code: 'not-on-this-rung'; clause: string; state: string }
  | { code: 'not-yet'; clause: string; state: string; turn: number }
  | { code: 'held'; clause: string; government: Government; because: Constraint; turn: number }
  | { code: 'needs-place'; clause: string }
  | { code: 'wrong-place'; clause: string; at: string }
  | { code: 'needs-group'; clause: string; at: string }
  | { code: 'no-capital'; government: Government; needs: number; has: number }
  | { code: 'no-budget'; government: Government }
  | { code: 'no-team'; government: Government; ministry: Ministry; needs: number; free: number }
  | { code: 'partner-declines'; partner: Government; because: 'trust' | 'cost' | Constraint }
  | { code: 'partner-asks'; partner: Government; by: Government; ask: Ask }
  | { code: 'wrong-gate'; dialogue: string; clause: string }
  | { code: 'agenda-full'; dialogue: string }
  | { code: 'already-placed'; dialogue: string; clause: string }
  | { code: 'not-placed'; dialogue: string; clause: string }
  | { code: 'no-session-coming'; dialogue: string }
  | { code: 'session-already-coming'; dialogue: string }
  | { code: 'summit-used' }
  | { code: 'host-will-not-hear'; host: string; state: string }
  | { code: 'no-evidence'; zone: string }
  | { code: 'carries-nothing'; group: string }
  | { code: 'carries-that-already'; group: string; good: Good }
  | { code: 'not-your-decision'; government: Government }
  | { code: 'so-already'; commodity: string }
  | { code: 'nothing-to-give'; commodity: string }
  | { code: 'no-offer'; state: Deal }
  | { code: 'funded-already'; project: string }
  | { code: 'no-money'; government: Government; needs: number; has: number };

export type RejectionCode = Rejection['code'];
