import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { en } from '../../src/presenter/texts/en.ts';
import { front } from '../../src/presenter/texts/en/front.ts';
import { readBook, scenarioIds } from '../../src/scenario/files.ts';

describe.each(scenarioIds())('the texts of %s', (id) => {
  const { rules, texts } = readBook(id);

  it.each([
    ['measures', rules.measures.map((m) => m.id)],
    ['zones', rules.zones.map((z) => z.id)],
    ['ports', rules.ports.map((p) => p.id)],
    ['hosts', rules.hosts.map((h) => h.id)],
    ['groups', rules.groups.map((g) => g.id)],
    ['platforms', rules.platforms.map((p) => p.id)],
    ['entries', rules.entries.map((e) => e.clause)],
    ['injects', rules.injects.map((i) => i.id)],
    ['endings', rules.endings.map((e) => e.id)],
    ['doctrines', (rules.coercion?.doctrines ?? []).map((d) => d.id)],
  ] as const)('speak of all %s', (kind, ids) => {
    expect(ids.filter((one) => !Object.hasOwn(texts[kind], one))).toEqual([]);
  });

  it('name every host, and the one that is pressed in a neutral form too', () => {
    for (const host of rules.hosts) {
      const { neutral, real } = texts.hosts[host.id];
      expect(neutral).not.toBe(host.id);
      if (host.pressed) expect(real).not.toBe(neutral);
    }
  });

  it('say what every effect of an entry does, and why it starts where it starts', () => {
    for (const { clause, effects } of rules.entries) {
      const entry = texts.entries[clause];
      expect([clause, entry.does.length]).toEqual([clause, effects.length]);
      for (const part of [entry.title, entry.summary, entry.verb, entry.why, entry.says])
        expect(part.trim()).not.toBe('');
    }
  });

  it('are whole: nothing empty, nothing to be done', () => {
    const poor: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value === 'string') {
        if (!value.trim() || /\b(TODO|FIXME|lorem|undefined|NaN)\b/i.test(value)) poor.push(path);
      } else if (value !== null && typeof value === 'object') {
        for (const [key, item] of Object.entries(value)) walk(item, `${path}.${key}`);
      }
    };
    walk(texts, 'texts');
    expect(poor).toEqual([]);
  });
});

/** Straight where a printed one is curved: an apostrophe, or a quotation mark. */
const TYPED = /['"]/;

it('apostrophes are curved, in every file and in every message', () => {
  const typed: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') {
      if (TYPED.test(value)) typed.push(`${path}: ${value}`);
    } else if (value !== null && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) walk(item, `${path}.${key}`);
    }
  };
  for (const folder of ['scenarios', 'scenarios/shared'])
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml')))
      walk(parse(readFileSync(`${folder}/${file}`, 'utf8')), file);
  walk({ ...en, ...front }, 'messages');
  expect(typed).toEqual([]);
});
