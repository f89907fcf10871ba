import alea from 'seedrandom/lib/alea.js';

/*
 * Mutants: texts that are almost right. A mutant is a function of its number, so that one that was found
 * can be made again: FUZZ_FROM=4711 FUZZ=1.
 */

/** How many mutants of each kind a run makes, and which is the first. */
export const FUZZ = Number(process.env.FUZZ ?? 800);
export const FUZZ_FROM = Number(process.env.FUZZ_FROM ?? 0);

/** Milliseconds that so many mutants may take at most: what takes longer hangs. */
export const patience = (mutants: number, each = 200): number => 60_000 + each * mutants;

/** A whole number below `most`. */
export type Draw = (most: number) => number;

export function drawOf(kind: string, mutant: number): Draw {
  const random = alea(`${kind} ${mutant}`);
  return (most) => Math.floor(random() * most);
}

export const oneOf = <T>(items: readonly T[], draw: Draw): T => items[draw(items.length)];

/** What a page or a program might act on, were it not data. */
export const WORDS = [
  '',
  ' ',
  '<img src=x onerror="window.caught=1">',
  '</script><script>window.caught=1</script>',
  'javascript:window.caught=1',
  '{turn, plural, one {#} other {#}}',
  '${process.exit(3)}',
  '=HYPERLINK("http://example.invalid")',
  '__proto__',
  'constructor',
  'toString',
  '\u0000',
  '\ud800',
  '\u202e4321',
  '\r\n{"turn":1}',
  'ü'.repeat(300),
  'x'.repeat(5000),
];

const NUMBERS = [0, -0, -1, 0.5, 1, 2, 7, 1e9, 2 ** 53, 1e308, -1e308];

function deep(levels: number): unknown {
  let value: unknown = 'bottom';
  for (let i = 0; i < levels; i++) value = i % 2 ? [value] : { value };
  return value;
}

const STRANGE: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => [],
  () => ({}),
  () => deep(200),
  () => Array.from({ length: 2000 }, () => 'india lever.start 2.2'),
  () => JSON.parse('{"__proto__":{"polluted":1}}'),
];

const strange = (draw: Draw): unknown =>
  oneOf([() => oneOf(WORDS, draw), () => oneOf(NUMBERS, draw), oneOf(STRANGE, draw)], draw)();

type Fields = Record<string, unknown>;

/** Another key, another value, one less, one twice: somewhere in a value, which is changed in place. */
export function meddle(value: unknown, draw: Draw): unknown {
  if (value === null || typeof value !== 'object' || draw(6) === 0) return strange(draw);
  const fields = value as Fields;
  const keys = Object.keys(fields);
  if (keys.length === 0) return strange(draw);
  const key = oneOf(keys, draw);
  switch (draw(8)) {
    case 0:
      if (Array.isArray(value)) value.splice(Number(key), 1);
      else delete fields[key];
      return value;
    case 1: {
      const name = oneOf(['__proto__', 'constructor', 'more', key.toUpperCase()], draw);
      const more = { value: strange(draw), enumerable: true, configurable: true, writable: true };
      Object.defineProperty(fields, name, more);
      return value;
    }
    case 2: {
      const other = oneOf(keys, draw);
      [fields[key], fields[other]] = [fields[other], fields[key]];
      return value;
    }
    case 3:
      if (Array.isArray(value)) value.push(value[Number(key)]);
      else fields[`${key} `] = fields[key];
      return value;
    default:
      fields[key] = meddle(fields[key], draw);
      return value;
  }
}

/** Letters gone, doubled, swapped or strange: somewhere in a text. */
export function smudge(text: string, draw: Draw): string {
  const at = draw(text.length + 1);
  const long = 1 + draw(oneOf([1, 4, 40, 400], draw));
  switch (draw(6)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(at + long);
    case 2:
      return text.slice(0, at + long) + text.slice(at);
    case 3:
      return text.slice(0, at) + oneOf(WORDS, draw) + text.slice(at);
    case 4:
      return text.slice(0, at) + String.fromCharCode(draw(300)) + text.slice(at + 1);
    default: {
      const lines = text.split('\n');
      const [a, b] = [draw(lines.length), draw(lines.length)];
      [lines[a], lines[b]] = [lines[b], lines[a]];
      return lines.join('\n');
    }
  }
}

/** Whether something was written onto what all objects share. */
export const polluted = (): boolean =>
  'polluted' in {} || Object.keys(Object.prototype).length > 0 || 'more' in {};
