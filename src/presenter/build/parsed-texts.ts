import { IntlMessageFormat } from 'intl-messageformat';
import type { Plugin } from 'vite';

import { en } from '../texts/en.ts';
import type { Message } from '../texts/text.ts';

const CATALOGUE = /\/src\/presenter\/texts\/en\.ts$/;

/** A message as the browser gets it: parsed, unless it is one plain piece of text. */
export function parsedMessage(message: string): Message {
  const elements = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst();
  return elements.length === 1 && elements[0].type === 0 ? message : elements;
}

/** The whole catalogue as one module of parsed messages. */
export function catalogueText(): string {
  const parsed = Object.entries(en).map(([key, message]) => [key, parsedMessage(message)]);
  const json = JSON.stringify(Object.fromEntries(parsed), (name, value) =>
    name === 'location' ? undefined : value,
  );
  return `export const en = JSON.parse(${JSON.stringify(json)});`;
}

/** Parses every message when the site is built, so that the parser of messages need not be shipped. */
export function parsedTexts(): Plugin {
  return {
    name: 'two-seas:texts',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          {
            find: /^@formatjs\/icu-messageformat-parser$/,
            replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
          },
        ],
      },
    }),
    load: (id) => (CATALOGUE.test(id) ? catalogueText() : undefined),
  };
}
