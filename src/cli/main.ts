import { obey } from './obey.ts';
import { allowClosedPipes } from './terminal.ts';

allowClosedPipes();
// not exit(): what was written must reach the pipe
process.exitCode = await obey(process.argv.slice(2));
