import {
  campaignState,
  draftOrder,
  facilitate,
  hasEnded,
  openingOf,
  type Order,
  proceed,
  withdrawAct,
  withdrawOrder,
} from '../engine/index.ts';
import type { Selection } from '../panels/index.ts';
import {
  bookAt,
  lexiconOf,
  orderOffered,
  rejectionSentence,
  reportView,
  type Tab,
  tabsOf,
  text,
} from '../presenter/index.ts';
import type { AppContext, AppEvent } from './context.ts';
import { draftAsBefore, forkedGame } from './fork.ts';
import {
  commitTurn,
  type Game,
  newGame,
  type Opened,
  practiceGame,
  openRun,
  openSaved,
  openUnplayed,
} from './game.ts';
import { keepRun } from './replay/kept.ts';
import { dropDamaged, readDamaged, readSaved, setAside } from './storage.ts';

/*
 * What each event does to the context. The run is changed in place, as the engine does it; the version
 * tells the views to look again.
 */

type Step = Partial<AppContext>;

const quiet = { text: '', aloud: false };

function playing(context: AppContext) {
  if (!context.game) throw new Error('No game is being played.');
  const { run, book } = context.game;
  return { run, book, words: lexiconOf(bookAt(run, book), context.setup.names) };
}

const changed = (context: AppContext, said: string, aloud = false): Step => ({
  version: context.version + 1,
  said: { text: said, aloud },
});

function entered(context: AppContext, opened: Opened & { game: object }): Step {
  return {
    game: opened.game,
    version: context.version + 1,
    plays: false,
    tab: 'situation',
    selection: null,
    windows: [],
    problem: null,
    said: quiet,
    setup: { ...context.setup, role: opened.game.run.role, seed: opened.game.run.seed },
  };
}

const begun = (context: AppContext, game: Game): Step => ({
  game,
  version: context.version + 1,
  plays: false,
  tab: 'situation',
  selection: null,
  windows: [],
  problem: null,
  said: quiet,
});

export const start = (context: AppContext): Step =>
  begun(context, newGame(context.books[context.scenario], context.setup));

/** A run that goes on anew from a turn of another, which is kept to be compared with. */
export function fork(context: AppContext, content: string, turn: number): Step {
  const game = forkedGame(content, turn, context.books);
  if (!game) throw new Error('There is no run to be forked.');
  keepRun(content);
  const { drafted, refused } = draftAsBefore(game);
  const said = { text: text('ui.replay.fork.begun', { turn, drafted, refused }), aloud: true };
  const { role, seed } = game.run;
  const scenario = openingOf(game.run).id;
  return { ...begun(context, game), scenario, said, setup: { ...context.setup, role, seed } };
}

/** A practice turn before the first. */
export function practise(context: AppContext): Step {
  const book = context.books[context.scenario];
  return {
    ...begun(context, practiceGame(book, book.practice)),
    said: { text: text('ui.practice.begun'), aloud: false },
  };
}

/** Opens the stored game; one that does not hold is put aside and said so. */
export function resume(context: AppContext): { step: Step; opened: Opened } {
  const saved = readSaved();
  const opened: Opened = saved ? openSaved(saved, context.books) : { game: null, reason: '' };
  if (saved && opened.game) {
    const step = entered(context, opened);
    return { step: { ...step, setup: { ...step.setup!, names: saved.names } }, opened };
  }
  if (saved) setAside(saved.run);
  const problem =
    saved && !opened.game ? text('ui.problem.saved', { reason: opened.reason }) : null;
  return { step: { game: null, saved: null, damaged: readDamaged(), problem }, opened };
}

/** Opens the text of a run file, or a game that made room for another, with what was drafted in it. */
export function openFile(
  context: AppContext,
  { name, content, unplayed = null }: AppEvent & { type: 'file.read' },
): { step: Step; opened: Opened } {
  const { books } = context;
  const opened = unplayed ? openUnplayed(content, unplayed, books) : openRun(content, books);
  const step = opened.game
    ? entered(context, opened)
    : { problem: text('ui.problem.file', { name, reason: opened.reason }) };
  return { step, opened };
}

export const fileFailed = (name: string): Step => ({
  problem: text('ui.problem.file', { name, reason: text('ui.problem.unreadable') }),
});

export function draft(context: AppContext, order: Order): Step {
  const { run, book, words } = playing(context);
  const refusal = draftOrder(run, order);
  if (!refusal)
    return changed(
      context,
      text('ui.drafted', { order: orderOffered(order, words, run.role === 'both') }),
    );
  const reason = rejectionSentence(refusal, run, book, context.setup);
  return changed(context, text('ui.refused', { reason }), true);
}

export function withdraw(context: AppContext, index: number): Step {
  const { run, words } = playing(context);
  const gone = withdrawOrder(run, index).map((order) =>
    orderOffered(order, words, run.role === 'both'),
  );
  return changed(context, text('ui.withdrawn', { order: gone.join(' ') }), gone.length > 1);
}

/** Something from outside comes in this turn because the facilitator says so, or does not after all. */
export function act(context: AppContext, inject: string, comes: boolean): Step {
  const { run, words } = playing(context);
  const taken = comes ? facilitate(run, { type: 'inject.fire', inject }) : withdrawAct(run, inject);
  const title = words.inject(inject);
  return taken ? changed(context, text(comes ? 'say.act.done' : 'say.act.undone', { title })) : {};
}

export function commit(context: AppContext): Step {
  const { run, book } = playing(context);
  commitTurn(run);
  // the turn plays before the eyes; to the ears it is told once
  const { told } = reportView(run, book, { role: run.role, names: context.setup.names });
  return { ...changed(context, told), selection: null, plays: true };
}

/** In a fork the orders of then are a start for those of now. @returns what is said of it */
function asBefore({ game }: AppContext): string {
  if (!game || game.original === null || hasEnded(game.run)) return '';
  const { drafted, refused } = draftAsBefore(game);
  return text('ui.replay.fork.begun', { turn: game.run.state.turn[0], drafted, refused });
}

/** From a report to the next turn; a run that was replayed stands there already. */
export function next(context: AppContext): Step {
  const { run } = playing(context);
  if (campaignState(run) === 'reported') proceed(run);
  // also after a reload, when the run stands in the next turn already
  const said = asBefore(context);
  return { ...changed(context, said), tab: 'situation', selection: null, plays: false };
}

const TAB_OF: Record<Selection['kind'], Tab> = { zone: 'seas', port: 'seas', group: 'forces' };

/** Looking at something on the map opens the list where it stands in words; the map in words has them all. */
export function select({ game, tab: now }: AppContext, selection: Selection | null): Step {
  const tab = selection && TAB_OF[selection.kind];
  const here = game ? tabsOf(game.run.scenario) : [];
  if (now === here.at(-1)) return { selection };
  return tab && here.includes(tab) ? { selection, tab } : { selection };
}

export function dropDamage(): Step {
  dropDamaged();
  return { damaged: null, problem: null };
}
