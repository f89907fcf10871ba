import { type ChartId, CHARTS } from '../../engine/index.ts';
import type { Book } from '../../scenario/index.ts';
import { lexiconOf } from '../lexicon.ts';
import { sentence } from '../numbers.ts';
import { stateWords } from '../sentences/state.ts';
import { text, type TextKey } from '../texts/text.ts';
import type { NumberNote, PressureNote } from '../views.ts';
import { scenarioNames, type Shelf } from './shelf.ts';

/* What the players face: who or what it is, by which rule it moves, and the numbers of that rule. */

interface Kind {
  readonly id: 'coercer' | 'restrictor' | 'hazard' | 'host' | 'shocks';
  /** Section of the model. */
  readonly model: string;
  readonly inPlay: (book: Book) => boolean;
  /** Beginnings of the paths of its numbers. */
  readonly numbers: readonly RegExp[];
}

const KINDS: readonly Kind[] = [
  {
    id: 'coercer',
    model: 'the-other-side',
    inPlay: ({ rules }) => rules.coercion !== null,
    numbers: [
      /^parameters\.(raise-margin|ease-margin|dwell|coercer-mood|success-prior|allies-alone|gain-.*|cost-.*|standing-neutral)$/,
      /^zones\.[\w-]+\.value$/,
    ],
  },
  {
    id: 'restrictor',
    model: 'supply',
    inPlay: ({ rules }) => rules.supply !== null,
    numbers: [
      /^supply\.parameters\.(rate-|gain-|cost-|success|pain-days|resolve-months|offer-threshold|deal-)/,
    ],
  },
  {
    id: 'hazard',
    model: 'relief',
    inPlay: ({ rules }) => rules.relief !== null,
    numbers: [
      /^relief\.parameters\.(severity|warning-hours|impact-hours|rescue-hours|recovery-cover|survival-hours|self-recovery|local-recovery)$/,
      /^relief\.districts\.[\w-]+\.damage$/,
    ],
  },
  {
    id: 'host',
    model: 'hosts-politics-mandates',
    inPlay: ({ rules }) => rules.hosts.length > 0,
    numbers: [/^parameters\.(host-|settle-|comfort-)/, /^hosts\./],
  },
  {
    id: 'shocks',
    model: 'the-long-game',
    inPlay: ({ rules }) => rules.peace !== null,
    numbers: [/^peace\.shocks\./],
  },
];

/** What a state of a chart means, in the words of the table. */
function meaningOf(id: Kind['id'], state: string, rival: string): string {
  if (id === 'coercer') return sentence(text(`say.posture.${state}` as TextKey, { rival }));
  if (id === 'restrictor') return sentence(text(`say.restrictor.${state}` as TextKey, { rival }));
  if (id === 'hazard') return text(`say.hazard.${state}` as TextKey);
  return text(`say.host.means.${state}` as TextKey);
}

function statesOf({ id }: Kind, books: readonly Book[], shelf: Shelf): PressureNote['states'] {
  if (id === 'shocks')
    return books.flatMap(({ texts }) =>
      Object.values(texts.shocks).map(({ title, text: words }) => ({ name: title, text: words })),
    );
  const { rival } = lexiconOf(books[0], shelf.names);
  return CHARTS[id].map((state) => ({
    name: sentence(stateWords(id, state)),
    text: meaningOf(id, state, rival),
  }));
}

function doctrinesOf({ id }: Kind, books: readonly Book[]): PressureNote['doctrines'] {
  if (id !== 'coercer' && id !== 'restrictor') return [];
  const found = new Map<string, { name: string; text: string }>();
  for (const { texts } of books)
    for (const [key, { title, text: words }] of Object.entries(texts.doctrines))
      found.set(key, { name: title, text: words });
  return [...found.values()];
}

function pressureNote(shelf: Shelf, kind: Kind): PressureNote {
  const { id, model, inPlay, numbers } = kind;
  const books = shelf.books.filter(inPlay);
  const scenarios = new Set(books.map(({ rules }) => rules.id));
  const section = shelf.models.find((other) => other.id === model);
  const chart: ChartId | null = id === 'shocks' ? null : id;
  return {
    id,
    chart,
    title: chart ? text(`say.chart.title.${chart}`) : text('say.pressure.shocks'),
    about: chart ? text(`say.chart.about.${chart}`) : text('say.pressure.shocks.about'),
    scenarios: scenarioNames(books),
    model: { id: model, title: section?.title ?? model },
    rule: text(`say.pressure.rule.${id}`),
    states: statesOf(kind, books, shelf),
    doctrines: doctrinesOf(kind, books),
    numbers: shelf.numbers.filter(
      (view): view is typeof view & NumberNote =>
        view.scenarios.some((scenario) => scenarios.has(scenario.id)) &&
        numbers.some((pattern) => pattern.test(view.path)),
    ),
  };
}

export const pressureList = (shelf: Shelf): PressureNote[] =>
  KINDS.map((kind) => pressureNote(shelf, kind));
