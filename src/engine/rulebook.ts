/*
 * What the engine asks of the charts: may this happen, and what follows. The charts themselves are
 * XState machines in src/charts; the engine knows only their state names and their memory.
 */

const LADDER = ['exploring', 'agreed', 'preparing'] as const;

/** Every chart and its states, as paths. The code of a state is its index here. */
export const CHARTS = {
  operation: [
    ...LADDER,
    'ready.standby',
    'ready.deploying',
    'ready.active',
    'ready.overstretched',
    'ready.recovering',
  ],
  channel: [...LADDER, 'ready.closed', 'ready.opening', 'ready.open', 'ready.degraded'],
  project: [...LADDER, 'ready.idle', 'ready.underway', 'ready.delivered'],
  position: [...LADDER, 'ready.silent', 'ready.coordinated', 'ready.issued', 'ready.fading'],
  dialogue: [
    'unestablished',
    'dormant',
    'called',
    'preparing',
    'inSession',
    'concluded',
    'deadlocked',
    'followUp',
  ],
  host: ['unasked', 'asked', 'accepts', 'acceptsQuietly', 'declines', 'settles'],
  coercer: ['watching', 'probing', 'pressing', 'escalating', 'confronting'],
  hazard: ['warning', 'impact', 'rescue', 'relief', 'recovery'],
  restrictor: ['slowLicences', 'partialStop', 'fullStop', 'selectiveEasing', 'normal'],
  campaign: [
    'briefing',
    'planning.drafting',
    'planning.awaitingJapan',
    'planning.awaitingIndia',
    'resolving',
    'reported',
    'debrief',
  ],
} as const;

export type ChartId = keyof typeof CHARTS;
export type ChartState<C extends ChartId> = (typeof CHARTS)[C][number];

/** A chart's memory in the state buffer: the code of its state, a clock in hours, a count. */
export const CHART_MEMORY = ['code', 'hours', 'count'] as const;
export const CHART_WIDTH = CHART_MEMORY.length;

/** What the outside world tells a chart with an event. A chart reads only what its guards name. */
export const WORLD = [
  'hours',
  'consent',
  'capacity',
  'prepareHours',
  'startHours',
  'sustainHours',
  'recoverHours',
  'stageHours',
  'stages',
  'window',
  'hoursToSitting',
  'agreement',
  'threshold',
  'followUpHours',
  'comfort',
  'publicThreshold',
  'quietThreshold',
  'withdrawThreshold',
  'patienceHours',
  'temptation',
  'settleThreshold',
  'gain',
  'cost',
  'raiseMargin',
  'easeMargin',
  'dwell',
  'ended',
  'slip',
  'step',
  'warningHours',
  'impactHours',
  'rescueHours',
  'cover',
  'coverThreshold',
] as const;
export type WorldName = (typeof WORLD)[number];
export type World = Partial<Record<WorldName, number>>;

export interface Rulebook {
  /** The rules as text: two rulebooks with the same fingerprint have the same charts. */
  readonly fingerprint: string;
  /** For the code of each state of a chart, whether it has a rule about an event at all. */
  heeds(chart: ChartId, event: string): readonly boolean[];
  /** Would this event change anything? An event that no state handles, or whose guards refuse, would not. */
  can(chart: ChartId, memory: Float64Array, at: number, event: string, world: World): boolean;
  /**
   * Steps one chart by one event and writes its memory back.
   * @param memory the buffer; @param at where this chart's three numbers begin
   * @returns whether the chart is in another state now (its clock may have moved all the same)
   */
  step(chart: ChartId, memory: Float64Array, at: number, event: string, world: World): boolean;
}

/** The code of a chart's state. */
export function chartCode<C extends ChartId>(chart: C, state: ChartState<C>): number {
  return (CHARTS[chart] as readonly string[]).indexOf(state);
}
