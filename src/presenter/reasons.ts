import { campaignState, grantOf, type Order, reject, type Rejection } from '../engine/index.ts';
import { choiceOf } from './choices.ts';
import { governmentName } from './lexicon.ts';
import type { Scene } from './scene.ts';
import { phaseWords, rejectionWords } from './sentences/rejection.ts';
import type { OrderChoice, Reason } from './views.ts';

/** The order that gives what the partner asks for. */
function grantFor(scene: Scene, refusal: Rejection): OrderChoice | null {
  if (refusal.code !== 'partner-asks') return null;
  return choiceOf(scene, grantOf(refusal.ask, refusal.by));
}

/** Why an order is refused now, in words; null when it may be given. */
export function reasonFor(scene: Scene, order: Order): Reason | null {
  const refusal = reject(scene.run, order);
  if (!refusal) return null;
  const phase = phaseWords(scene.run, campaignState(scene.run));
  const { code } = refusal;
  const text = rejectionWords(refusal, scene.words, phase);
  return { by: order.by, code, text, grant: grantFor(scene, refusal) };
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
