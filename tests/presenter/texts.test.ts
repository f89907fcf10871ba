import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';

import { rulebook } from '../../src/charts/index.ts';
import {
  BANDS,
  CAUSES,
  CHARTS,
  CONSTRAINTS,
  FAMILIES,
  GROUP_KINDS,
  MINISTRIES,
  POSTURES,
  RUNGS,
  startRun,
} from '../../src/engine/index.ts';
import { damageWords, isTextKey, mismatchWords } from '../../src/presenter/index.ts';
import { lexiconOf } from '../../src/presenter/lexicon.ts';
import { eventTold } from '../../src/presenter/sentences/event.ts';
import { rejectionWords } from '../../src/presenter/sentences/rejection.ts';
import { en } from '../../src/presenter/texts/en.ts';
import { front } from '../../src/presenter/texts/en/front.ts';
import { readBook } from '../../src/scenario/files.ts';
import { damages, events, mismatches, rejections } from './samples.ts';

const messages = Object.entries({ ...en, ...front });
const book = readBook('coercion-incident');
const run = startRun({ scenario: book.rules, rulebook, seed: '1' });
const words = lexiconOf(book, 'neutral');

const missing = (keys: readonly string[]): string[] => keys.filter((key) => !isTextKey(key));
/** What a message looks like whose arguments did not fit it. */
const BROKEN = /undefined|NaN|Infinity|\[object|[{}]/;

describe('the catalogue', () => {
  it('holds only messages that parse', () => {
    const faulty = messages.filter(([, message]) => {
      try {
        return !new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true });
      } catch {
        return true;
      }
    });
    expect(faulty).toEqual([]);
  });

  it('uses typographic apostrophes: a straight one would escape what follows', () => {
    expect(messages.filter(([, message]) => message.includes("'"))).toEqual([]);
  });

  it('has a word for every word of the vocabulary', () => {
    expect(
      missing([
        ...CAUSES.map((word) => `say.cause.${word}`),
        ...POSTURES.map((word) => `say.posture.${word}`),
        ...MINISTRIES.map((word) => `say.ministry.${word}`),
        ...BANDS.map((word) => `say.band.${word}`),
        ...RUNGS.map((word) => `say.rung.${word}`),
        ...FAMILIES.map((word) => `say.family.${word}`),
        ...GROUP_KINDS.map((word) => `say.kind.${word}`),
        ...['trust', 'cost', ...CONSTRAINTS].map((word) => `say.constraint.${word}`),
      ]),
    ).toEqual([]);
  });

  it('has a word for every state of every chart, and a sentence for every lever', () => {
    expect(
      missing([
        ...Object.entries(CHARTS).flatMap(([chart, states]) =>
          states.map((state) => `say.state.${chart}.${state}`),
        ),
        ...FAMILIES.flatMap((family) =>
          CHARTS[family].map((state) => `say.lever.${family}.${state}`),
        ),
        ...CHARTS.host.map((state) => `say.host.${state}`),
      ]),
    ).toEqual([]);
  });
});

describe('sentences', () => {
  it.each(events.map((event) => [event.type, event] as const))('tells %s', (_, event) => {
    expect(eventTold(event, run, words, true)).toMatch(/^[^a-z].*\.$/);
    expect(eventTold(event, run, words, true)).not.toMatch(BROKEN);
  });

  it.each(Object.values(rejections).map((r) => [r.code, r] as const))('refuses: %s', (_, r) => {
    const sentence = rejectionWords(r, words, 'the turn is being resolved');
    expect(sentence).toMatch(/^[^a-z].*\.$/);
    expect(sentence).not.toMatch(BROKEN);
  });

  it.each(Object.values(damages).map((d) => [d.code, d] as const))('damage: %s', (_, damage) => {
    expect(damageWords(damage)).toMatch(/^[A-Z].*\.$/);
    expect(damageWords(damage)).not.toMatch(BROKEN);
  });

  it.each(Object.values(mismatches).map((m) => [m.code, m] as const))('mismatch: %s', (_, m) => {
    expect(mismatchWords(m, book)).toMatch(/^[A-Z].*\.$/);
    expect(mismatchWords(m, book)).not.toMatch(BROKEN);
  });
});
