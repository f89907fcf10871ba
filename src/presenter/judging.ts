import type { Scenario } from '../engine/index.ts';
import type { Lexicon } from './lexicon.ts';
import { text } from './texts/text.ts';
import type { Viewer } from './views.ts';

/*
 * What a game is judged by, in two sentences: what the words for a measure mean, and what its end depends on.
 */

/** Measures that the endings of a scenario ask for, as the viewer may know them, and whether they ask for more. */
function askedFor({ endings, measures }: Scenario, role: Viewer['role']) {
  const conditions = endings.flatMap(({ when }) => when);
  const asked = new Set(
    conditions.flatMap((condition) => (condition.about === 'measure' ? [condition.index] : [])),
  );
  const known = measures.flatMap((measure, at) => {
    const { id, mandate } = measure;
    const readable = mandate === null || role === 'both' || role === mandate;
    return asked.has(at) && readable ? [id] : [];
  });
  const others = conditions.some(({ about }) => about !== 'measure' && about !== 'turn');
  return { known, others };
}

function endsBy(scenario: Scenario, words: Lexicon, role: Viewer['role']): string {
  if (scenario.endings.length === 0) return text('say.judged.ends.crisis');
  const { known, others } = askedFor(scenario, role);
  return text('say.judged.ends', {
    list: known.map((id) => words.measure(id)).join(', '),
    others: String(others),
  });
}

/** What “held”, “strained”, “lost” and “not reached” mean, and what the end of a game depends on. */
export const judgedWords = (
  scenario: Scenario,
  words: Lexicon,
  role: Viewer['role'],
): readonly string[] => [
  text('say.judged.bands', { storm: String(scenario.relief !== null) }),
  endsBy(scenario, words, role),
];
