import { type ReactElement, type ReactNode, type RefObject, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { ChevronLeft, ChevronRight } from 'lucide-react';

interface SidewaysProps {
  readonly className: string;
  readonly label: string;
  /** What the buttons to either side say. */
  readonly back: string;
  readonly onward: string;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}

/** So much of what was in sight stays in sight after a step. */
const KEPT = 0.4;

/**
 * A box with more to either side than it shows, and that says so: an edge that fades where something is cut, and
 * two buttons. The box takes the focus as well, or the arrow keys could not scroll it.
 */
export function Sideways(props: SidewaysProps): ReactElement {
  const { className, label, back, onward, box, children } = props;
  const cut = useCut(box);
  const go = (way: -1 | 1) => {
    const { current } = box;
    current?.scrollBy({ left: way * (1 - KEPT) * current.clientWidth, behavior: 'smooth' });
  };
  return (
    <div className="sideways" data-before={cut.before} data-after={cut.after}>
      {(cut.before || cut.after) && (
        <p className="sideways-keys">
          <Button className="text-button" isDisabled={!cut.before} onPress={() => go(-1)}>
            <ChevronLeft aria-hidden="true" />
            {back}
          </Button>
          <Button className="text-button" isDisabled={!cut.after} onPress={() => go(1)}>
            {onward}
            <ChevronRight aria-hidden="true" />
          </Button>
        </p>
      )}
      <div className="sideways-edge">
        <section
          className={className}
          ref={box}
          aria-label={label}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          {children}
        </section>
      </div>
    </div>
  );
}

/** On which sides there is more than is seen; a pixel of rounding is nothing. */
function useCut(box: RefObject<HTMLDivElement | null>) {
  const [cut, setCut] = useState({ before: false, after: false });
  useEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    const look = () => {
      const { scrollLeft, clientWidth, scrollWidth } = current;
      const before = scrollLeft > 1;
      const after = scrollLeft + clientWidth < scrollWidth - 1;
      setCut((was) => (was.before === before && was.after === after ? was : { before, after }));
    };
    look();
    current.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(current);
    return () => {
      current.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, [box]);
  return cut;
}
