import type { Book } from '../scenario/index.ts';
import { clockWords } from './length.ts';
import { governmentName, lexiconOf } from './lexicon.ts';
import { ruleWords } from './measures.ts';
import { number, sentence, withUnit } from './numbers.ts';
import { sourceWords } from './sources.ts';
import { text } from './texts/text.ts';
import { decimals } from './why.ts';
import type { BriefMeasure, BriefView, Viewer } from './views.ts';

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
    limits: brief.limits,
    others: brief.others,
    rival: sentence(words.rival),
    otherSide: brief.otherSide,
    advice: brief.advice,
    note: brief.note,
    calendar: [...rules.sessions]
      .sort((a, b) => a.turn - b.turn)
      .map(({ dialogue, turn }) =>
        text('say.brief.session', { turn, dialogue: words.entry(rules.entries[dialogue].clause) }),
      ),
    facilitator: texts.facilitator,
    sources: sourceWords(book),
  };
}
