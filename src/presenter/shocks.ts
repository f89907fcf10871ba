import { sentence, tenths } from './numbers.ts';
import type { Scene } from './scene.ts';
import { text } from './texts/text.ts';

/** What small shocks have cost so far, kind by kind, in sentences, those that never came in one; null where there are none to be had. */
export function shocksView({ run, seen, words }: Scene): readonly string[] | null {
  const { peace } = run.scenario;
  if (!peace) return null;
  const never = peace.shocks.filter((_, i) => seen.struckBy[i] === 0 && seen.lostTo[i] === 0);
  const came = peace.shocks.flatMap((shock, i) => (never.includes(shock) ? [] : [i]));
  const list = never.map(({ id }) => words.shock(id)).join('; ');
  return [
    ...came.map((i) =>
      sentence(
        text('say.shocks.line', {
          shock: words.shock(peace.shocks[i].id),
          times: seen.struckBy[i],
          lost: tenths(seen.lostTo[i]),
        }),
      ),
    ),
    ...(list ? [text('say.shocks.never', { list })] : []),
  ];
}
