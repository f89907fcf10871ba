import { stillRunning } from '../models/contact.ts';
import { changeFor, type Run, tell, turnOf } from '../run.ts';
import type { Scenario } from '../scenario.ts';
import { POSTURES } from '../vocabulary.ts';
import { helpIn, sceneFailure } from './contact.ts';

/** Whether the coastal state's boats set out for the outpost in a turn. */
export const missionDue = (scenario: Scenario, turn: number): boolean =>
  scenario.coercion !== null &&
  (turn - scenario.since.turn) % scenario.parameters['mission-interval'] === 0;

/** 6d. The outpost lives on its stores; the coastal state's boats bring more, unless they are turned back. */
export function station(run: Run): void {
  const { state, scenario, luck } = run;
  if (!scenario.coercion) return;
  const zone = scenario.coercion.station;
  changeFor(
    run,
    'stores',
    (-scenario.parameters['stores-use'] * scenario.turnHours) / 24,
    'consumption',
    { zone },
  );
  state.mission[0] = 0;
  if (!missionDue(scenario, turnOf(run))) return;
  const pressed = state.pressure[zone] / (POSTURES.length - 1);
  const help = helpIn(run, zone);
  const hours = help.authority ? help.ours : Infinity;
  const escorted =
    stillRunning(hours, scenario.parameters['incident-duration']) * (1 - sceneFailure(run));
  const blocked = scenario.parameters['mission-block'] * pressed * (1 - escorted);
  if (luck.uniform('mission', 0, zone, turnOf(run)) < blocked) {
    state.mission[0] = 2;
    tell(run, { type: 'mission.turned-back' });
    return;
  }
  state.mission[0] = 1;
  changeFor(run, 'stores', scenario.parameters['stores-mission'], 'resupply', { zone });
  tell(run, { type: 'mission.arrived', escorted: escorted > 0.5 });
}
