import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { modelSections } from './model-sections.ts';

const MODELS = 'virtual:models';
const DOCUMENT = new URL('../../../docs/model.md', import.meta.url);

/** Makes the model's description importable, `import models from 'virtual:models'`: docs/model.md, read at build time. */
export function virtualModels(): Plugin {
  return {
    name: 'two-seas:models',
    resolveId: (id) => (id === MODELS ? `\0${id}` : undefined),
    load: (id) =>
      id === `\0${MODELS}`
        ? `export default ${JSON.stringify(modelSections(readFileSync(DOCUMENT, 'utf8')))};`
        : undefined,
  };
}
