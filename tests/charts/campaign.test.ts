import { expect, it } from 'vitest';

import { rulebook } from '../../src/charts/index.ts';
import { CHARTS } from '../../src/engine/index.ts';
import { expectGolden } from '../support/golden.ts';
import { eventsOf } from './reading.ts';

/** What the campaign makes of an event: the state it goes to, 'stays', a pause, or 'no'. */
function cell(code: number, paused: number, event: string, ended: number): string {
  const memory = Float64Array.of(code, 0, paused);
  if (!rulebook.can('campaign', memory, 0, event, { ended })) return 'no';
  rulebook.step('campaign', memory, 0, event, { ended });
  const to = CHARTS.campaign[memory[0]];
  const pause = memory[2] > 0 ? ' (paused)' : '';
  return memory[0] === code && memory[2] === paused ? 'stays' : `${to}${pause}`;
}

it('the campaign takes these events in these phases, and no others', () => {
  const columns = eventsOf('campaign').flatMap((event) =>
    event === 'next' ? [`${event}`, `${event} (ended)`] : [event],
  );
  const lines = CHARTS.campaign.flatMap((state, code) =>
    [0, 1].map((paused) => {
      const taken = columns
        .map((column) => {
          const [event, ended] = column.split(' ');
          return `    ${column.padEnd(14)} ${cell(code, paused, event, ended ? 1 : 0)}\n`;
        })
        .join('');
      return `${state}${paused ? ' (paused)' : ''}\n${taken}`;
    }),
  );
  expect(lines).toHaveLength(2 * CHARTS.campaign.length);
  expectGolden('campaign.txt', lines.join('\n'));
});
