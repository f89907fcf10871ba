/**
 * What is said after the front page, in English: flat keys, ICU messages. Another language is another file
 * of the same shape. `say.` is what the presenter writes, `ui.` what the screens write around it.
 * Quotes inside a message are typographic (’): the straight one is ICU’s escape.
 */
import { causes } from './en/causes.ts';
import { events } from './en/events.ts';
import { entries } from './en/entries.ts';
import { facilitator } from './en/facilitator.ts';
import { futures } from './en/futures.ts';
import { glass } from './en/glass.ts';
import { faults } from './en/faults.ts';
import { orders } from './en/orders.ts';
import { crisis } from './en/crisis.ts';
import { relief } from './en/relief.ts';
import { peace } from './en/peace.ts';
import { planning } from './en/planning.ts';
import { playback } from './en/playback.ts';
import { practice } from './en/practice.ts';
import { rejections } from './en/rejections.ts';
import { states } from './en/states.ts';
import { supply } from './en/supply.ts';
import { table } from './en/table.ts';
import { terminal } from './en/terminal.ts';
import { ui } from './en/ui.ts';
import { twin } from './en/twin.ts';
import { words } from './en/words.ts';

export const en = {
  ...words,
  ...states,
  ...orders,
  ...rejections,
  ...events,
  ...causes,
  ...faults,
  ...table,
  ...terminal,
  ...ui,
  ...crisis,
  ...relief,
  ...supply,
  ...glass,
  ...futures,
  ...entries,
  ...peace,
  ...practice,
  ...planning,
  ...playback,
  ...twin,
  ...facilitator,
} as const;
