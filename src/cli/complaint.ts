/** What the person at the terminal can mend: one line, and an exit code. Not for faults of the program. */
export class Complaint extends Error {
  readonly exit: 1 | 2;

  /** @param exit 1 when a file does not hold, 2 when the command was not understood */
  constructor(message: string, exit: 1 | 2 = 2) {
    super(message);
    this.exit = exit;
  }
}
