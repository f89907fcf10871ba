import type { PracticeView } from '../../presenter/index.ts';

/** Marks the controls that a practice turn may lead to: a lever’s line, or a dialogue. */
export const guideId = (clause: string): string => `entry-${clause}`;

const control = (clause: string): HTMLElement | null =>
  document.getElementById(guideId(clause))?.querySelector('button') ?? null;

/** A lever whose orders are folded away. A menu is folded too, but opens where it stands, once it has been scrolled to. */
const isFolded = (found: HTMLElement): boolean =>
  found.getAttribute('aria-expanded') === 'false' && !found.hasAttribute('aria-haspopup');

/** Longer than any list takes that is still being put together. */
const PATIENCE = 60;

/** Acts on what is found, in the next frame or as soon as it is there. */
function whenThere(
  find: () => HTMLElement | null | undefined,
  act: (found: HTMLElement) => void,
  frames = PATIENCE,
): void {
  requestAnimationFrame(() => {
    const found = find();
    if (found) act(found);
    else if (frames > 0) whenThere(find, act, frames - 1);
  });
}

/**
 * Brings the focus to where a step of the practice turn is done. A lever that is folded is opened, and its
 * first order takes the focus; the step that commits is done in the bar.
 */
export function lead(where: PracticeView['where']): void {
  if (!where) {
    document.querySelector<HTMLElement>('.bar-actions .primary')?.focus();
    return;
  }
  const place = () => document.getElementById(guideId(where.clause));
  const order = () => place()?.querySelector<HTMLElement>('.order-button');
  whenThere(
    () => control(where.clause),
    (found) => {
      const folded = isFolded(found);
      if (folded) found.click();
      whenThere(
        () => (folded && !place()?.querySelector('.lever-details') ? null : (order() ?? found)),
        (target) => {
          // a dialogue comes to the top of its list: its menu opens downwards and leaves what is asked for in sight
          if (target === found) place()?.scrollIntoView({ block: 'start' });
          else target.scrollIntoView({ block: 'center' });
          target.focus({ preventScroll: true });
        },
      );
    },
  );
}
