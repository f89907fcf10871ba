import type { Government, Posture } from '../../engine/index.ts';
import type { Named, OrderChoice, Reason } from './common.ts';

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
