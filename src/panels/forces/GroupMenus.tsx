import type { ReactElement } from 'react';

import { type GroupView, text } from '../../presenter/index.ts';
import type { Draft } from '../intents.ts';
import { OrderMenu } from '../parts/OrderMenu.tsx';

/** Where a group can be sent, and what it can be told to carry. */
export function GroupMenus({ group, onDraft }: { group: GroupView; onDraft: Draft }): ReactElement {
  const of = (kind: 'zone' | 'port') =>
    group.destinations.filter((to) => to.kind === kind && !to.wayIn);
  // where there is a disaster, its ports are what most are sent to
  const struck = group.destinations.filter((to) => to.wayIn);
  return (
    <>
      <OrderMenu
        label={text('ui.forces.send')}
        spoken={text('ui.forces.send.group', { group: group.name })}
        groups={[
          { id: 'struck', title: text('ui.hazard.ports'), choices: struck },
          { id: 'zone', title: text('ui.forces.zones'), choices: of('zone') },
          { id: 'port', title: text('ui.forces.ports'), choices: of('port') },
        ]}
        onDraft={onDraft}
      />
      <OrderMenu
        label={text('ui.hazard.cargo')}
        spoken={text('ui.hazard.cargo.group', { group: group.name })}
        groups={[{ id: 'cargo', title: text('ui.hazard.cargo'), choices: group.cargo }]}
        onDraft={onDraft}
      />
    </>
  );
}
