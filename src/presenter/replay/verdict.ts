import type { Damage, Reel } from '../../engine/index.ts';
import type { Book } from '../../scenario/index.ts';
import { damageWords, mismatchWords } from '../sentences/fault.ts';
import { isTextKey, text } from '../texts/text.ts';
import type { Names, VerdictView } from '../views.ts';

function partWords(part: string): string {
  const key = `say.part.${part}`;
  return isTextKey(key) ? text(key) : part;
}

/** What differs between the rules of then and now. */
function differLines({ verdict }: Reel): string[] {
  const { differ, parts } = verdict;
  if (!differ) return [];
  if (differ.code === 'other-engine') {
    const { expected, found } = differ;
    return [text('say.verdict.engine', { expected, found }), ...partLines(parts)];
  }
  return [text('say.verdict.rules'), ...partLines(parts)];
}

function partLines(parts: Reel['verdict']['parts']): string[] {
  if (parts === null) return [text('say.verdict.parts.unknown')];
  if (parts.length === 0) return [];
  return [text('say.verdict.parts', { parts: parts.map(partWords).join('; ') })];
}

/** Where the story leaves its file, and which orders it goes on without. */
function storyLines({ verdict }: Reel, book: Book, names: Names): string[] {
  const { mismatch, refused } = verdict;
  const leaves =
    mismatch === null
      ? text('say.verdict.same')
      : 'turn' in mismatch
        ? text('say.verdict.leaves', { turn: mismatch.turn })
        : mismatchWords(mismatch, book, names);
  return [leaves, ...refused.map((order) => mismatchWords(order, book, names))];
}

/**
 * Whether a run that was opened is what its file says, in words.
 * @param damage of a file of which only the beginning can be told
 */
export function verdictView(
  reel: Reel,
  book: Book,
  names: Names,
  damage: Damage | null = null,
): VerdictView {
  const { verdict, stills } = reel;
  const turns = stills.length - 1;
  if (damage)
    return {
      kind: 'broken',
      title: text('say.verdict.damaged'),
      lines: [
        damageWords(damage),
        ...differLines(reel),
        ...(verdict.mismatch && 'turn' in verdict.mismatch
          ? [mismatchWords(verdict.mismatch, book, names)]
          : []),
        text('say.verdict.rest', { turns }),
      ],
    };
  if (verdict.holds)
    return {
      kind: 'holds',
      title: text('say.verdict.holds'),
      lines: [text('say.verdict.held', { turns })],
    };
  if (verdict.differ)
    return {
      kind: 'story',
      title: text('say.verdict.story'),
      lines: [...differLines(reel), ...storyLines(reel, book, names), text('say.verdict.unproven')],
    };
  const { mismatch } = verdict;
  return {
    kind: 'broken',
    title: text('say.verdict.broken'),
    lines: [
      ...(mismatch ? [mismatchWords(mismatch, book, names)] : []),
      text('say.verdict.tampered', {
        turn: mismatch && 'turn' in mismatch ? mismatch.turn : turns,
      }),
    ],
  };
}
