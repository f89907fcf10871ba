import { useEffect } from 'react';

import { isTyping, singleKeys } from '../shortcuts.ts';
import { replay } from './replay.ts';
import { goTo, jump } from './scrub.ts';

/** Letters that act while a run is looked at; arrows, space and Escape are the player’s. */
const LETTERS: Readonly<Record<string, () => void>> = {
  i: () => jump('incident'),
  d: () => jump('dialogue'),
  e: () => jump('decision'),
};

function act(key: string, onBookmark: () => void): boolean {
  const { turn } = replay.get();
  if (key === 'PageUp') return goTo(turn - 1);
  if (key === 'PageDown') return goTo(turn + 1);
  if (!singleKeys.get()) return false;
  const letter = key.toLowerCase();
  if (letter === 'b') onBookmark();
  else if (Object.hasOwn(LETTERS, letter)) LETTERS[letter]();
  else return false;
  return true;
}

/** The keys of the replay, from anywhere but a field, a menu or a dialog. */
export function useReplayKeys(onBookmark: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target)) return;
      if (act(event.key, onBookmark)) event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [onBookmark]);
}
