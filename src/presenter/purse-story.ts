import {
  type Government,
  GOVERNMENTS,
  legAt,
  type Payment,
  type Purse,
  type Run,
  type Scenario,
} from '../engine/index.ts';
import type { Book } from '../scenario/index.ts';
import { timeWords } from './clock.ts';
import { governmentName, type Lexicon } from './lexicon.ts';
import { digitsOf, number, short, signed, withUnit } from './numbers.ts';
import { type Scene, sceneOf } from './scene.ts';
import { grouped } from './shares.ts';
import { isTextKey, text } from './texts/text.ts';
import type { Amount, PurseStory, StoryGroup, StoryPart, StorySpan, Viewer } from './views.ts';
import { signOf } from './why.ts';

/*
 * Where a purse went: the payments of a turn, or of all turns in this scenario, by why they were made. Amounts are
 * whole thousandths; they are rounded along their running sum, so that they add up to the change.
 */

const QUANTUM = 0.001;

/** A payment with its amount in whole quanta. */
interface Paid extends Payment {
  readonly quanta: number;
}

function inQuanta(payments: readonly Payment[]): Paid[] {
  let sum = 0;
  let booked = 0;
  return payments.map((payment) => {
    sum += payment.amount;
    const quanta = Math.round(sum / QUANTUM) - booked;
    booked += quanta;
    return { ...payment, quanta };
  });
}

const total = (paid: readonly Paid[]): number => paid.reduce((sum, { quanta }) => sum + quanta, 0);

const valueOf = (quanta: number): number => Number((quanta * QUANTUM).toFixed(3));

/** What stands in a purse, in words. */
const contentWords = (purse: Purse, value: number): string =>
  purse === 'capital'
    ? text('say.capital', { points: short(value) })
    : text('say.budget', { amount: short(value) });

/** The same in a column under its name: as short as it can be said. */
const briefly = (purse: Purse, value: number): string =>
  purse === 'capital'
    ? withUnit(short(value), value, 'points')
    : text('ui.millions', { amount: short(value) });

function amountOf(quanta: number): Amount {
  const value = valueOf(quanta);
  return {
    quanta,
    value,
    written: signed(value, digitsOf(value)),
    sign: signOf(quanta),
    good: quanta > 0,
  };
}

/** The number of the rules that a payment is worked out from, by its path in the scenario files. */
function ruleOf(
  { cause, order, entry, group, project, government }: Payment,
  scenario: Scenario,
): string {
  const clause = entry === undefined ? '' : scenario.entries[entry].clause;
  switch (cause) {
    case 'order':
      if (order === 'ministers.call') return 'parameters.crisis-call-cost';
      if (order === 'summit.call') return 'parameters.summit-cost';
      return `entries.${clause}.costs.capital.${government}`;
    case 'running':
      return `entries.${clause}.costs.budget`;
    case 'group':
      return `groups.${scenario.groups[group!].id}.cost`;
    case 'recovery':
      return 'parameters.capital-recovery';
    case 'export-allowed':
      return 'supply.parameters.export-capital';
    case 'voted':
      return `peace.vote.${government}`;
    case 'project':
      return `supply.projects.${scenario.supply!.projects[project!].id}.cost`;
    case 'inject':
    case 'lapsed':
      return '';
  }
}

/** How an order that costs political capital is called; nothing for the others. */
function orderWord({ order }: Payment): string {
  const key = `say.purse.order.${order}`;
  return isTextKey(key) ? text(key) : '';
}

function subjectOf({ group, project, inject }: Payment, scenario: Scenario, words: Lexicon) {
  if (group !== undefined) return words.group(scenario.groups[group].id);
  if (project !== undefined) return words.project(scenario.supply!.projects[project].id);
  return inject === undefined ? '' : words.inject(scenario.injects[inject].id);
}

function partsOf(scene: Scene, paid: readonly Paid[], whole: boolean): StoryPart[] {
  const { words, run } = scene;
  const alike = grouped(paid, ({ cause, order, entry, group, project, inject }) =>
    [cause, order, entry, group, project, inject].join(' '),
  );
  return [...alike.values()]
    .map((same): StoryPart => {
      const [first] = same;
      const { scenario } = legAt(run, first.turn);
      const clause = first.entry === undefined ? null : scenario.entries[first.entry].clause;
      const turns = [...new Set(same.map(({ turn }) => turn))];
      return {
        ...amountOf(total(same)),
        words: [orderWord(first), subjectOf(first, scenario, words)].filter(Boolean).join(', '),
        entry: clause === null ? null : { clause, title: words.title(clause) },
        when: whole ? text('say.glass.in-turns', { n: turns.length, turns: turns.join(', ') }) : '',
        rule: ruleOf(first, scenario),
      };
    })
    .filter(({ quanta }) => quanta !== 0)
    .sort((a, b) => Math.abs(b.quanta) - Math.abs(a.quanta));
}

function groupsOf(scene: Scene, paid: readonly Paid[], by: 'cause' | 'clause', whole: boolean) {
  const entryOf = ({ entry, turn }: Paid) =>
    entry === undefined ? null : legAt(scene.run, turn).scenario.entries[entry].clause;
  return [...grouped(paid, (each) => (by === 'cause' ? each.cause : entryOf(each))).values()]
    .map((group): StoryGroup => {
      const [first] = group;
      const clause = by === 'clause' ? entryOf(first) : null;
      const cause = by === 'cause';
      return {
        ...amountOf(total(group)),
        id: cause ? first.cause : (clause ?? ''),
        title: cause
          ? text(`say.purse.cause.${first.cause}`)
          : clause
            ? scene.words.entry(clause)
            : text('say.glass.no-clause'),
        about: cause ? text(`say.purse.about.${first.cause}`) : '',
        entry: clause ? { clause, title: scene.words.title(clause) } : null,
        parts: partsOf(scene, group, whole),
      };
    })
    .filter(({ parts }) => parts.length > 0)
    .sort((a, b) => Math.abs(b.quanta) - Math.abs(a.quanta));
}

function spanOf(
  scene: Scene,
  purse: Purse,
  turn: number | null,
  [first, last]: readonly [number, number],
  paid: readonly Paid[],
  from: number,
): StorySpan {
  const change = amountOf(total(paid));
  const after = briefly(purse, valueOf(from + change.quanta));
  const whole = turn === null;
  const days = whole ? '' : timeWords(legAt(scene.run, turn).scenario, turn).toLowerCase();
  return {
    turn,
    label: whole
      ? text('say.glass.so-far', { first, last, turns: last - first + 1 })
      : text('say.glass.turn', { turn, days }),
    short: whole ? text('say.glass.whole') : String(turn),
    spoken: whole
      ? text('say.glass.tab.whole', { after, change: change.written })
      : text(change.quanta === 0 ? 'say.glass.tab.same' : 'say.glass.tab', {
          turn,
          after,
          change: change.written,
        }),
    before: briefly(purse, valueOf(from)),
    after,
    change,
    groups: {
      cause: groupsOf(scene, paid, 'cause', whole),
      clause: groupsOf(scene, paid, 'clause', whole),
      place: [],
    },
  };
}

/** Political capital or money of a government laid open, from the number to what was paid and why. */
export function purseStory(
  run: Run,
  book: Book,
  viewer: Viewer,
  purse: Purse,
  government: Government,
): PurseStory {
  const scene = sceneOf(run, book, viewer);
  const g = GOVERNMENTS.indexOf(government);
  const { turn: since } = run.scenario.since;
  const paid = inQuanta(
    run.ledger.payments.filter(
      (each) => each.purse === purse && each.government === government && each.turn > since,
    ),
  );
  const now = scene.seen[purse][g];
  const turns = run.history.map(({ turn }) => turn).filter((turn) => turn > since);
  const start = Math.round(now / QUANTUM) - total(paid);
  let value = start;
  const spans = turns.map((turn) => {
    const own = paid.filter((each) => each.turn === turn);
    const span = spanOf(scene, purse, turn, [turn, turn], own, value);
    value += total(own);
    return span;
  });
  const whole = turns.length > 0 && run.ledger.recording;
  const ends = [turns[0], turns[turns.length - 1]] as const;
  const drafted = now - scene.draft[purse][g];
  return {
    purse,
    government,
    name: text(`say.purse.name.${purse}`, { government: governmentName(government) }),
    about: text(`say.purse.what.${purse}`),
    formatted: contentWords(purse, valueOf(start + total(paid))),
    drafted:
      drafted > 0
        ? text('say.purse.drafted', {
            amount: number(drafted, digitsOf(Number(drafted.toFixed(3)))),
            left: contentWords(purse, now - drafted),
          })
        : '',
    spans: whole ? [spanOf(scene, purse, null, ends, paid, start), ...spans] : [],
  };
}
