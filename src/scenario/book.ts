import type { Ending, Scenario } from '../engine/index.ts';

/*
 * A scenario as it is handed to the rest of the program: the checked rules, and the texts and notes
 * that people read. The rules hash is taken over the rules alone, so a translation does not void a run.
 */

/** A name that has a neutral and a real form; neutral names are the default. */
export interface Name {
  readonly neutral: string;
  readonly real: string;
}

export interface EntryTexts {
  readonly title: string;
  readonly summary: string;
  /** Verb phrase of the Declaration, and why it starts the entry where it starts. */
  readonly verb: string;
  readonly why: string;
  readonly says: string;
  /** What each effect does, in words. */
  readonly does: readonly string[];
  readonly constraints: { readonly india: readonly string[]; readonly japan: readonly string[] };
  readonly sources: readonly string[];
}

export interface Texts {
  readonly language: string;
  readonly title: string;
  /** One line for the home page. */
  readonly situation: string;
  readonly learn: string;
  readonly minutes: number;
  /** Length of a turn in words, "3 days". */
  readonly turn: string;
  /** The first day, as a fictional date: "Day 1". */
  readonly brief: {
    readonly situation: readonly string[];
    readonly stake: readonly string[];
    readonly mandate: { readonly both: string; readonly india: string; readonly japan: string };
    readonly limits: readonly string[];
    readonly others: readonly string[];
    /** The other side's stated case in its best form. */
    readonly otherSide: string;
    /** What a first reader should try: the plan that the player `reader` follows. */
    readonly advice: readonly string[];
    readonly note: string;
  };
  readonly rival: Name;
  readonly measures: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly unit: string;
        readonly about: string;
        readonly counterpart: string;
      }
    >
  >;
  readonly zones: Readonly<Record<string, Name>>;
  readonly ports: Readonly<Record<string, Name>>;
  readonly hosts: Readonly<Record<string, Name>>;
  readonly groups: Readonly<Record<string, string>>;
  readonly districts: Readonly<Record<string, string>>;
  readonly platforms: Readonly<Record<string, string>>;
  readonly entries: Readonly<Record<string, EntryTexts>>;
  readonly injects: Readonly<Record<string, { readonly title: string; readonly text: string }>>;
  readonly shocks: Readonly<Record<string, { readonly title: string; readonly text: string }>>;
  readonly endings: Readonly<
    Record<string, { readonly title: string; readonly text: string; readonly why: string }>
  >;
  readonly doctrines: Readonly<Record<string, { readonly title: string; readonly text: string }>>;
  /** What each plan believes in, in one line. */
  readonly plans: Readonly<Record<string, string>>;
  /** Of an export restriction: materials, makers, where material comes from, what could be built. */
  readonly commodities: Readonly<Record<string, { readonly name: string; readonly about: string }>>;
  readonly users: Readonly<Record<string, string>>;
  readonly origins: Readonly<Record<string, Name>>;
  readonly projects: Readonly<Record<string, { readonly name: string; readonly about: string }>>;
  readonly facilitator: {
    readonly notes: readonly string[];
    readonly questions: readonly string[];
  };
  readonly sources: readonly string[];
}

/** Where a number comes from: for the library, the assumptions page and the tests. */
export interface ParameterNote {
  /** Path in the file: "parameters.correlation", "1.5 leads.start". */
  readonly path: string;
  readonly file: string;
  readonly value: number;
  readonly range: readonly [number, number];
  readonly unit: string;
  /** A source id, or 'assumption'. */
  readonly source: string;
  readonly basis?: string;
}

export interface SourceNote {
  readonly title: string;
  readonly publisher?: string;
  readonly year?: string | number;
  readonly url?: string;
  readonly note?: string;
}

/** What is said of a scenario before its book is opened. */
export interface Cover extends Pick<Texts, 'title' | 'situation' | 'learn' | 'minutes' | 'turn'> {
  readonly id: string;
  readonly turns: number;
}

/** Where a place is, for the map. */
export interface PlaceNote {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  readonly source?: string;
}

/** Which scenarios a long game may run into, as its file names them. */
export interface CrisesPlan {
  readonly from: number;
  readonly until: number;
  readonly of: readonly {
    readonly scenario: string;
    readonly share: number;
    readonly turns?: number;
    /** How it ends in that time, where it does not end as it does alone. */
    readonly endings?: readonly Ending[];
  }[];
}

/** Which way a measure goes. */
export const MOVES = ['up', 'down'] as const;

/** What an entry's effect is expected to do to a measure. */
export interface Claim {
  readonly measure: string;
  readonly moves: (typeof MOVES)[number];
  /** The plan of the scenario that puts the entry to use; null for the player that `uses:` names. */
  readonly plan: string | null;
}

/** What is expected of an entry in a scenario. */
export interface Expectation {
  readonly claims: readonly Claim[];
  /** Why no effect is expected, as a sentence; null where nobody said that. */
  readonly because: string | null;
}

/** The practice turn: what to order, which measure moves after so many turns, and what is said meanwhile. */
export interface Practice {
  readonly seed: string;
  /** Orders in their written form. */
  readonly lever: string;
  readonly item: string;
  readonly turns: number;
  readonly measure: string;
  readonly texts: {
    readonly lever: string;
    readonly item: string;
    readonly commit: string;
    readonly wait?: string;
    readonly consequence: string;
    readonly end: string;
  };
}

/** A number that is drawn from its range when assumptions are uncertain too. */
export interface Range {
  /** What it is drawn by; numbers that rise and fall together have the same. */
  readonly key: number;
  readonly low: number;
  /** The value it has when nothing is drawn. */
  readonly mode: number;
  readonly high: number;
  /** It is counted and never divided. */
  readonly whole: boolean;
}

/** Where a drawn number stands in the rules: number `of`, over `per`, times `times`, and an amount over another number. */
export interface RangePlace {
  readonly path: readonly (string | number)[];
  /** Index of the number. */
  readonly of: number;
  readonly per?: number;
  readonly times?: number;
  /** What is added: this amount over the number of this index. */
  readonly plus?: { readonly amount: number; readonly per: number };
}

/** The uncertain numbers of a scenario, without those of the crises it may run into. */
export interface Ranges {
  readonly numbers: readonly Range[];
  readonly places: readonly RangePlace[];
}

export interface Book {
  readonly rules: Scenario;
  readonly texts: Texts;
  /** A turn to try before the first. */
  readonly practice: Practice;
  /** Of a long game; null elsewhere. */
  readonly crises: CrisesPlan | null;
  /** The book of each crisis as the long game meets it, by scenario; empty elsewhere. */
  readonly legs: Readonly<Record<string, Book>>;
  /** What the catalogue expects of every entry here, by clause; proof-of-life.md holds it against play. */
  readonly expectations: Readonly<Record<string, Expectation>>;
  /** Which of its numbers are uncertain, and where they stand. In the browser null. */
  readonly ranges: Ranges | null;
  /** Every number of its files. In the browser none: those of the entries are in the library. */
  readonly parameters: readonly ParameterNote[];
  readonly sources: Readonly<Record<string, SourceNote>>;
  readonly places: readonly PlaceNote[];
  /** Where the districts of a disaster lie, for the map. */
  readonly districts: readonly PlaceNote[];
  /** Lanes of trade, as pairs of ports. */
  readonly lanes: readonly (readonly [string, string])[];
}

/** A number with the scenarios that use it. */
export interface LibraryNumber extends ParameterNote {
  /** File and path: "parameters/parameters.correlation". */
  readonly id: string;
  readonly scenarios: readonly string[];
}

/** What the pages of the library need beyond the books: long, and read late, so it is fetched by itself. */
export interface Library {
  /** Every number of every file. */
  readonly numbers: readonly LibraryNumber[];
  /** What is known of where a place is. */
  readonly places: readonly { readonly id: string; readonly source: string }[];
  /** Every source of the fact collection. */
  readonly sources: Readonly<Record<string, SourceNote>>;
}
