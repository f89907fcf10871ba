import type { Run, Scenario } from '../engine/index.ts';
import type { Book } from '../scenario/index.ts';
import { judgedWords } from './judging.ts';
import { clockWords } from './length.ts';
import { governmentName, type Lexicon, lexiconOf } from './lexicon.ts';
import { measureViews, ruleWords } from './measures.ts';
import { number, sentence, withUnit } from './numbers.ts';
import { sceneOf } from './scene.ts';
import { sourceWords } from './sources.ts';
import { text } from './texts/text.ts';
import { decimals } from './why.ts';
import type { BriefMeasure, BriefView, Viewer } from './views.ts';

/** When regular sessions sit, as the turns of this game are counted. */
const calendarOf = ({ sessions, entries, turns }: Scenario, words: Lexicon): string[] =>
  sessions
    .filter(({ turn }) => turn <= turns)
    .sort((a, b) => a.turn - b.turn)
    .map(({ dialogue, turn }) =>
      text('say.brief.session', { turn, dialogue: words.entry(entries[dialogue].clause) }),
    );

/** The situation in one page, for a role: its own mandate, and not the other one’s. */
export function briefView(book: Book, viewer: Viewer): BriefView {
  const { rules, texts } = book;
  const { brief } = texts;
  const words = lexiconOf(book, viewer.names);
  const roles = viewer.role === 'both' ? (['india', 'japan'] as const) : [viewer.role];
  const mine = rules.measures.filter(
    ({ mandate }) => mandate === null || (roles as readonly string[]).includes(mandate),
  );
  return {
    scenario: rules.id,
    title: texts.title,
    clock: clockWords(rules, texts.turn),
    minutes: text('say.home.minutes', { minutes: texts.minutes }),
    situation: brief.situation,
    stake: brief.stake,
    judged: judgedWords(rules, words, viewer.role),
    measures: mine.map((measure): BriefMeasure => {
      const { id, initial, quantum, mandate } = measure;
      const unit = words.unit(id);
      return {
        id,
        name: words.measure(id),
        about: texts.measures[id]?.about ?? '',
        counterpart: texts.measures[id]?.counterpart ?? '',
        start: withUnit(number(initial, decimals(quantum)), initial, unit),
        rule: ruleWords(measure, unit),
        mandateOf: mandate,
      };
    }),
    mandates: [
      { who: governmentName('both'), text: brief.mandate.both },
      ...roles.map((role) => ({ who: governmentName(role), text: brief.mandate[role] })),
    ],
    limits: [...brief.limits, text('say.brief.capital')],
    others: brief.others,
    rival: sentence(words.rival),
    otherSide: brief.otherSide,
    advice: brief.advice,
    note: brief.note,
    calendar: calendarOf(rules, words),
    facilitator: texts.facilitator,
    sources: sourceWords(book),
  };
}

/**
 * The brief of what is played now. In a crisis of a long game that is the crisis's: its sessions sit in the
 * turns of the long game, and its measures start where the quiet years have left them.
 */
export function briefNow(run: Run, book: Book, viewer: Viewer): BriefView {
  const scene = sceneOf(run, book, viewer);
  const brief = briefView(scene.book, viewer);
  const { since } = run.scenario;
  if (since.turn === 0) return brief;
  const views = new Map(measureViews(scene).map((view) => [view.id, view]));
  const startOf = (id: string): string | undefined => {
    const view = views.get(id);
    // newest first: the first turn that the crisis was played in
    const first = view?.why.findLast(({ turn }) => turn > since.turn);
    return first ? first.before : view?.formatted;
  };
  return {
    ...brief,
    // the words for measures, and what capital is, were explained before the quiet years
    judged: brief.judged.slice(1),
    limits: scene.book.texts.brief.limits,
    clock: clockWords(
      { ...run.scenario, turns: run.scenario.turns - since.turn },
      scene.book.texts.turn,
    ),
    measures: brief.measures.map((measure) => ({
      ...measure,
      start: startOf(measure.id) ?? measure.start,
    })),
    calendar: calendarOf(run.scenario, scene.words),
  };
}
