import type { Government, Order, Role } from '../../engine/index.ts';

/** Neutral names are the default: the other side by role, seas by both names or by none. */
export const NAMES = ['neutral', 'real'] as const;

export type Names = (typeof NAMES)[number];

/** Who looks, and with which names. */
export interface Viewer {
  readonly role: Role;
  readonly names: Names;
}

/** An order that may be given now, as a button says it. */
export interface OrderChoice {
  readonly order: Order;
  readonly by: Government;
  /** Whom it is for: both, where the viewer leads both and it acts for both. */
  readonly sides: readonly Government[];
  /** Imperative: "India: Send Andaman patrol vessels to Manila". */
  readonly label: string;
  /** Cost and time in one line; empty when there is nothing to say. */
  readonly note: string;
}

/** Why something cannot be ordered now. */
export interface Reason {
  readonly by: Government;
  readonly code: string;
  readonly text: string;
  /** The order that gives what the partner asks for; null for every other reason. */
  readonly grant: OrderChoice | null;
}

/** A thing with an id and a written name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}
