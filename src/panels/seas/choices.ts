import type { OrderChoice, TableView } from '../../presenter/index.ts';
import type { OrderMenuGroup } from '../parts/OrderMenu.tsx';

/** Groups that can be sent to a zone, by government, as the entries of a menu. */
export function sailingsTo(table: TableView, zone: string): readonly OrderMenuGroup[] {
  return table.governments.map((government) => ({
    id: government.id,
    title: government.name,
    choices: table.groups
      .filter((group) => group.government === government.id)
      .flatMap((group) =>
        group.destinations
          .filter(({ to }) => to === zone)
          .map((place) => ({ ...place, name: group.name })),
      ),
  }));
}

/** Levers that can be started in a zone. */
export const leversAt = (table: TableView, zone: string): readonly OrderChoice[] =>
  table.sections
    .flatMap((section) => section.levers)
    .flatMap((lever) => lever.orders)
    .filter(({ order }) => order.type === 'lever.start' && order.at === zone);

/** What can be done with the evidence from a zone. */
export const evidenceFrom = (table: TableView, zone: string): readonly OrderChoice[] =>
  table.evidence
    .filter((item) => item.zone === zone)
    .flatMap((item) => [...item.share, ...item.publish]);
