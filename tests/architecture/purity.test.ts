import { describe, expect, it } from 'vitest';

import { purityProblems } from './purity.ts';

const FAULTS = [
  // The host
  'const now = new Date();',
  'const now = Date.now();',
  'const now = performance.now();',
  'window.name = "";',
  'document.title = "";',
  'const { env } = process;',
  'const bytes = Buffer.from([]);',
  'console.log(1);',
  'setTimeout(() => 1, 0);',
  'queueMicrotask(() => 1);',
  'void fetch("x");',
  'new Intl.NumberFormat();',
  'crypto.getRandomValues(new Uint8Array(1));',
  'const language = navigator.language;',
  'new TextEncoder().encode("");',
  'structuredClone({});',
  'globalThis.x = 1;',
  'self.x = 1;',
  'eval("1");',
  'new Function("return 1");',
  'new Promise(() => 1);',
  'new WeakRef({});',
  'const url = import.meta.url;',
  'const o = { performance };',
  'export { performance };',
  'export default fetch;',
  'const f = (clock = Date) => clock;',
  'const t = `${performance.now()}`;',
  'const d = (Date as unknown as () => number)();',
  'declare const performance: { now(): number }; performance.now();',
  'function f(performance: number) { return performance; } performance.now();',
  '{ const window = 1; } window.name;',
  'class Clock extends Date {}',
  'const x = o[performance.name];',
  'enum Clock { Now = Date.now() }',
  // Mathematics
  'Math.exp(1);',
  'Math.random();',
  'Math?.pow(2, 3);',
  'Math["log"](1);',
  'Math[`log`](1);',
  'Math[name](1);',
  'const { exp } = Math;',
  'const { floor, pow: power } = Math;',
  'const { floor, ...rest } = Math;',
  'const { [name]: f } = Math;',
  'const m = Math;',
  'const ms = [Math];',
  'use(Math);',
  '({ exp } = Math);',
  '(Math as any).exp(1);',
  'Math!.exp(1);',
  'const e = Object.entries(Math);',
  'const f = ({ exp } = Math) => exp;',
  'const x = 2 ** 3;',
  'x **= 2;',
  // Order and language
  'for (const key in record) use(key);',
  'a.localeCompare(b);',
  'a["localeCompare"](b);',
  'const { localeCompare } = a;',
  'n.toLocaleString();',
  's.toLocaleUpperCase();',
  'list.sort();',
  'list?.sort();',
  'list.toSorted();',
  'list["sort"]();',
  'list.sort(undefined);',
  'n.toString(36);',
  'n?.toString(radix);',
];

const HARMLESS = [
  'Math.floor(Math.sqrt(Math.max(1, 2)));',
  'Math["imul"](1, 2);',
  'const { floor, max: most } = Math;',
  'const Math = { exp: (x: number) => x }; Math.exp(1);',
  'const text = "Math.exp(1) ** Date.now()"; // performance.now()',
  'const o = { Date: 1, window: 2, performance() {} }; o.Date + o.window;',
  'type When = Date; const f = (d: Date, w?: Window): void => {};',
  'interface Document { location: Location }',
  'const window = 3; const patrol = { window };',
  'function f({ process, fetch: [window] }: P, ...document: D[]) { return process + window + document; }',
  'for (const performance of list) use(performance);',
  'try { f(); } catch (crypto) { use(crypto); }',
  'const f = function fetch(): void { fetch(); };',
  'class navigator { Date = 1; get Intl() { return this.Date; } } new navigator();',
  'import { fetch } from "./orders.ts"; fetch();',
  'import { performance as measure } from "./measure.ts"; export { measure as performance };',
  'export { performance, Date } from "./measure.ts";',
  'process: for (const x of list) continue process;',
  'enum Kind { Date, window } Kind.Date;',
  'hoisted(); function hoisted() { return later; } const later = 1;',
  'class Point { constructor(readonly x: number) { use(x, new.target); } }',
  'const x = 2 * 3; const glob = "**";',
  'for (const key of Object.keys(record)) use(key);',
  'list.sort((a, b) => a - b); list.toSorted(byId); sort();',
  'n.toString(); String(n); o.sort;',
  'const view = new DataView(new ArrayBuffer(8)); new Float64Array(8); JSON.stringify(view);',
  'const t = x as unknown as Date;',
  'export const f = <T extends Date>(x: T) => g<Date>(x satisfies Date);',
];

/** What the cases use without being about it. */
const GIVEN = `let a, b, d, e, exp, f, g, h, list, n, name, o, radix, record, s, sort, use, x, byId;`;

const problems = (text: string): string[] =>
  purityProblems('src/engine/x.ts', `${GIVEN}\n{\n${text}\n}`);

describe('purity', () => {
  it.each(FAULTS)('catches %s', (text) => {
    expect(problems(text)).toEqual([expect.not.stringContaining('does not parse')]);
  });

  it.each(HARMLESS)('lets pass %s', (text) => {
    expect(problems(text)).toEqual([]);
  });

  it('names the file, the line and the fault', () => {
    expect(purityProblems('src/engine/x.ts', '\nexport const e = Math.exp(1);')).toEqual([
      'src/engine/x.ts:2 Math.exp is not among the members that agree everywhere',
    ]);
  });

  it('does not pass what it cannot read', () => {
    expect(purityProblems('src/engine/x.ts', 'const = ;')).not.toEqual([]);
  });
});
