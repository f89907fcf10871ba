import type { Government } from './vocabulary.ts';

/*
 * What an export restriction needs besides what every scenario has: materials, the makers that use them,
 * where they come from, what could be built, the other side's doctrines, and the numbers of the supply
 * model. Tonnes are a month, of metal contained. Equations: docs/model.md, Supply.
 *
 * In the state (src/engine/state.ts; each of length 0 elsewhere):
 *   restrictor   the other side's chart; `restricted` hours since the first restriction; `complaint` weight
 *                of the trade case; `pool` 0 to 1, how far other buyers have pooled with the two;
 *                `customs` hours for which goods are held up at the border; `foreseen` 1 + the state that a shared
 *                assessment expects next; `deal` and `dealHours` what became of a separate offer, by government
 *   by material  `panic` 0 to 1 (firms hoard); `scarcity` factor of the price; `price` index, 100 at rest;
 *                `priceBefore` the same a turn earlier;
 *                `reserve` tonnes in Japan's state stock; `opened` what Japan lets out of it;
 *                `exportPolicy` what India lets out of its own output; `exported` share that goes out now
 *   by maker     `stored` tonnes in its sheds; `consumption` t/month it would use without any change of
 *                design; `substituted` and `recycled` shares of that; `dependence` share under contract with
 *                the other side; `qualified` share that it could take from elsewhere; `arrived` tonnes of the
 *                last turn by origin; `needed` and `used` tonnes of the last turn; `cover` days in its sheds;
 *                `forgone` USD million of output lost in the last turn; `shortage` what kept it short
 *   by project   `funded` 1 + hour; `sponsors` who paid, India 1 and Japan 2; `working` t/month it yields;
 *                `buildMonths` and `yieldShare` are drawn from the seed and hidden
 */

/** Where a maker's tonnes of a turn came from. Order is meaning: codes are indices. */
export const ORIGINS = ['licensed', 'third', 'india', 'recycled', 'reserve'] as const;
export type Origin = (typeof ORIGINS)[number];

/** Kinds of source. */
export const SOURCE_KINDS = ['restrictor', 'third', 'india', 'recycling'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What kept a maker from what it needed in the last turn. */
export const SHORTAGES = ['none', 'licences', 'qualification', 'capacity', 'delay'] as const;
export type Shortage = (typeof SHORTAGES)[number];

/** What Japan lets out of its state stock. */
export const RELEASES = ['none', 'some', 'all'] as const;
export type Release = (typeof RELEASES)[number];

/** What India lets out of its own output. */
export const EXPORT_POLICIES = ['keep', 'quota', 'free'] as const;
export type ExportPolicy = (typeof EXPORT_POLICIES)[number];

/** What became of a separate deal that the other side offered to one government. */
export const DEALS = ['none', 'offered', 'accepted', 'refused', 'broken'] as const;
export type Deal = (typeof DEALS)[number];

export const ANSWERS = ['accept', 'refuse'] as const;
export type Answer = (typeof ANSWERS)[number];

export interface Commodity {
  readonly id: string;
  /** Tonnes in Japan's state stock at the start. */
  readonly reserve: number;
}

/** A group of makers that uses one material. */
export interface User {
  readonly id: string;
  readonly government: Government;
  /** Index of the material. */
  readonly commodity: number;
  /** Tonnes a month at the start. */
  readonly demand: number;
  /** Days of cover in its sheds at the start; also what it comes back to when nobody worries. */
  readonly stockDays: number;
  /** Share that it buys from the other side at the start. */
  readonly dependence: number;
  /** Share that it could take from elsewhere at the start, and at most. */
  readonly qualified: number;
  readonly qualifiedMost: number;
  /** Highest shares of demand that other designs and recycled material can take over. */
  readonly substitution: number;
  readonly recycling: number;
  /** Share of its need that can come from India's own output. */
  readonly home: number;
  /** USD million of output a month that stands on the material. */
  readonly output: number;
  /** Share of that output lost per share of material missing. */
  readonly elasticity: number;
}

export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  /** Tonnes a month of each material that the two can buy there. */
  readonly capacity: readonly number[];
}

/** New capacity that can be paid for. */
export interface Project {
  readonly id: string;
  /** Index of the source that it adds to, and of the material. */
  readonly source: number;
  readonly commodity: number;
  /** Tonnes a month announced. */
  readonly capacity: number;
  /** Months announced; the true time is that times a factor drawn from `slip`. */
  readonly lead: number;
  readonly slip: readonly [number, number];
  /** Share of the announced capacity that comes, drawn from this range. */
  readonly realised: readonly [number, number];
  /** USD million of public money. */
  readonly cost: number;
  /** Whether India may carry half of the cost. */
  readonly shared: boolean;
}

/** What moves the restricting state. One is drawn from the seed and nobody sees it. */
export interface RestrictorDoctrine {
  readonly id: string;
  readonly share: number;
  /** How much a concession is worth to it. */
  readonly appetite: number;
  /** How much it wants to be seen to punish at first, and months until that has worn off. */
  readonly anger: number;
  readonly temper: number;
  /** What it gains at home by keeping the material there. */
  readonly home: number;
  /** How much customers lost for good weigh with it, and how much it minds cases and reputation. */
  readonly market: number;
  readonly publicity: number;
  /** How readily it tries to split the two by a separate deal. */
  readonly dealing: number;
  /** Share of the restriction that India meets as well. */
  readonly breadth: number;
  /** Turns it waits before it changes step. */
  readonly patience: number;
}

export const SUPPLY_NUMBERS = [
  // licences
  'rate-slow',
  'rate-partial',
  'rate-full',
  'rate-easing',
  'rate-normal',
  'rebound',
  'deal-rate',
  'deal-patience',
  // trade
  'restock-months',
  'panic-days',
  'diversion-months',
  'india-licence-months',
  'export-adjust-months',
  'quota-share',
  'free-share',
  'others-crowd',
  'pool-gain',
  'pool-life',
  'pool-close',
  'pool-far',
  'pool-deal-cut',
  // what firms do
  'ration-months',
  'panic-fear',
  'panic-months',
  'substitution-months',
  'recycling-months',
  'price-signal',
  'qualification-months',
  'stick',
  'relapse',
  // price
  'price-cover',
  'price-exponent',
  'price-most',
  'price-panic',
  'price-up-months',
  'price-down-months',
  // Japan's stock
  'release-floor',
  'release-some',
  // politics
  'export-capital',
  'export-autonomy',
  'export-trust',
  'keep-trust',
  'keep-standing',
  'deal-trust',
  'deal-standing',
  'deal-autonomy',
  'deal-legal',
  'help-trust',
  'early-release-legal',
  'pool-standing',
  'answer-autonomy',
  'flow-standing',
  'complaint-standing',
  // the other side
  'resolve-months',
  'success',
  'success-split',
  'success-joint',
  'gain-lean',
  'gain-pain',
  'pain-days',
  'cost-share',
  'cost-trade',
  'cost-reputation',
  'cost-complaint',
  'cost-joint',
  'offer-threshold',
] as const;
export type SupplyNumber = (typeof SUPPLY_NUMBERS)[number];

export interface Supply {
  readonly doctrines: readonly RestrictorDoctrine[];
  readonly commodities: readonly Commodity[];
  readonly users: readonly User[];
  readonly sources: readonly Source[];
  readonly projects: readonly Project[];
  readonly numbers: Readonly<Record<SupplyNumber, number>>;
}
