import { type Good, GOODS } from '../engine/index.ts';
import type { Choices } from './choices.ts';
import { sentence } from './numbers.ts';
import { commanded, type Scene } from './scene.ts';
import { text } from './texts/text.ts';
import type { AdviceView } from './views.ts';

/** What everybody who was struck needs, in the order in which it is missed (docs/model.md, needs met). */
const NEEDED: readonly Good[] = ['water', 'food', 'shelter'];

/** Groups that could carry relief goods and are told to carry none: those on their way in first, then the largest. */
function emptyGroups(scene: Scene): number[] {
  const { run, draft } = scene;
  const { relief, groups, platforms } = run.scenario;
  const tonnes = (g: number) => groups[g].count * (platforms[groups[g].platform].lift?.lift ?? 0);
  const goesIn = (g: number) =>
    Number(relief!.entryPoints.some(({ port }) => port === draft.groupTo[g]));
  return groups
    .flatMap(({ government }, g) =>
      tonnes(g) > 0 && draft.cargo[g] === 0 && commanded(scene).includes(government) ? [g] : [],
    )
    .sort((a, b) => goesIn(b) - goesIn(a) || tonnes(b) - tonnes(a));
}

/** To load what carries nothing: with what nobody brings yet of what everybody needs, or else with water. */
export function cargoAdvice(scene: Scene, choices: Choices): AdviceView | null {
  const { run, draft, words } = scene;
  if (!run.scenario.relief) return null;
  const [group] = emptyGroups(scene);
  if (group === undefined) return null;
  const { id, count } = run.scenario.groups[group];
  const missing = NEEDED.find((each) => !draft.cargo.includes(1 + GOODS.indexOf(each)));
  const [choice] = choices.of(
    'cargo.set',
    (order) => order.group === id && order.good === (missing ?? 'water'),
  );
  if (!choice) return null;
  const args = { group: words.group(id), count };
  const reason =
    missing === undefined || missing === 'water'
      ? text('say.advice.cargo.water', args)
      : text('say.advice.cargo', { ...args, good: text(`say.good.${missing}`) });
  return { choice, reasons: [sentence(reason)], from: text('say.advice.from.cargo') };
}
