import {
  CHARTS,
  DEALS,
  EXPORT_POLICIES,
  GOVERNMENTS,
  ORIGINS,
  RELEASES,
  SHORTAGES,
  type Supply,
} from '../engine/index.ts';
import type { Choices } from './choices.ts';
import { governmentName } from './lexicon.ts';
import { number, percent, sentence } from './numbers.ts';
import type { Scene } from './scene.ts';
import { stateWords } from './sentences/state.ts';
import { text } from './texts/text.ts';
import type { DealView, MakerView, MaterialView, ProjectView, SupplyView } from './views.ts';

function makerOf({ seen, words }: Scene, supply: Supply, u: number): MakerView {
  const { id, government, commodity } = supply.users[u];
  const name = words.maker(id);
  const running = seen.needed[u] > 0 ? seen.used[u] / seen.needed[u] : 1;
  const shortage = SHORTAGES[seen.shortage[u]];
  const shortageWords = text(`say.short.${shortage}`);
  const coverWords = text('say.maker.cover', { days: number(seen.cover[u]) });
  return {
    id,
    name,
    government,
    material: words.commodity(supply.commodities[commodity].id),
    cover: seen.cover[u],
    coverWords,
    running,
    dependence: seen.dependence[u],
    shortage,
    shortageWords,
    arrived: ORIGINS.map((origin, o) => {
      const tonnes = seen.arrived[u * ORIGINS.length + o];
      return {
        origin,
        name: text(`say.origin.${origin}`),
        tonnes,
        words: text('say.maker.tonnes', { tonnes: number(tonnes, 1) }),
      };
    }),
    sentence: sentence(
      text('say.maker.sentence', {
        maker: name,
        material: words.commodity(supply.commodities[commodity].id),
        cover: coverWords,
        running: percent(running),
        dependence: percent(seen.dependence[u]),
        short: shortage === 'none' ? 'no' : 'yes',
        by: shortageWords,
      }),
    ),
  };
}

function materialOf(scene: Scene, supply: Supply, choices: Choices, k: number): MaterialView {
  const { book, draft, seen, words } = scene;
  const { id } = supply.commodities[k];
  const release = RELEASES[draft.opened[k]];
  const policy = EXPORT_POLICIES[draft.exportPolicy[k]];
  const mined = supply.sources.some((source) => source.kind === 'india' && source.capacity[k] > 0);
  const priceWords = number(seen.price[k]);
  return {
    id,
    name: words.commodity(id),
    about: book.texts.commodities[id]?.about ?? '',
    price: seen.price[k],
    priceWords,
    reserve: seen.reserve[k],
    release,
    policy,
    mined,
    sentence: sentence(
      text('say.material.sentence', {
        material: words.commodity(id),
        price: priceWords,
        reserve: number(seen.reserve[k]),
        release,
        policy: mined ? policy : 'other',
      }),
    ),
    releases: choices.of('stock.release', ({ commodity }) => commodity === id),
    policies: choices.of('export.allow', ({ commodity }) => commodity === id),
  };
}

function projectOf(scene: Scene, supply: Supply, choices: Choices, p: number): ProjectView {
  const { book, draft, words } = scene;
  const { id, capacity, lead, commodity } = supply.projects[p];
  const state =
    draft.working[p] > 0
      ? 'working'
      : draft.funded[p] > 0
        ? 'building'
        : draft.sponsors[p] > 0
          ? 'half'
          : 'open';
  const stateWord = text(`say.project.${state}`);
  return {
    id,
    name: words.project(id),
    about: book.texts.projects[id]?.about ?? '',
    state,
    stateWords: stateWord,
    sentence: sentence(
      text('say.project.sentence', {
        project: words.project(id),
        capacity: number(state === 'working' ? draft.working[p] : capacity, 1),
        material: words.commodity(supply.commodities[commodity].id),
        months: number(lead),
        state: stateWord,
      }),
    ),
    fund: choices.of('capacity.fund', ({ project }) => project === id),
  };
}

function dealsOf({ draft, words }: Scene, choices: Choices): DealView[] {
  return GOVERNMENTS.map((government, g) => {
    const state = DEALS[draft.deal[g]];
    return {
      government,
      state,
      sentence: sentence(
        text('say.deal.sentence', {
          rival: words.rival,
          government: governmentName(government),
          state,
        }),
      ),
      answers: choices.of('deal.answer', ({ by }) => by === government),
    };
  });
}

/** An export restriction as it is known: what the other side does, who has how much, and what can be decided; null where there is none. */
export function supplyView(scene: Scene, choices: Choices): SupplyView | null {
  const { run, seen, words } = scene;
  const { supply } = run.scenario;
  if (!supply) return null;
  const state = CHARTS.restrictor[seen.restrictor[0]];
  const foreseen = seen.foreseen[0] - 1;
  const deals = dealsOf(scene, choices);
  const materials = supply.commodities.map((_, k) => materialOf(scene, supply, choices, k));
  const projects = supply.projects.map((_, p) => projectOf(scene, supply, choices, p));
  const warning =
    foreseen < 0
      ? null
      : sentence(
          text('say.supply.foreseen', {
            rival: words.rival,
            state: stateWords('restrictor', CHARTS.restrictor[foreseen]),
          }),
        );
  return {
    state,
    word: stateWords('restrictor', state),
    states: CHARTS.restrictor.map((id) => ({ id, name: stateWords('restrictor', id) })),
    sentence: sentence(text(`say.restrictor.${state}`, { rival: words.rival })),
    warning,
    facts: [
      ...(warning ? [warning] : []),
      ...(seen.pool[0] >= 0.01 ? [text('say.supply.pool', { share: percent(seen.pool[0]) })] : []),
      ...(seen.complaint[0] > 0 ? [text('say.supply.complaint', { rival: words.rival })] : []),
      ...deals.filter((deal) => deal.state !== 'none').map((deal) => deal.sentence),
    ],
    makers: supply.users.map((_, u) => makerOf(scene, supply, u)),
    materials,
    projects,
    deals,
    orders: [
      ...deals.flatMap(({ answers }) => answers),
      ...materials.flatMap(({ releases, policies }) => [...releases, ...policies]),
      ...projects.flatMap(({ fund }) => fund),
    ],
  };
}
