export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly situation: string;
  readonly learn: string;
  /** "9 turns of 3 days" */
  readonly clock: string;
  /** "about 60 minutes" */
  readonly minutes: string;
  readonly turns: number;
}

export interface HomeView {
  /** Who can play, which is the same everywhere. */
  readonly players: string;
  readonly title: string;
  readonly tagline: string;
  readonly cards: readonly ScenarioCard[];
}
