import type { Ask } from './consent.ts';
import type { Order } from './order.ts';
import type { Rejection } from './rejection.ts';
import type { Bottleneck } from './relief.ts';
import type { Deal, Shortage } from './supply.ts';
import type { Constraint, Disclosure, Government } from './vocabulary.ts';

/** Everything that can have happened, in the past tense: a code and its arguments, no sentences. */
export type Happening =
  | { type: 'inject.fired'; inject: string }
  | { type: 'crisis.began'; scenario: string }
  | { type: 'order.taken'; order: Order }
  | { type: 'order.lapsed'; order: Order; because: Rejection }
  | { type: 'item.promoted'; clause: string; dialogue: string }
  | { type: 'item.blocked'; clause: string; dialogue: string }
  | {
      type: 'item.deferred';
      clause: string;
      dialogue: string;
      by: Government;
      because: 'trust' | 'cost' | Constraint;
      /** What it would have joined for. */
      ask?: Ask;
    }
  | { type: 'ask.granted'; clause: string; by: Government; ask: Ask }
  | { type: 'dialogue.sat'; clause: string; outcome: 'concluded' | 'deadlocked'; items: number }
  | { type: 'lever.moved'; clause: string; state: string; place?: string }
  | { type: 'group.recalled'; group: string }
  /** Under way for the whole turn, with so many hours to go at its end. */
  | { type: 'group.sailed'; group: string; from: string; to: string; hours: number }
  /** So many hours into the turn. */
  | { type: 'group.arrived'; group: string; from: string; at: string; after: number }
  | { type: 'posture.changed'; from: string; to: string; zone: string }
  | { type: 'focus.shifted'; from: string; to: string }
  /** How many incidents the pressure of this turn makes on average, in all waters together. */
  | { type: 'incidents.expected'; expected: number }
  | {
      type: 'incident';
      zone: string;
      at: number;
      outcome: 'suffered' | 'averted';
      seen: boolean;
      attributed: boolean;
      responseHours: number;
      /** Whose ships could be there first; null where nobody could. */
      helper: 'ours' | 'host' | null;
      durationHours: number;
    }
  | { type: 'accident'; zone: string; at: number }
  | { type: 'evidence.used'; zone: string; how: Disclosure; items: number }
  | { type: 'evidence.stale'; zone: string }
  | { type: 'mission.arrived'; escorted: boolean }
  | { type: 'mission.turned-back' }
  | { type: 'host.answered'; host: string; state: string }
  | { type: 'warning.given'; zone: string }
  | { type: 'hazard.changed'; state: string }
  | { type: 'landfall'; strength: number }
  | { type: 'airfield.jammed'; port: string; arrivals: number; slots: number }
  | { type: 'relief.landed'; port: string; tonnes: number }
  | { type: 'relief.doubled'; tonnes: number }
  | { type: 'relief.stolen'; tonnes: number }
  | { type: 'district.bound'; district: string; by: Bottleneck }
  | { type: 'restriction.changed'; from: string; to: string }
  | { type: 'restriction.foreseen'; state: string }
  | { type: 'deal.offered'; government: Government }
  | { type: 'deal.closed'; government: Government; state: Deal }
  | { type: 'pool.joined'; share: number }
  | { type: 'project.begun'; project: string }
  | { type: 'project.working'; project: string; share: number }
  | { type: 'makers.short'; user: string; by: Shortage; share: number }
  /** Where turns are long: an operation or a position that came and went within one. */
  | { type: 'lever.ran'; clause: string; hours: number; place?: string }
  | { type: 'stage.done'; clause: string; stage: number; of: number }
  /** A kind of small shock in one turn: how often, days lost, and days that what was built has spared. */
  | { type: 'shock'; shock: string; times: number; lost: number; spared: number }
  | { type: 'plenary'; clause: string; agreed: boolean }
  /** A new financial year, and what each government had left of the old one. */
  | { type: 'budget.voted'; india: number; japan: number }
  | { type: 'outage.over' }
  | { type: 'ended'; ending: string };

/** A happening with the turn it belongs to and who may know of it before the debrief. */
export type Event = Happening & { readonly turn: number; readonly seenBy: 'all' | 'nobody' };
