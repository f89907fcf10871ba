import { describe } from 'vitest';

import { packed } from '../../../src/app/replay/link.ts';
import { button } from '../play.ts';
import { fileOf, kept, keptRuns } from './kept.ts';
import { lookThrough } from './look.ts';
import {
  choose,
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
  write,
} from './visit.ts';

type Scenario = (typeof SCENARIOS)[number];

const isFirst = (id: Scenario): boolean => id === SCENARIOS[0];

/** What people write: longer than the field that it stands in, with a word that does not break. */
const WRITTEN =
  'We asked both coast guards at once and waited for neither: Katastrophenschutzbeauftragte said so in the second meeting, and the third proved it.';

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
    {
      name: `debrief of ${id}, with a hot-wash`,
      go: inTurn(
        first(/^Mark turn 2$/),
        write('Why turn 2 is marked', WRITTEN),
        ...['What went well', 'What to improve', 'What surprised us'].map((part) =>
          write(part, `${WRITTEN}\n\n`.repeat(4)),
        ),
        write('Name of your group', WRITTEN.slice(0, 60)),
        shows('Kept in this browser.'),
      ),
      full: true,
    },
  ],
});

const address = (text: string): string => `#/replay/run/${packed(text)}`;

/** A run of which a turn has been changed. */
function damaged(text: string): string {
  const lines = text.split('\n');
  lines[4] = lines[4].replace(/"hash":"\w{64}"/, `"hash":"${'f'.repeat(64)}"`);
  return lines.join('\n');
}

/** A run that is looked at: at its beginning, as it plays, in words; and one that does not hold. */
function replay(id: Scenario): Visit {
  const text = () => fileOf({ scenario: id });
  const full = !isFirst(id);
  return {
    path: () => address(text()),
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
      { name: `verdict on ${id}`, go: inTurn(first(/^Verified$/), dialog), full: true },
      {
        name: `what if, in ${id}`,
        go: inTurn(key('Escape'), first(/^What if/), dialog),
        full,
      },
      { name: `menu of a replay of ${id}`, go: inTurn(key('Escape'), first(/^Menu$/)), full: true },
      { name: `a link to a run of ${id}`, go: inTurn(item('Share'), dialog), full: true },
      {
        name: `a damaged run of ${id}`,
        go: inTurn(
          key('Escape'),
          (page) => page.getByRole('dialog').waitFor({ state: 'detached' }),
          (page) => to(address(damaged(text())), 'h1')(page),
          shows('A damaged file, not verified'),
        ),
      },
      {
        name: `a link that is cut off`,
        go: inTurn(
          (page) => to(address(text()).slice(0, -9), 'h1')(page),
          shows(/cut off or changed/),
        ),
      },
    ],
  };
}

/** Two runs that are chosen among those that are kept, side by side: their maps, and the same in words. */
const comparison = (id: Scenario): Visit => ({
  path: '#/replay',
  store: () =>
    keptRuns({ scenario: id, seed: '4' }, { scenario: id, player: 'none' }, { scenario: id }),
  map: true,
  full: true,
  states: [
    { name: `runs of ${id} that are kept` },
    {
      name: `a second run of ${id} to choose`,
      go: inTurn(
        first(/^Look at it: /),
        shows('Verified'),
        first(/^Menu$/),
        item('Compare with another run'),
        shows('Choose the second run of the same scenario.'),
      ),
    },
    {
      name: `two runs of ${id} side by side`,
      go: inTurn(
        (page) =>
          button(page, /^Look at it: /)
            .nth(1)
            .press('Enter'),
        shows('Decisions, turn by turn'),
      ),
    },
    { name: `two runs of ${id} in words`, go: choose(/^Text$/) },
    {
      name: `two runs of ${id} at their end`,
      go: inTurn(
        (page) => page.getByRole('slider').press('End'),
        choose(/^Map$/),
        (page) => page.locator('.map-wait').first().waitFor({ state: 'detached' }),
      ),
    },
  ],
});

describe('runs that were played', () => {
  lookThrough(SCENARIOS.flatMap((id) => [debrief(id), replay(id), comparison(id)]));
});
