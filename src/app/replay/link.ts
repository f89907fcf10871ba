import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';

import { MOST_CHARACTERS } from '../../engine/index.ts';

/*
 * A run as a link: the text of its file, compressed, in the fragment of an address. What stands behind the
 * hash sign is not sent to any server. It is read as data, like a file, and checked like one.
 */

/**
 * Longest address that is offered: what every program that passes addresses on should be able to take
 * (RFC 9110, section 4.1: at least 8,000 octets). Mail and chat programs cut longer ones without a word.
 */
export const LONGEST_ADDRESS = 8000;

const PLACE = '#/replay/run/';

/** A character of base64url is six bits; a compressed byte can be a thousand bytes: both ends are bounded. */
const PIECE = 512;

const toText = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const toBytes = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));

/** The part of an address that holds a run. */
export const packed = (text: string): string => toText(deflateSync(strToU8(text), { level: 9 }));

/** @returns the text that was packed, or null for what is none or would be larger than any run file */
export function unpacked(link: string): string | null {
  if (!/^[\w-]{1,100000}$/.test(link)) return null;
  const pieces: Uint8Array[] = [];
  let size = 0;
  let whole = false;
  try {
    const bytes = toBytes(link);
    const inflate = new Inflate((piece, final) => {
      pieces.push(piece);
      size += piece.length;
      whole ||= final;
      if (size > MOST_CHARACTERS) throw new RangeError('larger than any run file');
    });
    for (let at = 0; at < bytes.length; at += PIECE)
      inflate.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    if (!whole) return null;
    const all = new Uint8Array(size);
    pieces.reduce((at, piece) => (all.set(piece, at), at + piece.length), 0);
    return strFromU8(all);
  } catch {
    return null;
  }
}

/**
 * The address of a run.
 * @param page address of the program, whatever it shows
 * @returns the address and how long it is; null instead of one that is longer than what is passed on whole
 */
export function linkOf(text: string, page: string): { link: string | null; length: number } {
  const link = page.replace(/#.*$/, '') + PLACE + packed(text);
  return { link: link.length <= LONGEST_ADDRESS ? link : null, length: link.length };
}

/** The part of an address that holds the run; the text itself where it is no address. */
export const linkIn = (address: string): string => address.split(PLACE).at(-1) ?? '';
