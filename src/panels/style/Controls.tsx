import { type ReactElement, useState } from 'react';
import { Button } from 'react-aria-components';
import { ChevronRight } from 'lucide-react';

import { SYMBOL_SETS } from '../../look/index.ts';
import { text } from '../../presenter/index.ts';
import { AppearanceChoice } from '../parts/Appearance.tsx';
import { Filters } from '../parts/Filters.tsx';
import { useLook } from '../parts/look.ts';

/** What the reader may choose of all this; it holds for the whole program. */
export function Choose(): ReactElement {
  const { look, store } = useLook();
  return (
    <div className="style-row">
      <AppearanceChoice />
      <Filters
        label={text('ui.symbols')}
        options={SYMBOL_SETS}
        value={look.symbols}
        onChange={(set) => store?.draw(set)}
      >
        {(set) => text(`ui.symbols.${set}`)}
      </Filters>
    </div>
  );
}

/** What can be pressed, from strong to quiet. */
export function Controls(): ReactElement {
  const [pressed, setPressed] = useState(0);
  const press = () => setPressed(pressed + 1);
  return (
    <>
      <p className="style-row">
        <Button className="button primary" onPress={press}>
          {text('ui.style.button.primary')}
        </Button>
        <Button className="button" onPress={press}>
          {text('ui.style.button')}
        </Button>
        <Button className="button small" onPress={press}>
          {text('ui.style.button.small')}
          <ChevronRight aria-hidden="true" />
        </Button>
        <Button className="button" isDisabled>
          {text('ui.style.button.disabled')}
        </Button>
        <Button className="text-button" onPress={press}>
          {text('ui.style.button.text')}
        </Button>
      </p>
      <output className="quiet">{text('ui.style.pressed', { count: pressed })}</output>
    </>
  );
}
