import type { DecisionEffect, Place } from '../../futures/index.ts';
import { digitsOf, number, signed, text } from '../../presenter/index.ts';
import type { RunWords } from '../../presenter/review/index.ts';
import { columns, percent } from '../columns.ts';
import type { Found } from './found.ts';

/** Orders that are told one by one. */
const TOLD = 20;

const head = (...keys: ('own' | 'worse' | 'same' | 'better')[]): string[] =>
  keys.map((key) => text(`say.cli.luck.column.${key}`));

/** Where the run lies among the same orders under other luck. */
export function luckLines({ measures, own, luck, orders }: Found, { words }: RunWords): string[] {
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

/** Where it lies among other plans. */
export function choiceLines(found: Found, { words }: RunWords): string[] {
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

/** What each of its orders did. */
export function decisionLines(
  { decisions, measures, own }: Found,
  { words, order }: RunWords,
): string[] {
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
