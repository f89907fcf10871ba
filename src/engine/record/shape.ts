/*
 * A JSON Schema as data, and the little of it that is needed to read a run file. The reader works by the
 * same objects that are published for editors and other programs (assets/schema), so that the two cannot
 * say different things; and the engine needs no library to read.
 */

interface TextShape {
  readonly type: 'string';
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly maxLength?: number;
  readonly pattern?: string;
}
interface NumberShape {
  readonly type: 'integer';
  readonly const?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}
interface ListShape {
  readonly type: 'array';
  readonly items: Shape;
  readonly maxItems: number;
}
interface RecordShape {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}
/** A record whose keys nobody lists: all of them are of one form. */
interface BookShape {
  readonly type: 'object';
  readonly propertyNames: TextShape;
  readonly additionalProperties: TextShape;
  readonly maxProperties: number;
}
interface ChoiceShape {
  readonly anyOf: readonly Shape[];
}
interface NothingShape {
  readonly type: 'null';
}

export type Shape =
  TextShape | NumberShape | ListShape | RecordShape | BookShape | ChoiceShape | NothingShape;

export const record = (
  properties: Readonly<Record<string, Shape>>,
  optional: readonly string[] = [],
): RecordShape => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** JSON Schema counts characters, not code units. A text that is too long in units need not be counted. */
const lengthOf = (text: string): number => [...text].length;

function fitsText(shape: TextShape, value: unknown): boolean {
  if (typeof value !== 'string') return false;
  if (shape.const !== undefined && value !== shape.const) return false;
  if (shape.enum && !shape.enum.includes(value)) return false;
  if (shape.maxLength !== undefined && lengthOf(value) > shape.maxLength) return false;
  return shape.pattern === undefined || new RegExp(shape.pattern, 'u').test(value);
}

function fitsNumber(shape: NumberShape, value: unknown): boolean {
  if (typeof value !== 'number' || !Number.isInteger(value)) return false;
  if (shape.const !== undefined && value !== shape.const) return false;
  return value >= (shape.minimum ?? -Infinity) && value <= (shape.maximum ?? Infinity);
}

/**
 * The first field of a value that is not of a shape: missing, wrong, or one that nobody knows.
 * @returns its path ("orders.3"), '' for the value itself, or null when all is well
 */
export function faultIn(shape: Shape, value: unknown): string | null {
  if ('anyOf' in shape) return shape.anyOf.some((one) => faultIn(one, value) === null) ? null : '';
  switch (shape.type) {
    case 'null':
      return value === null ? null : '';
    case 'string':
      return fitsText(shape, value) ? null : '';
    case 'integer':
      return fitsNumber(shape, value) ? null : '';
    case 'array':
      return Array.isArray(value) && value.length <= shape.maxItems
        ? first(value.map((item, i) => [String(i), shape.items, item]))
        : '';
    default:
      return isRecord(value) ? faultOfRecord(shape, value) : '';
  }
}

type Part = readonly [name: string, shape: Shape, value: unknown];

function first(parts: readonly Part[]): string | null {
  for (const [name, shape, value] of parts) {
    const fault = faultIn(shape, value);
    if (fault !== null) return fault === '' ? name : `${name}.${fault}`;
  }
  return null;
}

function faultOfRecord(
  shape: RecordShape | BookShape,
  value: Readonly<Record<string, unknown>>,
): string | null {
  const names = Object.keys(value);
  if ('propertyNames' in shape) {
    if (names.length > shape.maxProperties) return '';
    const wrong = names.find((name) => !fitsText(shape.propertyNames, name));
    return wrong ?? first(names.map((name) => [name, shape.additionalProperties, value[name]]));
  }
  // in the order in which the fields are written
  const faults = Object.entries(shape.properties).map(([name, part]) => {
    if (Object.hasOwn(value, name)) return first([[name, part, value[name]]]);
    return shape.required.includes(name) ? name : null;
  });
  const known = faults.find((fault) => fault !== null);
  return known ?? names.find((name) => !Object.hasOwn(shape.properties, name)) ?? null;
}
