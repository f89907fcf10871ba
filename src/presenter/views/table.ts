import type { Tab } from '../tabs.ts';
import type { CrisisView } from './crisis.ts';
import type { Government, Order, Role } from '../../engine/index.ts';
import type { OrderChoice } from './common.ts';
import type { DialogueView } from './dialogues.ts';
import type { GroupView, ZoneView } from './forces.ts';
import type { HazardView } from './hazard.ts';
import type { LeverSection } from './levers.ts';
import type { MeasureView } from './measures.ts';
import type { AdviceView, Conflict, OpeningView, PurseView } from './planning.ts';
import type { SupplyView } from './supply.ts';
import type { EvidenceView, GovernmentView, HostView, PressureView } from './situation.ts';

export interface DraftedOrder {
  /** Position in the tray: what withdrawOrder takes. */
  readonly index: number;
  readonly order: Order;
  readonly by: Government;
  readonly sides: readonly Government[];
  readonly sentence: string;
  /** The same without its government, where a heading names it. */
  readonly short: string;
  /** What it costs, in one line; empty where it costs nothing. */
  readonly note: string;
  /** One-line notation: "india lever.start 2.2". */
  readonly notation: string;
}

export interface Warning {
  readonly code: string;
  readonly text: string;
  readonly clause?: string;
  readonly zone?: string;
  /** Orders of which one would settle it. */
  readonly settles?: {
    readonly label: string;
    /** Says what it is for where the label alone is not unique. */
    readonly spoken: string;
    readonly title: string;
    readonly choices: readonly (OrderChoice & { readonly name?: string })[];
  };
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
  /** First day, or month, of this turn. */
  readonly day: number;
  /** "Days 7 to 9 of 27", "Months 7 to 9 of 36" */
  readonly dayWords: string;
  /** Whether turn and month have the same number. */
  readonly turnIsMonth: boolean;
  /** The lists that this scenario has something to say in. */
  readonly tabs: readonly Tab[];
  /** State of the campaign chart: "planning.drafting". */
  readonly phase: string;
  readonly phaseWords: string;
  readonly paused: boolean;
  readonly ended: boolean;
  readonly rival: string;
  /** Null but on the turn on which a long game has run into its crisis. */
  readonly crisis: CrisisView | null;
  readonly governments: readonly GovernmentView[];
  readonly measures: readonly MeasureView[];
  /** What the words for a measure mean, and what the end depends on. */
  readonly judged: readonly string[];
  readonly trust: readonly { readonly id: string; readonly name: string; readonly value: string }[];
  readonly pressure: PressureView;
  /** Small shocks of a long game, in sentences; null elsewhere. */
  readonly shocks: readonly string[] | null;
  /** Null where there is no disaster; where there is one it stands in the place of the pressure. */
  readonly hazard: HazardView | null;
  /** Null where nothing is restricted; where it is, it stands in the place of the pressure. */
  readonly supply: SupplyView | null;
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
  /** What the orders of this turn take from each government that the viewer leads, against what is there. */
  readonly purses: readonly PurseView[];
  /** What they take from a government that somebody else leads; empty where nothing. */
  readonly partnerPays: string;
  /** What of this turn’s orders stands in the way of what. */
  readonly conflicts: readonly Conflict[];
  /** One next step, as one view has it; null where that view has none. */
  readonly advice: AdviceView | null;
  readonly opening: OpeningView;
  readonly zones: readonly ZoneView[];
}
