/**
 * Draws the units of the game by APP-6: `npx tsx assets/make/symbols.ts`. milsymbol (MIT) is 190 KB when it is
 * packed, its drawings of the few units here are one; so it draws when assets are made, and is not shipped.
 * A test draws them again.
 */
import { realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ms from 'milsymbol';

import type { UnitLine } from '../../src/look/index.ts';
import { UNIT_ROLES, type UnitRole } from '../../src/presenter/index.ts';

/**
 * Symbol set and entity of each function, from the tables of APP-6(D) and MIL-STD-2525D (which agree in these):
 * 30 is sea surface, 01 air. A coast guard ship is a law enforcement vessel, not a combatant.
 */
export const ENTITIES: Record<UnitRole, readonly [set: string, entity: string]> = {
  // Military combatant, surface combatant (line), destroyer
  warship: ['30', '120203'],
  // Civilian, law enforcement vessel
  'patrol-vessel': ['30', '140300'],
  // Military non-combatant, auxiliary ship, oiler (replenishment)
  tanker: ['30', '130110'],
  // Military combatant, amphibious warfare ship, landing ship
  'landing-ship': ['30', '120307'],
  // Military non-combatant, auxiliary ship, hospital ship
  'hospital-ship': ['30', '130107'],
  // Military, fixed wing, patrol
  'patrol-aircraft': ['01', '110110'],
  // Military, fixed wing, cargo
  'transport-aircraft': ['01', '110107'],
};

/** Standard identities: both governments are friends, everybody else is neutral; nobody here is hostile. */
export const IDENTITIES = { friend: '3', neutral: '4' } as const;

/** Version 10, reality, identity, set, present, no headquarters, no echelon, entity, no modifiers. */
export const sidcOf = (identity: keyof typeof IDENTITIES, role: UnitRole): string => {
  const [set, entity] = ENTITIES[role];
  return `100${IDENTITIES[identity]}${set}0000${entity}0000`;
};

interface Instruction {
  readonly type: string;
  readonly d?: string;
  readonly cx?: number;
  readonly cy?: number;
  readonly r?: number;
  readonly fill?: string | false;
  readonly stroke?: string | false;
  readonly strokewidth?: number;
  readonly text?: string;
  readonly fontsize?: number;
  readonly y?: number;
}

const pathOf = ({ type, d, cx = 0, cy = 0, r = 0 }: Instruction): string => {
  if (type === 'circle')
    return `M${cx - r} ${cy}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
  if (type === 'path' && d !== undefined) return d;
  throw new Error(`milsymbol draws a ${type}, which nothing here can draw`);
};

function draw(sidc: string) {
  const symbol = new ms.Symbol(sidc, { size: 100 });
  if (!symbol.isValid()) throw new Error(`milsymbol does not know ${sidc}`);
  // its types leave out what it has drawn
  const { drawInstructions } = symbol as unknown as { drawInstructions: Instruction[] };
  const [frame, ...icon] = drawInstructions;
  const lines: UnitLine[] = [];
  let letters: { words: string; size: number; y: number } | undefined;
  for (const part of icon) {
    if (part.type === 'text') letters = { words: part.text!, size: part.fontsize!, y: part.y! };
    else
      lines.push({
        d: pathOf(part),
        // what the standard fills with white or with the colour of the frame is left open
        filled: part.fill === 'black',
        width: part.stroke ? (part.strokewidth ?? 3) : 0,
      });
  }
  return { sidc, frame: pathOf(frame!), lines, ...(letters && { letters }) };
}

export const drawAll = () =>
  Object.fromEntries(
    (['friend', 'neutral'] as const).map((identity) => [
      identity,
      Object.fromEntries(UNIT_ROLES.map((role) => [role, draw(sidcOf(identity, role))])),
    ]),
  );

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  writeFileSync(
    new URL('../symbols/app6.json', import.meta.url),
    `${JSON.stringify(drawAll(), null, 1)}\n`,
  );
