/** What a command writes to: lines, no streams. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);
/** A whole text, its last line ended. */
export const write = (text: string): void => void process.stdout.write(text);
export const warn = (line: string): void => void process.stderr.write(`${line}\n`);

/** A reader that has seen enough (head, less) closes the pipe: that is no error. */
export function allowClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
}
