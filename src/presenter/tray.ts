import { formatOrder } from '../engine/index.ts';
import { choiceOf } from './choices.ts';
import { commanded, type Scene } from './scene.ts';
import type { DraftedOrder } from './views.ts';

/** The orders drafted for this turn that the viewer gives; the other cell’s stay its own. */
export const trayView = (scene: Scene): DraftedOrder[] =>
  scene.run.orders.flatMap((order, index) => {
    if (!commanded(scene).includes(order.by)) return [];
    const { label } = choiceOf(scene, order);
    return [
      { index, order, by: order.by, sentence: label, note: '', notation: formatOrder(order) },
    ];
  });
