import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { drawAll, ENTITIES, sidcOf } from '../../assets/make/symbols.ts';
import { militaryUnits, sidcOf as shipped } from '../../src/look/units/military.ts';
import { plainUnits } from '../../src/look/units/plain.ts';
import { UNIT_ROLES } from '../../src/presenter/index.ts';
import { roleOf } from '../../src/presenter/units.ts';
import { readScenarios } from '../../src/scenario/files.ts';

const SIDES = ['india', 'japan', 'other'] as const;

describe('symbols by APP-6', () => {
  it('are what milsymbol draws for their codes', () => {
    const kept = new URL('../../assets/symbols/app6.json', import.meta.url);
    expect(JSON.parse(readFileSync(kept, 'utf8'))).toEqual(drawAll());
  });

  it('have codes of twenty digits: both governments friends, others neutral', () => {
    expect(sidcOf('friend', 'warship')).toBe('10033000001202030000');
    expect(shipped('warship', 'india')).toBe(shipped('warship', 'japan'));
    expect(shipped('patrol-aircraft', 'other')).toBe('10040100001101100000');
    for (const role of UNIT_ROLES)
      for (const side of SIDES) expect(shipped(role, side)).toMatch(/^100[34](?:01|30)0000\d{10}$/);
    expect(new Set(Object.values(ENTITIES).map(String)).size).toBe(UNIT_ROLES.length);
  });
});

describe.each([
  ['plain', plainUnits],
  ['military', militaryUnits],
] as const)('the %s set', (_, book) => {
  it('tells every role of one side, and every side of one role, from the others without colour', () => {
    const drawn = (role: (typeof UNIT_ROLES)[number], side: (typeof SIDES)[number]) =>
      JSON.stringify(book(role, side));
    for (const side of SIDES)
      expect(new Set(UNIT_ROLES.map((role) => drawn(role, side))).size).toBe(UNIT_ROLES.length);
    for (const role of UNIT_ROLES)
      expect(new Set(SIDES.map((side) => drawn(role, side))).size).toBe(3);
  });
});

describe('what a group is for', () => {
  it('is said of every group that sails, as its class is called', () => {
    const said = new Map<string, string>();
    for (const { rules } of Object.values(readScenarios()))
      for (const { platform } of rules.groups) {
        const { id } = rules.platforms[platform]!;
        said.set(id, roleOf(rules.platforms[platform]!));
      }
    expect(Object.fromEntries([...said].toSorted())).toMatchInlineSnapshot(`
      {
        "in-amphibious": "landing-ship",
        "in-destroyer": "warship",
        "in-heavy-lift": "transport-aircraft",
        "in-hospital": "hospital-ship",
        "in-landing-ship": "landing-ship",
        "in-opv": "patrol-vessel",
        "in-patrol-aircraft": "patrol-aircraft",
        "in-tanker": "tanker",
        "in-transport": "transport-aircraft",
        "jp-destroyer": "warship",
        "jp-helicopter-ship": "warship",
        "jp-jet-transport": "transport-aircraft",
        "jp-landing-ship": "landing-ship",
        "jp-large-patrol": "patrol-vessel",
        "jp-patrol": "patrol-vessel",
        "jp-patrol-aircraft": "patrol-aircraft",
        "jp-supply-ship": "tanker",
        "jp-tanker": "tanker",
        "jp-transport": "transport-aircraft",
      }
    `);
  });
});
