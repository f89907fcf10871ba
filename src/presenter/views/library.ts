import type { ChartId, Government } from '../../engine/index.ts';
import type { LibraryPart } from '../reading.ts';
import type { ChartPlace, NumberNote, SourceLine } from './entry.ts';
import type { ClauseName } from './story.ts';

/** A rectangle of a drawing. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A step of the machine as it stands in a drawing, in lines. */
export interface DrawnWords {
  /** Id of the step in the machine. */
  readonly id: string;
  readonly lines: readonly string[];
}

export interface DrawnBox {
  /** Path of the state, "ready.open". */
  readonly path: string;
  readonly region: boolean;
  readonly initial: boolean;
  readonly final: boolean;
  readonly name: readonly string[];
  readonly inside: readonly DrawnWords[];
  readonly place: Place;
  /** Whether somebody stands here now. */
  readonly now: boolean;
}

export interface DrawnArrow {
  readonly id: string;
  readonly path: readonly (readonly [number, number])[];
  readonly words: readonly DrawnWords[];
  readonly place: Place;
  /** Whether it leads on from where somebody stands now. */
  readonly next: boolean;
}

/** Who stands in which state of a chart, in the run that is played. */
export interface Standing {
  readonly chart: ChartId;
  readonly state: string;
  readonly word: string;
  readonly name: string;
  readonly entry: ClauseName | null;
}

/** A chart as it is drawn, and the same in words. */
export interface ChartView {
  readonly chart: ChartId;
  readonly title: string;
  readonly about: string;
  /** What the drawing shows, in a sentence. */
  readonly spoken: string;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly DrawnBox[];
  readonly arrows: readonly DrawnArrow[];
  readonly places: readonly ChartPlace[];
  readonly standing: readonly Standing[];
}

/** A scenario by its title. */
export interface ScenarioName {
  readonly id: string;
  readonly title: string;
}

/** A number with all that is known of it. */
export interface NumberView extends NumberNote {
  /** "scenarios/shared/parameters.yaml" */
  readonly file: string;
  readonly path: string;
  readonly unit: string;
  readonly scenarios: readonly ScenarioName[];
  /** Where it lies in its range, from 0 to 1; null where the range is a point. */
  readonly at: number | null;
  readonly low: string;
  readonly high: string;
}

/** Everything about one number, for a page of its own. */
export interface NumberPage {
  readonly number: NumberView;
  readonly sourceNote: string;
  readonly sourceUrl: string | null;
  readonly entry: ClauseName | null;
  /** Sections of the model that name it. */
  readonly models: readonly { readonly id: string; readonly title: string }[];
  /** The same number in other files. */
  readonly others: readonly NumberView[];
}

export interface SourcePage extends SourceLine {
  readonly entries: readonly ClauseName[];
  readonly numbers: readonly {
    readonly id: string;
    readonly name: string;
    readonly value: string;
  }[];
  readonly places: readonly string[];
  readonly scenarios: readonly ScenarioName[];
  readonly models: readonly { readonly id: string; readonly title: string }[];
  /** How many things rest on it. */
  readonly count: number;
  /** The fact collection calls it an assumption or a derivation of its own. */
  readonly own: boolean;
}

/** A dialogue as a mechanism. */
export interface DialogueNote extends ClauseName {
  readonly summary: string;
  readonly sits: readonly {
    readonly who: string;
    readonly government: Government;
    readonly ministry: string;
  }[];
  readonly exists: string;
  readonly does: readonly string[];
  readonly slots: string;
  readonly rank: string;
  readonly times: readonly NumberNote[];
  readonly costs: readonly NumberNote[];
  readonly carries: readonly ClauseName[];
  readonly below: ClauseName | null;
  readonly sources: readonly SourceLine[];
}

/** What presses, or what happens, and by which rule. */
export interface PressureNote {
  readonly id: string;
  readonly chart: ChartId | null;
  readonly title: string;
  readonly about: string;
  readonly scenarios: readonly ScenarioName[];
  readonly model: { readonly id: string; readonly title: string };
  readonly rule: string;
  /** States, or kinds, and what each means. */
  readonly states: readonly { readonly name: string; readonly text: string }[];
  readonly doctrines: readonly { readonly name: string; readonly text: string }[];
  readonly numbers: readonly NumberNote[];
}

/** A part of the library on its first page. */
export interface LibraryPartNote {
  readonly part: LibraryPart;
  readonly title: string;
  readonly about: string;
  readonly count: string;
}
