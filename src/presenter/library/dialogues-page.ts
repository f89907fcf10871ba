import { type Entry, GOVERNMENTS } from '../../engine/index.ts';
import { governmentName } from '../lexicon.ts';
import { text } from '../texts/text.ts';
import type { ClauseName, DialogueNote } from '../views.ts';
import { entryView } from './entry.ts';
import { type Shelf, sourceLine } from './shelf.ts';

/* The dialogues as what they are in the model: who sits, when, what a session can lift, and what it takes. */

function dialogueNote(shelf: Shelf, entry: Entry): DialogueNote {
  const { books, library } = shelf;
  const view = entryView(books, library, entry.clause)!;
  const { entries } = books[0].rules;
  const at = entries.indexOf(entry);
  const name = ({ clause }: Entry): ClauseName => shelf.entry(clause)!;
  return {
    clause: entry.clause,
    title: view.title,
    summary: view.summary,
    sits: GOVERNMENTS.map((government) => ({
      government,
      who: governmentName(government),
      ministry: text(`say.ministry.${entry.ministry[government]}`),
    })),
    exists: text(entry.starts === 'exploring' ? 'say.forum.new' : 'say.forum.old', {
      why: view.why,
    }),
    does: view.effects.map(({ does }) => does),
    slots: text('say.forum.slots', { n: entry.slots }),
    rank: text('say.forum.rank', { n: entry.level }),
    times: view.times,
    costs: view.costs,
    carries: entries.filter(({ gate }) => gate === at).map(name),
    below: entries[entry.gate] ? name(entries[entry.gate]) : null,
    sources: view.sources.map(({ id }) => sourceLine(library, id)),
  };
}

/** Every dialogue, those that may take up most first. */
export const dialogueList = (shelf: Shelf): DialogueNote[] =>
  shelf.books[0].rules.entries
    .filter(({ family }) => family === 'dialogue')
    .sort((a, b) => b.level - a.level)
    .map((entry) => dialogueNote(shelf, entry));
