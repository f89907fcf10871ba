import { bandOf, MONTH_DAYS, monthsOf, ORIGINS, SHORTAGES, type Supply } from '../engine/index.ts';
import { number, percent, sentence, withUnit } from './numbers.ts';
import type { Scene } from './scene.ts';
import { cameFrom, isCounted, neededBy, slowsAt } from './supply-flows.ts';
import { text } from './texts/text.ts';
import type { ArrivalView, MakerView } from './views.ts';

export const tonnesWords = (tonnes: number): string =>
  text('say.supply.tonnes', {
    tonnes: number(tonnes, tonnes < 99.95 && !Number.isInteger(tonnes) ? 1 : 0),
  });

export const daysWords = (days: number): string => withUnit(number(days), Math.round(days), 'days');

function arrivalsOf(scene: Scene, supply: Supply, u: number): ArrivalView[] {
  const need = neededBy(scene, u);
  return ORIGINS.map((origin) => {
    const tonnes = cameFrom(scene, supply, u, origin);
    return {
      origin,
      name: text(`say.origin.${origin}`),
      tonnes,
      share: need > 0 ? tonnes / need : 0,
      words: tonnesWords(tonnes),
    };
  });
}

/** More or less than a turn ago, in whole days; what went into the sheds less what came out. */
function coverChange(scene: Scene, supply: Supply, u: number): string {
  const { run, seen } = scene;
  if (!isCounted(scene) || seen.needed[u] <= 0) return '';
  const came = ORIGINS.reduce((sum, origin) => sum + cameFrom(scene, supply, u, origin), 0);
  const days = Math.round((MONTH_DAYS * monthsOf(run) * (came - seen.used[u])) / seen.needed[u]);
  const direction = days === 0 ? 'same' : days > 0 ? 'more' : 'fewer';
  return text('say.maker.change', { direction, days: daysWords(Math.abs(days)) });
}

/** The cover as the measure of days judges it; without that measure, by the days that a state stock keeps up. */
function coverBand({ run }: Scene, supply: Supply, cover: number) {
  const at = run.index.measure.get('cover');
  if (at !== undefined) return bandOf(run.scenario.measures[at], cover);
  const floor = supply.numbers['release-floor'];
  return cover >= 2 * floor ? 'held' : cover >= floor ? 'strained' : 'lost';
}

/** One group of makers: its sheds, its lines, and what came in. */
export function makerView(scene: Scene, supply: Supply, u: number): MakerView {
  const { run, seen, words } = scene;
  const { id, government, commodity, stockDays } = supply.users[u];
  const name = words.maker(id);
  const material = words.commodity(supply.commodities[commodity].id);
  const counted = isCounted(scene);
  const running = counted && seen.needed[u] > 0 ? seen.used[u] / seen.needed[u] : 1;
  const shortage = SHORTAGES[seen.shortage[u]];
  const shortageWords = text(`say.short.${shortage}`);
  const band = coverBand(scene, supply, seen.cover[u]);
  const need = neededBy(scene, u);
  const arrived = arrivalsOf(scene, supply, u);
  const coverWords = daysWords(seen.cover[u]);
  const changeWords = coverChange(scene, supply, u);
  const bandWord = text(`say.cover.${band}`);
  const runningWords = text('say.maker.running', {
    share: percent(running),
    short: shortage === 'none' ? 'no' : 'yes',
    by: shortageWords,
    lost: number(seen.forgone[u]),
  });
  const needWords = text('say.maker.need', { tonnes: tonnesWords(need) });
  const saves = Math.max(seen.substituted[u], seen.recycled[u]) >= 0.005;
  const savedWords = saves
    ? text('say.maker.saved', {
        designs: percent(seen.substituted[u]),
        scrap: percent(seen.recycled[u]),
      })
    : text('say.maker.saved.none');
  const dependenceWords = text('say.maker.dependence', { share: percent(seen.dependence[u]) });
  const came = arrived.filter(({ tonnes }) => tonnes >= 0.05);
  const arrivedWords =
    came.length === 0
      ? text('say.maker.nothing')
      : came.map((a) => text('say.maker.from', { from: a.name, tonnes: a.words })).join(', ');
  return {
    id,
    name,
    government,
    material,
    cover: seen.cover[u],
    slows: slowsAt(run, supply),
    usual: stockDays,
    coverWords,
    changeWords,
    band,
    bandWord,
    running,
    runningWords,
    lost: seen.forgone[u],
    need,
    needWords,
    savedWords,
    dependence: seen.dependence[u],
    dependenceWords,
    shortage,
    shortageWords,
    arrived,
    arrivedWords,
    sentence: sentence(
      text('say.maker.sentence', {
        maker: name,
        material,
        cover: coverWords,
        band: bandWord,
        change: changeWords || 'none',
        running: runningWords,
        need: needWords,
        arrived: arrivedWords,
        saved: savedWords,
        dependence: dependenceWords,
      }),
    ),
  };
}
