import { describe } from 'vitest';

import { kept } from './kept.ts';
import { lookThrough } from './look.ts';
import {
  dialog,
  first,
  GAME,
  item,
  key,
  SCENARIOS,
  show,
  shows,
  type State,
  inTurn,
  type Visit,
  WHOLE,
} from './visit.ts';

type Scenario = (typeof SCENARIOS)[number];

/** Turns before the late table, its lists, and those that no other scenario fills in this way. */
const TABLES: Readonly<Record<Scenario, { late: number; lists: string[]; own: string[] }>> = {
  'coercion-incident': {
    late: 10,
    lists: ['Levers', 'Dialogues', 'Forces', 'Seas'],
    own: ['Dialogues', 'Forces', 'Seas'],
  },
  'disaster-response': {
    late: 17,
    lists: ['Levers', 'Dialogues', 'Forces', 'Seas'],
    own: ['Forces'],
  },
  'export-restriction': {
    late: 18,
    lists: ['Supply', 'Levers', 'Dialogues'],
    own: ['Supply'],
  },
  'long-game': { late: 7, lists: ['Levers', 'Dialogues'], own: [] },
};

const isFirst = (id: Scenario): boolean => id === SCENARIOS[0];

/** A menu is opened where its button stands. */
const menu = (name: RegExp) => ({
  go: first(name),
  again: inTurn(key('Escape'), first(name), (page) => page.getByRole('menu').waitFor()),
});

/** The first turn of a newcomer, and the whole table. */
function early(id: Scenario): Visit {
  const opened: Readonly<Record<string, State>> = {
    Levers: { name: 'a lever laid open', go: first(/^1\.5 /) },
    Dialogues: { name: 'a menu of orders', ...menu(/: sits, /) },
    Forces: { name: 'where a group can go', ...menu(/^Send /) },
    Seas: { name: 'a sea laid open', go: first(/^Lantern Shoal/) },
  };
  return {
    path: '#/table',
    store: () => ({ [GAME]: kept({ scenario: id, turns: 0 }) }),
    full: !isFirst(id),
    states: [
      { name: `first turn of ${id}`, go: shows('Show the whole table') },
      {
        name: `table of ${id}`,
        go: inTurn(first(/^Show the whole table$/), show('Situation')),
      },
      ...(isFirst(id)
        ? [
            { name: 'menu of the table', go: first(/^Menu$/) },
            { name: 'events that a facilitator has', go: inTurn(item('Lead the game'), dialog) },
            { name: 'a chart', go: inTurn(key('Escape'), first(/^Show the chart: /), dialog) },
            { name: 'the table after it', go: key('Escape') },
            {
              name: 'the brief at the table',
              go: inTurn(first(/^Menu$/), item('Read the brief'), dialog),
              full: true,
            },
            {
              name: 'where nothing went yet',
              go: inTurn(key('Escape'), first(/where it went$/), dialog),
              full: true,
            },
          ]
        : []),
      ...TABLES[id].lists.flatMap((tab) => [
        {
          name: `${tab} of ${id}`,
          go: inTurn(key('Escape'), show(tab)),
          full: tab !== 'Levers',
        },
        ...((isFirst(id) && opened[tab] && [{ ...opened[tab], full: tab !== 'Levers' }]) || []),
      ]),
      {
        name: `levers of ${id} that nobody finds`,
        go: inTurn(show('Levers'), (page) => page.getByRole('searchbox').fill('zzz')),
        full: true,
      },
      {
        name: `table of ${id} in real names`,
        go: inTurn(show('Situation'), first(/^Menu$/), item('Use real names')),
        full: true,
      },
    ],
  };
}

/** The table late in a game with a full tray, and what comes of it: the report, the turn as it plays, why. */
function late(id: Scenario): Visit {
  const { late: turns, lists, own } = TABLES[id];
  const full = !isFirst(id);
  return {
    path: '#/table',
    store: () => ({ ...WHOLE, [GAME]: kept({ scenario: id, turns, drafted: 8 }) }),
    map: !full,
    states: [
      { name: `late table of ${id}, with orders`, go: show('Situation'), main: !full },
      ...lists.map((tab) => ({
        name: `${tab} of ${id}, late`,
        go: show(tab),
        full: !own.includes(tab),
      })),
      { name: `tray of ${id}`, go: first(/^8 orders/), full },
      {
        name: `question before a turn of ${id}`,
        go: inTurn(first(/^Commit turn/), dialog),
        full,
      },
      {
        name: `report of ${id}`,
        go: async (page) => {
          const commit = page.getByRole('alertdialog').getByRole('button', { name: 'Commit' });
          if (!(await commit.isVisible())) await first(/^Commit turn/)(page);
          await commit.press('Enter');
          await page.getByRole('heading', { name: 'What happened' }).waitFor();
        },
      },
      { name: `playback of ${id}`, go: key('ArrowLeft'), main: !full, full },
      { name: `why, in ${id}`, go: inTurn(first(/^Why: /), dialog), main: !full, full },
      {
        name: `an entry of ${id}`,
        go: inTurn(key('Escape'), first(/^Entry /), dialog),
        full,
      },
      {
        name: `where the money went in ${id}`,
        go: inTurn(key('Escape'), first(/where it went$/), dialog),
        full: true,
      },
    ],
  };
}

describe('the table', () => {
  lookThrough(SCENARIOS.flatMap((id) => [early(id), late(id)]));
});
