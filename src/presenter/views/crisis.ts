/** The moment in which a long game runs into its crisis. */
export interface CrisisView {
  readonly title: string;
  readonly intro: string;
  /** How long it is played, which is less than its brief says. */
  readonly time: string;
  /** What is in force and what is ready, one line for each state. */
  readonly built: readonly string[];
}
