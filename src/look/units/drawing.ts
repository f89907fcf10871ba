import type { MapSide, UnitRole } from '../../presenter/index.ts';

/** A part of a drawing, over the frame. */
export interface UnitLine {
  readonly d: string;
  readonly filled: boolean;
  /** Width of its stroke; 0 for none. */
  readonly width: number;
}

/** A unit's symbol as paths, for a canvas and for SVG alike, in units of its own around its own centre. */
export interface UnitDrawing {
  readonly centre: number;
  /** From the centre to the edge of the frame. */
  readonly reach: number;
  /** CSS pixels of one unit on the map. */
  readonly scale: number;
  /** Filled with the colour of the side. */
  readonly frame: string;
  readonly frameWidth: number;
  readonly lines: readonly UnitLine[];
  /** Letters inside the frame. */
  readonly letters?: { readonly words: string; readonly size: number; readonly y: number };
  /** Beneath the frame on the map, where frames of two sides are the same. */
  readonly beneath?: string;
}

/** One set of symbols. */
export type UnitBook = (role: UnitRole, side: MapSide) => UnitDrawing;
