import { entryState, type Order } from '../engine/index.ts';
import type { Book } from '../scenario/index.ts';
import { entryChanges } from './entry-run.ts';
import { noEffectWords } from './no-effect.ts';
import type { Scene } from './scene.ts';
import { stateWords } from './sentences/state.ts';
import { text, type TextKey } from './texts/text.ts';
import type { DebriefView } from './views.ts';

const clausesOf = (order: Order): string[] => [
  ...('clause' in order ? [order.clause] : []),
  ...('dialogue' in order ? [order.dialogue] : []),
];

/** Which verbs were used on a clause, and in which turns. */
function ordersOn({ run }: Scene, clause: string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const event of run.events) {
    if (event.type !== 'order.taken' || !clausesOf(event.order).includes(clause)) continue;
    const turns = found.get(event.order.type) ?? [];
    if (!turns.includes(event.turn)) turns.push(event.turn);
    found.set(event.order.type, turns);
  }
  return found;
}

/** What a used clause did: why nothing was expected of it, or what stands in the ledger under its name. */
function effectOf(scene: Scene, book: Book, at: number): string {
  const none = noEffectWords({ run: scene.run, book }, at);
  if (none) return none;
  const { clause } = scene.run.scenario.entries[at];
  const changes = entryChanges(scene, clause).map(({ name, total }) => `${name} ${total.written}`);
  return changes.length > 0
    ? text('say.debrief.effect', { changes: changes.join('; ') })
    : text('say.debrief.effect.none');
}

/**
 * Which clauses in play were used and how, and which were not and where they stand.
 * @param book the whole game's: of a long game more is expected than of the crisis that it ended in
 */
export function clausesUsed(scene: Scene, book: Book): Pick<DebriefView, 'used' | 'notUsed'> {
  const { run, seen, words } = scene;
  const used: DebriefView['used'][number][] = [];
  const notUsed: DebriefView['notUsed'][number][] = [];
  run.scenario.entries.forEach(({ clause, inPlay, family }, at) => {
    if (!inPlay) return;
    const title = words.title(clause);
    const orders = ordersOn(scene, clause);
    const open = run.scenario.start.open.includes(at) ? [text('say.debrief.open')] : [];
    const sat = seen.sat[at] > 0 ? [text('say.debrief.sat', { n: seen.sat[at] })] : [];
    const how = [
      ...open,
      ...[...orders].map(([type, turns]) =>
        text('say.debrief.used', {
          orders: text(`say.verb.${type}` as TextKey),
          turns: turns.join(', '),
          n: turns.length,
        }),
      ),
      ...sat,
    ];
    if (how.length > 0)
      used.push({ clause, title, how: how.join('; '), effect: effectOf(scene, book, at) });
    else {
      const why = stateWords(family, entryState(run, seen, at));
      notUsed.push({ clause, title, why, noEffect: noEffectWords({ run, book }, at) });
    }
  });
  return { used, notUsed };
}
