/** Red, green and blue of #rrggbb, 0 to 1; null for anything else. */
function channels(colour: string): readonly number[] | null {
  const [, hex] = /^#([\da-f]{6})$/i.exec(colour.trim()) ?? [];
  return hex === undefined
    ? null
    : [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
}

/** Relative luminance of WCAG 2.2. */
const luminance = ([red = 0, green = 0, blue = 0]: readonly number[]): number => {
  const linear = (part: number) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

/** Contrast of WCAG, 1 to 21, of two opaque colours; null where one of them is something else. */
export function contrastOf(a: string, b: string): number | null {
  const [one, other] = [channels(a), channels(b)];
  if (!one || !other) return null;
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
