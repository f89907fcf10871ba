import { useEffect, useRef } from 'react';

import { formatOrder } from '../../engine/index.ts';
import { type Subject, subjectAt } from '../parts/subject.ts';

const nameOf = (subject: Subject | null): string =>
  subject === null ? '' : 'order' in subject ? formatOrder(subject.order) : String(subject.drafted);

/**
 * Follows the pointer and the focus over everything that is about an order, also in menus that lie over the
 * page. The pointer comes first; where it is over nothing, the focus counts.
 * @param version of what is drafted: with another one the same place is looked at again
 */
export function useUnderCursor(
  onSubject: (subject: Subject | null) => void,
  version: unknown,
): void {
  const again = useRef<() => void>(() => undefined);

  useEffect(() => {
    let pointed: Element | null = null;
    let [x, y] = [-1, -1];
    let told = '';
    let due = 0;

    function look(): void {
      due = 0;
      // what was pressed may be gone: what lies there now counts
      if (pointed && !pointed.isConnected) pointed = document.elementFromPoint(x, y);
      const subject = subjectAt(pointed) ?? subjectAt(document.activeElement);
      const name = nameOf(subject);
      if (name === told) return;
      told = name;
      onSubject(subject);
    }
    const soon = (): void => {
      due ||= requestAnimationFrame(look);
    };
    const point = (event: PointerEvent): void => {
      pointed = event.target as Element;
      [x, y] = [event.clientX, event.clientY];
      soon();
    };
    const leave = (event: PointerEvent): void => {
      // a finger that is lifted still means what it touched
      if (event.pointerType === 'touch' || event.relatedTarget) return;
      pointed = null;
      soon();
    };
    again.current = () => {
      told = '';
      soon();
    };
    document.addEventListener('pointerover', point);
    document.addEventListener('pointerout', leave);
    document.addEventListener('focusin', soon);
    document.addEventListener('focusout', soon);
    return () => {
      cancelAnimationFrame(due);
      document.removeEventListener('pointerover', point);
      document.removeEventListener('pointerout', leave);
      document.removeEventListener('focusin', soon);
      document.removeEventListener('focusout', soon);
    };
  }, [onSubject]);

  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useEffect(() => again.current(), [version]);
}
