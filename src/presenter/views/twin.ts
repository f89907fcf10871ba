import type { MarkKind, PlaceId } from '../map-view.ts';

/** A mark of the map in words, with what can be asked for there. */
export interface TwinLine {
  readonly id: string;
  /** What it is called, for buttons about it. */
  readonly name: string;
  readonly text: string;
  /** What stands under it, in lines of their own. */
  readonly more: readonly string[];
  /** What a click on the mark chooses; null where the map has nothing to choose. */
  readonly selects: {
    readonly kind: 'zone' | 'port' | 'group';
    readonly id: string;
    readonly on: boolean;
  } | null;
  /** Where groups can be sent from here. */
  readonly place: PlaceId | null;
}

export interface TwinSection {
  readonly id: MarkKind;
  readonly title: string;
  readonly lines: readonly TwinLine[];
}

/** The map without the map: every mark that it draws, by kind. */
export interface MapTwin {
  readonly sections: readonly TwinSection[];
}
