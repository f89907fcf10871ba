import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { GroupTable } from '../../src/panels/why/GroupTable.tsx';
import type { StoryGroup, StoryPart, StorySpan } from '../../src/presenter/index.ts';

const amount = { quanta: 1, value: 1, written: '+1', sign: '+', good: true } as const;
const part = (words: string): StoryPart => ({ ...amount, words, entry: null, when: '' });
const group = (id: string, parts: StoryPart[]): StoryGroup => ({
  ...amount,
  id,
  title: id,
  about: '',
  entry: null,
  parts,
});

const drawn = (parts: StoryPart[]): string => {
  const groups = [group('Hoarding', parts)];
  const span: StorySpan = {
    turn: null,
    label: 'The run',
    short: '',
    spoken: '',
    before: '0',
    after: '1',
    change: amount,
    groups: { cause: groups, clause: groups, place: groups },
  };
  return renderToStaticMarkup(createElement(GroupTable, { name: 'Trust', span, by: 'cause' }));
};

const NOWHERE = 'at no one place';

describe('a group of a why', () => {
  it('says of its only line no more than there is to say', () => {
    expect(drawn([part('')])).not.toContain(NOWHERE);
    expect(drawn([part('in the halls of Japan')])).toContain('in the halls of Japan');
  });

  it('tells a line without place and entry apart from the others', () => {
    expect(drawn([part(''), part('in the halls of Japan')])).toContain(NOWHERE);
  });
});
