import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';

import { catalogueText, parsedMessage } from '../../src/presenter/build/parsed-texts.ts';
import { en } from '../../src/presenter/texts/en.ts';
import type { Message } from '../../src/presenter/texts/text.ts';

/** The catalogue as the browser gets it. */
const { shipped } = await import(
  `data:text/javascript,${encodeURIComponent(catalogueText().replace('const en', 'const shipped'))}`
).then((module: { shipped: Record<string, Message> }) => module);

const told = (message: Message, args: Record<string, string | number>): string =>
  String(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).format(args));

/** One, several, and a word: every argument of the catalogue takes one of them. */
function argumentsOf(message: string): Record<string, string | number>[] {
  const names = [...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name);
  return [1, 4, 'word'].map((value) => Object.fromEntries(names.map((name) => [name, value])));
}

describe('the catalogue as it is shipped', () => {
  it('has every message, parsed where it has arguments', () => {
    expect(Object.keys(shipped)).toEqual(Object.keys(en));
    for (const [key, message] of Object.entries(en))
      expect(typeof shipped[key], key).toBe(message.includes('{') ? 'object' : 'string');
  });

  it('says what is written', () => {
    for (const [key, message] of Object.entries(en))
      for (const args of argumentsOf(message)) {
        if (args.count === 'word') continue;
        expect(told(shipped[key], args), key).toBe(told(message, args));
      }
  });

  it('leaves a plain text as it is', () => {
    expect(parsedMessage('Two Seas')).toBe('Two Seas');
    expect(parsedMessage('Turn {turn}')).toBeTypeOf('object');
  });
});
