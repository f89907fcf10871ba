import { capitalOf, type Government, GOVERNMENTS, type Order } from '../engine/index.ts';
import { governmentName } from './lexicon.ts';
import { number, short } from './numbers.ts';
import { pairWords } from './pair.ts';
import { commanded, type Scene } from './scene.ts';
import { text } from './texts/text.ts';

/*
 * Political capital in words. Most orders take it from both governments: whoever leads one of them is told what
 * the other pays before it is ordered.
 */

/** The government that the viewer does not lead, with whoever leads it; null where both are led. */
function partnerOf(scene: Scene) {
  const [me, ...more] = commanded(scene);
  if (!me || more.length > 0) return null;
  const partner = me === 'india' ? 'japan' : 'india';
  return { me, partner, program: scene.run.role === 'both' ? 'no' : 'yes' } as const;
}

/**
 * What something takes of political capital; empty where it takes none.
 * @param brief as short as can be, where the viewer leads both
 * @param step what takes it, where it is a part of the whole
 */
export function capitalWords(
  scene: Scene,
  cost: Readonly<Record<Government, number>>,
  brief: boolean,
  step: 'prepare' | 'start' | 'all' = 'all',
): string[] {
  if (cost.india === 0 && cost.japan === 0) return [];
  const pair = partnerOf(scene);
  if (!pair) {
    const write = brief ? short : (points: number) => number(points, 1);
    const words = { pair: pairWords(cost, write), step };
    return [text(brief ? 'say.capital.pair' : 'say.capital.both', words)];
  }
  const { me, partner, program } = pair;
  return [
    text('say.capital.alone', {
      me: governmentName(me),
      mine: short(cost[me]),
      partner: governmentName(partner),
      theirs: cost[partner] > 0 ? short(cost[partner]) : 'none',
      program,
      step,
    }),
  ];
}

/** The same of an order. */
export const orderCapital = (scene: Scene, order: Order, brief: boolean): string[] =>
  capitalWords(
    scene,
    { india: capitalOf(scene.run, order, 'india'), japan: capitalOf(scene.run, order, 'japan') },
    brief,
  );

/** What the viewer’s orders of this turn take from the government that somebody else leads; empty where nothing. */
export function partnerPays(scene: Scene): string {
  const pair = partnerOf(scene);
  if (!pair) return '';
  const { me, partner, program } = pair;
  const spent = scene.run.orders
    .filter(({ by }) => by === me)
    .reduce((sum, order) => sum + capitalOf(scene.run, order, partner), 0);
  if (spent === 0) return '';
  return text('say.purse.partner', {
    spent: short(spent),
    partner: governmentName(partner),
    program,
    left: short(scene.seen.capital[GOVERNMENTS.indexOf(partner)] - spent),
  });
}
