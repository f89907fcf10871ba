import { campaignState, DOMAINS, hasEnded, type Run } from '../engine/index.ts';
import type { Book } from '../scenario/index.ts';
import { adviceOf } from './advice.ts';
import { partnerPays } from './capital.ts';
import { choicesOf } from './choices.ts';
import { spanOf, timeOfAll, turnIsMonth } from './clock.ts';
import { conflictsOf } from './conflicts.ts';
import { crisisView, playedTitle } from './crisis.ts';
import { dialogueViews } from './dialogues.ts';
import { evidenceViews } from './evidence.ts';
import { governmentViews } from './governments.ts';
import { groupViews } from './groups.ts';
import { hazardView } from './hazard.ts';
import { hostViews } from './hosts.ts';
import { judgedWords } from './judging.ts';
import { leverSections } from './levers.ts';
import { measureViews } from './measures.ts';
import { number, withUnit } from './numbers.ts';
import { pressureView } from './pressure.ts';
import { openingOf } from './opening.ts';
import { purseViews } from './purse.ts';
import { shocksView } from './shocks.ts';
import { type Scene, sceneOf } from './scene.ts';
import { phaseWords } from './sentences/rejection.ts';
import { supplyView } from './supply.ts';
import { tabsOf } from './tabs.ts';
import { text } from './texts/text.ts';
import { lapsedOrders, trayView } from './tray.ts';
import type { TableView, Viewer } from './views.ts';
import { warningsOf } from './warnings.ts';
import { zoneViews } from './zones.ts';

/** Turn, day and phase of a run, in numbers and words. */
function clockOf({ run, seen }: Scene) {
  const { scenario } = run;
  const turn = seen.turn[0];
  const phase = campaignState(run);
  return {
    turn,
    turns: scenario.turns,
    turnWords: text('say.clock.turn', { turn, turns: scenario.turns }),
    day: spanOf(scenario, turn).first,
    dayWords: timeOfAll(scenario, turn),
    turnIsMonth: turnIsMonth(scenario),
    phase,
    phaseWords: phaseWords(run, phase),
    paused: run.state.campaign[2] > 0,
    ended: hasEnded(run),
  };
}

/** The main screen, whole: what the viewer may know and what the viewer may order now. */
export function tableView(run: Run, book: Book, viewer: Viewer): TableView {
  const scene = sceneOf(run, book, viewer);
  const choices = choicesOf(scene);
  const dialogues = dialogueViews(scene, choices);
  const zones = zoneViews(scene);
  const seen = {
    measures: measureViews(scene),
    pressure: pressureView(scene),
    shocks: shocksView(scene),
    hazard: hazardView(scene),
    supply: supplyView(scene, choices),
    sections: leverSections(scene, choices),
  };
  return {
    scenario: run.scenario.id,
    title: playedTitle(run, book),
    seed: run.seed,
    role: viewer.role,
    roleWords: text(`say.role.${viewer.role}`),
    ...clockOf(scene),
    ...seen,
    judged: judgedWords(run.scenario, scene.words, viewer.role),
    opening: openingOf(scene, seen),
    tabs: tabsOf(run.scenario),
    rival: scene.words.rival,
    crisis: crisisView(scene),
    governments: governmentViews(scene),
    trust: DOMAINS.map((id, d) => ({
      id,
      name: text(`say.ministry.${id}`),
      value: withUnit(number(scene.seen.trust[d], 1), scene.seen.trust[d], 'points'),
    })),
    dialogues,
    calls: [...choices.of('ministers.call', () => true), ...choices.of('summit.call', () => true)],
    groups: groupViews(scene, choices),
    hosts: hostViews(scene, choices),
    evidence: evidenceViews(scene, choices),
    tray: trayView(scene),
    lapsed: lapsedOrders(scene),
    warnings: warningsOf(scene, choices, dialogues),
    purses: purseViews(scene),
    partnerPays: partnerPays(scene),
    conflicts: conflictsOf(scene),
    advice: adviceOf(scene, choices, { dialogues, zones }),
    zones,
  };
}
