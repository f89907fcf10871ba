import type { ReactElement } from 'react';
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import { Menu as MenuIcon } from 'lucide-react';

import { type Names, text, type VerdictView } from '../../presenter/index.ts';
import { Sign } from '../parts/Mark.tsx';
import { VerdictMark } from './Verdict.tsx';

export interface WatchIntents {
  readonly onFork: () => void;
  readonly onBookmark: () => void;
  readonly onShare: () => void;
  readonly onSave: () => void;
  readonly onCompare: () => void;
  readonly onAnother: () => void;
  readonly onNames: () => void;
  readonly onShortcuts: () => void;
  readonly onHome: () => void;
}

interface WatchHeadProps {
  readonly title: string;
  readonly turnWords: string;
  readonly timeWords: string;
  readonly verdict: VerdictView;
  readonly names: Names;
  readonly intents: WatchIntents;
}

/** Which run is looked at, where in it one is, whether it holds, and what can be done with it. */
export function WatchHead(props: WatchHeadProps): ReactElement {
  const { title, turnWords, timeWords, verdict, intents } = props;
  return (
    <header className="bar">
      <div className="bar-name">
        <Sign />
        <span className="bar-product">{text('ui.replay')}</span>
        <span className="bar-title">{title}</span>
      </div>
      <div className="bar-turn">
        <strong>{turnWords}</strong>
        {timeWords && <span>{timeWords}</span>}
      </div>
      <div className="bar-actions">
        <VerdictMark verdict={verdict} />
        <WatchMenu {...props} />
        <Button className="button primary" onPress={intents.onFork}>
          {text('ui.replay.fork.short')}
        </Button>
      </div>
    </header>
  );
}

function WatchMenu({ names, intents }: WatchHeadProps): ReactElement {
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={text('ui.menu')}>
        <MenuIcon aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={text('ui.menu')}>
          <MenuSection>
            <Header>{text('ui.replay.actions')}</Header>
            <MenuItem onAction={intents.onSave}>{text('ui.replay.save')}</MenuItem>
            <MenuItem onAction={intents.onShare}>{text('ui.replay.share')}</MenuItem>
            <MenuItem onAction={intents.onCompare}>{text('ui.replay.compare')}</MenuItem>
            <MenuItem onAction={intents.onAnother}>{text('ui.replay.another')}</MenuItem>
            <MenuItem onAction={intents.onHome}>{text('ui.leave')}</MenuItem>
          </MenuSection>
          <MenuSection>
            <Header>{text('ui.menu.view')}</Header>
            <MenuItem onAction={intents.onNames}>
              {text(names === 'neutral' ? 'ui.names.to-real' : 'ui.names.to-neutral')}
            </MenuItem>
            <MenuItem onAction={intents.onShortcuts}>{text('ui.shortcuts')}</MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
