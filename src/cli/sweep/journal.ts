import {
  closeSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs';

import type { Cell } from './columns.ts';
import { readLine } from './journal-line.ts';

/*
 * What is done of a sweep, kept beside its file: a first line that says which sweep it is, and a line per
 * run in the order in which they were played. It is only ever added to, so whatever kills the program costs
 * at most the lines that were not written yet, and one that was written by half.
 */

const NEWLINE = 10;
const BLOCK = 1 << 20;

/** Why a journal cannot be gone on with. */
export class OtherJournal extends Error {
  /** Its first line when it is a journal of another sweep, null when it is no journal. */
  readonly header: Readonly<Record<string, unknown>> | null;
  constructor(header: OtherJournal['header']) {
    super('a journal of something else');
    this.header = header;
  }
}

export interface Header extends Readonly<Record<string, unknown>> {
  readonly twoSeas: 'sweep';
  readonly columns: readonly string[];
}

/** The bytes of a file between two places. */
function bytesAt(file: number, from: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let read = 0;
  while (read < length) {
    const more = readSync(file, bytes, read, length - read, from + read);
    if (more === 0) break;
    read += more;
  }
  return bytes.subarray(0, read);
}

/** Every line of a file that ends in a newline, and where it begins. */
function* linesOf(file: number): Generator<{ start: number; line: Buffer }> {
  const size = fstatSync(file).size;
  let rest = Buffer.alloc(0);
  let start = 0;
  for (let from = 0; from < size; from += BLOCK) {
    const bytes = Buffer.concat([rest, bytesAt(file, from, Math.min(BLOCK, size - from))]);
    let at = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, at)) {
      yield { start: start + at, line: bytes.subarray(at, end) };
      at = end + 1;
    }
    rest = bytes.subarray(at);
    start += at;
  }
}

function parsed(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value = JSON.parse(line) as Record<string, unknown> | null;
    return value?.twoSeas === 'sweep' ? value : null;
  } catch {
    return null;
  }
}

export class Journal {
  private readonly path: string;
  private readonly file: number;
  private readonly size: number;
  private readonly width: number;
  /** Where the line of each run begins, −1 while it is not there; and how long it is. */
  private readonly starts: Float64Array;
  private readonly lengths: Uint32Array;

  /**
   * Opens a journal, or begins one. What was torn off at its end is cut.
   * @param size how many runs the sweep has
   * @throws OtherJournal when the file is there and is not this sweep's
   */
  constructor(path: string, header: Header, size: number) {
    this.path = path;
    this.size = size;
    this.width = header.columns.length;
    this.starts = new Float64Array(size).fill(-1);
    this.lengths = new Uint32Array(size);
    this.file = openSync(path, 'a+');
    try {
      this.begin(`${JSON.stringify(header)}\n`);
    } catch (error) {
      closeSync(this.file);
      throw error;
    }
  }

  private begin(header: string): void {
    const { size } = fstatSync(this.file);
    const expected = Buffer.from(header);
    const found = bytesAt(this.file, 0, expected.length);
    if (found.equals(expected)) {
      this.cut(size);
      return;
    }
    // killed while the first line was written
    if (found.length === size && expected.subarray(0, size).equals(found)) {
      ftruncateSync(this.file, 0);
      this.append(header);
      return;
    }
    const [first] = linesOf(this.file);
    throw new OtherJournal(first ? parsed(first.line.toString()) : null);
  }

  /** Cuts off what stands behind the last newline. */
  private cut(size: number): void {
    for (let to = size; to > 0; to -= BLOCK) {
      const from = Math.max(0, to - BLOCK);
      const newline = bytesAt(this.file, from, to - from).lastIndexOf(NEWLINE);
      if (newline < 0) continue;
      const end = from + newline + 1;
      if (end < size) ftruncateSync(this.file, end);
      return;
    }
  }

  /** Adds lines; they are with the system when this returns. */
  append(lines: string): void {
    const bytes = Buffer.from(lines);
    for (let at = 0; at < bytes.length;) at += writeSync(this.file, bytes, at);
  }

  /**
   * Finds out which runs are there. A line that is not whole counts as not there: its run is played again.
   * @returns how many
   */
  scan(): number {
    this.starts.fill(-1);
    let done = 0;
    let first = true;
    for (const { start, line } of linesOf(this.file)) {
      const row = first ? null : readLine(line.toString(), this.size, this.width);
      first = false;
      if (!row || this.has(row.at)) continue;
      this.starts[row.at] = start;
      this.lengths[row.at] = line.length;
      done += 1;
    }
    return done;
  }

  /** Whether the last scan found a run. */
  has(at: number): boolean {
    return this.starts[at] >= 0;
  }

  /** The cells of every run in their order. All must be there. */
  *rows(): Generator<Cell[]> {
    for (let at = 0; at < this.size; at++) {
      const line = bytesAt(this.file, this.starts[at], this.lengths[at]).toString();
      const row = readLine(line, this.size, this.width);
      if (!row) throw new Error(`run ${at} has gone from ${this.path}`);
      yield row.cells;
    }
  }

  close(): void {
    closeSync(this.file);
  }

  /** The sweep is in its file: the journal is not needed any more. */
  remove(): void {
    this.close();
    rmSync(this.path, { force: true });
  }
}
