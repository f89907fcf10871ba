import type { ClassRun } from '../../futures/index.ts';
import { text } from '../texts/text.ts';

const ENDING = /\.(jsonl|json|txt|run)$/i;

/** What this program puts into the name of a run file, and what browsers and mail add to it. */
const OWN = [/\btwo-seas\b/i, /\bturn-\d+\b/i, /\s*\(\d+\)$/, /\bcopy\b/i];

/** Signs that stand where a name may have none. */
const part = (words: string): string => words.replaceAll(/[^\p{L}\p{M}\p{N}-]+/gu, '_');

/** What remains of a file's name when all is taken away that says what is inside. */
function rest(file: string, run: ClassRun | null): string {
  const base = file.replace(/^.*[\\/]/, '').replace(ENDING, '');
  const known = run ? [run.scenario, part(run.seed).slice(0, 40)] : [];
  const words = known
    .filter((own) => own !== '')
    .reduce((name, own) => name.replace(own, ' '), base)
    .replaceAll(/[\s_]+/g, ' ');
  return OWN.reduce((name, own) => name.replace(own, ' ').trim(), words).replaceAll(/\s+/g, ' ');
}

/**
 * What a run is called on the page: what the group typed into it, else what its file is called, else its
 * number. @param hidden before a projector: its number alone
 */
export function runNamed(file: string, run: ClassRun | null, at: number, hidden: boolean): string {
  const numbered = text('say.class.group', { n: at + 1 });
  if (hidden) return numbered;
  return run?.group.trim() || rest(file, run) || numbered;
}
