import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';

import {
  CATALOGUES,
  catalogueText,
  parsedMessage,
} from '../../src/presenter/build/parsed-texts.ts';
import type { Message } from '../../src/presenter/texts/text.ts';

/** A catalogue as the browser gets it. */
const shippedOf = async (
  catalogue: (typeof CATALOGUES)[number],
): Promise<Record<string, Message>> =>
  import(`data:text/javascript,${encodeURIComponent(catalogueText(catalogue))}`).then(
    (module: Record<string, Record<string, Message>>) => module[catalogue.name],
  );

const told = (message: Message, args: Record<string, string | number>): string =>
  String(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).format(args));

/** One, several, and a word: every argument of the catalogue takes one of them. */
function argumentsOf(message: string): Record<string, string | number>[] {
  const names = [...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name);
  return [1, 4, 'word'].map((value) => Object.fromEntries(names.map((name) => [name, value])));
}

describe.each(CATALOGUES)('the catalogue as it is shipped: $name', async (catalogue) => {
  const shipped = await shippedOf(catalogue);
  const { messages } = catalogue;

  it('has every message, parsed where it has arguments', () => {
    expect(Object.keys(shipped)).toEqual(Object.keys(messages));
    for (const [key, message] of Object.entries(messages))
      expect(typeof shipped[key], key).toBe(message.includes('{') ? 'object' : 'string');
  });

  it('says what is written', () => {
    for (const [key, message] of Object.entries(messages))
      for (const args of argumentsOf(message)) {
        if (args.count === 'word') continue;
        expect(told(shipped[key], args), key).toBe(told(message, args));
      }
  });
});

describe('a message', () => {
  it('that is plain stays as it is', () => {
    expect(parsedMessage('Two Seas')).toBe('Two Seas');
    expect(parsedMessage('Turn {turn}')).toBeTypeOf('object');
  });
});
