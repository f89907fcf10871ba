import { format } from 'node:util';

import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect';

/*
 * What test files ask of Vitest, in the process that calls: with a runner of its own, tests are run some
 * thousand times in a row without starting anything. The expectations are Vitest's own.
 */

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
// the one kind of expectation that reads and writes the test's own file
chai.util.addMethod(chai.Assertion.prototype, 'toMatchInlineSnapshot', () => {});
const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  (globalThis as unknown as Record<symbol, object>)[ASYMMETRIC_MATCHERS_OBJECT],
);

type Body = (...row: never[]) => unknown;

export interface Test {
  /** File, blocks and title; two of the same name are numbered. */
  readonly name: string;
  readonly file: string;
  /** @throws when an expectation does not hold */
  readonly run: () => void;
}

interface Block {
  readonly name: string;
  readonly before: (() => void)[];
}

/** What a file gets in the place of Vitest, and the tests that it then has. */
export function suiteOf(file: string): { readonly vitest: object; readonly tests: Test[] } {
  const tests: Test[] = [];
  const names = new Set<string>();
  const blocks: Block[] = [{ name: file, before: [] }];

  function unique(name: string): string {
    let found = name;
    for (let n = 2; names.has(found); n++) found = `${name} (${n})`;
    names.add(found);
    return found;
  }

  function describe(name: string, body: Body): void {
    blocks.push({ name, before: [] });
    body();
    blocks.pop();
  }

  function it(title: string, options: Body | object, last?: Body | number): void {
    const body = (typeof options === 'function' ? options : last) as Body;
    const within = [...blocks];
    const name = unique([...within.map((block) => block.name), title].join(' › '));
    const run = () => {
      for (const { before } of within) for (const prepare of before.splice(0)) prepare();
      if (body() instanceof Promise) throw new Error(`${name} is asynchronous`);
    };
    tests.push({ name, file, run });
  }

  /** `each` of a block or a test: a row of a table is spread over the arguments. */
  const each =
    (one: (title: string, body: Body) => void) =>
    (rows: readonly unknown[]) =>
    (title: string, body: Body) => {
      for (const row of rows) {
        const values = (Array.isArray(row) ? row : [row]) as never[];
        one(titleOf(title, values), () => body(...values));
      }
    };

  const vitest = {
    describe: Object.assign(describe, { each: each(describe) }),
    it: Object.assign(it, { each: each(it) }),
    beforeAll: (prepare: () => void) => blocks.at(-1)!.before.push(prepare),
    expect,
  };
  return { vitest, tests };
}

const titleOf = (title: string, values: readonly unknown[]): string => {
  const holes = title.match(/%[sdifjo]/g)?.length ?? 0;
  return format(title, ...values.slice(0, holes)).slice(0, 200);
};
