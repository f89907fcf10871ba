/** The moment in which a long game runs into its crisis. */
export interface CrisisView {
  readonly title: string;
  readonly intro: string;
  /** What is ready or in force, one line each. */
  readonly built: readonly string[];
}
