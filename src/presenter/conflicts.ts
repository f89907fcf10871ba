import {
  draftOrder,
  entryState,
  forkState,
  formatOrder,
  GOVERNMENTS,
  legalOrders,
  type Order,
  partnerOf,
  reject,
  type Rejection,
  type Run,
  SLOTS,
  turnStart,
} from '../engine/index.ts';
import { governmentName } from './lexicon.ts';
import { quoted } from './numbers.ts';
import { commanded, type Scene } from './scene.ts';
import { orderLabel } from './sentences/order.ts';
import { rejectionWords } from './sentences/rejection.ts';
import { text, type TextKey } from './texts/text.ts';
import type { Conflict } from './views.ts';

/*
 * What of this turn’s orders stands in the way of what. The engine is asked: an order that it would have
 * taken at the start of the turn and refuses now, and the drafted order without which it takes it again.
 */

/** Orders that one may still wish to give; courses and loads are set anew at will. */
const WISHES: readonly Order['type'][] = [
  'lever.start',
  'lever.prepare',
  'agenda.place',
  'session.call',
  'ministers.call',
  'summit.call',
  'capacity.fund',
];

type About = 'teams' | 'capital' | 'money' | 'agenda' | 'partner';

/** What is short, by the engine’s word for the refusal; null for what follows from the order itself. */
const ABOUT: Partial<Record<Rejection['code'], About>> = {
  'no-team': 'teams',
  'no-capital': 'capital',
  'no-budget': 'money',
  'no-money': 'money',
  'agenda-full': 'agenda',
  'partner-declines': 'partner',
};

/** The run with other orders drafted, on a copy; those that no longer hold are left out. */
function withOrders(run: Run, orders: readonly Order[]): Run {
  const trial: Run = { ...run, draft: forkState(run.scenario, run.state), orders: [] };
  // drafting is for a turn that is planned: the campaign stands in the draft as well
  trial.draft.campaign.set(run.draft.campaign);
  for (const order of orders) draftOrder(trial, order);
  return trial;
}

const subjectOf = (order: Order): string =>
  'clause' in order ? order.clause : 'project' in order ? order.project : formatOrder(order);

interface Blocked {
  readonly order: Order;
  readonly refusal: Rejection;
  readonly about: About;
  readonly undo: number | null;
}

/** Orders that could be given before this turn’s orders and cannot now, each with the one that is in its way. */
function blockedOrders({ run, viewer }: Scene): Blocked[] {
  const none = withOrders(run, []);
  const without = run.orders.map((_, at) => withOrders(run, run.orders.toSpliced(at, 1)));
  const asked = new Set(run.orders.map(subjectOf));
  return commanded({ run, viewer }).flatMap((by) =>
    legalOrders(none, by).flatMap((order): Blocked[] => {
      if (!WISHES.includes(order.type) || asked.has(subjectOf(order))) return [];
      const refusal = reject(run, order);
      const about = refusal && ABOUT[refusal.code];
      if (!refusal || !about) return [];
      const undo = without.findLastIndex((trial) => reject(trial, order) === null);
      return [{ order, refusal, about, undo: undo < 0 ? null : undo }];
    }),
  );
}

/** Names in a line: so many, and how many more. */
const MOST_NAMES = 4;

function whereOf(refusal: Rejection): string {
  if (refusal.code !== 'no-team') return '';
  return text('say.conflict.where', {
    ministry: text(`say.ministry.${refusal.ministry}`),
    government: governmentName(refusal.government),
  });
}

/** One sentence for all that one order is in the way of for the same reason. */
function together(scene: Scene): Conflict[] {
  const { run, words } = scene;
  const groups = new Map<string, Blocked[]>();
  for (const blocked of blockedOrders(scene)) {
    const key = [blocked.undo, blocked.about, whereOf(blocked.refusal)].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), blocked]);
  }
  return [...groups.values()].map((all) => {
    const [{ about, undo, refusal }] = all;
    const names = [
      ...new Set(
        all.map(({ order }) =>
          'clause' in order ? words.entry(order.clause) : orderLabel(order, words),
        ),
      ),
    ];
    const shown = names.slice(0, MOST_NAMES).join('; ');
    const list =
      names.length > MOST_NAMES
        ? text('say.conflict.more', { list: shown, n: names.length - MOST_NAMES })
        : shown;
    const key: TextKey = undo === null ? `say.conflict.together.${about}` : `say.conflict.${about}`;
    return {
      code: about,
      text: text(key, {
        list,
        order: undo === null ? '' : quoted(orderLabel(run.orders[undo], words)),
        where: whereOf(refusal),
        partner: refusal.code === 'partner-declines' ? governmentName(refusal.partner) : '',
      }),
      undo,
      blocks: all.map(({ order }) => formatOrder(order)),
    };
  });
}

/** Courses that undo each other: a group sent twice, ships that leave an operation, more ships where some are. */
function courses({ run, draft, words }: Scene): Conflict[] {
  const { groups, platforms, ports } = run.scenario;
  const last = new Map<string, number>();
  const found: Conflict[] = [];
  run.orders.forEach((order, at) => {
    if (order.type !== 'group.sail') return;
    const before = last.get(order.group);
    if (before !== undefined)
      found.push({
        code: 'sent-twice',
        text: text('say.conflict.sent-twice', { group: words.group(order.group) }),
        undo: before,
        blocks: [],
      });
    last.set(order.group, at);
  });
  for (const [id, at] of last) {
    const g = run.index.group.get(id)!;
    const { government, platform } = groups[g];
    const to = draft.groupTo[g];
    const there = groups.findIndex(
      (other, o) =>
        o !== g &&
        to >= ports.length &&
        other.government === government &&
        platforms[other.platform].kind === platforms[platform].kind &&
        draft.groupTo[o] === to &&
        draft.groupAt[o] === to,
    );
    const place = to >= ports.length ? run.scenario.zones[to - ports.length].id : '';
    if (there >= 0)
      found.push({
        code: 'there',
        text: text('say.conflict.there', {
          there: words.group(groups[there].id),
          place: words.place(place),
          group: words.group(id),
        }),
        undo: at,
        blocks: [],
      });
  }
  return found;
}

/** Operations of this turn’s orders whose ships are ordered away by a later one. */
function deserted({ run, words }: Scene): Conflict[] {
  return run.orders.flatMap((order, at): Conflict[] => {
    if (order.type !== 'lever.start' || order.at === undefined) return [];
    // as if it were given last: then the engine looks at where the ships are bound for now
    const late = withOrders(run, run.orders.toSpliced(at, 1));
    if (reject(late, order)?.code !== 'needs-group') return [];
    const args = { entry: words.entry(order.clause), place: words.place(order.at) };
    return [{ code: 'left', text: text('say.conflict.left', args), undo: at, blocks: [] }];
  });
}

/** Items on an agenda of this turn that the partner, played by the program, would not join as things stand. */
function declined(scene: Scene): Conflict[] {
  const { run, draft, words } = scene;
  const end = turnStart(run.scenario, draft.turn[0] + 1);
  return run.scenario.entries.flatMap(({ family, slots, clause: dialogue }, d): Conflict[] => {
    if (family !== 'dialogue' || draft.sitsAt[d] < 0 || draft.sitsAt[d] > end) return [];
    if (entryState(run, draft, d) === 'unestablished') return [];
    return Array.from({ length: slots }, (_, slot) => d * SLOTS + slot).flatMap(
      (at): Conflict[] => {
        const entry = draft.agenda[at] - 1;
        const by = GOVERNMENTS[draft.agendaBy[at] - 1];
        if (entry < 0 || !commanded(scene).includes(by)) return [];
        const trial: Run = { ...run, draft: forkState(run.scenario, run.draft) };
        trial.draft.agenda[at] = 0;
        trial.draft.agendaBy[at] = 0;
        const { clause } = run.scenario.entries[entry];
        const refusal = reject(trial, { type: 'agenda.place', by, dialogue, clause });
        if (refusal?.code !== 'partner-declines' && refusal?.code !== 'partner-asks') return [];
        const args = {
          partner: governmentName(partnerOf(by)),
          entry: words.entry(clause),
          dialogue: words.entry(dialogue),
          because: rejectionWords(refusal, words, ''),
        };
        return [
          { code: 'declines', text: text('say.conflict.declines', args), undo: null, blocks: [] },
        ];
      },
    );
  });
}

/** Everything of this turn’s orders that is in the way of something else. */
export function conflictsOf(scene: Scene): Conflict[] {
  const standing = declined(scene);
  if (scene.run.orders.length === 0) return standing;
  return [...courses(scene), ...deserted(scene), ...together(scene), ...standing];
}
