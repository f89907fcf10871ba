import { bookOf } from '../books.ts';
import { type Command, needed, textOf } from '../command.ts';
import { lastHash } from '../ended.ts';
import { playedBy } from '../runs.ts';
import { say } from '../terminal.ts';

export const hash: Command = {
  name: 'hash',
  usage: 'hash SCENARIO --seed S [--player NAME]',
  about: 'say.cli.hash.about',
  options: { seed: { type: 'string' }, player: { type: 'string' } },
  help: ['say.cli.option.seed', 'say.cli.option.player'],
  words: [1, 1],
  what: 'SCENARIO',
  run([scenario], given) {
    const book = bookOf(scenario);
    const seed = needed(hash, given, 'seed');
    say(lastHash(playedBy(book, seed, textOf(given, 'player') ?? 'none')));
    return 0;
  },
};
