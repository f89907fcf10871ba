import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files whose tests take seconds each, or start other programs: an hour and more for all mutants. */
const LEFT_OUT = [
  'engines',
  'invariants',
  'ledger',
  'long-clock',
  'peace-laws',
  'relief-laws',
  'relief-run',
  'same-luck',
  'sealed',
  'supply-laws',
  'supply-run',
].map((name) => `${name}.test.ts`);

// of the copy in which the mutants are
const folder = join(process.cwd(), 'tests/engine');

/** The files whose tests count. */
export const TESTS: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.test.ts') && !LEFT_OUT.includes(name))
  .sort()
  .map((name) => `tests/engine/${name}`);

export const GOLDEN = 'tests/engine/told.test.ts';

/** What a run file says, and why one is refused, is asked of the record alone, and the record is asked little else. */
const OF_RECORDS =
  /engine.(record|replaying|replay|run-form|run-format|runfile|shape|tampering)\.test/;
export const RECORD = /engine.(record|order\.ts)/;

/** Whether a test counts for the mutants of a file. @param source path of the file */
export const isFor = (test: string, source: string): boolean =>
  test.startsWith(GOLDEN) || OF_RECORDS.test(test) === RECORD.test(source);

/** A test that takes longer is left out too, the golden games apart. In milliseconds, with all mutants written in. */
export const LONGEST = 400;
/** Tests that one mutant is put to, in the same measure: those that have killed most for what they cost come first. */
export const MOST = 5000;
