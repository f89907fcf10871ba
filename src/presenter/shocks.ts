import { sentence, tenths } from './numbers.ts';
import type { Scene } from './scene.ts';
import { text } from './texts/text.ts';

/** What small shocks have cost so far, kind by kind, in sentences; null where there are none to be had. */
export function shocksView({ run, seen, words }: Scene): readonly string[] | null {
  const { peace } = run.scenario;
  if (!peace) return null;
  return peace.shocks.map(({ id }, i) =>
    sentence(
      text('say.shocks.line', {
        shock: words.shock(id),
        times: seen.struckBy[i],
        lost: tenths(seen.lostTo[i]),
      }),
    ),
  );
}
