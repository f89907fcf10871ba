import { expect, it } from 'vitest';

import { rulebook } from '../../src/charts/index.ts';
import { rulesHash } from '../../src/engine/index.ts';
import { checked, planted, shippedText } from './planted.ts';

function hashOf(text: string): string {
  const result = checked(text);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems[0]));
  return rulesHash(result.book.rules, rulebook);
}

const shipped = hashOf(shippedText());

it.each([
  ['comments', `# a comment\n${shippedText().replace('minutes: 60', 'minutes: 60 # an hour')}`],
  ['the line ends of Windows', shippedText().replaceAll('\n', '\r\n')],
  ['blank lines', shippedText().replaceAll('\n\n', '\n\n\n')],
  ['spaces', planted('rival: { ', 'rival:    {    ')],
  ['quotes', planted('id: coercion-incident', 'id: "coercion-incident"')],
  ['a title', planted(/^title: .*$/m, 'title: Another title')],
  ['a text', planted(/^ {4}text: .*$/m, '    text: Another text.')],
  ['a brief', planted(/note: People can be hurt/, 'note: Nobody must be hurt')],
  ['the name of a measure', planted('name: Harmful incidents', 'name: Incidents')],
  ['a neutral name', planted('neutral: the coastal state', 'neutral: the archipelago')],
  ['another order of keys', planted('version: 1\nlanguage: en', 'language: en\nversion: 1')],
  ['the range and basis of a number', planted('it asked for help and is careful', 'a guess')],
])('%s changes no rule', (_, text) => {
  expect(text).not.toBe(shippedText());
  expect(hashOf(text)).toBe(shipped);
});

it.each([
  ['a number', planted(/comfort: \{ value: [0-9.]+/, 'comfort: { value: 53.5')],
  ['a version', planted('version: 1', 'version: 2')],
  ['the length of a turn', planted('turnHours: 72', 'turnHours: 71')],
  ['the turns', planted('turns: 12', 'turns: 13')],
  ['a band', planted(/held: [0-9.]+\n/, 'held: 9.5\n')],
  ['a chance', planted('chance: 0.', 'chance: 0.5')],
  [
    'the limit of an ending',
    planted('{ measure: stores, below: 0.5 }', '{ measure: stores, below: 1 }'),
  ],
  ['the order of endings', swapped()],
  ['the turn of a session', planted('turn: 3 }', 'turn: 2 }')],
  [
    'an order of a plan',
    planted('order: "india lever.start 1.5"', 'order: "india lever.start 2.2"'),
  ],
])('%s changes the rules', (_, text) => {
  expect(hashOf(text)).not.toBe(shipped);
});

/** The shipped text with its second and third ending in the other order. */
function swapped(): string {
  const parts = shippedText().split(/(?=^ {2}- id: (?:separate-deal|brink|quiet-return)\n)/m);
  expect(parts).toHaveLength(4);
  return [parts[0], parts[2], parts[1], parts[3]].join('');
}
