import { CHARTS, legAt, visibleEvents } from '../engine/index.ts';
import { sentence } from './numbers.ts';
import type { Scene } from './scene.ts';
import { stateWords } from './sentences/state.ts';
import { isCounted, licensedWords } from './supply-flows.ts';
import { text } from './texts/text.ts';
import { toldIn } from './turn-order.ts';
import type { MeasureView, ReportLine } from './views.ts';

/* Lines of a report that no event stands behind. */

/** So many causes fit into a line; the why has all of them. */
const CAUSES = 2;

/** What moved a measure most in a turn. */
const causesOf = ({ lines }: MeasureView['why'][number]): string =>
  lines
    .slice(0, CAUSES)
    .map((line) => text('say.home-line.cause', { cause: line.text, amount: line.amount }))
    .join('; ');

/** What a turn did to the private mandates: politics at home has no events of its own. */
export const homeLines = (measures: readonly MeasureView[], turn: number): ReportLine[] =>
  measures.flatMap(({ id, name, mandateOf, why }) => {
    const moved = why.find((w) => w.turn === turn);
    if (mandateOf === null || !moved || moved.sign === '') return [];
    const written = text('say.home-line', {
      measure: name,
      change: moved.change,
      value: moved.after,
      causes: causesOf(moved),
    });
    return [
      {
        id: `${turn}.${id}`,
        group: 'home' as const,
        text: written,
        entry: null,
        moved: [{ id, name, change: '' }],
        help: null,
        importance: 1 as const,
      },
    ];
  });

/** What the other side did where it did nothing new: a report that is silent about it reads as if it were gone. */
export function keptLine(scene: Scene, turn: number): ReportLine[] {
  const { run, seen, words } = scene;
  const { supply } = legAt(run, turn).scenario;
  const changes = visibleEvents(run).filter((event) => event.type === 'restriction.changed');
  if (!supply || changes.some((event) => toldIn(event) === turn)) return [];
  const last = changes.filter((event) => toldIn(event) < turn).at(-1);
  const next = changes.find((event) => toldIn(event) > turn);
  const state = last?.to ?? next?.from ?? CHARTS.restrictor[seen.restrictor[0]];
  const isLatest = turn === run.history.length && isCounted(scene);
  return [
    {
      id: `${turn}.restrictor`,
      group: 'theirs',
      text: sentence(
        text('say.report.keeps', { rival: words.rival, state: stateWords('restrictor', state) }),
      ),
      ...(isLatest ? { more: licensedWords(scene, supply) } : {}),
      entry: null,
      moved: [],
      help: null,
      importance: 1,
    },
  ];
}
