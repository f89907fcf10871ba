import { assign, enqueueActions, setup } from 'xstate';

import { formatRun, hasEnded } from '../engine/index.ts';
import { text } from '../presenter/index.ts';
import { beginning } from './beginning.ts';
import type { AppContext, AppEvent } from './context.ts';
import { savedOf } from './game.ts';
import { keepGame, keepRun } from './replay/kept.ts';
import { randomSeed } from './seeds.ts';
import * as steps from './steps.ts';
import { readDamaged, readSaved, save, type Stage } from './storage.ts';

/** Whether a new game would take nobody's place in the store. */
const replacesNothing = ({ saved }: AppContext): boolean =>
  saved === null || saved.stage === 'debrief';

function stored(context: AppContext, stage: Stage, takes: boolean): Partial<AppContext> {
  if (!context.game || context.game.practice) return { stage };
  const saved = savedOf(context.game, stage, context.setup.names);
  const other = takes ? readSaved() : null;
  // what makes room is kept as it stands, with what was drafted
  if (other && other.id !== saved.id && other.stage !== 'debrief') keepGame(other);
  const saving = save(saved, takes);
  return { stage, saving, saved: saving === 'saved' ? saved : readSaved() };
}

/**
 * The program as a chart: which screen is shown, and the only place with effects. `raised` events carry
 * a game that was opened to the screen it was left on.
 */
export const appMachine = setup({
  types: {
    context: {} as AppContext,
    events: {} as AppEvent | { type: `enter.${Stage}` },
    input: {} as Pick<AppContext, 'covers' | 'books'>,
  },
  actions: {
    save: assign(({ context }, { stage, takes = false }: { stage: Stage; takes?: boolean }) =>
      stored(context, stage, takes),
    ),
    keep: ({ context: { game } }) => {
      if (game && !game.practice) keepRun(formatRun(game.run));
    },
    resume: enqueueActions(({ context, enqueue }) => {
      // after a reload the run stands in the next turn already, while its report is still read
      if (context.game) return enqueue.raise({ type: `enter.${context.stage}` });
      const { step, opened } = steps.resume(context);
      enqueue.assign(step);
      if (opened.game) enqueue.raise({ type: `enter.${opened.stage}` });
    }),
    openFile: enqueueActions(({ context, enqueue, event }) => {
      if (event.type !== 'file.read') return;
      const { step, opened } = steps.openFile(context, event);
      enqueue.assign(step);
      if (opened.game) enqueue.raise({ type: `enter.${opened.stage}` });
    }),
    readBrief: assign(({ context }, { scenario }: { scenario: string }) =>
      Object.hasOwn(context.books, scenario)
        ? { scenario, setup: { ...context.setup, seed: randomSeed() }, problem: null }
        : {},
    ),
    lookAtStore: assign(() => ({ saved: readSaved(), damaged: readDamaged() })),
    leave: assign({ game: null, windows: [] }),
    sayOver: assign({ said: { text: text('ui.practice.over'), aloud: false } }),
  },
  guards: {
    playing: ({ context }) => context.game !== null,
    over: ({ context: { game } }) => game !== null && hasEnded(game.run),
    toHome: ({ event }) => event.type === 'route' && event.route.to === 'home',
    toReplay: ({ event }) => event.type === 'route' && event.route.to === 'replay',
    toClass: ({ event }) => event.type === 'route' && event.route.to === 'class',
    toLibrary: ({ event }) => event.type === 'route' && event.route.to === 'library',
    // a practice turn goes on while its run is here; after a reload its address leads to the brief
    practising: ({ context, event }) =>
      event.type === 'route' && event.route.to === 'practice' && context.game?.practice === true,
    toBrief: ({ event }) =>
      event.type === 'route' && (event.route.to === 'brief' || event.route.to === 'practice'),
    mayStart: ({ context }) => context.game?.practice === true && replacesNothing(context),
  },
}).createMachine({
  id: 'app',
  initial: 'home',
  context: ({ input }) => beginning(input),
  on: {
    'brief.open': {
      target: '.brief',
      actions: { type: 'readBrief', params: ({ event }) => ({ scenario: event.scenario }) },
    },
    'game.continue': { actions: 'resume' },
    'enter.table': '.table',
    'enter.report': '.report',
    'enter.debrief': '.debrief',
    'names.toggle': {
      actions: assign(({ context: { setup: now } }) => ({
        setup: { ...now, names: now.names === 'real' ? 'neutral' : 'real' },
      })),
    },
    'window.open': {
      guard: 'playing',
      actions: assign(({ context, event }) => ({ windows: [...context.windows, event.shown] })),
    },
    'window.back': {
      actions: assign(({ context }) => ({ windows: context.windows.slice(0, -1) })),
    },
    'window.close': { actions: assign({ windows: [] }) },
    'said.clear': { actions: assign({ said: { text: '', aloud: false } }) },
    home: '.home',
    'class.open': '.class',
    'library.open': {
      target: '.library',
      actions: assign({ reading: { part: 'library', item: '' } }),
    },
    'replay.open': { target: '.replay', actions: assign({ linked: '' }) },
    'game.fork': {
      target: '.table',
      actions: [
        assign(({ context, event }) => steps.fork(context, event.content, event.turn)),
        { type: 'save', params: { stage: 'table', takes: true } },
      ],
    },
    'practice.skip': { target: '.brief', actions: 'sayOver' },
    'practice.end': [
      {
        guard: 'mayStart',
        target: '.table',
        reenter: true,
        actions: [
          assign(({ context }) => steps.start(context)),
          { type: 'save', params: { stage: 'table', takes: true } },
        ],
      },
      { target: '.brief', actions: 'sayOver' },
    ],
    route: [
      { guard: 'practising', actions: 'resume' },
      { guard: 'toHome', target: '.home' },
      { guard: 'toClass', target: '.class' },
      {
        guard: 'toLibrary',
        target: '.library',
        actions: assign(({ event }) =>
          event.route.to === 'library' ? { reading: event.route.reading } : {},
        ),
      },
      {
        guard: 'toReplay',
        target: '.replay',
        actions: assign(({ event }) =>
          event.route.to === 'replay' ? { linked: event.route.run } : {},
        ),
      },
      {
        guard: 'toBrief',
        target: '.brief',
        actions: {
          type: 'readBrief',
          params: ({ event }) => ({
            scenario: 'scenario' in event.route ? event.route.scenario : '',
          }),
        },
      },
      { actions: 'resume' },
    ],
  },
  states: {
    home: {
      entry: ['leave', 'lookAtStore'],
      on: {
        'file.read': { actions: 'openFile' },
        'file.failed': { actions: assign(({ event }) => steps.fileFailed(event.name)) },
        'damaged.drop': { actions: assign(steps.dropDamage) },
      },
      exit: assign({ problem: null }),
    },
    // a game that is played stays on the table, with its windows, while something is looked up or a class is shown
    library: {},
    // looking at a run touches no game: an unfinished one waits in the store
    replay: { entry: ['leave', 'lookAtStore'] },
    class: {},
    brief: {
      entry: ['leave', 'lookAtStore'],
      on: {
        'setup.change': { actions: assign(({ event }) => ({ setup: event.setup })) },
        'seed.new': {
          actions: assign(({ context }) => ({ setup: { ...context.setup, seed: randomSeed() } })),
        },
        'practice.start': {
          target: 'table',
          actions: assign(({ context }) => steps.practise(context)),
        },
        'game.start': {
          target: 'table',
          actions: [
            assign(({ context }) => steps.start(context)),
            { type: 'save', params: { stage: 'table', takes: true } },
          ],
        },
      },
    },
    table: {
      entry: { type: 'save', params: { stage: 'table' } },
      on: {
        'order.draft': {
          actions: [
            assign(({ context, event }) => steps.draft(context, event.order)),
            { type: 'save', params: { stage: 'table' } },
          ],
        },
        'order.withdraw': {
          actions: [
            assign(({ context, event }) => steps.withdraw(context, event.index)),
            { type: 'save', params: { stage: 'table' } },
          ],
        },
        'act.put': {
          actions: [
            assign(({ context, event }) => steps.act(context, event.inject, true)),
            { type: 'save', params: { stage: 'table' } },
          ],
        },
        'act.take': {
          actions: [
            assign(({ context, event }) => steps.act(context, event.inject, false)),
            { type: 'save', params: { stage: 'table' } },
          ],
        },
        'turn.commit': {
          target: 'report',
          actions: assign(({ context }) => steps.commit(context)),
        },
        'tab.show': { actions: assign(({ event }) => ({ tab: event.tab })) },
        'place.select': {
          actions: assign(({ context, event }) => steps.select(context, event.selection)),
        },
        'save.take': { actions: { type: 'save', params: { stage: 'table', takes: true } } },
      },
    },
    report: {
      entry: { type: 'save', params: { stage: 'report' } },
      // it plays once: whoever comes back from the library finds it told
      exit: assign({ plays: false }),
      on: {
        'turn.next': { target: 'onward', actions: assign(({ context }) => steps.next(context)) },
        'place.select': { actions: assign(({ event }) => ({ selection: event.selection })) },
        'save.take': { actions: { type: 'save', params: { stage: 'report', takes: true } } },
      },
    },
    onward: { always: [{ guard: 'over', target: 'debrief' }, { target: 'table' }] },
    debrief: {
      entry: [{ type: 'save', params: { stage: 'debrief' } }, 'keep'],
    },
  },
});
