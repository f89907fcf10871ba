import { IntlMessageFormat } from 'intl-messageformat';
import type { Plugin } from 'vite';

import { en } from '../texts/en.ts';
import { front } from '../texts/en/front.ts';
import { library } from '../texts/en/library.ts';
import { replay } from '../texts/en/replay.ts';
import { review } from '../texts/en/review.ts';
import { style } from '../texts/en/style.ts';
import type { Message } from '../texts/text.ts';

/** The modules that hold messages, by what they export. */
export const CATALOGUES = [
  { file: /\/src\/presenter\/texts\/en\.ts$/, name: 'en', messages: en },
  { file: /\/src\/presenter\/texts\/en\/front\.ts$/, name: 'front', messages: front },
  { file: /\/src\/presenter\/texts\/en\/library\.ts$/, name: 'library', messages: library },
  { file: /\/src\/presenter\/texts\/en\/replay\.ts$/, name: 'replay', messages: replay },
  { file: /\/src\/presenter\/texts\/en\/review\.ts$/, name: 'review', messages: review },
  { file: /\/src\/presenter\/texts\/en\/style\.ts$/, name: 'style', messages: style },
];

/** A message as the browser gets it: parsed, unless it is one plain piece of text. */
export function parsedMessage(message: string): Message {
  const elements = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst();
  return elements.length === 1 && elements[0].type === 0 ? message : elements;
}

/** A catalogue as one module of parsed messages. */
export function catalogueText({
  name,
  messages,
}: Pick<(typeof CATALOGUES)[number], 'name' | 'messages'>): string {
  const parsed = Object.entries(messages).map(([key, message]) => [key, parsedMessage(message)]);
  const json = JSON.stringify(Object.fromEntries(parsed), (key, value) =>
    key === 'location' ? undefined : value,
  );
  return `export const ${name} = JSON.parse(${JSON.stringify(json)});`;
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
    load: (id) => {
      const catalogue = CATALOGUES.find(({ file }) => file.test(id));
      return catalogue && catalogueText(catalogue);
    },
  };
}
