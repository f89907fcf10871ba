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

import type { Purse } from '../../engine/index.ts';
import { APPEARANCES, SYMBOL_SETS } from '../../look/index.ts';
import { type GovernmentView, type Names, number, text } from '../../presenter/index.ts';
import type { DeskIntents } from '../intents.ts';
import { Choices } from '../parts/Choices.tsx';
import { useLook } from '../parts/look.ts';
import { useGlass } from '../parts/glass.ts';
import { Mark, Sign } from '../parts/Mark.tsx';

interface BriefIntent {
  readonly onBrief: () => void;
  /** Opens what only whoever leads the game sees; null where no turn is planned. */
  readonly onLead: (() => void) | null;
  readonly onWhole: (whole: boolean) => void;
  /** Introduces the lists once more; null where they are not shown. */
  readonly onExplain: (() => void) | null;
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
  const yours = governments.filter((government) => government.yours);
  return (
    <header className="bar">
      <div className="bar-name">
        <Sign />
        <span className="bar-product">{text('ui.product')}</span>
        <span className="bar-title">{title}</span>
      </div>
      <div className="bar-turn">
        <strong>{turnWords}</strong>
        {dayWords && <span className="bar-day">{dayWords}</span>}
        {yours.length === 1 && (
          <span className="bar-you">{text('ui.lead', { government: yours[0].name })}</span>
        )}
      </div>
      <ul className="bar-purses" aria-label={text('ui.means')}>
        {governments.map((government) => (
          <li key={government.id}>
            <Mark side={government.id} />
            <span className="bar-who">{government.name}</span>
            <PurseButton
              {...{ government }}
              purse="capital"
              label={text('ui.capital')}
              short={text('ui.capital.short')}
              content={number(government.capital)}
            />
            <PurseButton
              {...{ government }}
              purse="budget"
              label={text('ui.budget')}
              content={text('ui.millions', { amount: number(government.budget) })}
            />
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

interface PurseButtonProps {
  readonly government: GovernmentView;
  readonly purse: Purse;
  readonly label: string;
  /** The label where there is little room; without it there is none. */
  readonly short?: string;
  readonly content: string;
}

/** What is left of political capital or money; pressed, it says where the rest went. */
function PurseButton({ government, purse, label, short, content }: PurseButtonProps): ReactElement {
  const glass = useGlass();
  const { id, name } = government;
  return (
    <Button className="bar-purse" onPress={() => glass?.onPurse?.(purse, id)}>
      <span className={short ? 'bar-label bar-long' : 'bar-label bar-spare'}>{label}</span>
      {short && <span className="bar-label bar-short">{short}</span>} <b>{content}</b>
      <span className="unseen">{text('ui.why.purse.of', { government: name })}</span>
    </Button>
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
            <MenuItem onAction={intents.onLibrary}>{text('ui.library.open')}</MenuItem>
            <MenuItem onAction={intents.onDownload}>{text('ui.download')}</MenuItem>
            <MenuItem onAction={intents.onHome}>{text('ui.leave')}</MenuItem>
          </MenuSection>
          <MenuSection>
            <Header>{text('ui.menu.view')}</Header>
            <MenuItem onAction={() => intents.onWhole(short)}>
              {text(short ? 'ui.opening.whole' : 'ui.opening.short')}
            </MenuItem>
            {intents.onExplain && (
              <MenuItem onAction={intents.onExplain}>{text('ui.new.again')}</MenuItem>
            )}
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
