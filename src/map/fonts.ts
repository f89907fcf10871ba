import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?url';

const FACES: [family: string, url: string, style: string][] = [
  ['Inter Variable', inter, 'normal'],
  ['Source Serif 4 Variable', serif, 'italic'],
];

/** Both typefaces of the map. Names are drawn once, into textures: the type must be there before. */
export async function loadFonts(): Promise<void> {
  await Promise.all(
    FACES.map(async ([family, url, style]) => {
      const face = new FontFace(family, `url(${url})`, { style, weight: '100 900' });
      try {
        document.fonts.add(await face.load());
      } catch {
        // The system's serif and sans are named behind them: a plainer map is better than none.
      }
    }),
  );
}
