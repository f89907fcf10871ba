import type { Scene } from './scene.ts';
import { text } from './texts/text.ts';

/** That no effect of an entry is expected in this scenario, and why; empty where the catalogue expects one. */
export function noEffectWords({ run, book }: Pick<Scene, 'run' | 'book'>, entry: number): string {
  const { clause, inPlay } = run.scenario.entries[entry];
  const because = book.expectations[clause]?.because;
  if (!because) return '';
  return text(inPlay ? 'say.no-effect.in' : 'say.no-effect.out', { because });
}
