import {
  EXPORT_POLICIES,
  indiaOutput,
  leftAfter,
  ORIGINS,
  type Origin,
  RELEASES,
  type SourceKind,
  type Supply,
} from '../engine/index.ts';
import type { Choices } from './choices.ts';
import { number, percent, sentence, signed } from './numbers.ts';
import type { Scene } from './scene.ts';
import { cameFrom, isCounted, licensedShare } from './supply-flows.ts';
import { tonnesWords } from './supply-makers.ts';
import { text } from './texts/text.ts';
import type { MaterialView, SourceView } from './views.ts';

/** Names without the words that all of them end in: "light magnet metals", "heavy magnet metals" → "light", "heavy". */
function shortNames(names: readonly string[]): string[] {
  const parts = names.map((name) => name.split(' '));
  const shared = (n: number) =>
    parts.every((each) => each.length > n && each.at(-n) === parts[0].at(-n));
  let n = 0;
  while (parts.length > 1 && shared(n + 1)) n++;
  return parts.map((each) => each.slice(0, each.length - n).join(' '));
}

/** What Japan’s state stock holds of each material. */
export function stockWords({ seen, words }: Scene, { commodities }: Supply): string {
  const names = shortNames(commodities.map(({ id }) => words.commodity(id)));
  return names.map((name, k) => `${name} ${tonnesWords(seen.reserve[k])}`).join(', ');
}

/** A material: price, Japan's stock and India's decision, with the orders about them. */
export function materialView(
  scene: Scene,
  supply: Supply,
  choices: Choices,
  k: number,
): MaterialView {
  const { run, book, draft, seen, words } = scene;
  const { id } = supply.commodities[k];
  const name = words.commodity(id);
  const release = RELEASES[draft.opened[k]];
  const policy = EXPORT_POLICIES[draft.exportPolicy[k]];
  const output = indiaOutput(run, seen, k);
  const released = supply.users.reduce(
    (sum, user, u) => (user.commodity === k ? sum + cameFrom(scene, supply, u, 'reserve') : sum),
    0,
  );
  const priceWords = text('say.material.price', { price: number(seen.price[k]) });
  const changeWords = isCounted(scene)
    ? text('say.material.change', { change: signed(seen.price[k] - seen.priceBefore[k]) })
    : text('say.material.rest');
  const reserveWords = text('say.material.reserve', {
    tonnes: tonnesWords(seen.reserve[k]),
    release,
    out: released >= 0.05 ? 'yes' : 'no',
    released: tonnesWords(released),
  });
  const policyWords =
    output > 0
      ? text('say.material.policy', {
          output: tonnesWords(output),
          share: percent(seen.exported[k]),
          policy,
        })
      : '';
  return {
    id,
    name: sentence(name),
    about: book.texts.commodities[id]?.about ?? '',
    price: seen.price[k],
    priceWords,
    changeWords,
    reserve: seen.reserve[k],
    reserveWords,
    release,
    policy,
    mined: output > 0,
    policyWords,
    sentence: [
      sentence(
        text('say.material.sentence', { material: name, price: priceWords, change: changeWords }),
      ),
      reserveWords,
      ...(policyWords ? [policyWords] : []),
    ].join(' '),
    releases: choices.of('stock.release', ({ commodity }) => commodity === id),
    policies: choices.of('export.allow', ({ commodity }) => commodity === id),
  };
}

const KIND_OF: Readonly<Partial<Record<Origin, SourceKind>>> = {
  licensed: 'restrictor',
  third: 'third',
  india: 'india',
  recycled: 'recycling',
};

/** What holds a source up, or opens it: what is seen of licences, and delays that everybody knows. */
function noteOf(scene: Scene, supply: Supply, origin: Origin): string {
  const months = (value: number) => number(value, Number.isInteger(value) ? 0 : 1);
  switch (origin) {
    case 'licensed':
      return text('say.source.licensed', {
        india: percent(licensedShare(scene, supply, 'india')),
        japan: percent(licensedShare(scene, supply, 'japan')),
      });
    case 'third':
      return text('say.source.third', { months: months(supply.numbers['diversion-months']) });
    case 'india': {
      const cut = leftAfter(scene.run, 'export-licences', 'delay-cut');
      return text('say.source.india', {
        months: months(supply.numbers['india-licence-months'] * cut),
      });
    }
    case 'recycled':
      return text('say.source.recycled');
    case 'reserve':
      return text('say.source.reserve');
  }
}

/** Where everything came from in the last turn; an origin that has never given anything stands there too. */
export const sourceViews = (scene: Scene, supply: Supply): SourceView[] =>
  ORIGINS.map((origin) => {
    const { words } = scene;
    const named = supply.sources
      .filter(({ kind }) => kind === KIND_OF[origin])
      .map(({ id }) => words.source(id));
    const name = sentence(named.join(', ') || text('say.source.stock'));
    const materials = supply.commodities.map(({ id }, k) => {
      const sum = (origins: readonly Origin[]) =>
        supply.users.reduce(
          (all, user, u) =>
            user.commodity === k
              ? origins.reduce((there, from) => there + cameFrom(scene, supply, u, from), all)
              : all,
          0,
        );
      const tonnes = sum([origin]);
      const all = sum(ORIGINS);
      const share = all > 0 ? tonnes / all : 0;
      return {
        id,
        name: words.commodity(id),
        tonnes,
        share,
        words:
          tonnes < 0.05
            ? text('say.source.none')
            : text('say.source.came', { tonnes: tonnesWords(tonnes), share: percent(share) }),
      };
    });
    const note = noteOf(scene, supply, origin);
    return {
      id: origin,
      origin,
      name,
      materials,
      note,
      sentence: `${text('say.source.sentence', {
        source: name,
        came: materials.map((m) => `${m.name} ${m.words}`).join(', '),
      })} ${note}`,
    };
  });
