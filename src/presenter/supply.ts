import { CHARTS, type Supply, type SupplyNumber } from '../engine/index.ts';
import type { Choices } from './choices.ts';
import { percent, sentence } from './numbers.ts';
import type { Scene } from './scene.ts';
import { stateWords } from './sentences/state.ts';
import { dealViews, projectView } from './supply-decisions.ts';
import { isCounted, licensedWords } from './supply-flows.ts';
import { makerView } from './supply-makers.ts';
import { materialView, sourceViews, stockWords } from './supply-materials.ts';
import { text } from './texts/text.ts';
import type { DealView, SupplyView } from './views.ts';

type Step = (typeof CHARTS.restrictor)[number];

/** The share of licences in each state of the other side. */
const RATES: Readonly<Record<Step, SupplyNumber>> = {
  slowLicences: 'rate-slow',
  partialStop: 'rate-partial',
  fullStop: 'rate-full',
  selectiveEasing: 'rate-easing',
  normal: 'rate-normal',
};

const fromOpenToShut = ({ numbers }: Supply): Step[] =>
  [...CHARTS.restrictor].sort((a, b) => numbers[RATES[b]] - numbers[RATES[a]]);

function factsOf(scene: Scene, supply: Supply, deals: readonly DealView[]): string[] {
  const { seen, words } = scene;
  return [
    ...(isCounted(scene) ? [licensedWords(scene, supply)] : []),
    text('say.supply.stock', { list: stockWords(scene, supply) }),
    ...(seen.pool[0] >= 0.01 ? [text('say.supply.pool', { share: percent(seen.pool[0]) })] : []),
    ...(seen.complaint[0] > 0 ? [text('say.supply.complaint', { rival: words.rival })] : []),
    ...(seen.customs[0] > 0 ? [text('say.supply.customs')] : []),
    ...deals
      .filter(({ state }) => state !== 'none' && state !== 'offered')
      .map((deal) => deal.sentence),
  ];
}

/** An export restriction as it is known: what the other side does, who has how much, and what can be decided; null where there is none. */
export function supplyView(scene: Scene, choices: Choices): SupplyView | null {
  const { run, seen, words } = scene;
  const { supply } = run.scenario;
  if (!supply) return null;
  const state = CHARTS.restrictor[seen.restrictor[0]];
  const steps = fromOpenToShut(supply);
  const foreseen = seen.foreseen[0] - 1;
  const deals = dealViews(scene, supply, choices);
  const makers = supply.users.map((_, u) => makerView(scene, supply, u));
  const materials = supply.commodities.map((_, k) => materialView(scene, supply, choices, k));
  const projects = supply.projects.map((_, p) => projectView(scene, supply, choices, p));
  return {
    state,
    word: stateWords('restrictor', state),
    states: steps.map((id) => ({ id, name: text(`say.restrictor.step.${id}`) })),
    level: steps.indexOf(state),
    sentence: sentence(text(`say.restrictor.${state}`, { rival: words.rival })),
    warning:
      foreseen < 0
        ? null
        : text('say.supply.foreseen', {
            rival: words.rival,
            state: stateWords('restrictor', CHARTS.restrictor[foreseen]),
          }),
    facts: factsOf(scene, supply, deals),
    makers,
    mostDays: 20 * Math.ceil(Math.max(...makers.flatMap((m) => [m.cover, m.usual])) / 20),
    materials,
    sources: sourceViews(scene, supply),
    projects,
    deals,
    orders: [
      ...deals.flatMap(({ answers }) => answers),
      ...materials.flatMap(({ releases, policies }) => [...releases, ...policies]),
      ...projects.flatMap(({ fund }) => fund),
    ],
  };
}
