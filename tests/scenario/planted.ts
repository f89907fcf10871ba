import { readFileSync } from 'node:fs';

import {
  type Book,
  checkScenario,
  checkShared,
  type Problem,
  type Shared,
  type SharedTexts,
} from '../../src/scenario/index.ts';
import { readShared } from '../../src/scenario/files.ts';

const folder = new URL('../../scenarios/', import.meta.url);

/** The text of a shipped file under scenarios/. */
export const textOf = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

export const shippedText = (): string => textOf('coercion-incident.yaml');

let known: Shared | undefined;
export function shared(): Shared {
  if (known) return known;
  const read = readShared();
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return (known = read.shared);
}

/** Checks a text as if it were the shipped scenario. */
export const checked = (text: string): { book: Book } | { problems: Problem[] } =>
  checkScenario({ file: 'planted.yaml', text }, shared());

/** The problems of a text; empty when it checks. */
export function problemsOf(text: string): Problem[] {
  const result = checked(text);
  return 'problems' in result ? result.problems : [];
}

/** Replaces the first place where something stands. @throws Error when it stands nowhere: a stale test */
export function planted(find: string | RegExp, put: string, text = shippedText()): string {
  const changed = text.replace(find, () => put);
  if (changed === text) throw new Error(`nothing to plant at ${String(find)}`);
  return changed;
}

/** Line of a text on which something stands, from 1. */
export const lineOf = (text: string, find: string): number =>
  text.slice(0, text.indexOf(find)).split('\n').length;

const SHARED = ['declaration', 'geography', 'platforms', 'parameters', 'sources'] as const;

/** The shared files when one of them is another text, or their problems. */
function sharedWith(changed: Partial<Record<keyof SharedTexts, string>>) {
  const texts = Object.fromEntries(
    SHARED.map((name) => [
      name,
      { file: `${name}.yaml`, text: changed[name] ?? textOf(`shared/${name}.yaml`) },
    ]),
  ) as unknown as SharedTexts;
  return checkShared(texts, shared().distances);
}

/** The problems of the shared files when one of them is another text. */
export function problemsOfShared(changed: Partial<Record<keyof SharedTexts, string>>): Problem[] {
  const result = sharedWith(changed);
  return 'problems' in result ? result.problems : [];
}

/** The problems of another catalogue: its own, or where it has none those that the shipped scenario has with it. */
export function problemsOfCatalogue(declaration: string): Problem[] {
  const result = sharedWith({ declaration });
  if ('problems' in result) return result.problems;
  const found = checkScenario({ file: 'planted.yaml', text: shippedText() }, result.shared);
  return 'problems' in found ? found.problems : [];
}
