import { type ReactElement, type ReactNode, use, useRef, useState } from 'react';
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  RootMenuTriggerStateContext,
  Text,
} from 'react-aria-components';
import { ChevronDown } from 'lucide-react';

import type { OrderChoice } from '../../presenter/index.ts';
import type { Draft } from '../intents.ts';
import { Marks } from './Mark.tsx';
import { givesOrder } from './subject.ts';

/** Choices under one heading; a short name may stand for the label where the heading says the rest. */
export interface OrderMenuGroup {
  readonly id: string;
  readonly title: string;
  readonly choices: readonly (OrderChoice & { readonly name?: string })[];
}

type OrderMenuProps = (
  | {
      readonly label: string;
      /** Said instead of the label where the label alone is not unique on the page. */
      readonly spoken?: string;
      readonly className?: undefined;
    }
  // drawn in another way: then it has to be said
  | { readonly label: ReactNode; readonly spoken: string; readonly className: string }
) & {
  readonly groups: readonly OrderMenuGroup[];
  readonly onDraft: Draft;
};

/** What costs the same in fifty places is said once, above them; empty where the notes differ. */
function sharedNote({ choices }: OrderMenuGroup): string {
  const [{ note }] = choices;
  return choices.length > 1 && choices.every((choice) => choice.note === note) ? note : '';
}

/** The list that a button stands in, where it scrolls on its own; on a telephone the whole page does. */
function scrollingPanel(button: Element | null): Element | null {
  const panel = button?.closest('[role="tabpanel"]') ?? null;
  return panel && getComputedStyle(panel).overflowY !== 'visible' ? panel : null;
}

/** A button that opens a list of orders; type to find one. */
export function OrderMenu(props: OrderMenuProps): ReactElement | null {
  const { label, className, groups, onDraft } = props;
  const spoken = props.className === undefined ? (props.spoken ?? props.label) : props.spoken;
  const button = useRef<HTMLButtonElement>(null);
  const [panel, setPanel] = useState<Element | null>(null);
  const filled = groups.filter((group) => group.choices.length > 0);
  if (filled.length === 0) return null;
  return (
    <MenuTrigger onOpenChange={() => setPanel(scrollingPanel(button.current))}>
      <Button className={className ?? 'button small'} aria-label={spoken} ref={button}>
        {label}
        {!className && <ChevronDown aria-hidden="true" />}
      </Button>
      {/* It stays in the list that it was opened in: what stands above is read meanwhile. */}
      <Popover
        className="popover"
        placement="bottom start"
        {...(panel && { boundaryElement: panel })}
      >
        <Orders groups={filled} {...{ spoken, onDraft }} />
      </Popover>
    </MenuTrigger>
  );
}

/** The list itself: however it was opened, an order in it has the focus, and Enter gives it. */
function Orders(
  props: Pick<OrderMenuProps, 'groups' | 'onDraft'> & { readonly spoken: string },
): ReactElement {
  const { groups, spoken, onDraft } = props;
  // by the arrow up it is the last
  const trigger = use(RootMenuTriggerStateContext);
  return (
    // a menu has the focus while it is open
    // oxlint-disable-next-line jsx-a11y/no-autofocus
    <Menu className="menu" aria-label={spoken} autoFocus={trigger?.focusStrategy ?? 'first'}>
      {groups.map((group) => {
        const shared = sharedNote(group);
        return (
          <MenuSection key={group.id} id={group.id}>
            <Header>
              {group.title}
              {shared && <span className="menu-note"> {shared}</span>}
            </Header>
            {group.choices.map((choice) => (
              <MenuItem
                {...givesOrder(choice.order)}
                key={choice.label}
                id={choice.label}
                textValue={choice.name ?? choice.label}
                onAction={() => onDraft(choice.order)}
              >
                <Marks sides={choice.sides} />
                {/* The note is part of the name: what is seen and what is heard are the same. */}
                <Text slot="label">
                  {choice.name ?? choice.label}
                  {choice.note && !shared && <span className="menu-note"> {choice.note}</span>}
                </Text>
              </MenuItem>
            ))}
          </MenuSection>
        );
      })}
    </Menu>
  );
}
