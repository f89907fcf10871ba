import type { ReactElement } from 'react';
import { Switch } from 'react-aria-components';

import { type Tab, text, type TextKey } from '../../presenter/index.ts';
import { Window } from '../parts/Window.tsx';

/** Keys that act from anywhere, and what they do; digits show the lists of the game. */
const SHORTCUTS: readonly (readonly [key: string, does: TextKey])[] = [
  ['/', 'ui.levers.search'],
  ['O', 'ui.tray'],
  ['U', 'ui.undo.last'],
  ['Ctrl+Z', 'ui.undo.last'],
  ['H', 'ui.advice'],
  ['C', 'ui.shortcuts.commit'],
  ['Space', 'ui.shortcuts.play'],
  ['← →', 'ui.shortcuts.step'],
  ['Esc', 'ui.shortcuts.skip'],
  ['B', 'ui.shortcuts.bookmark'],
  ['I', 'ui.shortcuts.incident'],
  ['D', 'ui.shortcuts.dialogue'],
  ['E', 'ui.shortcuts.decision'],
  ['Page ↑ ↓', 'ui.shortcuts.turns'],
  ['T', 'ui.theme.turn'],
  ['?', 'ui.shortcuts'],
];

interface ShortcutsProps {
  readonly tabs: readonly Tab[];
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
  readonly onClose: () => void;
}

/** The list of shortcuts. Single keys can be switched off, for those who talk to their computer. */
export function Shortcuts({ tabs, on, onToggle, onClose }: ShortcutsProps): ReactElement {
  const digits = tabs.map((tab, i) => [String(i + 1), `ui.tab.${tab}`] as const);
  return (
    <Window title={text('ui.shortcuts')} open onClose={onClose}>
      <p>{text('ui.shortcuts.about')}</p>
      <table className="keys">
        <tbody>
          {[...digits, ...SHORTCUTS].map(([key, does]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{text(does)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Switch className="switch" isSelected={on} onChange={onToggle}>
        <span className="switch-track" aria-hidden="true" />
        {text('ui.shortcuts.single')}
      </Switch>
      <p className="quiet">{text('ui.shortcuts.access')}</p>
    </Window>
  );
}
