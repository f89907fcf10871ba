import {
  DEALS,
  type Government,
  GOVERNMENTS,
  MANDATES,
  MONTH_DAYS,
  monthsOf,
  mustPay,
  type Project,
  SPONSOR,
  type Supply,
  turnAfter,
} from '../engine/index.ts';
import type { Choices } from './choices.ts';
import { governmentName } from './lexicon.ts';
import { number, percent, sentence, short } from './numbers.ts';
import type { Scene } from './scene.ts';
import { tonnesWords } from './supply-makers.ts';
import { text } from './texts/text.ts';
import type { DealView, ProjectView } from './views.ts';

const otherOf = (government: Government): Government =>
  government === 'india' ? 'japan' : 'india';

/** Who has paid for a project so far. */
const paidBy = (sponsors: number): Government | undefined =>
  GOVERNMENTS.find((government) => (sponsors & SPONSOR[government]) > 0);

/** The turns in which a project works: as announced, and at the worst that such plans have met. */
function comesIn({ run, seen, draft }: Scene, { lead, slip }: Project, p: number) {
  const { turnHours } = run.scenario;
  const hours = (months: number) => (months / monthsOf(run)) * turnHours;
  const now = seen.turn[0];
  const begun = draft.funded[p] > 0 ? now + (draft.funded[p] - 1 - seen.hour[0]) / turnHours : now;
  const least = turnAfter(run.scenario, begun, hours(lead * slip[0]));
  return {
    least: Math.max(now, least),
    most: Math.max(now, turnAfter(run.scenario, begun, hours(lead * slip[1]))),
  };
}

function projectFacts(scene: Scene, supply: Supply, p: number, state: ProjectView['state']) {
  const { run, draft, words } = scene;
  const project = supply.projects[p];
  const material = words.commodity(supply.commodities[project.commodity].id);
  const announced = tonnesWords(project.capacity);
  if (state === 'working')
    return [
      text('say.project.fact.working', {
        tonnes: tonnesWords(draft.working[p]),
        material,
        announced,
      }),
    ];
  const { least, most } = comesIn(scene, project, p);
  const [low, high] = project.realised;
  return [
    text('say.project.fact.capacity', {
      tonnes: announced,
      material,
      low: percent(low),
      high: percent(high),
    }),
    text('say.project.fact.turn', {
      state: least > run.scenario.turns ? 'late' : state === 'building' ? 'building' : 'open',
      least: words.turn(Math.round(least)),
      most: words.turn(Math.round(most)),
    }),
    ...(state === 'building'
      ? []
      : [
          text('say.project.fact.cost', {
            shared: project.shared ? 'yes' : 'no',
            cost: number(project.cost),
            half: number(mustPay(project)),
          }),
        ]),
  ];
}

/** Where new capacity stands; what this turn’s orders pay for is drafted, and nobody builds it yet. */
function stateOf({ seen, draft }: Scene, p: number): ProjectView['state'] {
  const drafted = draft.sponsors[p] !== seen.sponsors[p];
  if (draft.working[p] > 0) return 'working';
  if (draft.funded[p] > 0) return drafted ? 'drafted' : 'building';
  if (draft.sponsors[p] > 0) return drafted ? 'drafted-half' : 'half';
  return 'open';
}

/** New capacity: its stage, when it comes, and what comes of it. */
export function projectView(
  scene: Scene,
  supply: Supply,
  choices: Choices,
  p: number,
): ProjectView {
  const { book, draft, words } = scene;
  const { id } = supply.projects[p];
  const state = stateOf(scene, p);
  const payer = paidBy(draft.sponsors[p]);
  const stateWords = text(`say.project.${state}`, {
    by: payer ? governmentName(payer) : '',
    other: payer ? governmentName(otherOf(payer)) : '',
  });
  const facts = projectFacts(scene, supply, p, state);
  const name = words.project(id);
  return {
    id,
    name,
    about: book.texts.projects[id]?.about ?? '',
    state,
    stateWords,
    facts,
    sentence: `${sentence(text('say.project.sentence', { project: name, state: stateWords }))} ${facts.join(' ')}`,
    fund: choices.of('capacity.fund', ({ project }) => project === id),
  };
}

/** What is offered to a government, what is asked for it, and what follows. */
function termsOf(scene: Scene, supply: Supply, government: Government): DealView['terms'] {
  const { run, seen, words } = scene;
  const numbers = supply.numbers;
  const g = GOVERNMENTS.indexOf(government);
  const left = Math.max(
    1,
    Math.ceil(
      (numbers['deal-patience'] * MONTH_DAYS * 24 - seen.dealHours[g]) / run.scenario.turnHours,
    ),
  );
  const partner = governmentName(otherOf(government));
  const args = { government: governmentName(government), partner, rival: words.rival };
  return [
    {
      name: text('say.deal.offers'),
      words: text('say.deal.offers.words', { ...args, share: percent(numbers['deal-rate']) }),
    },
    { name: text('say.deal.asks'), words: text(`say.deal.asks.${government}`, args) },
    {
      name: text('say.deal.follows'),
      words: text('say.deal.follows.words', {
        ...args,
        trust: short(numbers['deal-trust']),
        standing: short(numbers['deal-standing']),
        mandate: words.measure(MANDATES[government]),
        points: short(numbers[government === 'india' ? 'deal-autonomy' : 'deal-legal']),
        pool: percent(numbers['pool-deal-cut']),
      }),
    },
    { name: text('say.deal.waits'), words: text('say.deal.waits.words', { turns: left }) },
  ];
}

/** Separate deals, by government. */
export const dealViews = (scene: Scene, supply: Supply, choices: Choices): DealView[] =>
  GOVERNMENTS.map((government, g) => {
    const state = DEALS[scene.draft.deal[g]];
    return {
      government,
      state,
      sentence: sentence(
        text('say.deal.sentence', {
          rival: scene.words.rival,
          government: governmentName(government),
          partner: governmentName(otherOf(government)),
          state,
        }),
      ),
      terms: state === 'offered' ? termsOf(scene, supply, government) : [],
      answers: choices.of('deal.answer', ({ by }) => by === government),
    };
  });
