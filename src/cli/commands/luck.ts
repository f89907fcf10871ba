import { compiled } from '../../charts/index.ts';
import {
  formatOrder,
  legAt,
  type Measure,
  type Order,
  replayRun,
  rulesDiffer,
  type Run,
} from '../../engine/index.ts';
import {
  byWorth,
  type DecisionEffect,
  decisionEffects,
  decisionsOf,
  measuresOf,
  type Outcome,
  outcomeOfOrders,
  outcomesOfOrders,
  outcomesOfPlans,
  type Place,
  type Placed,
  placedAmong,
  recordOf,
  type PlanStanding,
  planStandings,
  plansOf,
} from '../../futures/index.ts';
import {
  digitsOf,
  type Lexicon,
  lexiconOf,
  mismatchWords,
  type Names,
  number,
  orderWords,
  signed,
  text,
} from '../../presenter/index.ts';
import type { Book } from '../../scenario/index.ts';
import { bookOf, namesOf } from '../books.ts';
import { columns, percent } from '../columns.ts';
import { type Command, textOf } from '../command.ts';
import { Complaint } from '../complaint.ts';
import { readRun } from '../runs.ts';
import { say, warn } from '../terminal.ts';
import { wholeOf } from '../whole.ts';

/** Other seeds for the orders, and for every plan, when no number is given. */
const RUNS = '1000';
const PLAN_RUNS = '50';
const MOST = 100_000;

/** Orders that are told one by one. */
const TOLD = 20;

/** All that was found about a run. */
interface Found {
  readonly run: Run;
  readonly orders: number;
  readonly measures: readonly Measure[];
  readonly own: Outcome;
  readonly luck: Placed;
  /** Mean score of the orders under the seeds that the plans were played under. */
  readonly elsewhere: number;
  readonly plans: readonly PlanStanding[];
  readonly among: Placed;
  readonly decisions: readonly DecisionEffect[];
}

/** The first so many of what a generator yields. */
const taken = <T>(source: Iterator<T>, n: number): T[] =>
  Array.from({ length: n }, () => source.next().value as T);

function find(run: Run, runs: number, planRuns: number): Found {
  const played = recordOf(run);
  const { run: again, outcome: own } = outcomeOfOrders(played, compiled);
  const measures = measuresOf(again);
  const others = taken(outcomesOfOrders(played, compiled), runs);
  const players = plansOf(played, compiled).length;
  const outcomes = taken(outcomesOfPlans(played, compiled), players * (1 + planRuns));
  const plans = planStandings(outcomes, others);
  const paired = others.slice(0, planRuns);
  return {
    run,
    orders: decisionsOf(played).length,
    measures,
    own,
    luck: placedAmong(measures, own, others),
    elsewhere: paired.reduce((sum, { score }) => sum + score, 0) / paired.length,
    plans,
    among: placedAmong(
      measures,
      own,
      plans.map(({ here }) => here),
    ),
    decisions: byWorth([...decisionEffects(played, compiled, measures, own)]),
  };
}

/** How things are called. */
interface Words {
  /** Of the whole run: measures and endings. */
  readonly words: Lexicon;
  order(turn: number, order: Order): string;
}

/** An order is called as in the scenario that was played in its turn. */
function wordsOf(run: Run, book: Book, names: Names): Words {
  const last = book.legs[run.scenario.id] ?? book;
  return {
    words: { ...lexiconOf(last, names), ending: lexiconOf(book, names).ending },
    order: (turn, order) => {
      const at = book.legs[legAt(run, turn).scenario.id] ?? book;
      return orderWords(order, lexiconOf(at, names));
    },
  };
}

const head = (...keys: ('own' | 'worse' | 'same' | 'better')[]): string[] =>
  keys.map((key) => text(`say.cli.luck.column.${key}`));

function luckLines({ measures, own, luck, orders }: Found, { words }: Words): string[] {
  const row = (name: string, place: Place, digits: number): string[] => {
    const value = (n: number | null) => (n === null ? '' : n.toFixed(digits));
    const few = place.runs < luck.runs;
    return [
      few ? text('say.cli.luck.fewer', { name, runs: place.runs }) : name,
      value(place.value),
      percent(place.worse),
      percent(place.same),
      percent(place.better),
      value(place.low),
      value(place.middle),
      value(place.high),
    ];
  };
  const rows = measures.map(({ id, quantum }) =>
    row(words.measure(id), luck.measures[id], digitsOf(quantum)),
  );
  const endings = Object.entries(luck.endings)
    .sort((a, b) => b[1] - a[1])
    .map(([id, share]) => {
      const ending = words.ending(id);
      return [
        id === own.ending ? text('say.cli.luck.this-ending', { ending }) : ending,
        percent(share),
      ];
    });
  const { mean, none } = luck.leftOut;
  return [
    text('say.cli.luck.luck', { runs: luck.runs }),
    text('say.cli.luck.left-out', { mean: number(mean, 1), orders, none: percent(none) }),
    '',
    columns([
      ['', ...head('own', 'worse', 'same', 'better'), '5 %', '50 %', '95 %'],
      ...rows,
      row(text('say.cli.luck.score'), luck.score, 0),
    ]),
    '',
    columns(endings),
  ];
}

function choiceLines(found: Found, { words }: Words): string[] {
  const { plans, among, measures, own, elsewhere } = found;
  const score = (n: number | null) => (n === null ? '' : number(n, 1));
  const rows = plans
    .toSorted((a, b) => (b.elsewhere.score ?? 0) - (a.elsewhere.score ?? 0))
    .map(({ player, here, elsewhere: there }) => [
      player,
      words.ending(here.ending),
      score(here.score),
      score(there.score),
      percent(there.worse),
      percent(there.same),
      percent(there.better),
    ]);
  const count = (share: number) => String(Math.round(share * among.runs));
  return [
    text('say.cli.luck.choice', { runs: plans[0].elsewhere.runs }),
    '',
    columns([
      [
        '',
        ...(['ending', 'here', 'elsewhere', 'less', 'same', 'more'] as const).map((key) =>
          text(`say.cli.luck.column.${key}`),
        ),
      ],
      [
        text('say.cli.luck.these'),
        words.ending(own.ending),
        score(own.score),
        score(elsewhere),
        '',
        '',
        '',
      ],
      ...rows,
    ]),
    '',
    text('say.cli.luck.among', { plans: among.runs }),
    '',
    columns([
      ['', ...head('worse', 'same', 'better')],
      ...measures.map(({ id }) => {
        const { worse, same, better } = among.measures[id];
        return [words.measure(id), count(worse), count(same), count(better)];
      }),
    ]),
  ];
}

function decisionLines({ decisions, measures, own }: Found, { words, order }: Words): string[] {
  const title = text('say.cli.luck.decisions');
  if (decisions.length === 0) return [title, '', text('say.cli.luck.no-decisions')];
  const told = (effect: DecisionEffect): string[] => {
    const { turn, worth, differences, ending, lastTurn, takesAlong } = effect;
    const moved = measures.flatMap(({ id, quantum }) =>
      differences[id]
        ? [
            text('say.cli.luck.difference', {
              measure: words.measure(id),
              amount: signed(differences[id], digitsOf(quantum)),
            }),
          ]
        : [],
    );
    const along = takesAlong.map((left) =>
      text('say.cli.luck.taken', { turn: left.turn, order: order(left.turn, left.order) }),
    );
    return [
      text('say.cli.luck.decision', {
        worth: signed(worth, 3).padStart(6),
        turn,
        order: order(turn, effect.order),
      }),
      ...(moved.length > 0 ? [`        ${moved.join(', ')}`] : []),
      ...(ending === own.ending && lastTurn === own.turn
        ? []
        : [
            `        ${text('say.cli.luck.ends', { turn: lastTurn, ending: words.ending(ending) })}`,
          ]),
      ...(along.length > 0
        ? [
            `        ${text('say.cli.luck.takes-along', { n: along.length, orders: along.join('; ') })}`,
          ]
        : []),
    ];
  };
  const did = decisions.filter(({ differences }) =>
    Object.values(differences).some((n) => n !== 0),
  );
  const most = new Set(
    did.toSorted((a, b) => Math.abs(b.worth) - Math.abs(a.worth)).slice(0, TOLD),
  );
  const rest = did.length - most.size;
  const nothing = decisions.length - did.length;
  return [
    title,
    '',
    ...did.filter((effect) => most.has(effect)).flatMap(told),
    ...(rest > 0 ? [text('say.cli.luck.further', { n: rest })] : []),
    ...(nothing > 0 ? [text('say.cli.luck.nothing', { n: nothing })] : []),
  ];
}

/** What was found, as data. */
function dataOf({ run, own, luck, plans, among, decisions, measures, ...rest }: Found): object {
  const digits = new Map(measures.map(({ id, quantum }) => [id, digitsOf(quantum)]));
  const rounded = (values: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      Object.entries(values).map(([id, n]) => [id, Number(n.toFixed(digits.get(id) ?? 2))]),
    );
  const outcome = ({ values, ending, score }: Outcome) => ({
    ending,
    score,
    measures: rounded(values),
  });
  return {
    scenario: run.legs[0].scenario.id,
    seed: run.seed,
    ...outcome(own),
    luck,
    choice: {
      these: { score: rest.elsewhere },
      plans: plans.map((plan) => ({ ...plan, here: outcome(plan.here) })),
      among,
    },
    decisions: decisions.map(({ order, differences, takesAlong, ...effect }) => ({
      ...effect,
      order: formatOrder(order),
      differences: rounded(differences),
      takesAlong: takesAlong.map(({ turn, order: left }) => ({ turn, order: formatOrder(left) })),
    })),
  };
}

export const luck: Command = {
  name: 'luck',
  usage: 'luck RUNFILE [--runs N] [--others N] [--names N] [--json]',
  about: 'say.cli.luck.about',
  options: {
    runs: { type: 'string' },
    others: { type: 'string' },
    names: { type: 'string' },
    json: { type: 'boolean' },
  },
  help: [
    'say.cli.option.runs.luck',
    'say.cli.option.others',
    'say.cli.option.names',
    'say.cli.option.json',
  ],
  words: [1, 1],
  what: 'RUNFILE',
  run([path], given) {
    const file = readRun(path);
    const runs = wholeOf('--runs', textOf(given, 'runs') ?? RUNS, MOST);
    const planRuns = Math.min(
      runs,
      wholeOf('--others', textOf(given, 'others') ?? PLAN_RUNS, MOST),
    );
    const names = namesOf(textOf(given, 'names') ?? 'neutral');
    if (file.status !== 'ended')
      throw new Complaint(text('say.cli.luck.not-ended', { file: path }));
    const book = bookOf(file.header.scenario);
    const differ = rulesDiffer(file, book.rules, compiled);
    const { run, mismatch } = replayRun(file, book.rules, compiled);
    const fault = differ ?? mismatch;
    // of other rules nothing can be said but what they make of it
    if (fault) {
      const told = text('say.cli.fault', { file: path, fault: mismatchWords(fault, book) });
      if (mismatch) throw new Complaint(told, 1);
      warn(told);
    }
    const found = find(run, runs, planRuns);
    if (given.json) {
      say(JSON.stringify(dataOf(found)));
      return 0;
    }
    const words = wordsOf(run, book, names);
    const ending = words.words.ending(found.own.ending);
    const title = book.texts.title;
    say(
      text('say.cli.luck.run', {
        title,
        seed: run.seed,
        orders: found.orders,
        turn: found.own.turn,
        ending,
      }),
    );
    for (const lines of [
      luckLines(found, words),
      choiceLines(found, words),
      decisionLines(found, words),
    ])
      say(['', ...lines].join('\n'));
    return 0;
  },
};
