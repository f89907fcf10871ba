import type { Peace, PeaceNumber } from '../engine/index.ts';
import type { Find } from './resolve-relief.ts';
import { numbers } from './resolver.ts';
import type { PeaceBlock } from './schema-peace.ts';
import type { DeclarationFile } from './schema-shared.ts';

/** The peace block in indices and numbers. */
export function peaceOf(
  block: PeaceBlock,
  zones: readonly string[],
  forums: readonly string[],
  clauses: readonly string[],
  entries: DeclarationFile['entries'],
  find: Find,
): Peace {
  return {
    year: block.year,
    vote: numbers(block.vote) as Peace['vote'],
    plenary: block.plenary,
    calendar: block.calendar.map(({ dialogue, since }, i) => {
      find(forums, dialogue, 'dialogue', 'calendar', i, 'dialogue');
      const at = clauses.indexOf(dialogue);
      // every dialogue of the catalogue says how often it was held
      const [least, most] = entries[at]?.cadence?.range ?? [0, 0];
      return { dialogue: at, least: least * 24, most: most * 24, since: since.value * 24 };
    }),
    shocks: block.shocks.map((shock, i) => ({
      id: shock.id,
      zone: shock.zone === undefined ? -1 : find(zones, shock.zone, 'zone', 'shocks', i, 'zone'),
      abroad: shock.abroad,
      practised: shock.practised,
      rate: shock.rate.value,
      loss: shock.loss.value,
      rarer: shock.rarer,
      milder: shock.milder,
    })),
    numbers: numbers(block.parameters) as Record<PeaceNumber, number>,
  };
}
