import { formatOrder, visibleEvents } from '../engine/index.ts';
import { choiceOf } from './choices.ts';
import { costNote } from './purse.ts';
import { commanded, type Scene } from './scene.ts';
import { eventTold } from './sentences/event.ts';
import { orderLabel } from './sentences/order.ts';
import type { DraftedOrder } from './views.ts';

/** The orders drafted for this turn that the viewer gives; the other cell’s stay its own. */
export const trayView = (scene: Scene): DraftedOrder[] =>
  scene.run.orders.flatMap((order, index) => {
    if (!commanded(scene).includes(order.by)) return [];
    const { label, sides } = choiceOf(scene, order);
    return [
      {
        index,
        order,
        by: order.by,
        sides,
        sentence: label,
        short: orderLabel(order, scene.words),
        note: costNote(scene, order),
        notation: formatOrder(order),
      },
    ];
  });

/** Orders of the viewer that the last turn made impossible before they were carried out. */
export const lapsedOrders = (scene: Scene): string[] =>
  visibleEvents(scene.run).flatMap((event) =>
    event.type === 'order.lapsed' &&
    event.turn === scene.run.history.length &&
    commanded(scene).includes(event.order.by)
      ? [eventTold(event, scene.run, scene.words, commanded(scene).length > 1)]
      : [],
  );
