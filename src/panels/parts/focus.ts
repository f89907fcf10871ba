/**
 * A pressed order often goes away, and the focus with it. Then the focus stays in the same entry: on
 * what takes the order back, or on the entry itself.
 */
export function keepFocus(pressed: Element): void {
  const home = pressed.closest<HTMLElement>('.lever, .zone, .stack, .block');
  requestAnimationFrame(() => {
    if (pressed.isConnected || !home?.isConnected || document.activeElement !== document.body)
      return;
    const undo = home.querySelector<HTMLElement>('.drafted-here button');
    if (!undo) home.tabIndex = -1;
    (undo ?? home).focus({ preventScroll: true });
  });
}
