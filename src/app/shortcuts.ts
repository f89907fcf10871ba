import { useEffect } from 'react';

import { type Tab, tabsOf } from '../presenter/front/index.ts';
import type { AppActor } from './actor.ts';
import { look } from './look.ts';
import { turnPlay } from './turn-play.ts';
import { wholeTable } from './whole-table.ts';

const KEY = 'two-seas.single-keys';
const listeners = new Set<() => void>();
let on: boolean | null = null;

function read(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Whether single keys act. Shaped for useSyncExternalStore. */
export const singleKeys = {
  get: (): boolean => (on ??= read()),
  set(value: boolean): void {
    on = value;
    try {
      localStorage.setItem(KEY, value ? 'on' : 'off');
    } catch {
      // Kept until the page closes.
    }
    listeners.forEach((listener) => listener());
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Whether a key belongs to a field, a menu or a dialog. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest(
    'input, textarea, select, [role="menu"], [role="dialog"], [role="alertdialog"]',
  ) !== null;

const SHORTCUT = {
  commit: '.bar-actions .primary',
  search: '.search input',
  tray: '.tray-toggle',
  undo: '.tray-undo',
  advice: '.tray-advice',
} as const;

/** Presses the button that carries a shortcut, wherever it is; nothing when it is not on the screen. */
function press(name: keyof typeof SHORTCUT): void {
  const target = document.querySelector<HTMLElement>(SHORTCUT[name]);
  target?.focus();
  if (target instanceof HTMLButtonElement) target.click();
}

/** The lists of the game that is played; none elsewhere. */
export function tabsHere(actor: AppActor): Tab[] {
  const { game } = actor.getSnapshot().context;
  return game ? tabsOf(game.run.scenario) : [];
}

/** Whether a key has a meaning of its own where the focus is. */
const isPressing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('button, a, summary, [role="button"], [role="slider"], [role="tab"]') !== null;

/** The keys of a report: space, arrows and Escape play the turn. */
function actOnTurn({ key, target }: KeyboardEvent): boolean {
  const play = turnPlay.get();
  if (!play) return false;
  switch (key) {
    case ' ':
      if (isPressing(target)) return false;
      turnPlay.toggle();
      return true;
    case 'ArrowLeft':
    case 'ArrowRight':
      turnPlay.step(key === 'ArrowLeft' ? -1 : 1);
      return true;
    case 'Escape':
      if (play.over) return false;
      turnPlay.skip();
      return true;
    default:
      return false;
  }
}

function act(actor: AppActor, key: string, help: () => void): boolean {
  const tab = tabsHere(actor)[Number(key) - 1];
  if (tab) {
    wholeTable.set('whole');
    actor.send({ type: 'tab.show', tab });
    return true;
  }
  switch (key) {
    case '/':
      wholeTable.set('whole');
      actor.send({ type: 'tab.show', tab: 'levers' });
      requestAnimationFrame(() => press('search'));
      return true;
    case 'o':
      press('tray');
      return true;
    case 'u':
      press('undo');
      return true;
    case 'h':
      press('advice');
      return true;
    case 'c':
      press('commit');
      return true;
    case 't':
      look.turn();
      return true;
    case '?':
      help();
      return true;
    default:
      return false;
  }
}

/** Ctrl+Z takes the last order back, also where single keys are off; in a field it is the field’s own. */
export function useUndo(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const asked = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!asked || event.key.toLowerCase() !== 'z' || isTyping(event.target)) return;
      press('undo');
      event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

/** Single keys that act from anywhere but a field, a menu or a dialog. */
export function useShortcuts(actor: AppActor, active: boolean, help: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target)) return;
      // these are no letters that somebody might say to a computer
      if (actOnTurn(event)) event.preventDefault();
      else if (active && act(actor, event.key.toLowerCase(), help)) event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [actor, active, help]);
}
