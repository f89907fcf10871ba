import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/*
 * Pictures of screens, small and coarse on purpose. A kept one is some hundred pixels across: every pixel is the
 * mean of a block of the screen, with five bits a channel. How a machine smooths the edges of letters is lost in
 * the mean; a block that is missing, or stands elsewhere, is not.
 */

const FOLDER = new URL('../golden/pictures/', import.meta.url);
/** Pixels across of a kept picture, about, and the least of the screen that one of them stands for. */
const ACROSS = 180;
const LEAST = 4;
/** How different a pixel has to be to count: of YIQ, as pixelmatch has it. Another rasteriser stays below. */
const DIFFERENT = 0.07;
/**
 * The share of pixels that may differ. Measured on the front page: none from one shot to the next, 0.06 % when
 * letters are drawn by other rules, 0.7 % when one button is missing. pictures.test.ts holds both sides of it.
 */
export const MOST = 0.002;

/** The mean of every block, with five bits a channel. */
export function reduced(screenshot: Buffer): PNG {
  const { width, height, data } = PNG.sync.read(screenshot);
  const block = Math.max(LEAST, Math.round(width / ACROSS));
  const small = new PNG({ width: Math.floor(width / block), height: Math.floor(height / block) });
  for (let y = 0; y < small.height; y++)
    for (let x = 0; x < small.width; x++)
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let dy = 0; dy < block; dy++)
          for (let dx = 0; dx < block; dx++)
            sum += data[((y * block + dy) * width + x * block + dx) * 4 + channel]!;
        const mean = sum / (block * block);
        small.data[(y * small.width + x) * 4 + channel] = Math.round((mean / 255) * 31) * 8;
        small.data[(y * small.width + x) * 4 + 3] = 255;
      }
  return small;
}

/** The share of pixels that differ, and a picture of where; another size differs in all. */
export function difference(a: PNG, b: PNG): { share: number; where: PNG } {
  const where = new PNG({ width: a.width, height: a.height });
  if (a.width !== b.width || a.height !== b.height) return { share: 1, where };
  const { width, height } = a;
  const count = pixelmatch(a.data, b.data, where.data, width, height, {
    threshold: DIFFERENT,
    includeAA: true,
  });
  return { share: count / (width * height), where };
}

const bytes = (picture: PNG): Buffer =>
  PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, filterType: -1 });

export const keptPicture = (name: string): PNG | null => {
  const file = new URL(`${name}.png`, FOLDER);
  return existsSync(file) ? PNG.sync.read(readFileSync(file)) : null;
};

export function keepPicture(name: string, picture: PNG): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(new URL(`${name}.png`, FOLDER), bytes(picture));
}

/** Puts what was seen, and where it differs, beside each other where they can be looked at. */
export function tell(folder: URL, name: string, seen: PNG, where: PNG): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${name}.seen.png`, folder), bytes(seen));
  writeFileSync(new URL(`${name}.where.png`, folder), bytes(where));
}
