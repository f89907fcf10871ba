import type { UnitRole } from './units.ts';

/**
 * What the map shows and what it may ask for. Types only: the presenter fills them, src/map draws
 * them, and neither knows the other's code. A place id is a port or a zone of geography.yaml.
 */
export type PlaceId = string;
export type MapSide = 'india' | 'japan' | 'other';

/** The scheme of colours: `data-theme` of the page. */
export type Theme = 'dark' | 'light' | 'dark-contrast' | 'light-contrast';

/** How units are drawn: for everyone, or by APP-6. */
export type SymbolSet = 'plain' | 'military';

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

/** A stretch of a way within a turn. */
export interface MapLeg {
  from: PlaceId;
  to: PlaceId;
  /** How far along, 0 to 1, when it begins and when it ends, and the hours of the turn of both. */
  start: number;
  end: number;
  depart: number;
  arrive: number;
}

export interface MapGroup {
  id: string;
  label: string;
  side: MapSide;
  kind: 'warship' | 'coast-guard' | 'aircraft' | 'tanker';
  /** Drawn as its silhouette or letters. */
  role: UnitRole;
  /** Under way: from, to, and how far along the way, 0 to 1. */
  from?: PlaceId;
  to?: PlaceId;
  progress: number;
  /** On station or in harbour. Wins over from and to. */
  at?: PlaceId;
  count: number;
  /** How many stay and until when, or when it arrives; empty in port. For those who look closely. */
  words: string;
  /** Its ways within the turn that plays, in order; the rest says where it is after them. */
  voyage?: readonly MapLeg[];
}

/** What a group could keep on station in a zone, from the port that would resupply it. */
export interface MapReach {
  zone: string;
  /** Share of its ships or aircraft there on average, 0 to 1, from the ports that are open to it now. */
  share: number;
  from: PlaceId | null;
  /** The same as if the partner’s ports were shut to it, and as if they were open. */
  without: number;
  withPartner: number;
  fromPartner: PlaceId | null;
  words: string;
}

export interface MapIncident {
  id: string;
  zone: string;
  kind: 'suffered' | 'averted' | 'accident';
  turn: number;
  /** Hours into its turn. */
  hour: number;
  /** Happened since the last look: pulses, unless motion is reduced. */
  fresh: boolean;
  /** Of the turn before the last: drawn hollow. */
  older: boolean;
  /** Day and hour, in words. */
  when: string;
  /** Ships that kept station there: a line goes from each to the incident, whole if help could come in time. */
  helpers: readonly string[];
  inTime: boolean;
  /** How long it lasted and how soon help could be there; empty for a collision. */
  words: string;
}

/** An entry that is used at a place. Drawn as a flag with its clause. */
export interface MapOperation {
  id: string;
  place: PlaceId;
  /** What it is, how it stands and until when. */
  words: string;
}

/** A storm: over a zone, or where no zone is known, about its districts. Drawn as a whirl. */
export interface MapStorm {
  id: string;
  zone: PlaceId | null;
  /** Before it comes ashore it stands off the coast; where exactly, nobody says. */
  ashore: boolean;
  words: string;
}

/** A dialogue that sits in this turn, or has sat in the one that is told. Drawn in the corner: it has no place. */
export interface MapSession {
  id: string;
  state: 'due' | 'concluded' | 'deadlocked';
  words: string;
}

/** The way from an entry point to a district. */
export interface MapWay {
  from: PlaceId;
  /** What it carries when whole, as a share of the widest way. Drawn as width. */
  width: number;
  /** A slide lies on it. */
  cut: boolean;
  /** It took less than was sent. */
  full: boolean;
}

export interface MapDistrict {
  id: string;
  name: string;
  lon: number;
  lat: number;
  /** Share of all needs that is met, 0 to 1. Drawn as a ring. */
  covered: number;
  /** One letter for the stage that bound in the last turn; none where nothing was short. */
  letter: string;
  /** The same in words. */
  bound: string;
  /** Before the storm. */
  calm: boolean;
  ways: readonly MapWay[];
}

/** A way in: what it could take when whole is 1. */
export interface MapEntryPoint {
  port: PlaceId;
  /** Flights, and tonnes at the quay: what can be taken, and what came. Drawn as track and bar. */
  air: { most: number; came: number };
  quay: { most: number; came: number };
  /** The same in words, for those who look closely. */
  words: string;
}

/** Where material is made or used. */
export interface MapMark {
  id: string;
  name: string;
  lon: number;
  lat: number;
  side: MapSide;
  kind: 'refinery' | 'scrap' | 'maker' | 'stock';
  /** Its exports need licences. */
  restricts: boolean;
  /** Days of cover against the usual, 0 to 1; of a stock, what is left. Drawn as a ring. */
  covered: number;
  /** Stands beside those who use it, because where it lies is not published. */
  schematic: boolean;
}

/** Material on its way between two marks. */
export interface MapFlow {
  from: string;
  to: string;
  /** Which of the materials; drawn as colour. */
  material: number;
  /** Square root of the tonnes of the last turn, and of a usual one, as a share of the largest. Drawn as width. */
  width: number;
  usual: number;
  /** Nothing came of what usually comes. */
  stopped: boolean;
  /** Material and tonnes, in words. */
  words: string;
}

export interface MapView {
  theme: Theme;
  symbols: SymbolSet;
  reducedMotion: boolean;
  /** The land that bears the name which a neutral one stands for; empty where nothing is to be hidden. */
  unnamed: string;
  zones: readonly MapZone[];
  ports: readonly MapPortMark[];
  groups: readonly MapGroup[];
  incidents: readonly MapIncident[];
  operations: readonly MapOperation[];
  storms: readonly MapStorm[];
  sessions: readonly MapSession[];
  /** Of the group that is selected, by zone; empty when none is. */
  reach: readonly MapReach[];
  /** A disaster; empty elsewhere. */
  districts: readonly MapDistrict[];
  entryPoints: readonly MapEntryPoint[];
  /** An export restriction; empty elsewhere. */
  marks: readonly MapMark[];
  flows: readonly MapFlow[];
  /** Lanes of trade. */
  lanes: readonly (readonly [PlaceId, PlaceId])[];
  /** Where groups are under way, from and to. */
  courses: readonly (readonly [PlaceId, PlaceId])[];
}

/** The kinds of marks: what the map draws any number of. */
export type MarkKind = {
  [K in keyof MapView]: MapView[K] extends readonly unknown[] ? K : never;
}[keyof MapView];

export type MapIntent =
  | { type: 'zone.select'; id: string }
  | { type: 'group.select'; id: string }
  | { type: 'port.select'; id: string }
  | { type: 'incident.select'; id: string; zone: string }
  | { type: 'district.select'; id: string };

/** A moment of a turn that plays. */
export interface MapMoment {
  /** Hours into the turn. */
  hour: number;
  /** Whether time goes on: the map draws one frame after the other. */
  running: boolean;
  /** Grows with every moment, back or forth: what is pointed at is pointed at anew. */
  count: number;
  /** What is told: places, and incidents by id. */
  places: readonly PlaceId[];
  incidents: readonly string[];
}

/** Where the eye is: the middle of the picture in the map’s own units, and how large it is drawn. */
export interface MapEye {
  x: number;
  y: number;
  scale: number;
}

/** All that the map knows of the program. */
export interface MapPort {
  view(): MapView;
  /** Whether a turn is read that has been played, and none planned: what the map then shows, it shows for a while. */
  reading?(): boolean;
  /** Marks that are ringed while no turn plays, by the id of their place or their own. */
  pointed?(): readonly string[];
  /** Hears where a hand has moved the eye, or where everything was framed. */
  looked?(eye: MapEye, by: 'hand' | 'frame'): void;
  /** The map lies on a page that scrolls: the wheel alone, and a finger up or down, are the page’s. */
  readonly scrolls?: boolean;
  /** Where the turn that plays has come to, asked for in every frame; null when none plays. */
  moment(): MapMoment | null;
  /** Calls the listener when another moment is told, or time stands still or goes on. */
  subscribeMoment(listener: () => void): () => void;
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
  /** Looks where another map looks, at once. */
  look(eye: MapEye): void;
  /** CSS pixels from the top left corner of the element. */
  screen(lon: number, lat: number): { x: number; y: number };
  /** Resolves when the first complete picture is on the screen. */
  ready: Promise<void>;
}
