import type { ReactElement, ReactNode } from 'react';
import { Button } from 'react-aria-components';

import { text } from '../../presenter/front/index.ts';
import { AppearanceChoice } from './Appearance.tsx';
import { Sign } from './Mark.tsx';

interface PageHeadProps {
  /** The front page itself leads nowhere. */
  readonly isHome?: boolean;
  /** On the way to the front page. */
  readonly onLeave?: () => void;
  readonly onShortcuts: () => void;
  readonly children?: ReactNode;
}

/** The bar of the reading pages. */
export function PageHead({ isHome, onLeave, onShortcuts, children }: PageHeadProps): ReactElement {
  return (
    <header className="page-head">
      <span className="bar-name">
        <Sign />
        {isHome ? (
          <span className="bar-product">{text('ui.product')}</span>
        ) : (
          <a className="text-button bar-product" href="#/" onClick={onLeave}>
            {text('ui.product')}
          </a>
        )}
      </span>
      <span className="page-head-actions">
        {children}
        <AppearanceChoice />
        <Button className="text-button" onPress={onShortcuts}>
          {text('ui.shortcuts')}
        </Button>
      </span>
    </header>
  );
}
