export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly situation: string;
  readonly learn: string;
  /** "9 turns of 3 days" */
  readonly clock: string;
  readonly players: string;
  /** "about 60 minutes" */
  readonly minutes: string;
  readonly turns: number;
}

export interface HomeView {
  readonly title: string;
  readonly tagline: string;
  readonly cards: readonly ScenarioCard[];
}
