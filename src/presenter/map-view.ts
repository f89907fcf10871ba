/**
 * What the map shows and what it may ask for. Types only: the presenter fills them, src/map draws
 * them, and neither knows the other's code. A place id is a port or a zone of geography.yaml.
 */
export type PlaceId = string;
export type MapSide = 'india' | 'japan' | 'other';

export interface MapZone {
  id: string;
  name: string;
  /** Quality of what is seen here, 0 (nothing) to 1 (everything). Drawn as hatching. */
  picture: number;
  /** Posture of the coercing side as far as it is seen, 0 to 4. Drawn as rings. */
  pressure: number;
  inPlay: boolean;
  selected: boolean;
}

export interface MapPortMark {
  id: string;
  name: string;
  lon: number;
  lat: number;
  side: MapSide;
  /** Whether our ships may use it now. */
  open: boolean;
  /** Named first when there is no room for every name. */
  important: boolean;
}

export interface MapGroup {
  id: string;
  label: string;
  side: MapSide;
  kind: 'warship' | 'coast-guard' | 'aircraft' | 'tanker';
  /** Under way: from, to, and how far along the way, 0 to 1. */
  from?: PlaceId;
  to?: PlaceId;
  progress: number;
  /** On station or in harbour. Wins over from and to. */
  at?: PlaceId;
  count: number;
}

export interface MapIncident {
  id: string;
  zone: string;
  kind: 'suffered' | 'averted' | 'accident';
  turn: number;
  /** Happened since the last look: pulses, unless motion is reduced. */
  fresh: boolean;
}

export interface MapView {
  theme: 'dark' | 'light';
  reducedMotion: boolean;
  zones: readonly MapZone[];
  ports: readonly MapPortMark[];
  groups: readonly MapGroup[];
  incidents: readonly MapIncident[];
  /** Lanes of trade. */
  lanes: readonly (readonly [PlaceId, PlaceId])[];
  /** Where groups are under way, from and to. */
  courses: readonly (readonly [PlaceId, PlaceId])[];
}

export type MapIntent =
  | { type: 'zone.select'; id: string }
  | { type: 'group.select'; id: string }
  | { type: 'port.select'; id: string };

/** All that the map knows of the program. */
export interface MapPort {
  view(): MapView;
  /** Calls the listener after every change of the view; returns the way to stop. */
  subscribe(listener: () => void): () => void;
  send(intent: MapIntent): void;
}

export interface MapHandle {
  destroy(): void;
  /** Brings a zone into the picture and outlines it until the next view; null takes that back. */
  select(zoneId: string | null): void;
  panTo(lon: number, lat: number): void;
  zoomBy(factor: number): void;
  /** Frames the zones in play. */
  fit(): void;
  /** CSS pixels from the top left corner of the element. */
  screen(lon: number, lat: number): { x: number; y: number };
  /** Resolves when the first complete picture is on the screen. */
  ready: Promise<void>;
}
