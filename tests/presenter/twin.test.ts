import { describe, expect, it } from 'vitest';

import { compiled as rulebook } from '../../src/charts/index.ts';
import { GOVERNMENTS, hasEnded, proceed, startRun, submit } from '../../src/engine/index.ts';
import { draftAs } from '../../src/players/index.ts';
import {
  lexiconOf,
  mapTwin,
  mapView,
  type MapView,
  UNIT_ROLES,
} from '../../src/presenter/index.ts';
import { readBook } from '../../src/scenario/files.ts';

/*
 * The map and its twin, mark by mark: whatever is drawn is said, and what is drawn otherwise is said
 * otherwise.
 */

const TURNS = 5;
const SCENARIOS = ['coercion-incident', 'disaster-response', 'export-restriction', 'long-game'];

interface Seen {
  readonly view: MapView;
  readonly group: string | null;
}

const looks = new Map<string, readonly Seen[]>();

/** The map as it is seen while a turn is planned, and while its report is read; with a group and a zone chosen. */
function seen(id: string): readonly Seen[] {
  const known = looks.get(id);
  if (known) return known;
  const book = readBook(id);
  const run = startRun({ scenario: book.rules, rulebook, seed: '7' });
  const group = book.rules.groups[0]?.id ?? null;
  const selected = book.rules.zones[0]?.id ?? null;
  const found: Seen[] = [];
  const look = (freshTurn: number) => {
    const options = {
      role: 'both',
      names: 'neutral',
      theme: 'dark',
      symbols: 'plain',
      reducedMotion: true,
    } as const;
    found.push({ group, view: mapView(run, book, { ...options, selected, group, freshTurn }) });
  };
  for (let turn = 0; turn < TURNS && !hasEnded(run); turn++) {
    for (const by of GOVERNMENTS) draftAs(run, by, 'reader');
    look(0);
    for (const by of GOVERNMENTS) submit(run, by);
    look(run.history.length);
    proceed(run);
  }
  looks.set(id, found);
  return found;
}

type Marks = Readonly<Record<string, readonly unknown[]>>;

/** What the map draws any number of, whether or not anybody thought of it. */
const marksOf = (view: MapView): Marks =>
  Object.fromEntries(Object.entries(view).filter(([, marks]) => Array.isArray(marks)));

const lexicons = new Map(SCENARIOS.map((id) => [id, lexiconOf(readBook(id), 'neutral')]));
const words = (id: string) => lexicons.get(id)!;

const chosen = (id: string | null) => (id === null ? null : { kind: 'group', id });

/** Kinds of marks that have fewer lines than marks. */
function unsaid(view: MapView, id: string, group: string | null): string[] {
  const { sections } = mapTwin(view, words(id), chosen(group));
  return Object.entries(marksOf(view)).flatMap(([kind, marks]) => {
    const lines = sections.find((section) => section.id === kind)?.lines ?? [];
    const told = lines.filter(({ text }) => text.length > 3);
    return told.length === marks.length ? [] : [kind];
  });
}

describe.each(SCENARIOS)('the map of %s in words', (id) => {
  it('has a line for every mark, and none of another', () => {
    const kinds = new Set<string>();
    for (const { view, group } of seen(id)) {
      expect(unsaid(view, id, group)).toEqual([]);
      for (const [kind, marks] of Object.entries(marksOf(view)))
        if (marks.length > 0) kinds.add(kind);
    }
    expect([...kinds].sort()).toEqual(EXPECTED[id]!.toSorted());
  });

  it('says otherwise what is drawn otherwise', () => {
    const found = seen(id);
    for (const { view: whole, group } of [found[0]!, found[3]!, found.at(-1)!]) {
      const view = few(whole);
      const before = JSON.stringify(mapTwin(view, words(id), chosen(group)));
      for (const [kind, marks] of Object.entries(marksOf(view)))
        marks.forEach((mark, i) => {
          for (const [path, other] of changes(whole, kind, mark)) {
            const changed = { ...view, [kind]: marks.with(i, other) };
            const after = JSON.stringify(mapTwin(changed, words(id), chosen(group)));
            expect(after === before ? `${kind}${path} is drawn and not said` : '').toBe('');
          }
        });
    }
  });
});

describe('the map in words', () => {
  it('would not go unnoticed without a kind of mark', () => {
    const [{ view, group }] = seen('coercion-incident') as [Seen];
    const more = { ...view, buoys: [{ id: 'buoy' }] } as unknown as MapView;
    expect(unsaid(more, 'coercion-incident', group)).toEqual(['buoys']);
  });
});

/** Two marks of each kind; of groups all, for incidents name them. */
const few = (view: MapView): MapView =>
  ({
    ...view,
    ...Object.fromEntries(
      Object.entries(marksOf(view)).map(([kind, marks]) => [
        kind,
        kind === 'groups' ? marks : marks.slice(0, 2),
      ]),
    ),
  }) as MapView;

/** What each scenario shows in this test; a kind that is never drawn is not proved. */
const EXPECTED: Readonly<Record<string, string[]>> = {
  'coercion-incident': [
    'zones',
    'ports',
    'groups',
    'incidents',
    'operations',
    'sessions',
    'reach',
    'lanes',
    'courses',
  ],
  'disaster-response': [
    'zones',
    'ports',
    'groups',
    'storms',
    'reach',
    'districts',
    'entryPoints',
    'lanes',
    'courses',
  ],
  'export-restriction': ['marks', 'flows', 'sessions'],
  'long-game': ['zones', 'ports', 'sessions', 'operations', 'lanes'],
};

/** Fields that are not drawn themselves: what is drawn of them is said by another field. */
const ASIDE: Readonly<Record<string, readonly string[]>> = {
  zones: ['id', 'inPlay'],
  ports: ['id', 'lon', 'lat'],
  // the label has the number, and the role is drawn instead of the kind
  groups: ['id', 'kind', 'count', 'voyage'],
  // “when” has the hour
  incidents: ['id', 'hour'],
  operations: ['id'],
  // “words” has where it is
  storms: ['id', 'zone', 'ashore'],
  // “words” has what came of it
  sessions: ['id', 'state'],
  // the shares have them
  reach: ['words'],
  districts: ['id', 'lon', 'lat'],
  marks: ['id', 'lon', 'lat'],
  // “words” has them
  flows: ['material', 'width', 'usual'],
};

const OTHERS: Readonly<Record<string, readonly string[]>> = {
  side: ['india', 'japan', 'other'],
  'groups role': UNIT_ROLES,
  'incidents kind': ['suffered', 'averted', 'accident'],
  'marks kind': ['refinery', 'scrap', 'maker', 'stock'],
};

type Fields = Readonly<Record<string, unknown>>;

/** Whether a field is drawn in this mark at all. */
function isDrawn(kind: string, key: string, mark: Fields): boolean {
  if (ASIDE[kind]?.includes(key)) return false;
  switch (`${kind} ${key}`) {
    case 'marks covered':
      return mark.kind === 'maker' || mark.kind === 'stock';
    case 'districts covered':
      return mark.calm === false;
    case 'districts bound':
      return mark.letter !== '';
    case 'incidents inTime':
      return (mark.helpers as string[]).length > 0;
    case 'groups progress':
    case 'groups from':
    case 'groups to':
      return mark.at === undefined;
    default:
      return true;
  }
}

/** A mark with one field drawn otherwise, for every field. */
function changes(view: MapView, kind: string, mark: unknown): [string, unknown][] {
  const places = [...view.ports, ...view.zones, ...view.marks].map(({ id }) => id);
  const groups = view.groups.map(({ id }) => id);
  const another = (key: string, value: string): unknown => {
    const list =
      OTHERS[`${kind} ${key}`] ??
      OTHERS[key] ??
      [places, groups].find((ids) => ids.includes(value)) ??
      [];
    return list.find((other) => other !== value) ?? `${value} otherwise`;
  };
  const of = (value: unknown, path: string, key: string): [string, unknown][] => {
    if (typeof value === 'number')
      return [
        [path, kind === 'zones' && key === 'pressure' ? (value + 1) % 5 : (value + 0.37) % 1],
      ];
    if (typeof value === 'boolean') return [[path, !value]];
    if (typeof value === 'string') return [[path, another(key, value)]];
    if (Array.isArray(value))
      return value.flatMap((part, i) =>
        of(part, `${path}[${i}]`, key).map(([at, other]): [string, unknown] => [
          at,
          value.with(i, other),
        ]),
      );
    if (typeof value !== 'object' || value === null) return [];
    const fields = value as Fields;
    return Object.entries(fields).flatMap(([name, part]) =>
      path === '' && !isDrawn(kind, name, fields)
        ? []
        : of(part, `${path} ${name}`, name).map(([at, other]): [string, unknown] => [
            at,
            { ...fields, [name]: other },
          ]),
    );
  };
  return of(mark, '', '');
}
