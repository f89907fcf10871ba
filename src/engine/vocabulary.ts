/** The words of the simulation: const arrays, and the unions derived from them. Order is meaning: codes are indices. */

export const GOVERNMENTS = ['india', 'japan'] as const;
export type Government = (typeof GOVERNMENTS)[number];

/** Who sits at the keyboard. The government that nobody plays is played by the engine's players. */
export const ROLES = ['both', 'india', 'japan'] as const;
export type Role = (typeof ROLES)[number];

/** The measure that is each government's private mandate. */
export const MANDATES = { india: 'autonomy', japan: 'legal' } as const;

export const FAMILIES = ['operation', 'channel', 'project', 'position', 'dialogue'] as const;
export type Family = (typeof FAMILIES)[number];

/** The ladder of commitment: from the verb in the text to an instrument that can be used. */
export const RUNGS = ['exploring', 'agreed', 'preparing', 'ready'] as const;
export type Rung = (typeof RUNGS)[number];

export const MINISTRIES = ['foreign', 'defence', 'coast-guard', 'security'] as const;
export type Ministry = (typeof MINISTRIES)[number];

export const CONSTRAINTS = [
  'strategic-autonomy',
  'procurement-time',
  'parliament',
  'host-sensitivity',
  'legal-review',
  'export-rules',
  'article-9',
  'diet',
] as const;
export type Constraint = (typeof CONSTRAINTS)[number];

export const GROUP_KINDS = ['warship', 'coast-guard', 'aircraft', 'tanker'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** How hard the other side presses. */
export const POSTURES = ['watching', 'probing', 'pressing', 'escalating', 'confronting'] as const;
export type Posture = (typeof POSTURES)[number];

/** What a detected and attributed incident can be used for. Doing nothing keeps the source. */
export const DISCLOSURES = ['share', 'publish'] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

export const BANDS = ['held', 'strained', 'lost'] as const;
export type Band = (typeof BANDS)[number];

/**
 * How a provision acts: the model that a hook names asks for it, and whatever else that provision touches
 * (what a host thinks of a bloc, say). `sitting` and `staff-channel` act only through the agenda they carry.
 */
export const HOOKS = [
  'sitting',
  'staff-channel',
  'exercise',
  'boarding-teams',
  'partner-facilities',
  'forewarning',
  'partner-yards',
  'port-visit',
  'shared-picture',
  'coast-guard-plan',
  'host-capacity',
  'unmanned-sensors',
  'crime-intelligence',
  'cyber-indicators',
  'wide-area-view',
  'asean-support',
  'lawful-sea-statement',
  'quad-coordination',
  'duty-line',
  'easier-agreement',
  'relief-cell',
  'relief-exercise',
  'impact-forecast',
  'sea-robbery-watch',
  'prepared-coast',
  'resilient-entry',
  'field-medicine',
  'release-response',
  'guarded-convoys',
  'satellite-tracking',
  'industry-visits',
  'export-licences',
  'coercion-answer',
  'mineral-knowledge',
  'material-research',
  'industry-forum',
  'buyers-pool',
  'world-standing',
  'terror-finance',
  'consensus-bid',
  'partner-search',
  'joint-development',
] as const;
export type Hook = (typeof HOOKS)[number];

/**
 * The numbers that an effect with a hook carries: those its models read, no more and no fewer. The
 * catalogue is checked against this table, and a model that reads another name does not compile.
 */
export const HOOK_PARAMETERS = {
  sitting: [],
  'staff-channel': [],
  exercise: ['interoperability-per-day', 'signal'],
  'boarding-teams': ['failure-cut'],
  'partner-facilities': [],
  forewarning: ['hit-rate', 'false-alarm'],
  'partner-yards': ['turnaround-cut'],
  'port-visit': ['comfort-per-day'],
  'shared-picture': ['share'],
  'coast-guard-plan': ['coordination-hours'],
  'host-capacity': ['patrol-gain'],
  'unmanned-sensors': ['sweep-gain'],
  'crime-intelligence': ['attack-cut'],
  'cyber-indicators': ['outage-cut'],
  'wide-area-view': ['revisit', 'recognition'],
  'asean-support': ['comfort'],
  'lawful-sea-statement': ['legitimacy', 'counter-move'],
  'quad-coordination': ['bloc-discomfort', 'support'],
  'duty-line': ['coordination-hours'],
  'easier-agreement': ['comfort-gain'],
  'relief-cell': ['delay-cut'],
  'relief-exercise': ['interoperability-per-day'],
  'impact-forecast': ['first-map'],
  'sea-robbery-watch': ['robbery-cut'],
  'prepared-coast': ['damage-cut'],
  'resilient-entry': ['damage-cut'],
  'field-medicine': ['patient-gain'],
  'release-response': ['release-cut'],
  'guarded-convoys': ['theft-cut'],
  'satellite-tracking': ['outage-cut'],
  'industry-visits': ['qualifying-gain'],
  'export-licences': ['delay-cut'],
  'coercion-answer': ['panic-cut', 'help-share'],
  'mineral-knowledge': ['panic-cut', 'toll-gain'],
  'material-research': ['substitution-gain'],
  'industry-forum': ['qualifying-gain'],
  'buyers-pool': ['join'],
  'world-standing': ['credit', 'discomfort'],
  'terror-finance': ['rate-cut', 'build-up'],
  'consensus-bid': ['chance', 'credit'],
  'partner-search': ['lead-cut'],
  'joint-development': [],
} as const satisfies Record<Hook, readonly string[]>;
export type HookParameter<H extends Hook> = (typeof HOOK_PARAMETERS)[H][number];

/** What a scenario is about: another side at sea, a disaster, an export restriction, quiet years. */
export const STAGES = ['coercion', 'relief', 'supply', 'peace'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * Where the models run that read a hook, of those that act in some scenarios only and share their entry with
 * another: which of an entry's effects is told first hangs on it.
 */
export const ACTS_IN: Partial<Record<Hook, readonly Stage[]>> = {
  forewarning: ['coercion', 'supply'],
  'impact-forecast': ['relief'],
  'relief-cell': ['relief'],
  'coast-guard-plan': ['coercion'],
  'sea-robbery-watch': ['relief', 'peace'],
  'unmanned-sensors': ['coercion', 'relief'],
  'industry-visits': ['supply'],
  'industry-forum': ['supply'],
  'partner-search': ['supply', 'peace'],
  'material-research': ['supply'],
  'buyers-pool': ['supply'],
  'world-standing': ['peace'],
  'terror-finance': ['peace'],
};

/** What a government pays with: political capital and money. */
export const PURSES = ['capital', 'budget'] as const;
export type Purse = (typeof PURSES)[number];

/** Why a purse changed. */
export const PAYMENT_CAUSES = [
  'order',
  'running',
  'group',
  'project',
  'recovery',
  'export-allowed',
  'inject',
  'voted',
  'lapsed',
] as const;
export type PaymentCause = (typeof PAYMENT_CAUSES)[number];

/** Why a measure moved. One word per line of the ledger; the presenter writes the sentence. */
export const CAUSES = [
  'coercion',
  'accident',
  'recovery',
  'consumption',
  'resupply',
  'ageing',
  'own-search',
  'partner-search',
  'partner-feed',
  'host-watch',
  'fusion-centre',
  'space',
  'sharing',
  'outage',
  'publication',
  'burnt-source',
  'statement',
  'asean',
  'naval-signal',
  'joint-action',
  'session',
  'deadlock',
  'declined',
  'fading',
  'exercise',
  'port-visit',
  'calm',
  'counter-move',
  'inject',
  'limit',
  'interaction',
  'legal-exposure',
  'alignment',
  'landfall',
  'bound-consent',
  'bound-lift',
  'bound-entry',
  'bound-jam',
  'bound-last-mile',
  'bound-knowledge',
  'trapped',
  'untreated',
  'disease',
  'treatment',
  'new-patients',
  'new-need',
  'supply-india',
  'supply-japan',
  'supply-partner-base',
  'supply-allies',
  'supply-others',
  'seen-help',
  'uninvited',
  'double-booking',
  'short-licences',
  'short-qualification',
  'short-capacity',
  'short-delay',
  'used-up',
  'from-licensed',
  'from-third',
  'from-india',
  'from-recycled',
  'from-reserve',
  'scarcity',
  'panic',
  'diversified',
  'relapse',
  'separate-deal',
  'export-kept',
  'export-allowed',
  'stock-help',
  'pooled',
  'early-release',
  'complaint',
  'shock',
  'forestalled',
  'softened',
  'partner-response',
  'stage',
  'diplomacy',
  'consensus',
] as const;
export type Cause = (typeof CAUSES)[number];

/** Numbers of the models that belong to no single entry, platform or place. */
export const PARAMETERS = [
  // presence
  'response-speed',
  // picture
  'look-window',
  'correlation',
  'picture-age',
  'false-alarm',
  'ais-feed-indian',
  'ais-feed-pacific',
  'host-watch',
  'allied-distance',
  // contact
  'incident-duration',
  'own-alert',
  'coordination-delay',
  'interoperability-cut',
  'interoperability-fade',
  'scene-failure',
  'attribution-remote',
  'attribution-present',
  'accident-crowding',
  'host-patrol',
  // consequences
  'access-loss',
  'access-recovery',
  'stores-use',
  'stores-mission',
  'mission-block',
  'mission-interval',
  'evidence-life',
  'publication-saturation',
  'statement-weight',
  // politics
  'capital-recovery',
  'preparing-share',
  'reduced-force',
  'trust-session',
  'trust-joint-action',
  'trust-use',
  'trust-deadlock',
  'trust-declined',
  'trust-burnt-source',
  'trust-fade',
  'standing-publication',
  'standing-calm',
  'standing-naval-signal',
  'standing-accident',
  'standing-suffered',
  'asean-standing',
  'signal-posture',
  'calm-posture',
  'comfort-evidence',
  'comfort-averted',
  'comfort-naval-signal',
  'comfort-pressure',
  'comfort-drift',
  'host-public',
  'host-quiet',
  'host-withdraw',
  'host-patience',
  'settle-threshold',
  'settle-need',
  'settle-comfort',
  'host-leaning',
  'comfort-exposed',
  'consent-threshold',
  'consent-reserve',
  'consent-mood',
  'consent-ask',
  'session-threshold',
  'hasty-preparation',
  'crisis-call-cost',
  'summit-cost',
  'review-hours',
  'export-hours',
  'procurement-slip',
  'mandate-autonomy-step',
  'mandate-legal-step',
  'mandate-autonomy-presence',
  'mandate-legal-presence',
  'mandate-exercise',
  'mandate-coast-guard',
  'mandate-recovery',
  // coercer
  'gain-success',
  'gain-station',
  'success-prior',
  'coercer-mood',
  'focus-mood',
  'cost-published',
  'cost-presence',
  'cost-standing',
  'standing-neutral',
  'cost-allies',
  'allies-alone',
  'raise-margin',
  'ease-margin',
  'dwell',
  'spill',
] as const;
export type ParameterName = (typeof PARAMETERS)[number];

export const DOMAINS = MINISTRIES;
/** Trust is kept by the ministries that work together. */
export type Domain = Ministry;

/** Looks up the code of a word. @throws RangeError when the word is not in the list: a bug, not bad input. */
export function codeOf<T extends string>(words: readonly T[], word: T): number {
  const code = words.indexOf(word);
  if (code < 0) throw new RangeError(`unknown word ${word}`);
  return code;
}
