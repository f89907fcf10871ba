import { text } from '../../presenter/index.ts';
import { checkFile, problemLine } from '../../scenario/files.ts';
import type { Command } from '../command.ts';
import { reading } from '../files.ts';
import { say } from '../terminal.ts';

export const check: Command = {
  name: 'check',
  usage: 'check FILE...',
  about: 'say.cli.check.about',
  options: {},
  help: [],
  words: [1, Infinity],
  what: 'FILE',
  run(files) {
    let faulty = 0;
    for (const file of files) {
      const result = reading(file, () => checkFile(file));
      if ('book' in result) {
        say(text('say.cli.checked', { file }));
      } else {
        faulty = 1;
        for (const problem of result.problems) say(problemLine(problem));
      }
    }
    return faulty;
  },
};
