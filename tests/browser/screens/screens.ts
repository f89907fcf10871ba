import type { Page } from '../../support/browser.ts';
import { button } from '../play.ts';
import { keep, kept } from './kept.ts';

/** What is looked at on a page that is open: each state goes on from the one before. */
export interface State {
  readonly name: string;
  readonly go?: (page: Page) => Promise<unknown>;
  /** One of those that are looked at in every theme. */
  readonly main?: boolean;
}

/** A page as it is opened by somebody who has what is kept. */
export interface Visit {
  readonly path: string;
  readonly store?: () => Readonly<Record<string, string>>;
  readonly states: readonly State[];
}

const SCENARIOS = [
  { id: 'coercion-incident', late: 10, lists: ['Levers', 'Dialogues', 'Forces', 'Seas'] },
  { id: 'disaster-response', late: 20, lists: ['Levers', 'Dialogues', 'Forces', 'Seas'] },
  { id: 'export-restriction', late: 18, lists: ['Supply', 'Levers', 'Dialogues'] },
  { id: 'long-game', late: 7, lists: ['Levers', 'Dialogues'] },
] as const;

const LIBRARY = [
  'library',
  'entries',
  'entry/2.2',
  'dialogues',
  'pressures',
  'charts',
  'charts/host',
  'models',
  'models/contact',
  'models/supply',
  'numbers',
  'numbers/declaration/entries.2.2.leads.start',
  'sources',
  'sources/KOOPMAN',
  'sources/NOTHING',
  'style',
];

/** All screens at all sizes in all themes, which takes some minutes. */
export const ALL = process.env.SCREENS === 'all';

const GAME = 'two-seas.game';
const WHOLE = { 'two-seas.table': 'whole' };

const show = (tab: string) => (page: Page) =>
  page.getByRole('tab', { name: tab, exact: true }).press('Enter');
const first = (name: RegExp) => (page: Page) => button(page, name).first().press('Enter');
const dialog = (page: Page) =>
  page.locator('[role="dialog"], [role="alertdialog"]').last().waitFor();
const key = (name: string) => (page: Page) => page.keyboard.press(name);
const then =
  (...steps: ((page: Page) => Promise<unknown>)[]) =>
  async (page: Page) => {
    for (const step of steps) await step(page);
  };

/** The table of a scenario, its lists and what is opened in them. */
function tables({ id, late, lists }: (typeof SCENARIOS)[number]): Visit[] {
  const isFirst = id === SCENARIOS[0].id;
  const opened: Record<string, State[]> = {
    Levers: [{ name: 'a lever laid open', go: first(/^1\.5 /) }],
    Seas: [{ name: 'a sea laid open', go: first(/^Lantern Shoal/) }],
  };
  return [
    {
      path: '#/table',
      store: () => ({ [GAME]: kept({ scenario: id, turns: 0 }) }),
      states: [
        {
          name: `first turn of ${id}`,
          go: (page) => page.getByText('Show the whole table').waitFor(),
        },
      ],
    },
    {
      path: '#/table',
      store: () => ({ ...WHOLE, [GAME]: kept({ scenario: id, turns: 0 }) }),
      states: [
        { name: `table of ${id}`, go: show('Situation') },
        ...(isFirst
          ? [
              { name: 'menu of the table', go: first(/^Menu$/) },
              { name: 'a chart', go: then(key('Escape'), first(/^Show the chart: /), dialog) },
              { name: 'the table after it', go: key('Escape') },
            ]
          : []),
        // the lists of the others are looked at when they are full
        ...(isFirst || ALL ? lists : []).flatMap((tab) => [
          { name: `${tab} of ${id}`, go: show(tab) },
          ...((isFirst && opened[tab]) || []),
        ]),
      ],
    },
    {
      path: '#/table',
      store: () => ({ ...WHOLE, [GAME]: kept({ scenario: id, turns: late, drafted: 8 }) }),
      states: [
        { name: `late table of ${id}, with orders`, go: show('Situation'), main: isFirst },
        ...lists.map((tab) => ({ name: `${tab} of ${id}, late`, go: show(tab) })),
        { name: `tray of ${id}`, go: first(/^8 orders/) },
        { name: `question before a turn of ${id}`, go: then(first(/^Commit turn/), dialog) },
      ],
    },
  ];
}

/** What came of it: the report, the turn as it plays, why, the debrief. */
function reports({ id, late }: (typeof SCENARIOS)[number]): Visit[] {
  const isFirst = id === SCENARIOS[0].id;
  return [
    {
      path: '#/report',
      store: () => ({ [GAME]: kept({ scenario: id, turns: late, stage: 'report' }) }),
      states: [
        { name: `report of ${id}`, go: (page) => page.getByText('What happened').waitFor() },
        { name: `playback of ${id}`, go: key('ArrowLeft'), main: isFirst },
        ...(isFirst
          ? [
              { name: 'why', go: then(first(/^Why: /), dialog), main: true },
              { name: 'an entry', go: then(key('Escape'), first(/^Entry /), dialog) },
            ]
          : []),
      ],
    },
    {
      path: '#/debrief',
      store: () => ({ [GAME]: kept({ scenario: id }) }),
      states: [{ name: `debrief of ${id}`, main: isFirst }],
    },
  ];
}

/** Every screen, most of them by what a browser may have kept. */
export const VISITS: readonly Visit[] = [
  {
    path: '#/',
    states: [
      { name: 'home', main: true },
      { name: 'shortcuts', go: then(key('?'), dialog) },
    ],
  },
  {
    path: '#/',
    store: () => ({
      [GAME]: kept({ scenario: SCENARIOS[0].id, turns: 2 }),
      'two-seas.damaged': 'x',
    }),
    states: [{ name: 'home with a game and a damaged one' }],
  },
  ...SCENARIOS.map(({ id }, i) => ({
    path: `#/brief/${id}`,
    states: [
      { name: `brief of ${id}`, main: i === 0 },
      ...(i === 0
        ? [
            {
              name: 'practice',
              go: then(first(/practice turn/i), (page) => page.getByRole('tablist').waitFor()),
            },
          ]
        : []),
    ],
  })),
  ...SCENARIOS.flatMap((scenario) => [...tables(scenario), ...reports(scenario)]),
  {
    path: '#/library',
    states: LIBRARY.map((path) => ({
      name: `library: ${path}`,
      main: path === 'entry/2.2',
      go: async (page: Page) => {
        await page.evaluate((to) => {
          location.hash = to;
          // the old page goes in the next frame or two
          return new Promise((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(resolve));
          });
        }, `#/${path}`);
        await page.locator('h1').waitFor();
      },
    })),
  },
];

export async function open(page: Page, { path, store }: Visit): Promise<void> {
  await keep(page, store?.() ?? {});
  await page.goto('about:blank');
  await page.goto(path);
  await page.locator('h1').first().waitFor({ state: 'attached' });
}
