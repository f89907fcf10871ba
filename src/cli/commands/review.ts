import { compiled } from '../../charts/index.ts';
import { recordOf, reviewed, WANTED } from '../../futures/index.ts';
import { text } from '../../presenter/index.ts';
import {
  NO_NOTES,
  reviewCsv,
  reviewJson,
  reviewMarkdown,
  reviewView,
} from '../../presenter/review/index.ts';
import { namesOf } from '../books.ts';
import { type Command, textOf } from '../command.ts';
import { Complaint } from '../complaint.ts';
import { endedRun } from '../ended-run.ts';
import { write } from '../terminal.ts';
import { wholeOf } from '../whole.ts';

const MOST = 100_000;

/** What a review can be written as; the first without being asked. */
const FORMS = { md: reviewMarkdown, csv: reviewCsv, json: reviewJson } as const;
type Form = keyof typeof FORMS;

export const reviewCommand: Command = {
  name: 'review',
  usage: 'review RUNFILE [--md | --csv | --json] [--runs N] [--names N]',
  about: 'say.cli.review.about',
  options: {
    md: { type: 'boolean' },
    csv: { type: 'boolean' },
    json: { type: 'boolean' },
    runs: { type: 'string' },
    names: { type: 'string' },
  },
  help: [
    'say.cli.option.md',
    'say.cli.option.csv',
    'say.cli.option.json',
    'say.cli.option.runs.luck',
    'say.cli.option.names',
  ],
  words: [1, 1],
  what: 'RUNFILE',
  run([path], given) {
    const asked = (Object.keys(FORMS) as Form[]).filter((form) => given[form]);
    if (asked.length > 1)
      throw new Complaint(text('say.cli.either', { a: `--${asked[0]}`, b: `--${asked[1]}` }));
    const runs = wholeOf('--runs', textOf(given, 'runs') ?? String(WANTED.runs), MOST);
    const names = namesOf(textOf(given, 'names') ?? 'neutral');
    const { run, book } = endedRun(path);
    const review = reviewed(recordOf(run), compiled, {
      runs,
      plans: Math.min(runs, WANTED.plans),
      clauses: Math.min(runs, WANTED.clauses ?? runs),
    });
    const worked = { state: 'on', review, complete: true } as const;
    const view = reviewView(run, book, { role: run.role, names }, worked, NO_NOTES)!;
    write(FORMS[asked[0] ?? 'md'](view));
    return 0;
  },
};
