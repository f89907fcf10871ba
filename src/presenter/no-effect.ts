import { inForce } from '../engine/index.ts';
import type { Scene } from './scene.ts';
import { text } from './texts/text.ts';

/**
 * That no effect of an entry is expected in this scenario, and why; empty where the catalogue expects one.
 * @param book the scenario of which it is said: in a crisis of a long game, the crisis's
 */
export function noEffectWords({ run, book }: Pick<Scene, 'run' | 'book'>, entry: number): string {
  const { clause, inPlay } = run.scenario.entries[entry];
  const because = book.expectations[clause]?.because;
  if (!because) return '';
  return text(inPlay ? 'say.no-effect.in' : 'say.no-effect.out', { because });
}

/**
 * The same for an entry that one may still begin. What quiet years have brought into force before a crisis is
 * there for it, and the crisis's reason speaks of those who begin it now.
 */
export const noEffectOfBeginning = (scene: Scene, entry: number): string =>
  scene.run.legs.length > 1 && inForce(scene.run, scene.seen, entry) > 0
    ? ''
    : noEffectWords(scene, entry);
