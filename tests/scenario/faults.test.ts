import { describe, expect, it } from 'vitest';

import { problemLine } from '../../src/scenario/files.ts';
import {
  lineOf,
  planted,
  problemsOf,
  problemsOfCatalogue,
  problemsOfShared,
  shippedText,
  textOf,
} from './planted.ts';

interface Fault {
  readonly name: string;
  readonly find: string | RegExp;
  readonly put: string;
  /** What the first problem must say: where, in words of the file, and what was expected. */
  readonly path: string;
  readonly reason: RegExp;
  /** What stands on the line that the problem names, in the planted text. */
  readonly at?: string;
}

const FAULTS: readonly Fault[] = [
  {
    name: 'a zone that is not there',
    find: '{ storm: luzon-strait, hours: 60 }',
    put: '{ storm: atlantis, hours: 60 }',
    path: 'injects.6.does.0',
    reason: /no zone "atlantis"; there are lantern-shoal, /,
    at: 'atlantis',
  },
  {
    name: 'a zone that geography does not know',
    find: '- id: luzon-strait\n',
    put: '- id: atlantis\n',
    path: 'zones.2.id',
    reason: /no sea zone "atlantis" in geography.yaml/,
    at: 'atlantis',
  },
  {
    name: 'a measure that is not there',
    find: '{ measure: stores, below: 0.5 }',
    put: '{ measure: gold, below: 0.5 }',
    path: 'endings.0.when.0',
    reason: /no measure "gold"; there are incidents, access, stores/,
    at: 'gold',
  },
  {
    name: 'a clause that is not there',
    find: 'dialogue: "6.4", turn: 3',
    put: 'dialogue: "6.9", turn: 3',
    path: 'sessions.0.dialogue',
    reason: /no dialogue "6.9"; there are .*6\.4/,
    at: '"6.9"',
  },
  {
    name: 'a lever that is asked to sit',
    find: 'dialogue: "6.4", turn: 3',
    put: 'dialogue: "1.5", turn: 3',
    path: 'sessions.0.dialogue',
    reason: /no dialogue "1.5"/,
    at: '"1.5", turn: 3',
  },
  {
    name: 'a clause without quotes',
    find: 'dialogue: "6.4", turn: 3',
    put: 'dialogue: 6.4, turn: 3',
    path: 'sessions.0.dialogue',
    reason: /expected string, received number/,
    at: 'dialogue: 6.4',
  },
  {
    name: 'a session after the last turn',
    find: 'dialogue: "6.4", turn: 3',
    put: 'dialogue: "6.4", turn: 13',
    path: 'sessions.0.turn',
    reason: /there are 12 turns/,
    at: 'turn: 13',
  },
  {
    name: 'a plan that the program plays and nobody wrote',
    find: /^ {2}careful:$/m,
    put: '  bold:',
    path: 'plans',
    reason: /every scenario needs a plan "careful"/,
  },
  {
    name: 'a plan under the name of another player',
    find: /^ {2}careful:$/m,
    put: '  none: { about: x, orders: [] }\n  careful:',
    path: 'plans.none',
    reason: /"none" is a player of its own/,
    at: 'none: { about',
  },
  {
    name: 'a lever that runs from the first day and is no channel',
    find: 'open: []',
    put: 'open: ["2.3"]',
    path: 'start.open.0',
    reason: /2\.3 is no channel in play/,
    at: 'open: ["2.3"]',
  },
  {
    name: 'bands in the wrong order',
    find: /held: [0-9.]+\n {4}strained: ([0-9.]+)\n/,
    put: 'held: 9999\n    strained: 1\n',
    path: 'measures.0.held',
    reason: /held must be on the better side of strained/,
    at: 'held: 9999',
  },
  {
    name: 'a start outside of the limits',
    find: /initial: [0-9.]+\n/,
    put: 'initial: -7\n',
    path: 'measures.0.initial',
    reason: /initial must lie between lowest and highest/,
    at: 'initial: -7',
  },
  {
    name: 'an assumption without a basis',
    find: /, basis: it asked for help and is careful/,
    put: '',
    path: 'hosts.0.comfort',
    reason: /an assumption needs a basis/,
    at: 'comfort: {',
  },
  {
    name: 'a value outside of its range',
    find: /comfort: \{ value: [0-9.]+/,
    put: 'comfort: { value: 99',
    path: 'hosts.0.comfort',
    reason: /value must lie in its range/,
    at: 'value: 99',
  },
  {
    name: 'a source that nobody lists',
    find: 'source: C13',
    put: 'source: C99',
    path: 'zones.3.rates.source',
    reason: /no source "C99" in sources.yaml/,
    at: 'C99',
  },
  {
    name: 'weights that do not add up',
    find: /weight: \{ value: 0\.[0-9]+/,
    put: 'weight: { value: 0.351',
    path: 'zones',
    reason: /weights of the zones must add up to 1, they add up to 0?\.?\d+/,
  },
  {
    name: 'a number that is a word',
    find: 'minutes: 45',
    put: 'minutes: sixty',
    path: 'minutes',
    reason: /expected number, received string/,
    at: 'sixty',
  },
  {
    name: 'a key that nobody knows',
    find: 'minutes: 45',
    put: 'minutes: 45\nhours: 2',
    path: 'hours',
    reason: /Unrecognized key: "hours"/,
    at: 'hours: 2',
  },
  {
    name: 'a key that means something to JavaScript',
    find: 'minutes: 45',
    put: 'minutes: 45\n__proto__: { polluted: 1 }',
    path: '__proto__',
    reason: /Unrecognized key: "__proto__"/,
    at: '__proto__',
  },
  {
    name: 'a key that is missing',
    find: /^minutes: .*\n/m,
    put: '',
    path: 'minutes',
    reason: /expected number, received undefined/,
  },
  {
    name: 'a key that is there twice',
    find: 'minutes: 45',
    put: 'minutes: 45\nminutes: 61',
    path: '',
    reason: /Map keys must be unique/,
    at: 'minutes: 61',
  },
  {
    name: 'an id that is there twice',
    find: '- id: brink\n',
    put: '- id: separate-deal\n',
    path: 'endings.2.id',
    reason: /"separate-deal" is there already/,
  },
  {
    name: 'a condition that is none',
    find: '{ measure: stores, below: 0.5 }',
    put: '{ mesure: stores, below: 0.5 }',
    path: 'endings.0.when.0',
    reason: /not a condition: measure, /,
    at: 'mesure',
  },
  {
    name: 'a condition with two limits',
    find: '{ measure: stores, below: 0.5 }',
    put: '{ measure: stores, below: 0.5, at-least: 3 }',
    path: 'endings.0.when.0',
    reason: /give either at-least or below/,
    at: 'at-least: 3 }',
  },
  {
    name: 'a state that an entry cannot be in',
    find: '{ measure: stores, below: 0.5 }',
    put: '{ entry: "2.2", state: ready.opened }',
    path: 'endings.0.when.0',
    reason: /no state "ready.opened" of 2.2; there are .*ready.open,/,
    at: 'ready.opened',
  },
  {
    name: 'a consequence that is none',
    find: '{ outage: 96 }',
    put: '{ outrage: 96 }',
    path: 'injects.7.does.0',
    reason: /not a consequence: measure, /,
    at: 'outrage',
  },
  {
    name: 'an order that is none',
    find: 'order: "india lever.start 1.5"',
    put: 'order: "india lever.begin 1.5"',
    path: 'plans.reader.orders.0.order',
    reason: /is not an order such as/,
    at: 'lever.begin',
  },
  {
    name: 'an order about nothing that exists',
    find: 'order: "india lever.start 1.5"',
    put: 'order: "india lever.start 9.9"',
    path: 'plans.reader.orders.0.order',
    reason: /no clause "9.9"; there are/,
    at: '9.9',
  },
  {
    name: 'an order to nowhere',
    find: 'group.sail jp-cutters lantern-shoal',
    put: 'group.sail jp-cutters atlantis',
    path: 'plans.reader.orders.2.order',
    reason: /no place "atlantis"; there are/,
    at: 'atlantis',
  },
  {
    name: 'a last ending that may not come',
    find: 'when: []',
    put: 'when: [ { turn: at-least 3 } ]',
    path: 'endings.5',
    reason: /the last ending catches what is left/,
  },
  {
    name: 'a bracket that is not closed',
    find: 'rival: {',
    put: 'rival: {{',
    path: '',
    reason: /must be sufficiently indented and end with a }/,
  },
  {
    name: 'a tab',
    find: '  situation:\n',
    put: '\tsituation:\n',
    path: '',
    reason: /Tabs are not allowed as indentation/,
    at: '\tsituation',
  },
  {
    name: 'an alias of nothing',
    find: 'minutes: 45',
    put: 'minutes: *other',
    path: '',
    reason: /Unresolved alias .*other/,
  },
];

describe('a fault in a scenario is named with its place and what was expected', () => {
  it.each(FAULTS)('$name', ({ find, put, path, reason, at }) => {
    const text = planted(find, put);
    const [problem] = problemsOf(text);
    expect(problem).toMatchObject({ file: 'planted.yaml', path });
    expect(problem.reason).toMatch(reason);
    expect(problemLine(problem)).toMatch(/^planted\.yaml:[1-9]\d*:[1-9]\d* /);
    if (at !== undefined) expect(problem.line).toBe(lineOf(text, at));
  });

  it('several faults are named at once', () => {
    const text = planted(
      'storm: luzon-strait',
      'storm: here',
      planted('home: naha', 'home: there'),
    );
    expect(problemsOf(text).map(({ reason }) => reason.split(';')[0])).toEqual(
      expect.arrayContaining(['no zone "here"', 'no port "there"']),
    );
  });
});

describe('what is no scenario at all', () => {
  const laughs = ['a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]'];
  for (const [one, next] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh'])
    laughs.push(`${next}: &${next} [${Array(9).fill(`*${one}`).join(', ')}]`);

  it.each([
    ['nothing', '', /expected object, received null/],
    ['a comment', '# nothing\n', /expected object, received null/],
    ['a list', '- 1\n- 2\n', /expected object, received array/],
    ['a word', 'scenario', /expected object, received string/],
    ['two documents', `${shippedText()}\n---\na: 1\n`, /multiple documents/],
    ['a billion laughs', laughs.join('\n'), /Excessive alias count/],
    ['a book', '#'.repeat(1_000_001), /longer than 1000000 characters/],
    ['a deep hole', `id: ${'['.repeat(5000)}`, /./],
    ['control characters', '\u0000\u0001\u0002', /./],
  ])('%s', (_, text, reason) => {
    const problems = problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0].reason).toMatch(reason);
  });
});

describe('a fault in the shared files is named in its own file', () => {
  it.each([
    ['parameters', /, basis: [^}]*/, ' ', /an assumption needs a basis/],
    ['parameters', 'correlation:', 'corelation:', /./],
    ['platforms', 'kind: warship', 'kind: submarine', /Invalid option: expected one of/],
    ['declaration', ', basis: visible act near a dispute', '', /an assumption needs a basis/],
    ['declaration', 'gate: joint-services-dialogue', 'gate: tea-party', /no entry "tea-party"/],
    ['declaration', 'clause: "1.1"', 'clause: 1.1', /expected string, received number/],
    [
      'declaration',
      /failure-cut: .*/,
      'success-gain: { value: 0.2, range: [0, 1], unit: share, source: X03 }',
      /the hook "boarding-teams" needs the parameter "failure-cut"/,
    ],
    [
      'declaration',
      'parameters: {}',
      'parameters: { bonus: { value: 1, range: [0, 1], unit: share, source: X03 } }',
      /the hook "staff-channel" reads no "bonus"/,
    ],
    [
      'declaration',
      / {6}stage: .*\n {4}stages: 2\n/,
      '',
      /1\.4: every project needs "leads\.stage"/,
    ],
    ['declaration', / {6}notice: .*\n/, '', /1\.2: every dialogue needs "leads\.notice"/],
    ['platforms', / {4}endurance: .*\n/, '', /jp-destroyer needs "endurance"/],
    ['geography', 'sea: pacific', 'sea: arctic', /Invalid option: expected one of/],
    ['sources', 'url: "https', 'url: "javascript', /Invalid string/],
  ] as const)('%s: %s', (name, find, put, reason) => {
    const text = planted(find, put, textOf(`shared/${name}.yaml`));
    const [problem] = problemsOfShared({ [name]: text });
    expect(problem.file).toBe(`${name}.yaml`);
    expect(problem.reason).toMatch(reason);
    expect(problem.line).toBeGreaterThan(0);
  });
});

describe('a claim of the catalogue that cannot be kept is named with its place', () => {
  const claim = '{ scenario: coercion-incident, measure: legal, moves: up }';
  const reason = 'because: It practises relief; nobody has to be fed ashore here.';

  it.each([
    ['a measure that is not there', claim, claim.replace('legal', 'gold'), /no measure "gold"/],
    ['a direction that is none', claim, claim.replace('up', 'sideways'), /expected one of "up"/],
    [
      'a plan that is not there',
      claim,
      claim.replace(' }', ', plan: bold }'),
      /no plan "bold"; there are .*careful/,
    ],
    ['the same claim twice', claim, `${claim}\n      - ${claim}`, /says a second time what legal/],
    [
      'both directions',
      claim,
      `${claim}\n      - ${claim.replace('up', 'down')}`,
      /says a second time what legal/,
    ],
    [
      'an effect where there is said to be none',
      'scenario: export-restriction, measure: dependence',
      'scenario: coercion-incident, measure: trust',
      /3\.2 claims an effect in coercion-incident, and "nulls" says there is none/,
    ],
    ['a null without a reason', reason, 'because: ""', /Too small/],
    [
      'two reasons',
      reason,
      `${reason}\n      - scenario: coercion-incident\n        ${reason}`,
      /1\.3 gives coercion-incident a second reason/,
    ],
  ] as const)('%s', (_, find, put, expected) => {
    const text = planted(find, put, textOf('shared/declaration.yaml'));
    const [problem] = problemsOfCatalogue(text);
    expect(problem.file).toBe('declaration.yaml');
    expect(problem.reason).toMatch(expected);
    expect(problem.line).toBeGreaterThan(lineOf(text, 'clause: "1.1"'));
  });

  it('an effect of an entry that is not in play', () => {
    const silent = planted(
      / {6}- scenario: coercion-incident\n {8}because: Firms that visit .*\n/,
      '',
      textOf('shared/declaration.yaml'),
    );
    // a catalogue may be silent about a scenario; the proof of life is what asks for every entry
    expect(problemsOfCatalogue(silent)).toEqual([]);
    const put = 'scenario: coercion-incident, measure: trust';
    const text = planted('scenario: export-restriction, measure: dependence', put, silent);
    const [problem] = problemsOfCatalogue(text);
    expect(problem).toMatchObject({
      file: 'declaration.yaml',
      line: lineOf(text, `${put}, moves: down`),
    });
    expect(problem.reason).toBe('3.2 is not in play in coercion-incident');
  });
});
