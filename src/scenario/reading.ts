import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** A fault in a file: where it is, what was expected, how to mend it. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly reason: string;
}

/** A file that was read: its checked content, and where each part of it stands. */
export interface Reading<T> {
  readonly file: string;
  readonly content: T;
  /** A problem at a path of this file. */
  problem(path: readonly PropertyKey[], reason: string): Problem;
}

export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** Largest file that is read at all. */
const MOST_CHARACTERS = 1_000_000;

/**
 * Reads a YAML text by a schema.
 * @returns the content, or every problem with its place
 */
export function readYaml<S extends z.ZodType>(
  source: SourceText,
  schema: S,
): { reading: Reading<z.output<S>> } | { problems: Problem[] } {
  const { file, text } = source;
  const lines = new LineCounter();
  const at = (offset: number, path: readonly PropertyKey[], reason: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, path: path.join('.'), reason };
  };
  if (text.length > MOST_CHARACTERS) {
    return {
      problems: [
        { file, line: 1, column: 1, path: '', reason: `longer than ${MOST_CHARACTERS} characters` },
      ],
    };
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return { problems: document.errors.map((error) => at(error.pos[0], [], error.message)) };
  }
  /** Where the nearest existing part of a path stands. */
  const offsetOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return node.range[0];
    }
    return 0;
  };
  let content: unknown;
  try {
    content = document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    return { problems: [at(0, [], error instanceof Error ? error.message : String(error))] };
  }
  const result = schema.safeParse(content);
  if (!result.success) {
    return {
      problems: result.error.issues.map((issue) => {
        // a key that nobody knows stands on its own line, not where its object begins
        const path =
          issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]] : issue.path;
        return at(offsetOf(path), path, issue.message);
      }),
    };
  }
  return {
    reading: {
      file,
      content: result.data,
      problem: (path, reason) => at(offsetOf(path), path, reason),
    },
  };
}
