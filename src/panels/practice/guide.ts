import type { PracticeView } from '../../presenter/index.ts';

/** Marks the controls that a practice turn may lead to: a lever’s line, or a dialogue. */
export const guideId = (clause: string): string => `entry-${clause}`;

const control = (clause: string): HTMLElement | null =>
  document.getElementById(guideId(clause))?.querySelector('button') ?? null;

/** A lever whose orders are folded away. A menu is folded too, but opens where it stands, once it has been scrolled to. */
const isFolded = (found: HTMLElement): boolean =>
  found.getAttribute('aria-expanded') === 'false' && !found.hasAttribute('aria-haspopup');

/**
 * Brings the focus to where a step of the practice turn is done. A lever that is folded is opened, and its
 * first order takes the focus; the step that commits is done in the bar.
 */
export function lead(where: PracticeView['where']): void {
  if (!where) {
    document.querySelector<HTMLElement>('.bar-actions .primary')?.focus();
    return;
  }
  const found = control(where.clause);
  if (!found) return;
  if (isFolded(found)) found.click();
  requestAnimationFrame(() => {
    const place = document.getElementById(guideId(where.clause));
    const order = place?.querySelector<HTMLElement>('.order-button');
    // a dialogue comes to the top of its list: its menu opens downwards and leaves what is asked for in sight
    if (order) order.scrollIntoView({ block: 'center' });
    else place?.scrollIntoView({ block: 'start' });
    (order ?? found).focus({ preventScroll: true });
  });
}
