import type { ReactElement } from 'react';

import type { Amount } from '../../presenter/index.ts';

/** Left of the middle is down, right is up; hollow when it moved the wrong way. */
export function Bar({ amount, most }: { amount: Amount; most: number }): ReactElement {
  const length = (48 * Math.abs(amount.value)) / most;
  return (
    <svg viewBox="0 0 100 10" width="100" height="10">
      <line className="axis" x1="50" x2="50" y1="0" y2="10" />
      {amount.sign !== '' && (
        <rect
          className={amount.good ? 'good' : 'bad'}
          x={amount.sign === '+' ? 50 : 50 - length}
          y="1.5"
          width={Math.max(length, 1)}
          height="7"
        />
      )}
    </svg>
  );
}
