import {
  alignmentOf,
  capitalOf,
  type Constraint,
  type Entry,
  type Government,
  GOVERNMENTS,
  holdsOf,
  inForce,
  isRunning,
  type Order,
  prepareHours,
  startHours,
  teamsFree,
  turnAfter,
} from '../engine/index.ts';
import { capitalWords } from './capital.ts';
import { doesHere } from './does-here.ts';
import { leverSentence } from './lever-words.ts';
import { governmentName } from './lexicon.ts';
import { duration, number, sentence, short } from './numbers.ts';
import { pairWords } from './pair.ts';
import type { Scene } from './scene.ts';
import { text, type TextKey } from './texts/text.ts';
import type { LeverCard, Reason } from './views.ts';

/*
 * What a card of a lever says at a glance. Amounts come from the engine, sentences about people from the
 * catalogue: nothing here claims what the model does not do.
 */

/** Whether an entry has still to be agreed or prepared. */
const isBelow = (state: string): boolean => /^(exploring|agreed|unestablished)/.test(state);

/** Orders whose capital is still to be paid until the entry acts. */
function ahead({ clause, family, starts }: Entry, state: string): Order[] {
  const by = 'india';
  if (family === 'dialogue') return [{ type: 'session.call', by, dialogue: clause }];
  const prepares = starts !== 'ready' && isBelow(state);
  return [
    ...(prepares ? [{ type: 'lever.prepare', by, clause } as const] : []),
    { type: 'lever.start', by, clause },
  ];
}

/** Political capital of each government that an entry still takes until it acts, order by order. */
function stillToPay(scene: Scene, at: number, state: string): string[] {
  const { run } = scene;
  const orders = ahead(run.scenario.entries[at], state);
  return orders.flatMap((order) => {
    const cost = {
      india: capitalOf(run, order, 'india'),
      japan: capitalOf(run, order, 'japan'),
    };
    const whole = orders.length === 1 && state !== 'preparing';
    const step = whole ? 'all' : order.type === 'lever.prepare' ? 'prepare' : 'start';
    return capitalWords(scene, cost, true, step);
  });
}

/** This turn's orders about an entry. */
const ordersOf = ({ run }: Scene, clause: string): Order[] =>
  run.orders.filter(
    (order) => order.type.startsWith('lever.') && 'clause' in order && order.clause === clause,
  );

function placeKey({ where, effects }: Entry): TextKey | null {
  if (where === 'none') return null;
  if (where === 'port') return 'say.card.place.port';
  const hooks = effects.map(({ hook }) => hook);
  if (hooks.includes('exercise')) return 'say.card.place.zone.both';
  return hooks.includes('coast-guard-plan')
    ? 'say.card.place.zone.coast-guard'
    : 'say.card.place.zone';
}

/** The teams that an entry takes, what is missing of them, and the first without the second. */
function teams({ run, draft }: Scene, { ministry, bandwidth }: Entry) {
  const free = (government: Government) =>
    Math.max(0, teamsFree(run, draft, government, ministry[government]));
  const missing = GOVERNMENTS.filter((government) => free(government) < bandwidth[government]);
  const [india, japan] = GOVERNMENTS.map((g) => text(`say.ministry.${ministry[g]}`));
  const wanted =
    india === japan
      ? text('say.card.teams', { pair: pairWords(bandwidth), ministry: india })
      : text('say.card.teams.apart', { ...bandwidth, indiaMinistry: india, japanMinistry: japan });
  const words = [
    wanted,
    ...missing.map((government) =>
      text('say.card.teams.missing', {
        government: governmentName(government),
        free: free(government),
      }),
    ),
  ].join('; ');
  return { words, wanted, short: missing.length > 0 };
}

function needs(scene: Scene, at: number, state: string): { words: string; short: boolean } {
  const { run, draft, words } = scene;
  const entry = run.scenario.entries[at];
  if (isRunning(run, draft, at)) {
    // what was ordered in this turn has its teams when the turn is committed
    const ordered = ordersOf(scene, entry.clause).length > 0;
    const taken = ordered ? teams(scene, entry).wanted : text('say.card.teams.working');
    return { words: taken, short: false };
  }
  const gate = run.scenario.entries[entry.gate];
  const place = placeKey(entry);
  // ships are sent where somebody commands them; elsewhere the services see to it
  const ships = place !== null && run.scenario.groups.length > 0 ? [text(place)] : [];
  const agreed = gate && /^(exploring|unestablished)/.test(state);
  const team = teams(scene, entry);
  const works = entry.bandwidth.india + entry.bandwidth.japan > 0;
  const lines = [
    ...(agreed ? [text('say.card.gate', { dialogue: words.entry(gate.clause) })] : []),
    ...ships,
    ...(works ? [team.words] : []),
  ];
  return {
    words: lines.length > 0 ? lines.join('; ') : text('say.card.needs.nothing'),
    short: works && team.short,
  };
}

/** What an entry takes when this turn is committed; empty where no order of this turn is about it. */
function dueNow(scene: Scene, clause: string): string[] {
  const { run } = scene;
  const orders = ordersOf(scene, clause);
  const sum = (government: Government) =>
    orders.reduce((all, order) => all + capitalOf(run, order, government), 0);
  const cost = { india: sum('india'), japan: sum('japan') };
  return capitalWords(scene, cost, true).map((capital) => text('say.card.due', { capital }));
}

function costs(scene: Scene, at: number, state: string): string {
  const { run, draft } = scene;
  const { budget, clause } = run.scenario.entries[at];
  const daily = budget > 0 ? [text('say.card.budget', { amount: short(budget) })] : [];
  const due = dueNow(scene, clause);
  const paid = (key: 'say.card.paid' | 'say.card.paid.preparing') =>
    due.length > 0 ? due : [text(key)];
  if (state === 'preparing')
    return [...paid('say.card.paid.preparing'), ...stillToPay(scene, at, state), ...daily].join(
      '; ',
    );
  if (isRunning(run, draft, at)) return [...paid('say.card.paid'), ...daily].join('; ');
  const parts = [...stillToPay(scene, at, state), ...daily];
  return parts.length > 0 ? parts.join('; ') : text('say.cost.none');
}

/** When an order would act, and how long that lasts. */
function acts(scene: Scene, at: number, state: string): string {
  const { run, draft, seen, words } = scene;
  const { family, leads } = run.scenario.entries[at];
  if (family === 'dialogue') return text('say.card.acts.called', { time: duration(leads.notice) });
  if (isRunning(run, draft, at) || inForce(run, draft, at) === 1)
    return leverSentence(scene, at, state);
  const hours = startHours(run, at);
  const time = duration(hours);
  const turn = words.turn(turnAfter(run.scenario, seen.turn[0], hours));
  const now = state.startsWith('ready');
  const order = now
    ? text('say.card.acts.now', { turn, time })
    : text('say.card.acts.later', { time });
  const when = family === 'project' ? text('say.card.acts.first', { when: order }) : order;
  const lasts =
    leads.sustain > 0
      ? text(family === 'channel' ? 'say.card.acts.unused' : 'say.card.acts.lasts', {
          when,
          sustain: duration(leads.sustain),
        })
      : when;
  const prepare = prepareHours(run, at);
  return !now && prepare > 0
    ? text('say.card.acts.prepare', { time: duration(prepare), when: lasts })
    : lasts;
}

/** What a government’s own rules make of an entry: what is held and for how long, and what joining costs. */
function atHome({ run, draft }: Scene, at: number, government: Government): string[] {
  const { constraints } = run.scenario.entries[at];
  const holds = holdsOf(run, draft, at).filter((hold) => hold.government === government);
  const { points, every } = alignmentOf(run, at);
  return constraints[government].flatMap((id: Constraint): string[] => {
    if (id === 'host-sensitivity') return [];
    if (id === 'strategic-autonomy' && points > 0)
      return [text(`say.card.held.alignment.${every}`, { points: number(points, 1) })];
    const hold = holds.find(({ because }) => because === id);
    const words = text(
      hold && id === 'legal-review' ? 'say.card.held.review' : `say.card.held.${id}`,
    );
    return [
      hold ? text('say.card.held.until', { hold: words, time: duration(hold.hours) }) : words,
    ];
  });
}

const homeWords = (scene: Scene, at: number): string =>
  GOVERNMENTS.flatMap((government) => {
    const lines = atHome(scene, at, government);
    const who = governmentName(government);
    return lines.length > 0 ? [text('say.card.side', { who, lines: lines.join(', ') })] : [];
  }).join('; ');

/** The first reason, without the name that the card bears anyway. */
function waitsFor(name: string, [first]: readonly Reason[]): string {
  if (!first) return '';
  const own = `${name}: `;
  return sentence(first.text.startsWith(own) ? first.text.slice(own.length) : first.text);
}

/** A card at a glance. @param reasons why the entry cannot act now; none where it can */
export function cardOf(
  scene: Scene,
  at: number,
  state: string,
  reasons: readonly Reason[],
): LeverCard {
  const { run, book, draft } = scene;
  const entry = run.scenario.entries[at];
  const texts = book.texts.entries[entry.clause];
  const needed = needs(scene, at, state);
  const sensitive = GOVERNMENTS.some((government) =>
    entry.constraints[government].includes('host-sensitivity'),
  );
  return {
    does: doesHere(scene, entry.clause)[0] ?? texts?.summary ?? '',
    needs: sentence(needed.words),
    short: needed.short && !isRunning(run, draft, at),
    costs: sentence(costs(scene, at, state)),
    acts: sentence(acts(scene, at, state)),
    home: homeWords(scene, at),
    abroad: sensitive ? sentence(text('say.card.host')) : '',
    says: texts?.says ?? '',
    waits: entry.inPlay ? waitsFor(scene.words.entry(entry.clause), reasons) : '',
  };
}
