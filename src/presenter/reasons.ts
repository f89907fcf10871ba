import { campaignState, type Order, reject } from '../engine/index.ts';
import { governmentName } from './lexicon.ts';
import type { Scene } from './scene.ts';
import { phaseWords, rejectionWords } from './sentences/rejection.ts';
import type { Reason } from './views.ts';

/** Why an order is refused now, in words; null when it may be given. */
export function reasonFor(scene: Scene, order: Order): Reason | null {
  const refusal = reject(scene.run, order);
  if (!refusal) return null;
  const phase = phaseWords(scene.run, campaignState(scene.run));
  return { by: order.by, code: refusal.code, text: rejectionWords(refusal, scene.words, phase) };
}

/** The reasons of several orders, each sentence once. */
export function reasonsFor(scene: Scene, orders: readonly Order[]): Reason[] {
  const reasons: Reason[] = [];
  for (const order of orders) {
    const reason = reasonFor(scene, order);
    if (reason && !reasons.some((other) => other.text === reason.text)) reasons.push(reason);
  }
  return reasons;
}

/** For a list that mixes governments: "India: …". */
export const reasonWords = ({ by, text }: Reason): string => `${governmentName(by)}: ${text}`;
