import { randomInt } from 'node:crypto';

import { rulebook } from '../../charts/index.ts';
import { startRun } from '../../engine/index.ts';
import { briefView, text } from '../../presenter/index.ts';
import { bookOf, namesOf, roleOf } from '../books.ts';
import { type Command, textOf } from '../command.ts';
import { converse } from '../conversation.ts';
import { say } from '../terminal.ts';

export const play: Command = {
  name: 'play',
  usage: 'play SCENARIO [--seed S] [--role R] [--names N]',
  about: 'say.cli.play.about',
  options: { seed: { type: 'string' }, role: { type: 'string' }, names: { type: 'string' } },
  help: ['say.cli.option.seed', 'say.cli.option.role', 'say.cli.option.names'],
  words: [1, 1],
  what: 'SCENARIO',
  async run([scenario], given) {
    const book = bookOf(scenario);
    const role = roleOf(textOf(given, 'role') ?? 'both');
    const viewer = { role, names: namesOf(textOf(given, 'names') ?? 'neutral') };
    const seed = textOf(given, 'seed')?.trim() || String(randomInt(1_000_000));
    const { title, situation, mandates } = briefView(book, viewer);
    [title, '', ...situation, ''].forEach(say);
    for (const { who, text: mandate } of mandates) say(`${who}: ${mandate}`);
    say(`\n${text('say.play.start', { seed })}\n`);
    await converse({
      book,
      viewer,
      run: startRun({ scenario: book.rules, rulebook, seed, role }),
      kept: null,
      menu: [],
    });
    return 0;
  },
};
