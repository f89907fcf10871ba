import type { GroupKind } from '../engine/index.ts';

/** What a group of ships or aircraft is for: finer than its kind in the rules, and only ever drawn or told. */
export const UNIT_ROLES = [
  'warship',
  'patrol-vessel',
  'tanker',
  'landing-ship',
  'hospital-ship',
  'patrol-aircraft',
  'transport-aircraft',
] as const;
export type UnitRole = (typeof UNIT_ROLES)[number];

const OF_KIND: Record<GroupKind, UnitRole> = {
  warship: 'warship',
  'coast-guard': 'patrol-vessel',
  aircraft: 'patrol-aircraft',
  tanker: 'tanker',
};

/** Classes that are something else than most of their kind. */
const OF_PLATFORM: Readonly<Record<string, UnitRole>> = {
  'in-heavy-lift': 'transport-aircraft',
  'in-transport': 'transport-aircraft',
  'jp-transport': 'transport-aircraft',
  'jp-jet-transport': 'transport-aircraft',
  'in-amphibious': 'landing-ship',
  'in-landing-ship': 'landing-ship',
  'jp-landing-ship': 'landing-ship',
  'in-hospital': 'hospital-ship',
};

export const roleOf = ({ id, kind }: { readonly id: string; readonly kind: GroupKind }): UnitRole =>
  OF_PLATFORM[id] ?? OF_KIND[kind];
