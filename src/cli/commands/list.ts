import { homeView } from '../../presenter/index.ts';
import { readScenarios } from '../../scenario/files.ts';
import { coverOf } from '../../scenario/index.ts';
import type { Command } from '../command.ts';
import { say } from '../terminal.ts';

export const list: Command = {
  name: 'list',
  usage: 'list',
  about: 'say.cli.list.about',
  options: {},
  help: [],
  words: [0, 0],
  what: '',
  run() {
    const { cards } = homeView(Object.values(readScenarios()).map(coverOf));
    const width = (of: (card: (typeof cards)[number]) => string): number =>
      Math.max(...cards.map((card) => of(card).length));
    const [ids, titles] = [width((c) => c.id), width((c) => c.title)];
    for (const { id, title, clock } of cards)
      say(`${id.padEnd(ids)}  ${title.padEnd(titles)}  ${clock}`);
    return 0;
  },
};
