import {
  hoursBetween,
  MANDATES,
  openShare,
  type Order,
  portsOpen,
  turnAfter,
} from '../engine/index.ts';
import { number, percent } from './numbers.ts';
import { maySee, type Scene } from './scene.ts';
import { text } from './texts/text.ts';

/*
 * What speaks against sending anything to a port abroad now, as far as it is known: its state has not agreed, a storm
 * is on its way or over it and will break most of it, it is shut for some hours, or it is broken. The model lets those
 * land in a storm who are there; that it is better to wait is advice.
 */

/** From this share on a port counts as whole (assumption: nobody would call the rest a hindrance). */
const WHOLE = 0.95;

/** Its state has opened it, or it is one of the two governments’ own. */
function isAgreed({ run, draft }: Scene, port: number): boolean {
  const host = run.index.host.get(run.scenario.ports[port].owner);
  return host === undefined || portsOpen(run, draft, host);
}

const entryAt = ({ run }: Scene, port: number): number =>
  run.scenario.relief?.entryPoints.findIndex((entry) => entry.port === port) ?? -1;

/** Hours until a storm that is still coming, or ashore, has passed; 0 where there is none. */
function stormHours({ run: { scenario }, seen }: Scene): number {
  const { relief, since } = scenario;
  if (!relief || seen.hazard[0] > 1) return 0;
  const { numbers } = relief;
  // ashore in the turn after the warning, over in the next: as its chart goes from turn to turn
  const ashore = since.hour + numbers['warning-hours'] + scenario.turnHours;
  const passes = ashore + numbers['impact-hours'];
  return Math.max(0, passes - seen.hour[0]);
}

/** Hours that a port stays shut by a storm or by what has happened to it. */
function shutHours(scene: Scene, port: number): number {
  const entry = entryAt(scene, port);
  return entry < 0 ? 0 : Math.max(stormHours(scene), scene.seen.closed[entry]);
}

/** What is better waited for at a port, each in a few words. */
function closedBy(scene: Scene, port: number): string[] {
  const { run, seen, words } = scene;
  const { owner } = run.scenario.ports[port];
  const consent = isAgreed(scene, port)
    ? []
    : [text('say.port.consent', { host: words.state(owner) })];
  const hours = shutHours(scene, port);
  if (hours <= 0) return consent;
  const turn = words.turn(turnAfter(run.scenario, seen.turn[0], hours));
  const storm = stormHours(scene) >= hours;
  return [...consent, text(storm ? 'say.port.storm' : 'say.port.shut', { turn })];
}

/** What is in the way at a port; empty where it is open and whole. */
export function portNote(scene: Scene, port: number): string {
  const list = closedBy(scene, port);
  if (list.length > 0) return text('say.port.closed', { list: list.join('; ') });
  const { run } = scene;
  const entry = entryAt(scene, port);
  // before the storm everything is whole
  if (entry < 0 || scene.seen.hazard[0] < 2) return '';
  const share = openShare(run, run.scenario.relief!, entry);
  return share < WHOLE ? text('say.port.broken', { share: percent(share) }) : '';
}

/**
 * What a turn at a way in costs a group while the affected state has not agreed: "Standing −1.2, Freedom of
 * choice −2.5"; empty where it has.
 */
export function uninvitedCost(scene: Scene, group: number, port: number): string {
  const { run, words } = scene;
  const { relief, groups, turnHours, measures } = run.scenario;
  if (!relief || entryAt(scene, port) < 0 || isAgreed(scene, port)) return '';
  const { government, count } = groups[group];
  const days = (count * turnHours) / 24;
  const costs = [
    { id: 'standing', points: relief.numbers['uninvited-standing'] * days },
    { id: MANDATES[government], points: relief.numbers['uninvited-legal'] * days },
  ];
  return costs
    .flatMap(({ id, points }) => {
      const at = run.index.measure.get(id);
      if (at === undefined || !maySee(scene, at)) return [];
      return [`${words.measure(measures[at].id)} −${number(points, 1)}`];
    })
    .join(', ');
}

/** What a group would find there: what is in the way, and what waiting costs it. */
export function doorNotes(scene: Scene, group: number, port: number): string[] {
  const costs = uninvitedCost(scene, group, port);
  const waits = costs ? text('say.port.waits', { costs }) : '';
  return [portNote(scene, port), waits].filter(Boolean);
}

/** Whether a group that is sent now would stand before a closed door. */
export function comesTooEarly(
  scene: Scene,
  order: Extract<Order, { type: 'group.sail' }>,
): boolean {
  const { run, seen } = scene;
  const port = run.index.place.get(order.to)!;
  if (port >= run.scenario.ports.length) return false;
  const group = run.index.group.get(order.group)!;
  const takes = hoursBetween(run, group, seen.groupAt[group], port);
  // a cabinet has at least as long to agree as it takes to hear it again
  const agrees = isAgreed(scene, port) ? 0 : run.scenario.parameters['host-patience'];
  return takes < Math.max(shutHours(scene, port), agrees);
}
