import { describe } from 'vitest';

import { packed } from '../../../src/app/replay/link.ts';
import { button } from '../play.ts';
import { fileOf, kept } from './kept.ts';
import { lookThrough } from './look.ts';
import {
  dialog,
  first,
  GAME,
  item,
  key,
  SCENARIOS,
  shows,
  inTurn,
  to,
  type Visit,
} from './visit.ts';

type Scenario = (typeof SCENARIOS)[number];

const isFirst = (id: Scenario): boolean => id === SCENARIOS[0];

/** The review of a whole game, when all of it has been worked out. */
const debrief = (id: Scenario): Visit => ({
  path: '#/debrief',
  store: () => ({ [GAME]: kept({ scenario: id }) }),
  full: !isFirst(id),
  states: [
    {
      name: `debrief of ${id}`,
      go: (page) =>
        page.getByText(/runs that were played for this review/).waitFor({ timeout: 90_000 }),
      main: isFirst(id),
    },
  ],
});

const address = (text: string): string => `#/replay/run/${packed(text)}`;

/** A run that is looked at: at its beginning, as it plays, in words; and one that does not hold. */
function replay(id: Scenario): Visit {
  const text = fileOf({ scenario: id });
  const lines = text.split('\n');
  lines[4] = lines[4].replace(/"hash":"\w{64}"/, `"hash":"${'f'.repeat(64)}"`);
  const full = !isFirst(id);
  return {
    path: address(text),
    full,
    states: [
      { name: `replay of ${id}`, go: shows('Verified') },
      {
        name: `replay of ${id}, playing`,
        go: inTurn((page) => page.getByRole('slider', { name: 'Turn', exact: true }).fill('5')),
        main: !full,
      },
      {
        name: `replay of ${id}, with a bookmark`,
        go: (page) => button(page, 'Bookmark this moment').press('Enter'),
        full: true,
      },
      {
        name: `replay of ${id}, in words`,
        go: inTurn(
          (page) => page.getByRole('radio', { name: 'Text' }).check({ force: true }),
          (page) => page.getByRole('group', { name: 'The situation in words' }).waitFor(),
        ),
      },
      { name: `what if, in ${id}`, go: inTurn(first(/^What if/), dialog), full },
      { name: `menu of a replay of ${id}`, go: inTurn(key('Escape'), first(/^Menu$/)), full: true },
      { name: `a link to a run of ${id}`, go: inTurn(item('Share'), dialog), full: true },
      {
        name: `a damaged run of ${id}`,
        go: inTurn(
          key('Escape'),
          (page) => page.getByRole('dialog').waitFor({ state: 'detached' }),
          to(address(lines.join('\n')), 'h1'),
          shows('A damaged file, not verified'),
        ),
      },
      {
        name: `a link that is cut off`,
        go: inTurn(to(address(text).slice(0, -9), 'h1'), shows(/cut off or changed/)),
      },
    ],
  };
}

describe('runs that were played', () => {
  lookThrough(SCENARIOS.flatMap((id) => [debrief(id), replay(id)]));
});
