import { IntlMessageFormat } from 'intl-messageformat';

import type { en } from './en.ts';
import { front } from './en/front.ts';
import type { library } from './en/library.ts';
import type { replay } from './en/replay.ts';
import type { review } from './en/review.ts';
import type { style } from './en/style.ts';

/** A key of the catalogue: of the front page, of the table, or of what the library, a replay or a review adds when it is opened. */
export type TextKey =
  | keyof typeof front
  | keyof typeof en
  | keyof typeof library
  | keyof typeof replay
  | keyof typeof review
  | keyof typeof style;
export type TextArgs = Readonly<Record<string, string | number>>;

/** A message as it is written, or parsed when the site was built. */
export type Message = ConstructorParameters<typeof IntlMessageFormat>[0];

export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

const CATALOGUES: Record<Language, Readonly<Record<string, Message>>> = { en: front };

/** Adds messages that are fetched later than the first page. */
export function addTexts(language: Language, messages: Readonly<Record<string, Message>>): void {
  CATALOGUES[language] = { ...CATALOGUES[language], ...messages };
}

/** What only a message with arguments has in it. */
const SYNTAX = /[{}']/;

const formatters = new Map<string, IntlMessageFormat>();

function formatterOf(key: TextKey, language: Language): IntlMessageFormat {
  const name = `${language} ${key}`;
  let formatter = formatters.get(name);
  if (!formatter) {
    formatter = new IntlMessageFormat(CATALOGUES[language][key], language, undefined, {
      ignoreTag: true,
    });
    formatters.set(name, formatter);
  }
  return formatter;
}

/**
 * A message of the catalogue with its arguments filled in.
 * @throws FormatError when an argument that the message names is missing: a bug
 */
export function text(key: TextKey, args: TextArgs = {}, language: Language = 'en'): string {
  const message = CATALOGUES[language][key];
  if (typeof message === 'string' && !SYNTAX.test(message)) return message;
  return String(formatterOf(key, language).format(args));
}

/** Whether the catalogue has this key: for keys that are put together from a code. */
export const isTextKey = (key: string): key is TextKey => Object.hasOwn(CATALOGUES.en, key);
