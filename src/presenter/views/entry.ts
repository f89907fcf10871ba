import type { Family, Government } from '../../engine/index.ts';
import type { Amount, ClauseName } from './story.ts';

/** A number of the catalogue with where it comes from. */
export interface NumberNote {
  /** Its file and path: the address of its page in the library. */
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** "8 % to 30 %" */
  readonly range: string;
  /** Null for an assumption. */
  readonly source: { readonly id: string; readonly title: string } | null;
  /** Why this number, where the file says so. */
  readonly basis: string;
}

/** What an effect does, and the numbers that its model reads. */
export interface EffectNote {
  readonly does: string;
  readonly numbers: readonly NumberNote[];
}

export interface ChartStep {
  /** What happens, and under which condition. */
  readonly when: string;
  /** The state that follows, or what happens to the clock where it stays. */
  readonly follows: string;
  readonly leads: boolean;
}

export interface ChartPlace {
  readonly state: string;
  readonly word: string;
  /** Whether the text of the Declaration starts the entry here. */
  readonly start: boolean;
  readonly steps: readonly ChartStep[];
}

export interface SourceLine {
  readonly id: string;
  readonly text: string;
  readonly note: string;
  readonly url: string | null;
}

/** A scenario, whether the entry has a part in it, and why not. */
export interface PlayNote {
  readonly scenario: string;
  readonly title: string;
  readonly inPlay: boolean;
}

/** Everything that is true of an entry in every run. */
export interface EntryView extends ClauseName {
  /** Of the six sections. */
  readonly section: string;
  readonly family: Family;
  readonly familyWord: string;
  readonly familyAbout: string;
  readonly summary: string;
  readonly verb: string;
  readonly why: string;
  readonly startWord: string;
  readonly leads: readonly {
    readonly government: Government;
    readonly who: string;
    readonly ministry: string;
  }[];
  /** The dialogue that may lift it. */
  readonly gate: ClauseName | null;
  /** What this dialogue may lift. */
  readonly carries: readonly ClauseName[];
  readonly effects: readonly EffectNote[];
  readonly costs: readonly NumberNote[];
  readonly times: readonly NumberNote[];
  readonly constraints: readonly {
    readonly government: Government;
    readonly who: string;
    readonly lines: readonly string[];
  }[];
  readonly says: string;
  readonly plays: readonly PlayNote[];
  readonly sources: readonly SourceLine[];
  /** Its neighbours in the order of the text. */
  readonly before: ClauseName | null;
  readonly after: ClauseName | null;
}

/** What an entry changed of one measure in this run. */
export interface EntryChange {
  readonly measure: string;
  readonly name: string;
  readonly total: Amount;
  readonly turns: readonly {
    readonly turn: number;
    readonly causes: string;
    readonly amount: Amount;
  }[];
}

/** An entry in the run that is played. */
export interface EntryRun {
  readonly state: string;
  readonly sentence: string;
  readonly inPlay: boolean;
  /** By state: the turns in which the chart came to stand there. */
  readonly entered: Readonly<Record<string, string>>;
  readonly changes: readonly EntryChange[];
  /** Orders about it and what came of them, turn by turn. */
  readonly events: readonly { readonly turn: number; readonly text: string }[];
}

/** The 42 entries under the six sections of the text. */
export interface EntryList {
  readonly sections: readonly {
    readonly number: number;
    readonly title: string;
    readonly entries: readonly (ClauseName & {
      readonly summary: string;
      readonly familyWord: string;
      readonly verb: string;
      readonly scenarios: readonly { readonly id: string; readonly title: string }[];
    })[];
  }[];
}
