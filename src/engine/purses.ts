import type { Payment, Through } from './ledger.ts';
import { governmentAt, type Run, turnOf } from './run.ts';
import type { State } from './state.ts';
import type { Government, Purse } from './vocabulary.ts';

/**
 * Gives a purse its new content, and books what that changed. Only what happens is booked: on a draft, orders
 * are tried.
 */
export function setPurse(
  run: Run,
  state: State,
  purse: Purse,
  government: Government,
  content: number,
  through: Through<Payment['cause']> & Pick<Payment, 'project' | 'order'>,
): void {
  const at = governmentAt(government);
  const amount = content - state[purse][at];
  state[purse][at] = content;
  if (amount !== 0 && run.ledger.recording && state === run.state)
    run.ledger.payments.push({ ...through, turn: turnOf(run), purse, government, amount });
}

/** Takes from a purse; what is negative is given. */
export function pay(
  run: Run,
  state: State,
  purse: Purse,
  government: Government,
  amount: number,
  through: Parameters<typeof setPurse>[5],
): void {
  setPurse(run, state, purse, government, state[purse][governmentAt(government)] - amount, through);
}
