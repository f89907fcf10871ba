import {
  DEALS,
  EXPORT_POLICIES,
  type Government,
  GOVERNMENTS,
  helpShare,
  indiaOutput,
  isEmergency,
  MONTH_DAYS,
  RELEASES,
  SHORTAGES,
  SPONSOR,
  type Supply,
} from '../engine/index.ts';
import type { Choices } from './choices.ts';
import { governmentName } from './lexicon.ts';
import { commanded, type Scene } from './scene.ts';
import { answerBegun, cameFrom, foreseenCover, isCounted, slowsAt } from './supply-flows.ts';
import { daysWords } from './supply-makers.ts';
import { text } from './texts/text.ts';
import type { Warning } from './views.ts';

/** Below so many days a careful ministry calls its makers: AS-06 has sheds of 18 days as the rule. */
const THIN = 20;

/** The orders that open Japan’s stock of a maker’s metal, where it would get some. */
function stockFor(
  scene: Scene,
  supply: Supply,
  choices: Choices,
  u: number,
): Pick<Warning, 'settles'> {
  const { run, draft, words } = scene;
  const { commodity, government } = supply.users[u];
  const reaches = government === 'japan' || helpShare(run, draft) > 0 || answerBegun(scene) !== '';
  const { id } = supply.commodities[commodity];
  const opens = choices.of(
    'stock.release',
    (order) => order.commodity === id && order.release !== 'none',
  );
  const closed = RELEASES[draft.opened[commodity]] === 'none';
  if (!reaches || !closed || opens.length === 0) return {};
  const label = text('say.warning.settle.stock', { material: words.commodity(id) });
  return {
    settles: {
      label,
      spoken: label,
      title: text('say.warning.settle.stock.title'),
      choices: opens,
    },
  };
}

const makers = (scene: Scene, supply: Supply, choices: Choices): Warning[] =>
  supply.users.flatMap(({ id, government }, u): Warning[] => {
    if (!isCounted(scene)) return [];
    const days = foreseenCover(scene, supply, u);
    const maker = scene.words.maker(id);
    // what a common answer brings India's makers follows from when in the turn it begins
    const begun = (government === 'india' && answerBegun(scene)) || 'none';
    if (days < slowsAt(scene.run, supply))
      return [
        {
          code: 'lines-slow',
          text: text('say.warning.lines-slow', { maker, begun }),
          ...stockFor(scene, supply, choices, u),
        },
      ];
    if (days >= THIN || days >= scene.seen.cover[u]) return [];
    const args = { maker, begun, days: daysWords(days) };
    return [
      {
        code: 'cover-falls',
        text: text('say.warning.cover-falls', args),
        ...stockFor(scene, supply, choices, u),
      },
    ];
  });

function deals(scene: Scene, supply: Supply): Warning[] {
  const { run, draft, words } = scene;
  return GOVERNMENTS.flatMap((government, g): Warning[] => {
    const state = DEALS[draft.deal[g]];
    if (state === 'offered' && commanded(scene).includes(government)) {
      const left = supply.numbers['deal-patience'] * MONTH_DAYS * 24 - draft.dealHours[g];
      const turns = Math.max(1, Math.ceil(left / run.scenario.turnHours));
      const args = { government: governmentName(government), turns };
      return [{ code: 'deal-waits', text: text('say.warning.deal-waits', args) }];
    }
    if (state !== 'accepted' || government !== 'india') return [];
    return supply.commodities.flatMap(({ id }, k) =>
      indiaOutput(run, draft, k) > 0 && EXPORT_POLICIES[draft.exportPolicy[k]] !== 'keep'
        ? [
            {
              code: 'deal-breaks',
              text: text('say.warning.deal-breaks', { material: words.commodity(id) }),
            },
          ]
        : [],
    );
  });
}

function stocks(scene: Scene, supply: Supply): Warning[] {
  const { draft, seen, words } = scene;
  const emergency = isEmergency(seen, supply);
  return supply.commodities.flatMap(({ id }, k): Warning[] => {
    if (RELEASES[draft.opened[k]] === 'none' || seen.reserve[k] <= 0) return [];
    const material = words.commodity(id);
    const rate = supply.users.reduce(
      (sum, user, u) => (user.commodity === k ? sum + cameFrom(scene, supply, u, 'reserve') : sum),
      0,
    );
    const turns = rate > 0 ? Math.ceil(seen.reserve[k] / rate) : Infinity;
    return [
      ...(emergency
        ? []
        : [
            {
              code: 'early-release',
              text: text('say.warning.early-release', { material }),
            },
          ]),
      ...(turns <= 3
        ? [{ code: 'stock-empties', text: text('say.warning.stock-empties', { material, turns }) }]
        : []),
    ];
  });
}

const exports = ({ run, draft, seen, words }: Scene, supply: Supply): Warning[] =>
  supply.commodities.flatMap(({ id }, k): Warning[] => {
    const short = supply.users.some(
      ({ government, commodity }, u) =>
        government === 'india' && commodity === k && SHORTAGES[seen.shortage[u]] !== 'none',
    );
    const out = EXPORT_POLICIES[draft.exportPolicy[k]] !== 'keep';
    if (!short || !out || indiaOutput(run, draft, k) <= 0) return [];
    const args = { material: words.commodity(id) };
    return [{ code: 'export-short', text: text('say.warning.export-short', args) }];
  });

const projects = ({ draft, words }: Scene, supply: Supply): Warning[] =>
  supply.projects.flatMap(({ id, shared }, p): Warning[] => {
    if (!shared || draft.funded[p] > 0 || draft.sponsors[p] === 0) return [];
    const owes: Government = (draft.sponsors[p] & SPONSOR.india) > 0 ? 'japan' : 'india';
    const args = { project: words.project(id), government: governmentName(owes) };
    return [{ code: 'half-paid', text: text('say.warning.half-paid', args) }];
  });

/** What an adviser would say of an export restriction before the turn is committed. */
export function supplyWarnings(scene: Scene, choices: Choices): Warning[] {
  const { supply } = scene.run.scenario;
  if (!supply) return [];
  return [
    ...deals(scene, supply),
    ...makers(scene, supply, choices),
    ...stocks(scene, supply),
    ...exports(scene, supply),
    ...projects(scene, supply),
  ];
}
