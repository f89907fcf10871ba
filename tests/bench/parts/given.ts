import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize } from 'node:v8';

/*
 * A part of the bench is a program of its own, run by plain Node from one bundled file: it is given its
 * task in a file and leaves what it found in another.
 */

export const given = <T>(): T => deserialize(readFileSync(process.argv[2])) as T;

export const answer = (found: unknown): void =>
  writeFileSync(process.argv[3], JSON.stringify(found));
