import { type Cause, type Contribution, legAt, visibleLines } from '../engine/index.ts';
import { beyondOrdinary } from './ordinary.ts';
import type { Scene } from './scene.ts';
import { shareOf } from './shares.ts';
import { text } from './texts/text.ts';
import type { TurningPoint } from './views.ts';
import { whyLine } from './why.ts';

/** What goes on by itself turns nothing. */
const ROUTINE: readonly Cause[] = [
  'ageing',
  'fading',
  'consumption',
  'used-up',
  'recovery',
  'limit',
  'interaction',
];
const MOST = 8;
const MOST_PER_CAUSE = 2;

/** How much of a measure’s distance between “held” and “lost” a line is worth. */
export function weightOf(scene: Scene, line: Contribution): number {
  const { measures } = legAt(scene.run, line.turn).scenario;
  const { quantum, highest, lowest, held, strained, weight } = measures[line.measure];
  const scale = Math.abs(held - strained) || highest - lowest;
  return (Math.abs(line.amount) * quantum * weight) / scale;
}

/** Lines of one turn, measure, cause and entry added up over the places they came from. */
export function gathered(lines: readonly Contribution[]): Contribution[] {
  const sums = new Map<string, Contribution>();
  for (const line of lines) {
    if (ROUTINE.includes(line.cause)) continue;
    const key = [line.turn, line.measure, line.cause, line.entry, line.inject].join(' ');
    const before = sums.get(key);
    if (!before) sums.set(key, line);
    else {
      const { zone, district, maker, group, ...rest } = before;
      const same =
        zone === line.zone &&
        district === line.district &&
        maker === line.maker &&
        group === line.group;
      const place = same ? before : rest;
      sums.set(key, { ...place, amount: before.amount + line.amount });
    }
  }
  return [...sums.values()].filter(({ amount }) => amount !== 0);
}

/** The largest contributions of a run beyond what is ordinary in it, in the order of the turns. */
export function turningPoints(scene: Scene): TurningPoint[] {
  const perCause = new Map<string, number>();
  const lines = gathered(visibleLines(scene.run, scene.viewer.role));
  const beyond = beyondOrdinary(scene.run, lines);
  const weigh = (line: Contribution) => weightOf(scene, { ...line, amount: beyond(line) });
  const largest = lines
    .filter((line) => beyond(line) !== 0)
    .sort((a, b) => weigh(b) - weigh(a))
    .filter(({ measure, cause }) => {
      const key = `${measure} ${cause}`;
      perCause.set(key, (perCause.get(key) ?? 0) + 1);
      return perCause.get(key)! <= MOST_PER_CAUSE;
    })
    .slice(0, MOST);
  return largest
    .sort((a, b) => a.turn - b.turn)
    .map((contribution) => {
      const { turn } = contribution;
      const measure = legAt(scene.run, turn).scenario.measures[contribution.measure];
      const line = whyLine(scene, measure, shareOf(scene.run, contribution));
      const measureName = scene.words.measure(measure.id);
      return {
        turn,
        measure: measure.id,
        measureName,
        line,
        text: text('say.debrief.turn-point', {
          turn,
          measure: measureName,
          amount: line.amount,
          why: line.text,
        }),
      };
    });
}
