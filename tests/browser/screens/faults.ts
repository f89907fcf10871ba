import type { Page } from '../../support/browser.ts';

export interface Looked {
  /** A telephone: the main acts have to be larger. */
  readonly touch: boolean;
}

/**
 * What is wrong with the layout of what is shown: wider than the window, text cut by its box, text upon
 * text, controls upon controls, targets too small, regions with nothing in them. Each as a line of words.
 */
export const faults = (page: Page, looked: Looked): Promise<string[]> =>
  page.evaluate(findFaults, looked);

/** Runs in the page, so it has all it needs inside. */
function findFaults({ touch }: Looked): string[] {
  interface Box {
    left: number;
    top: number;
    right: number;
    bottom: number;
  }
  const found = new Set<string>();
  const CONTROLS =
    'a[href], button, input, select, textarea, summary, [role="tab"], [role="menuitem"], [role="slider"]';
  /** Least side of a target, and of the main act where there is a finger (WCAG 2.5.8 and 2.5.5). */
  const LEAST = 24;
  const MAIN = 44;

  const dialog = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].at(-1);
  const menu = document.querySelector('.popover');
  const root = menu ?? dialog ?? document.body;

  /** What holds for an element is asked hundreds of times while the layout stands still. */
  const once = <T>(ask: (element: Element) => T): ((element: Element) => T) => {
    const known = new Map<Element, T>();
    return (element) => {
      const before = known.get(element);
      if (before !== undefined) return before;
      const answer = ask(element);
      known.set(element, answer);
      return answer;
    };
  };
  const styleOf = once((element) => {
    const { position, display, opacity, overflowX, overflowY, clipPath, clip, width, height } =
      getComputedStyle(element);
    return { position, display, opacity, overflowX, overflowY, clipPath, clip, width, height };
  });
  const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
  const called = once((element) => {
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    const kind = typeof element.className === 'string' ? element.className.split(' ')[0] : '';
    return `${element.tagName.toLowerCase()}${kind ? `.${kind}` : ''} “${name.trim().replace(/\s+/g, ' ').slice(0, 48)}”`;
  });
  const hasClip = once((element): boolean => {
    const { clipPath, width, height, position, clip } = styleOf(element);
    if (clipPath === 'inset(50%)') return true;
    if (position === 'absolute' && clip !== 'auto' && width === '1px' && height === '1px')
      return true;
    return element.parentElement !== null && hasClip(element.parentElement);
  });
  /** For ears only, or not there at all. */
  const isUnseen = once(
    (element) =>
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
      element.closest('.unseen, [hidden], .skip:not(:focus)') !== null ||
      hasClip(element),
  );
  const ancestors = function* (element: Element): Generator<Element> {
    for (let at = element.parentElement; at; at = at.parentElement) yield at;
  };
  const inner = once((element): Box => {
    const { left, top } = element.getBoundingClientRect();
    const x = left + element.clientLeft;
    const y = top + element.clientTop;
    return { left: x, top: y, right: x + element.clientWidth, bottom: y + element.clientHeight };
  });
  const isFixed = (element: Element): boolean => styleOf(element).position === 'fixed';
  /** Stays where it is while others scroll under it. */
  const stuck = once(
    (element): boolean =>
      ['sticky', 'fixed'].includes(styleOf(element).position) ||
      (element.parentElement !== null && stuck(element.parentElement)),
  );
  const scroller = once((element): Element | null => {
    const at = element.parentElement;
    if (!at) return null;
    const { overflowX, overflowY } = styleOf(at);
    return scrolls(overflowX) || scrolls(overflowY) ? at : scroller(at);
  });
  const common = (a: Box, b: Box): Box => ({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });
  /** What all that scrolls or cuts around an element leaves of the window. */
  const frame = once((element): Box => {
    const at = element.parentElement;
    if (!at) return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    const around = isFixed(at) ? frame(document.documentElement) : frame(at);
    const { overflowX, overflowY } = styleOf(at);
    return overflowX === 'visible' && overflowY === 'visible' ? around : common(around, inner(at));
  });
  const seenOf = (element: Element, box: Box): Box => common(box, frame(element));
  /** What the boxes around an element leave of its words; what scrolls is looked at whole. */
  const uncut = once((element): Box => {
    const { overflowX, overflowY } = styleOf(element);
    const around =
      element.parentElement && !isFixed(element) && !scrolls(overflowX) && !scrolls(overflowY)
        ? uncut(element.parentElement)
        : { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
    return hides(overflowX) || hides(overflowY) ? common(around, inner(element)) : around;
  });
  const meet = (a: Box, b: Box, by: number): boolean => {
    const both = common(a, b);
    return both.right - both.left > by && both.bottom - both.top > by;
  };

  // 1. wider than the window
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) found.add(`the page is ${wide}px wider than the window`);

  // 2. text cut by its box, and boxes that scroll but have no room
  interface Line {
    element: Element;
    box: Box;
  }
  const lines: Line[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || isUnseen(element)) continue;
    if (element.closest('script, style, option, canvas')) continue;
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width * height > 0);
    const inDrawing = element.closest('svg') !== null;
    let left: Box[] = boxes;
    for (const at of [element, ...ancestors(element)]) {
      const { overflowX, overflowY } = styleOf(at);
      const isCut = ({ left, right, top, bottom }: Box): boolean => {
        const cut = inner(at);
        // the box of a line of text is higher than its letters
        const air = (bottom - top) * 0.2;
        const beyondX = left < cut.left - 1.5 || right > cut.right + 1.5;
        const beyondY = top + air < cut.top - 1.5 || bottom - air > cut.bottom + 1.5;
        return (hides(overflowX) && beyondX) || (hides(overflowY) && beyondY);
      };
      // a caption on the map has room for a line, the log has all of it: only what is left of it can be cut by more
      if ((hides(overflowX) || hides(overflowY)) && at.closest('[title], .caption'))
        left = left
          .map((box) => common(box, inner(at)))
          .filter(({ left: from, right, top, bottom }) => right > from && bottom > top);
      else if ((hides(overflowX) || hides(overflowY)) && left.some(isCut))
        found.add(`cut by ${called(at).split(' ')[0]}: ${called(element)}`);
      if (scrolls(overflowX) || scrolls(overflowY) || isFixed(at)) break;
    }
    if (!inDrawing) for (const box of boxes) lines.push({ element, box });
  }
  for (const element of root.querySelectorAll('*')) {
    const { overflowY, overflowX } = styleOf(element);
    if (!scrolls(overflowY) || isUnseen(element)) continue;
    if (element.scrollHeight > element.clientHeight + 1 && element.clientHeight < 96)
      found.add(
        `only ${element.clientHeight}px high, of ${element.scrollHeight}: ${called(element)}`,
      );
    if (
      scrolls(overflowX) &&
      element.scrollWidth > element.clientWidth + 1 &&
      !element.hasAttribute('tabindex') &&
      !element.querySelector('button, a[href], input, [tabindex]')
    )
      found.add(`scrolls sideways and cannot be reached by keyboard: ${called(element)}`);
  }

  // 3. text upon text: lines of different elements, neither within the other
  const letters = lines
    .filter(({ element }) => !stuck(element))
    .map(({ element, box }) => {
      const air = (box.bottom - box.top) * 0.28;
      const ink = {
        left: box.left + 1,
        right: box.right - 1,
        top: box.top + air,
        bottom: box.bottom - air,
      };
      // what a caption leaves out is upon nothing
      return { element, box: common(ink, uncut(element)) };
    })
    .sort((a, b) => a.box.top - b.box.top);
  /** What scrolls together is looked at whole, else what is seen of it. */
  const isUpon = (a: Line, b: Line): boolean =>
    scroller(a.element) === scroller(b.element)
      ? meet(a.box, b.box, 1)
      : meet(seenOf(a.element, a.box), seenOf(b.element, b.box), 1);
  for (const [i, a] of letters.entries()) {
    for (let j = i + 1; j < letters.length && letters[j].box.top <= a.box.bottom; j++) {
      const b = letters[j];
      if (a.element !== b.element && isUpon(a, b))
        found.add(`upon each other: ${called(a.element)} and ${called(b.element)}`);
    }
  }

  // 4. controls upon controls, and too small ones
  const controls = [...root.querySelectorAll<HTMLElement>(CONTROLS)]
    .filter((element) => {
      if (element.closest('[inert]')) return false;
      return element.checkVisibility({ visibilityProperty: true }) && !element.closest('.skip');
    })
    .map((element) => {
      // a field that is drawn by its label is as large as that
      const isDrawn = hasClip(element) || styleOf(element).opacity === '0';
      const drawn = isDrawn ? (element.closest('label') ?? element) : element;
      return { element: drawn, box: drawn.getBoundingClientRect() as Box };
    })
    .filter(({ box, element }) => box.right > box.left && !hasClip(element));
  // words that wrap are as many boxes as they have lines
  const parts = controls
    .filter(({ element }) => !stuck(element))
    .flatMap(({ element }) => [...element.getClientRects()].map((box) => ({ element, box })))
    .sort((a, b) => a.box.top - b.box.top);
  for (const [i, a] of parts.entries()) {
    for (let j = i + 1; j < parts.length && parts[j].box.top < a.box.bottom; j++) {
      const b = parts[j];
      if (a.element.contains(b.element) || b.element.contains(a.element)) continue;
      if (isUpon(a, b)) found.add(`upon each other: ${called(a.element)} and ${called(b.element)}`);
    }
  }
  /** Within a sentence or a cell of words a link is as high as its line (WCAG 2.5.8, inline). */
  const isInline = (element: Element): boolean =>
    styleOf(element).display.startsWith('inline') &&
    element.matches('a') &&
    (element.closest('code') !== null ||
      element.parentElement?.textContent?.trim() !== element.textContent?.trim());
  for (const { element, box } of controls) {
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    const isMain = touch && element.matches('.primary, [role="tab"], .tray-toggle, .order-button');
    const least = isMain ? MAIN : LEAST;
    if (element.matches('[disabled], [data-disabled]') || isInline(element)) continue;
    if (Math.min(width, height) < least - 0.5)
      found.add(`${Math.round(width)}×${Math.round(height)}px: ${called(element)}`);
  }

  // 5. regions with nothing in them
  for (const element of root.querySelectorAll(
    'main, section, article, aside, nav, footer, ul, ol, dl, table, [role="region"], [role="group"], [role="tabpanel"]',
  )) {
    const { width, height } = element.getBoundingClientRect();
    if (width * height < 100 || isUnseen(element)) continue;
    if (element.textContent?.trim() || element.querySelector('svg, canvas, img, input')) continue;
    found.add(`empty: ${called(element)}`);
  }
  for (const heading of root.querySelectorAll('h1, h2, h3, h4')) {
    if (!heading.textContent?.trim()) found.add(`a heading without words: ${called(heading)}`);
  }
  return [...found];
}
