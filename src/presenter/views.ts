/**
 * What the screens show: pure, serialisable view-models with every string already written. The
 * presenter fills them; panels, terminal and tests read them. Nothing in them is worked out again:
 * what may be ordered stands there as orders, what may not stands there with its reason.
 */
import type {
  Band,
  Bottleneck,
  Family,
  Good,
  Government,
  GroupKind,
  Order,
  Posture,
  Role,
  Rung,
} from '../engine/index.ts';

/** Neutral names are the default: the other side by role, seas by both names or by none. */
export const NAMES = ['neutral', 'real'] as const;
export type Names = (typeof NAMES)[number];

/** Who looks, and with which names. */
export interface Viewer {
  readonly role: Role;
  readonly names: Names;
}

/** An order that may be given now, as a button says it. */
export interface OrderChoice {
  readonly order: Order;
  readonly by: Government;
  /** Imperative: "India: start the port call at Manila". */
  readonly label: string;
  /** Cost and time in one line; empty when there is nothing to say. */
  readonly note: string;
}

/** Why something cannot be ordered now. */
export interface Reason {
  readonly by: Government;
  readonly code: string;
  readonly text: string;
}

/** A thing with an id and a written name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

// ── Home and brief ──────────────────────────────────────────────────────────────────────────────

export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly situation: string;
  readonly learn: string;
  /** "9 turns of 3 days" */
  readonly clock: string;
  readonly players: string;
  /** "about 60 minutes" */
  readonly minutes: string;
  readonly turns: number;
}

export interface HomeView {
  readonly title: string;
  readonly tagline: string;
  readonly cards: readonly ScenarioCard[];
}

export interface BriefMeasure {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly counterpart: string;
  readonly start: string;
  /** "Held from 70 %; strained from 50 %; lost below." */
  readonly rule: string;
  readonly mandateOf: Government | null;
}

export interface BriefView {
  readonly scenario: string;
  readonly title: string;
  readonly clock: string;
  readonly minutes: string;
  readonly situation: readonly string[];
  readonly stake: readonly string[];
  readonly measures: readonly BriefMeasure[];
  readonly mandates: readonly { readonly who: string; readonly text: string }[];
  readonly limits: readonly string[];
  readonly others: readonly string[];
  readonly rival: string;
  /** The other side's stated case in its best form. */
  readonly otherSide: string;
  readonly advice: readonly string[];
  readonly note: string;
  /** Regular sessions of the calendar, one line each. */
  readonly calendar: readonly string[];
  /** For who leads a class through it: notes, and the questions of the debrief. */
  readonly facilitator: {
    readonly notes: readonly string[];
    readonly questions: readonly string[];
  };
  readonly sources: readonly string[];
}

// ── Measures and their why ──────────────────────────────────────────────────────────────────────

/** One line of the ledger in words. */
export interface WhyLine {
  readonly cause: string;
  /** The whole line: cause, clause title and zone. */
  readonly text: string;
  readonly clause?: string;
  readonly clauseTitle?: string;
  readonly zone?: string;
  readonly zoneName?: string;
  /** In the measure's unit, for bars. */
  readonly value: number;
  /** "+2.1 points", "−3 %" */
  readonly amount: string;
  readonly sign: '+' | '−';
  /** Whether this moved the measure the way we want. */
  readonly good: boolean;
}

/** Why a measure moved in one turn. The lines add up to the change exactly. */
export interface WhyTurn {
  readonly turn: number;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly sign: '+' | '−' | '';
  readonly good: boolean;
  readonly lines: readonly WhyLine[];
}

export interface MeasureView {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly counterpart: string;
  readonly unit: string;
  readonly value: number;
  /** "63.4 %" */
  readonly formatted: string;
  readonly band: Band;
  readonly bandWord: string;
  readonly rule: string;
  readonly better: 'higher' | 'lower';
  /** Axis and thresholds, in the unit. */
  readonly lowest: number;
  readonly highest: number;
  readonly held: number;
  readonly strained: number;
  /** Against the last turn. */
  readonly trend: 'better' | 'worse' | 'same';
  readonly change: string;
  readonly trendWords: string;
  /** Value at the start and after each turn that was played. */
  readonly history: readonly number[];
  /** Newest turn first. */
  readonly why: readonly WhyTurn[];
  /** The private mandate of one government; null for a shared measure. */
  readonly mandateOf: Government | null;
  readonly mandateWords: string;
}

// ── The table ───────────────────────────────────────────────────────────────────────────────────

export interface MinistryView {
  readonly id: string;
  readonly name: string;
  readonly total: number;
  readonly busy: number;
  readonly free: number;
  /** "1 of 3 teams free" */
  readonly words: string;
}

export interface GovernmentView {
  readonly id: Government;
  readonly name: string;
  readonly capital: number;
  readonly capitalWords: string;
  readonly budget: number;
  readonly budgetWords: string;
  readonly ministries: readonly MinistryView[];
  /** Whether the viewer gives its orders, and may do so now. */
  readonly yours: boolean;
  readonly mayOrder: boolean;
  /** "drafting", "submitted", "played by the program" */
  readonly statusWords: string;
}

export interface PressureZone extends Named {
  /** 0 to 4 */
  readonly level: number;
  readonly word: string;
  readonly focus: boolean;
}

export interface PressureView {
  readonly posture: Posture;
  /** 0 to 4 */
  readonly level: number;
  readonly word: string;
  readonly sentence: string;
  readonly focus: Named;
  readonly zones: readonly PressureZone[];
  /** A shared assessment of what comes next, where one was given. */
  readonly warning: string | null;
  /** Incidents, accidents and published evidence so far, one line each. */
  readonly facts: readonly string[];
}

export interface GoodView {
  readonly good: Good;
  readonly name: string;
  /** Tonnes of the last turn. */
  readonly wanted: number;
  readonly delivered: number;
  /** "12.5 / 40.0 t" */
  readonly words: string;
}

export interface DistrictView extends Named {
  readonly people: number;
  /** Share of those without water of their own who got some, and share of all needs met, 0 to 1. */
  readonly water: number;
  readonly waterWords: string;
  readonly covered: number;
  readonly injured: number;
  /** The stage that bound in the last turn. */
  readonly bound: Bottleneck;
  readonly boundWords: string;
  /** People, water and the injured, without the name. */
  readonly now: string;
  readonly goods: readonly GoodView[];
  readonly sentence: string;
}

export interface EntryPointView extends Named {
  readonly landed: number;
  readonly arrivals: number;
  readonly slots: number;
  readonly jammed: boolean;
  readonly stock: number;
  readonly sentence: string;
}

/** A disaster as it is known. */
export interface HazardView {
  readonly phase: string;
  /** 0 to 4 */
  readonly level: number;
  readonly word: string;
  readonly phases: readonly Named[];
  readonly sentence: string;
  readonly facts: readonly string[];
  readonly districts: readonly DistrictView[];
  readonly entryPoints: readonly EntryPointView[];
}

export interface AgendaSlot {
  readonly slot: number;
  readonly item: {
    readonly clause: string;
    readonly title: string;
    readonly by: Government;
  } | null;
  /** "2.2 Common maritime picture, placed by India", or "free" */
  readonly words: string;
  readonly remove: readonly OrderChoice[];
}

export interface DialogueView {
  readonly clause: string;
  readonly title: string;
  readonly state: string;
  readonly stateWords: string;
  readonly inPlay: boolean;
  /** The next session: the turn in which it sits, and in words; null when none is coming. */
  readonly sits: { readonly turn: number; readonly words: string } | null;
  readonly slots: readonly AgendaSlot[];
  readonly place: readonly OrderChoice[];
  /** Items that belong here and cannot be placed now, each with why. */
  readonly notNow: readonly {
    readonly clause: string;
    readonly title: string;
    readonly why: string;
  }[];
  readonly call: readonly OrderChoice[];
  readonly callReasons: readonly Reason[];
  readonly level: number;
}

export interface LeverView {
  readonly clause: string;
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly family: Family;
  readonly familyWord: string;
  /** Null for dialogues, which have no ladder. */
  readonly rung: Rung | null;
  readonly rungWord: string;
  /** Path of the chart's state: "ready.active". */
  readonly state: string;
  readonly stateWord: string;
  /** Where it stands now, in one sentence. */
  readonly sentence: string;
  /** What it does, one line per effect. */
  readonly does: readonly string[];
  /** What the text says: verb, and why it starts where it starts. */
  readonly verb: string;
  readonly why: string;
  /** What has to be there: gate, ships, place, teams, legal review. */
  readonly needs: readonly string[];
  readonly cost: string;
  readonly takesEffect: string;
  /** What people will say. */
  readonly says: string;
  readonly constraints: readonly { readonly who: string; readonly text: string }[];
  readonly inPlay: boolean;
  /** "in play" or "not yet in play" */
  readonly playWord: string;
  /** Whether officials are at work on it, and whether its effect is in force (0 to 1). */
  readonly running: boolean;
  readonly force: number;
  readonly place: Named | null;
  /** Every order that may be given about it now: prepare, start, stop, place, remove, calls. */
  readonly orders: readonly OrderChoice[];
  /** Why it cannot act now; empty when it can, or when nothing is missing. */
  readonly reasons: readonly Reason[];
  readonly sources: readonly string[];
}

export interface LeverSection {
  /** 1 to 6 */
  readonly number: number;
  readonly title: string;
  readonly levers: readonly LeverView[];
}

export interface Destination extends OrderChoice {
  readonly to: string;
  readonly name: string;
  readonly kind: 'zone' | 'port';
  readonly hours: number;
  /** "1.6 days" */
  readonly duration: string;
  /** Mean number kept on station there; null for a port. */
  readonly onStation: number | null;
}

export interface GroupView {
  readonly id: string;
  readonly name: string;
  readonly government: Government;
  readonly governmentName: string;
  readonly kind: GroupKind;
  readonly kindWord: string;
  readonly platform: string;
  readonly count: number;
  /** Where it is, or where it came from while under way. */
  readonly at: Named;
  readonly underWay: { readonly to: Named; readonly hours: number; readonly words: string } | null;
  /** Hulls or airframes kept on station in the last turn, and that over all of them (0 to 1). */
  readonly onStation: number;
  readonly ratio: number;
  readonly ratioWords: string;
  /** Where it is and what it does, in one sentence. */
  readonly sentence: string;
  /** What it carries, in words, and what it may be told to carry; empty where there is no disaster. */
  readonly cargoWords: string;
  readonly cargo: readonly (OrderChoice & { readonly name: string })[];
  readonly destinations: readonly Destination[];
}

export interface HostView {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly stateWords: string;
  readonly sentence: string;
  readonly comfort: number;
  readonly comfortWords: string;
  /** From which comfort it tends to agree, and when it can be asked again; empty once it has agreed. */
  readonly leanWords: string;
  readonly ask: readonly OrderChoice[];
  readonly reasons: readonly Reason[];
}

export interface EvidenceView {
  readonly zone: string;
  readonly name: string;
  readonly items: number;
  readonly words: string;
  /** What this turn's orders do with it already, in words; null for keep. */
  readonly drafted: string | null;
  readonly share: readonly OrderChoice[];
  readonly publish: readonly OrderChoice[];
}

export interface DraftedOrder {
  /** Position in the tray: what withdrawOrder takes. */
  readonly index: number;
  readonly order: Order;
  readonly by: Government;
  readonly sentence: string;
  readonly note: string;
  /** One-line notation: "india lever.start 2.2". */
  readonly notation: string;
}

export interface Warning {
  readonly code: string;
  readonly text: string;
  readonly clause?: string;
  readonly zone?: string;
}

export interface TableView {
  readonly scenario: string;
  readonly title: string;
  readonly seed: string;
  readonly role: Role;
  readonly roleWords: string;
  readonly turn: number;
  readonly turns: number;
  /** "Turn 3 of 9" */
  readonly turnWords: string;
  /** First day of this turn. */
  readonly day: number;
  /** "Days 7 to 9 of 27" */
  readonly dayWords: string;
  /** State of the campaign chart: "planning.drafting". */
  readonly phase: string;
  readonly phaseWords: string;
  readonly paused: boolean;
  readonly ended: boolean;
  readonly rival: string;
  readonly governments: readonly GovernmentView[];
  readonly measures: readonly MeasureView[];
  readonly trust: readonly { readonly id: string; readonly name: string; readonly value: string }[];
  readonly pressure: PressureView;
  /** Null where there is no disaster; where there is one it stands in the place of the pressure. */
  readonly hazard: HazardView | null;
  readonly dialogues: readonly DialogueView[];
  readonly sections: readonly LeverSection[];
  /** Calls between ministers and the summit, as orders; also under each lever. */
  readonly calls: readonly OrderChoice[];
  readonly groups: readonly GroupView[];
  readonly hosts: readonly HostView[];
  readonly evidence: readonly EvidenceView[];
  readonly tray: readonly DraftedOrder[];
  /** Orders of the last turn that lapsed, each with why. */
  readonly lapsed: readonly string[];
  readonly warnings: readonly Warning[];
  readonly zones: readonly ZoneView[];
}

// ── Zones: the map in words ─────────────────────────────────────────────────────────────────────

export interface ZoneView {
  readonly id: string;
  readonly name: string;
  /** What each government sees, 0 to 1 and in words. */
  readonly seen: readonly {
    readonly government: Government;
    readonly share: number;
    readonly words: string;
  }[];
  readonly level: number;
  readonly postureWord: string;
  readonly focus: boolean;
  readonly host: string | null;
  /** Who is on station and how much of the time; who is on the way and until when. */
  readonly present: readonly string[];
  readonly coming: readonly string[];
  readonly operations: readonly string[];
  /** Incidents of the last turn that are known, one line each. */
  readonly incidents: readonly string[];
  readonly weather: string | null;
  /** All of the above in a paragraph, for screen readers and the terminal. */
  readonly sentence: string;
}

// ── Turn report ─────────────────────────────────────────────────────────────────────────────────

export const REPORT_GROUPS = ['injects', 'ours', 'theirs', 'sea', 'diplomacy', 'home'] as const;
export type ReportGroupId = (typeof REPORT_GROUPS)[number];

export interface ReportLine {
  readonly id: string;
  readonly group: ReportGroupId;
  readonly text: string;
  /** The longer text of an inject. */
  readonly more?: string;
  readonly zone?: string;
  readonly clause?: string;
  /** 3 leads the report, 1 is routine. */
  readonly importance: 1 | 2 | 3;
}

export interface ReportView {
  readonly turn: number;
  /** "Turn 3: days 7 to 9" */
  readonly title: string;
  /** The most important line, or that nothing much happened. */
  readonly headline: string;
  /** All lines in the order in which they happened. */
  readonly lines: readonly ReportLine[];
  readonly groups: readonly {
    readonly id: ReportGroupId;
    readonly title: string;
    readonly lines: readonly ReportLine[];
  }[];
  readonly measures: readonly {
    readonly id: string;
    readonly name: string;
    readonly value: string;
    readonly band: Band;
    readonly bandWord: string;
    readonly bandBefore: Band;
    readonly why: WhyTurn;
  }[];
  readonly ended: boolean;
}

// ── Debrief ─────────────────────────────────────────────────────────────────────────────────────

export interface TurningPoint {
  readonly turn: number;
  readonly measure: string;
  readonly measureName: string;
  readonly line: WhyLine;
  /** "Turn 4: …" */
  readonly text: string;
}

export interface DebriefView {
  readonly scenario: string;
  readonly title: string;
  readonly seed: string;
  readonly turns: string;
  readonly ending: {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly why: string;
    /** The conditions of the ending, each with the value that met it. */
    readonly conditions: readonly string[];
  };
  readonly measures: readonly {
    readonly id: string;
    readonly name: string;
    readonly start: string;
    readonly end: string;
    readonly change: string;
    readonly band: Band;
    readonly bandWord: string;
    readonly rule: string;
    readonly mandateOf: Government | null;
    readonly mandateWords: string;
    readonly history: readonly number[];
  }[];
  readonly score: number;
  readonly scoreWords: string;
  readonly scoreCaveat: string;
  readonly turningPoints: readonly TurningPoint[];
  /** What moved the other side; null where nobody pressed. */
  readonly doctrine: {
    readonly title: string;
    readonly text: string;
    readonly allies: string;
  } | null;
  /** What happened and nobody was told. */
  readonly hidden: readonly string[];
  readonly used: readonly {
    readonly clause: string;
    readonly title: string;
    readonly how: string;
  }[];
  readonly notUsed: readonly {
    readonly clause: string;
    readonly title: string;
    readonly why: string;
  }[];
  readonly questions: readonly string[];
  readonly sources: readonly string[];
  /** Hash of the last turn: equal hashes mean equal runs. */
  readonly hash: string;
}
