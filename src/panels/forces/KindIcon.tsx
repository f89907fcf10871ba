import type { ReactElement } from 'react';
import { Fuel, LifeBuoy, Plane, Ship } from 'lucide-react';

import type { GroupKind } from '../../engine/index.ts';

const ICONS = { warship: Ship, 'coast-guard': LifeBuoy, aircraft: Plane, tanker: Fuel } as const;

/** What kind of force it is; the word always stands beside it. */
export function KindIcon({ kind }: { kind: GroupKind }): ReactElement {
  const Icon = ICONS[kind];
  return <Icon className="kind" aria-hidden="true" />;
}
