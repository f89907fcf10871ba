import { bench, summary, TINY, WHOLE } from './bench.ts';
import { record } from './report.ts';

/*
 * npm run bench                 measures, and prints the summary
 * npm run -s bench -- --json    the same as one object of JSON and nothing else
 * npm run bench -- --record     measures, and adds the session to docs/performance.md
 * npm run bench -- --tiny       hardly measures: shows that every part works
 */

const asked = new Set(process.argv.slice(2));
const unknown = [...asked].filter((word) => !['--json', '--record', '--tiny'].includes(word));
if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(' ')}`);

const session = await bench(asked.has('--tiny') ? TINY : WHOLE, (what) => console.error(what));
if (asked.has('--record')) await record(session);
console.log(JSON.stringify(summary(session), null, asked.has('--json') ? undefined : 2));
