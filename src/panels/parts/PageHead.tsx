import type { ReactElement, ReactNode } from 'react';
import { Button } from 'react-aria-components';

import { text } from '../../presenter/index.ts';
import { AppearanceChoice } from './Appearance.tsx';
import { Sign } from './Mark.tsx';

interface PageHeadProps {
  readonly onHome?: () => void;
  readonly onShortcuts: () => void;
  readonly children?: ReactNode;
}

/** The bar of the reading pages. */
export function PageHead({ onHome, onShortcuts, children }: PageHeadProps): ReactElement {
  return (
    <header className="page-head">
      <span className="bar-name">
        <Sign />
        {onHome ? (
          <Button className="text-button bar-product" onPress={onHome}>
            {text('ui.product')}
          </Button>
        ) : (
          <span className="bar-product">{text('ui.product')}</span>
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
