import { hasEnded, legAt, type Run, visibleLines } from '../../engine/index.ts';
import type { Book } from '../../scenario/index.ts';
import { timeWords } from '../clock.ts';
import type { Scene } from '../scene.ts';
import { gathered, weightOf } from '../turning-points.ts';
import type { TurningPoint } from '../views.ts';
import { isGood } from '../why.ts';
import type { Notes } from './notes.ts';
import type { TimelineTurn } from './views.ts';
import { runWords } from './words.ts';

/** What each turn booked for the better and for the worse, by turn. */
function balances(scene: Scene): Map<number, { gain: number; loss: number }> {
  const found = new Map<number, { gain: number; loss: number }>();
  for (const line of gathered(visibleLines(scene.run, scene.viewer.role))) {
    const sums = found.get(line.turn) ?? { gain: 0, loss: 0 };
    const measure = legAt(scene.run, line.turn).scenario.measures[line.measure];
    sums[isGood(measure, line.amount) ? 'gain' : 'loss'] += weightOf(scene, line);
    found.set(line.turn, sums);
  }
  return found;
}

const beginsAt = (run: Run, book: Book, turn: number): string => {
  const { first, scenario } = legAt(run, turn);
  return turn > 1 && first === turn ? (book.legs[scenario.id] ?? book).texts.title : '';
};

/** Every turn that was played: its orders, its turning points, what people marked. */
export function timelineOf(
  scene: Scene,
  book: Book,
  points: readonly TurningPoint[],
  { stars }: Notes,
): TimelineTurn[] {
  const { run, viewer } = scene;
  if (!hasEnded(run)) return [];
  const { order } = runWords(run, book, viewer.names);
  const sums = balances(scene);
  return run.history.map(({ turn, orders }) => {
    const star = stars.find((marked) => marked.turn === turn);
    return {
      turn,
      time: timeWords(legAt(run, turn).scenario, turn),
      begins: beginsAt(run, book, turn),
      orders: orders.map((given) => order(turn, given)),
      points: points.filter((point) => point.turn === turn),
      gain: sums.get(turn)?.gain ?? 0,
      loss: sums.get(turn)?.loss ?? 0,
      starred: star !== undefined,
      note: star?.note ?? '',
    };
  });
}
