import { useEffect } from 'react';

import { type Tab, tabsOf } from '../presenter/index.ts';
import type { AppActor } from './actor.ts';
import { theme } from './theme.ts';

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

const isTyping = (target: EventTarget | null): boolean =>
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

function act(actor: AppActor, key: string, help: () => void): boolean {
  const tab = tabsHere(actor)[Number(key) - 1];
  if (tab) {
    actor.send({ type: 'tab.show', tab });
    return true;
  }
  switch (key) {
    case '/':
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
      theme.toggle();
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
    if (!active) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.altKey || event.defaultPrevented || isTyping(event.target)) return;
      if (event.ctrlKey || event.metaKey) return;
      if (act(actor, event.key.toLowerCase(), help)) event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [actor, active, help]);
}
