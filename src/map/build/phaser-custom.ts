import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ENTRY = fileURLToPath(new URL('./phaser-entry.js', import.meta.url));
const SOURCE = fileURLToPath(new URL('../../../node_modules/phaser/src/', import.meta.url));

const FLAGS: Record<string, string> = {
  CANVAS_RENDERER: '"function"',
  WEBGL_RENDERER: '"function"',
  WEBGL_DEBUG: 'undefined',
  FEATURE_SOUND: 'undefined',
  PLUGIN_CAMERA3D: 'undefined',
  PLUGIN_FBINSTANT: 'undefined',
};

/** phaserjs/phaser#7372: a float compared with == tears rotated images in mixed batches. */
function patchShaders(code: string): string {
  return code
    .replaceAll('outTexDatum == ', 'floor(outTexDatum + 0.5) == ')
    .replaceAll('float texId = outTexDatum;', 'float texId = floor(outTexDatum + 0.5);');
}

/** Builds take Phaser from its sources, without what the map does not use; dev takes it whole. */
export function phaserCustom(): Plugin {
  return {
    name: 'phaser-custom',
    config: (_, { command }) => ({
      resolve:
        command === 'build'
          ? {
              alias: [
                { find: /^phaser$/, replacement: ENTRY },
                { find: /^phaser-src\//, replacement: SOURCE },
              ],
            }
          : {},
      optimizeDeps: {
        include: ['phaser'],
        rolldownOptions: { plugins: [{ name: 'phaser-shaders', transform: patchDev }] },
      },
    }),
    transform(code, id) {
      if (!id.startsWith(SOURCE)) return undefined;
      const flagged = code.replace(
        /typeof\s+([A-Z][A-Z0-9_]+)\b/g,
        (whole, flag: string) => FLAGS[flag] ?? whole,
      );
      return {
        code: /Get(Texture|TexRes)-glsl/.test(id) ? patchShaders(flagged) : flagged,
        map: null,
      };
    },
  };
}

function patchDev(code: string, id: string) {
  return /phaser[\\/](dist|src)[\\/]/.test(id)
    ? { code: patchShaders(code), map: null }
    : undefined;
}
