import { sha256 } from '@noble/hashes/sha2.js';

const DIGITS = '0123456789abcdef';

const hex = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += DIGITS[byte >> 4] + DIGITS[byte & 15];
  return text;
};

/** UTF-16 code units, low byte first: the same in every engine, with or without TextEncoder. */
function unitsOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[2 * i] = unit & 255;
    bytes[2 * i + 1] = unit >> 8;
  }
  return bytes;
}

/** What makes the hash of a turn: SHA-256 of a text’s code units and of the bytes of a state after it, in hexadecimal. */
export type Digest = (words: string, state: Float64Array) => string;

const digest: Digest = (words, state) => {
  const bytes = new Uint8Array(state.buffer, state.byteOffset, state.byteLength);
  return hex(sha256.create().update(unitsOf(words)).update(bytes).digest());
};

/** SHA-256 of a text, in hexadecimal. */
export const textHash = (text: string): string => hex(sha256(unitsOf(text)));

/**
 * The hash of a turn: of the hash before it, of what was decided, and of the bytes of the state it led
 * to. IEEE 754 doubles in little-endian order, which is what every JavaScript engine in use has. What was
 * decided counts by itself, because two different orders may lead to the same state.
 */
export const chainHash = (
  before: string,
  decided: string,
  state: Float64Array,
  by: Digest = digest,
): string => by(`${before}\n${decided}\n`, state);

/** JSON with sorted keys and no spaces: equal values have equal texts. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value).filter(([, item]) => item !== undefined);
    fields.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
