import type { ReactElement, ReactNode, Ref } from 'react';

interface ScrollBoxProps {
  readonly className: string;
  readonly label: string;
  readonly children: ReactNode;
  readonly box?: Ref<HTMLDivElement>;
}

/** A box with more in it than it shows: reached and scrolled by keyboard as well. */
export function ScrollBox({ className, label, children, box }: ScrollBoxProps): ReactElement {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role
    <div className={className} ref={box} tabIndex={0} role="group" aria-label={label}>
      {children}
    </div>
  );
}
