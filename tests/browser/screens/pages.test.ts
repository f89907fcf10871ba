import { describe } from 'vitest';

import { button } from '../play.ts';
import { kept } from './kept.ts';
import { lookThrough } from './look.ts';
import { dialog, first, GAME, key, SCENARIOS, shows, type State, inTurn, to } from './visit.ts';

/** Pages of the library; those that stand for their kind are looked at always. */
const LIBRARY: Readonly<Record<string, 'always' | 'full'>> = {
  entries: 'always',
  'entry/2.2': 'always',
  dialogues: 'full',
  pressures: 'full',
  charts: 'full',
  'charts/host': 'always',
  models: 'full',
  'models/contact': 'always',
  'models/supply': 'full',
  numbers: 'full',
  'numbers/declaration/entries.2.2.leads.start': 'always',
  sources: 'full',
  'sources/KOOPMAN': 'full',
  'sources/NOTHING': 'full',
  style: 'always',
};

const briefs = SCENARIOS.map((id, i): State => ({
  name: `brief of ${id}`,
  go: to(`#/brief/${id}`, 'main.brief h1'),
  main: i === 0,
  full: i > 0,
}));

describe('pages that are read', () => {
  lookThrough([
    {
      path: '#/',
      states: [
        { name: 'home', main: true },
        { name: 'shortcuts', go: inTurn(key('?'), dialog) },
        ...[...briefs].reverse().map((state, i) => ({
          ...state,
          go: inTurn(...(i === 0 ? [key('Escape')] : []), state.go!),
        })),
        {
          name: 'practice',
          go: inTurn(first(/practice turn/i), (page) => page.getByRole('tablist').waitFor()),
        },
      ],
    },
    {
      path: '#/',
      store: () => ({
        [GAME]: kept({ scenario: SCENARIOS[0], turns: 2 }),
        'two-seas.damaged': 'x',
      }),
      states: [
        { name: 'home with a game and a damaged one' },
        {
          name: 'question before a game is replaced',
          go: inTurn(
            to(`#/brief/${SCENARIOS[1]}`, 'main.brief h1'),
            first(/^Start the game$/),
            dialog,
          ),
          full: true,
        },
      ],
    },
    {
      path: '#/class',
      states: [
        { name: 'class page' },
        {
          name: 'a class of samples',
          main: true,
          go: inTurn(
            (page) => button(page, 'Try a sample class').press('Enter'),
            shows(/^14 files checked/),
            shows(/^Of the spread of these runs/),
          ),
        },
        {
          name: 'a class with a file that does not hold, names hidden',
          go: inTurn(
            (page) =>
              page
                .locator('input[type=file]')
                .first()
                .setInputFiles({
                  name: 'the second group, as they sent it (copy).jsonl',
                  mimeType: 'text/plain',
                  buffer: Buffer.from('no run'),
                }),
            shows('Files that do not hold'),
            (page) => page.getByText('Hide names').click(),
          ),
          full: true,
        },
      ],
    },
    {
      path: '#/library',
      states: [
        { name: 'library' },
        ...Object.entries(LIBRARY).map(([path, when]) => ({
          name: `library: ${path}`,
          main: path === 'entry/2.2',
          full: when === 'full',
          go: to(`#/${path}`, '.library-main h1'),
        })),
        ...['ship', 'zzz'].map((words) => ({
          name: `library: search for ${words}`,
          go: inTurn(to('#/entries', '.library-main h1'), (page) =>
            page.getByRole('searchbox').fill(words),
          ),
          full: true,
        })),
      ],
    },
  ]);
});
