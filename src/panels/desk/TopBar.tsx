import type { ReactElement, ReactNode } from 'react';
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

import { APPEARANCES, SYMBOL_SETS } from '../../look/index.ts';
import { type GovernmentView, type Names, number, text } from '../../presenter/index.ts';
import type { DeskIntents } from '../intents.ts';
import { Choices } from '../parts/Choices.tsx';
import { useLook } from '../parts/look.ts';
import { Mark, Sign } from '../parts/Mark.tsx';

interface BriefIntent {
  readonly onBrief: () => void;
  /** Opens what only whoever leads the game sees; null where no turn is planned. */
  readonly onLead: (() => void) | null;
  readonly onWhole: (whole: boolean) => void;
}

interface TopBarProps {
  readonly title: string;
  readonly turnWords: string;
  readonly dayWords: string;
  readonly governments: readonly GovernmentView[];
  readonly names: Names;
  /** Whether only five things are shown. */
  readonly short: boolean;
  readonly intents: DeskIntents & BriefIntent;
  /** The one thing to do next. */
  readonly action: ReactNode;
}

/** Where the game stands, what each government has left, and the next step. */
export function TopBar(props: TopBarProps): ReactElement {
  const { title, turnWords, dayWords, governments, names, intents, action } = props;
  return (
    <header className="bar">
      <div className="bar-name">
        <Sign />
        <span className="bar-product">{text('ui.product')}</span>
        <span className="bar-title">{title}</span>
      </div>
      <div className="bar-turn">
        <strong>{turnWords}</strong>
        {dayWords && <span>{dayWords}</span>}
      </div>
      <ul className="bar-purses" aria-label={text('ui.means')}>
        {governments.map((government) => (
          <li key={government.id}>
            <Mark side={government.id} />
            <span className="bar-who">{government.name}</span>
            <span title={government.capitalWords}>
              <span className="bar-label">{text('ui.capital')}</span>{' '}
              <b>{number(government.capital)}</b>
            </span>
            <span title={government.budgetWords}>
              <span className="bar-label bar-spare">{text('ui.budget')}</span>{' '}
              <b>{text('ui.millions', { amount: number(government.budget) })}</b>
            </span>
          </li>
        ))}
      </ul>
      <div className="bar-actions">
        <BarMenu names={names} short={props.short} intents={intents} />
        {action}
      </div>
    </header>
  );
}

function BarMenu(props: Pick<TopBarProps, 'names' | 'short' | 'intents'>): ReactElement {
  const { names, short, intents } = props;
  const { look, store } = useLook();
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={text('ui.menu')}>
        <MenuIcon aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={text('ui.menu')}>
          <MenuSection>
            <Header>{text('ui.menu.game')}</Header>
            <MenuItem onAction={intents.onBrief}>{text('ui.brief.again')}</MenuItem>
            {intents.onLead && (
              <MenuItem onAction={intents.onLead}>{text('ui.facilitate.menu')}</MenuItem>
            )}
            <MenuItem onAction={intents.onDownload}>{text('ui.download')}</MenuItem>
            <MenuItem onAction={intents.onHome}>{text('ui.leave')}</MenuItem>
          </MenuSection>
          <MenuSection>
            <Header>{text('ui.menu.view')}</Header>
            <MenuItem onAction={() => intents.onWhole(short)}>
              {text(short ? 'ui.opening.whole' : 'ui.opening.short')}
            </MenuItem>
            <MenuItem onAction={intents.onNames}>
              {text(names === 'neutral' ? 'ui.names.to-real' : 'ui.names.to-neutral')}
            </MenuItem>
            <MenuItem onAction={intents.onShortcuts}>{text('ui.shortcuts')}</MenuItem>
          </MenuSection>
          <Choices
            title={text('ui.theme')}
            options={APPEARANCES}
            value={look.appearance}
            words={(appearance) => text(`ui.theme.${appearance}`)}
            onChange={(appearance) => store?.appear(appearance)}
          />
          <Choices
            title={text('ui.symbols')}
            options={SYMBOL_SETS}
            value={look.symbols}
            words={(set) => text(`ui.symbols.${set}`)}
            onChange={(set) => store?.draw(set)}
          />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
